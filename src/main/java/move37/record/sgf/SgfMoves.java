package move37.record.sgf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.Outcome;
import move37.game.Player;
import move37.record.replay.BadMoveException;
import move37.record.replay.Replay;

/**
 * The main line of a tree as a game of ours.
 *
 * <p>A colour that moves twice in a row means that the other one passed, where the game has a pass
 * that is legal. Passes behind the end of the game say nothing. Where people end a game of Go by
 * passes, dead stones still stand, so counting tells little: if it does not agree with the recorded
 * result, or there is none, the move that ends the game is left out and the record stands.
 *
 * <p>In Hex White may take over Black's first stone by a swap. Files differ in what follows: if
 * Black moves next, White has got a stone at the place mirrored on the diagonal instead; if White
 * does, the players have changed colours and the board stays. Games that have a swap mean the one,
 * those that have none need the other; where a file does not fit, the moves behind the swap are
 * mirrored with their colours exchanged, which comes to the same.
 */
public final class SgfMoves {
  /**
   * A property of ours in the first node, as FF[4] allows them: how many moves at the start were
   * not chosen by the players but dealt. No standard property tells that: {@code ON} names an
   * opening, and stones set up by {@code AB} and {@code AW} have no order.
   */
  public static final String DEALT = "DEALT";

  /** The swap that {@link SgfGameType#swap} means. */
  static final String SWAP = "swap-pieces";

  private static final Set<String> SWAPS = Set.of("swap", SWAP, "swap-sides");
  private static final Set<String> RESIGNATIONS = Set.of("resign", "forfeit");

  /** The usual way of passing in FF[3]; on larger boards it is a point. */
  private static final String OLD_PASS = "tt";

  private static final int LARGEST_WITH_OLD_PASS = 19;

  private final SgfGameType type;
  private final Game game;
  private final List<SgfNode> nodes;

  /** The property of the first player's moves. */
  private final String firstColour;

  private final Replay replay;
  private int opening;
  private int implied;
  private boolean whiteMoved;
  private boolean swapAsked;
  private boolean mirrored;
  private Optional<Outcome> resigned = Optional.empty();

  private SgfMoves(SgfTree tree, SgfGameType type, Game game) {
    this.type = type;
    this.game = game;
    nodes = tree.mainLine();
    firstColour = SgfHeader.isLittleGolemHex(nodes.getFirst()) ? "W" : "B";
    replay = new Replay(game);
  }

  /**
   * A game.
   *
   * @param actions legal from the initial state
   * @param outcome the result, if there is one
   * @param openingPlies moves at the start that were set up or dealt
   * @param mirrored whether the colours were exchanged, so that FIRST is White
   */
  public record Result(
      List<Integer> actions, Optional<Outcome> outcome, int openingPlies, boolean mirrored) {}

  /**
   * Plays the main line through.
   *
   * @throws BadSgfException if it is no legal game of this kind with a fitting result
   */
  public static Result of(SgfTree tree, SgfGameType type, Game game) throws BadSgfException {
    SgfHeader.require(tree.root(), type, game);
    SgfMoves moves = new SgfMoves(tree, type, game);
    moves.playAll();
    return moves.result();
  }

  private SgfNode root() {
    return nodes.getFirst();
  }

  private BadSgfException bad(SgfNode node, String message) {
    return new BadSgfException(node.line(), message);
  }

  private void playAll() throws BadSgfException {
    SgfSetUp setUp = new SgfSetUp(type, game);
    int start = 0;
    while (start < nodes.size() && !hasMove(nodes.get(start))) {
      setUp.add(nodes.get(start++));
    }
    if (start < nodes.size()) {
      setUp.add(nodes.get(start));
    }
    boolean isHandicap = root().text("HA").matches("0*[2-9]|0*[1-9]\\d{1,2}");
    Optional<Player> first = start < nodes.size() ? firstMover(nodes.get(start)) : Optional.empty();
    if (isHandicap && setUp.isEmpty() && first.filter(Player.SECOND::equals).isPresent()) {
      throw bad(
          root(),
          "handicap stones are told by " + SgfHeader.written("HA", root().text("HA")) + " only");
    }
    setUp.play(replay, first, isHandicap);
    opening = replay.size();
    for (int i = start; i < nodes.size() && resigned.isEmpty(); i++) {
      if (i > start && SgfSetUp.isIn(nodes.get(i))) {
        throw bad(nodes.get(i), "stones are set up after move " + replay.size());
      }
      playNode(nodes.get(i));
    }
    endWithSwap();
  }

  /** Plays a swap that no move follows. */
  private void endWithSwap() throws BadSgfException {
    if (swapAsked) {
      try {
        swap();
      } catch (BadMoveException e) {
        throw bad(nodes.getLast(), e.getMessage());
      }
    }
  }

  private static boolean hasMove(SgfNode node) {
    return node.has("B") || node.has("W");
  }

  private Optional<Player> firstMover(SgfNode node) {
    return node.properties().stream()
        .map(SgfProperty::name)
        .filter(name -> name.equals("B") || name.equals("W"))
        .map(this::player)
        .findFirst();
  }

  private Player player(String property) {
    return property.equals(firstColour) ? Player.FIRST : Player.SECOND;
  }

