package move37.ui.common.board;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;

/** The words of the boards, by key, from the resource bundle {@code board.properties}. */
public final class BoardMessages {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("move37.ui.board");

  private BoardMessages() {}

  /**
   * The text for the key, its {@link MessageFormat} places filled in.
   *
   * @throws java.util.MissingResourceException if the bundle has no such key
   */
  public static String text(String key, Object... args) {
    return new MessageFormat(BUNDLE.getString(key), Locale.getDefault()).format(args);
  }

  /**
   * The colour that people call the player by: that of its pieces in the game's usual look, else
   * that of its agent.
   */
  public static String seat(Game game, Player player) {
    boolean isFirst = player == Player.FIRST;
    return BoardStyles.isBlackAndWhite(game)
        ? text(isFirst ? "seat.black" : "seat.white")
        : text(isFirst ? "seat.first" : "seat.second");
  }

  /** Who won the finished game in how many moves, or that it is a draw. */
  public static String result(GameState end) {
    return switch (end.outcome()) {
      case FIRST_WINS -> text("result.won", seat(end.game(), Player.FIRST), end.ply());
      case SECOND_WINS -> text("result.won", seat(end.game(), Player.SECOND), end.ply());
      case DRAW -> text("result.draw", end.ply());
    };
  }

  /** A share between 0 and 1 in whole per cent; never 0 or 100 unless it is exactly that. */
  public static String percent(double share) {
    long rounded = Math.round(share * 100);
    if (rounded == 0 && share > 0) {
      return text("percent.below");
    }
    if (rounded == 100 && share < 1) {
      return text("percent.above");
    }
    return text("percent", rounded);
  }

  /** The generation as people call it; 0 is the pretrained network. */
  public static String generation(int generation) {
    return generation == 0
        ? text("generation.pretrained")
        : text("generation", Integer.toString(generation));
  }

  /** The same where there is little room. */
  public static String shortGeneration(int generation) {
    return generation == 0 ? text("generation.pretrained.short") : generation(generation);
  }
}
