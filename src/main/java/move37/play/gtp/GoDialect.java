package move37.play.gtp;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.game.go.Go;
import move37.game.go.GoRules;
import move37.game.go.GoState;

/** The protocol in the game that it was made for; {@link Go} names its moves as it does. */
final class GoDialect extends GtpDialect {
  private static final int SMALLEST = 2;
  private static final int LARGEST = 19;
  private static final double LARGEST_KOMI = 1000;
  private static final int MOVES_A_POINT = 100;

  private final Go game;

  GoDialect(Go game) {
    super(game);
    this.game = game;
  }

  @Override
  Optional<Game> onBoard(BoardShape shape) {
    if (shape.equals(game.board())) {
      return Optional.of(game);
    }
    if (shape.width() != shape.height() || shape.width() < SMALLEST || shape.width() > LARGEST) {
      return Optional.empty();
    }
    GoRules usual = GoRules.of(shape.width());
    return Optional.of(game.withRules(game.rules().suicideAllowed() ? usual.withSuicide() : usual));
  }

  @Override
  Optional<String> komi() {
    double komi = game.rules().komi();
    return Optional.of(komi < 0 ? "-" + number(-komi) : number(komi));
  }

  /**
   * The protocol wants any number to be taken. As leads on the board are whole, a komi between two
   * whole numbers decides like the one halfway, and one that is larger than the board like any that
   * is larger still.
   */
  @Override
  Game withKomi(double komi) {
    double whole = Math.floor(komi);
    double fitting = komi == whole ? whole : whole + 0.5;
    double taken = Math.clamp(fitting, -LARGEST_KOMI, LARGEST_KOMI);
    return game.withRules(game.rules().withKomi(taken));
  }

  /** Not before any game that anybody plays has ended by passes. */
  @Override
  Game withoutLimit() {
    GoRules rules = game.rules();
    return game.withRules(rules.withMaximumLength(MOVES_A_POINT * rules.size() * rules.size()));
  }

  @Override
  OptionalInt pass() {
    return OptionalInt.of(game.pass());
  }

  @Override
  boolean countsAllAsAlive() {
    return true;
  }

  @Override
  Optional<List<String>> stones(GameState state, Player player) {
    return Optional.of(
        IntStream.range(0, game.pass())
            .filter(cell -> state.pieceAt(cell).filter(player::equals).isPresent())
            .mapToObj(game::actionName)
            .toList());
  }

  @Override
  Optional<String> score(GameState state) {
    return Optional.of(score(((GoState) state).score()));
  }

  /** With the names of the columns and rows around. */
  @Override
  String show(GameState state) {
    List<String> rows = state.toString().lines().toList();
    StringBuilder text = new StringBuilder(columns());
    for (int row = 0; row < rows.size(); row++) {
      String number = String.format("%2s", game.actionName(row * rows.size()).substring(1));
      text.append('\n').append(number);
      rows.get(row).chars().forEach(stone -> text.append(' ').append((char) stone));
      text.append(' ').append(number.strip());
    }
    return text.append('\n').append(columns()).toString();
  }

  private String columns() {
    StringBuilder names = new StringBuilder("  ");
    for (int column = 0; column < game.rules().size(); column++) {
      names.append(' ').append(game.actionName(column).charAt(0));
    }
    return names.toString();
  }
}