  private void playNode(SgfNode node) throws BadSgfException {
    for (SgfProperty property : node.properties()) {
      if (property.name().equals("B") || property.name().equals("W")) {
        if (property.values().size() > 1) {
          throw bad(node, "the property " + property.name() + " has more than one move");
        }
        try {
          play(player(property.name()), property.name(), node.text(property.name()));
        } catch (BadMoveException e) {
          throw bad(node, e.getMessage());
        }
      }
    }
  }

  private void play(Player colour, String name, String value) throws BadMoveException {
    String written = SgfHeader.written(name, value);
    String word = value.toLowerCase(Locale.ROOT);
    if (RESIGNATIONS.contains(word)) {
      resigned = Optional.of(Outcome.winFor(seat(colour).opponent()));
    } else if (type == SgfGameType.HEX && SWAPS.contains(word)) {
      askForSwap(written);
    } else if (isPass(word)) {
      playPass(colour, written);
    } else {
      if (swapAsked) {
        mirrored = (colour == Player.FIRST) != type.swap(game).isPresent();
        swap();
      }
      playCell(seat(colour), value, written);
    }
  }

  private Player seat(Player colour) {
    return mirrored ? colour.opponent() : colour;
  }

  private void askForSwap(String written) throws BadMoveException {
    BoardShape board = game.board();
    if (replay.size() != 1 || swapAsked || board.width() != board.height()) {
      throw new BadMoveException(
          written + " is possible as the second move on a square board only");
    }
    swapAsked = true;
  }

  /** Plays the swap, or keeps the first stone for dealt in games that have none. */
  private void swap() throws BadMoveException {
    swapAsked = false;
    OptionalInt action = type.swap(game);
    if (action.isPresent()) {
      replay.play(action.getAsInt(), SWAP);
    } else {
      opening = 1;
    }
  }

  private boolean isPass(String word) {
    boolean isOld =
        word.equals(OLD_PASS)
            && game.board().width() <= LARGEST_WITH_OLD_PASS
            && game.board().height() <= LARGEST_WITH_OLD_PASS;
    return word.isEmpty() || word.equals("pass") || isOld;
  }

  private void playPass(Player colour, String written) throws BadMoveException {
    if (replay.state().isTerminal()) {
      return;
    }
    OptionalInt pass = type.pass(game);
    if (pass.isEmpty()) {
      throw new BadMoveException(
          "move " + (replay.size() + 1) + ", " + written + ", is a pass, which is not legal");
    }
    playFor(colour, pass.getAsInt(), written);
  }

  private void playCell(Player seat, String value, String written) throws BadMoveException {
    replay.requireMore();
    OptionalInt cell = type.cell(value, game.board());
    if (cell.isEmpty()) {
      throw new BadMoveException(
          "move " + (replay.size() + 1) + ", " + written + ", is no point of the board");
    }
    int width = game.board().width();
    int at = cell.getAsInt();
    playFor(seat, mirrored ? game.board().cell(at % width, at / width) : at, written);
  }

  private void playFor(Player seat, int action, String written) throws BadMoveException {
    if (replay.state().player() != seat) {
      implyPass(seat, written);
      opening = whiteMoved ? opening : replay.size();
    } else if (seat == Player.SECOND && !whiteMoved && implied > 0) {
      opening = replay.size();
    }
    whiteMoved = whiteMoved || seat == Player.SECOND;
    replay.play(action, written);
  }

  private void implyPass(Player seat, String written) throws BadMoveException {
    OptionalInt pass = type.pass(game);
    if (pass.isEmpty() || !replay.state().isLegal(pass.getAsInt())) {
      throw new BadMoveException(
          "move "
              + (replay.size() + 1)
              + ", "
              + written
              + ", is played by the wrong colour: "
              + (seat == Player.FIRST ? "White" : "Black")
              + " is to move");
    }
    replay.play(pass.getAsInt(), "pass");
    implied++;
  }

  private Result result() throws BadSgfException {
    List<Integer> actions = replay.actions();
    Optional<Outcome> recorded =
        resigned.or(() -> SgfResults.outcome(root().text("RE")).map(this::seen));
    Optional<Outcome> outcome = recorded;
    if (replay.state().isTerminal()) {
      Optional<Outcome> counted = Optional.of(replay.state().outcome());
      if (type == SgfGameType.GO && !recorded.equals(counted)) {
        actions = actions.subList(0, actions.size() - 1);
      } else if (recorded.isPresent() && !recorded.equals(counted)) {
        throw bad(
            root(),
            "the result is recorded as "
                + SgfHeader.written("RE", root().text("RE"))
                + ", but the moves end in "
                + SgfResults.text(counted.map(this::seen)));
      } else {
        outcome = counted;
      }
    }
    String dealt = root().text(DEALT);
    int told = dealt.matches("\\d{1,6}") ? Integer.parseInt(dealt) : 0;
    int plies = Math.min(Math.max(opening, told), actions.size());
    return new Result(List.copyOf(actions), outcome, plies, mirrored);
  }

  /** An outcome by colours as one by seats, or the other way round. */
  private Outcome seen(Outcome outcome) {
    return switch (outcome) {
      case DRAW -> Outcome.DRAW;
      case FIRST_WINS -> mirrored ? Outcome.SECOND_WINS : outcome;
      case SECOND_WINS -> mirrored ? Outcome.FIRST_WINS : outcome;
    };
  }
}
