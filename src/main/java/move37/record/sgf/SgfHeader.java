package move37.record.sgf;

import java.util.Locale;
import java.util.regex.Pattern;
import move37.game.BoardShape;
import move37.game.Game;
import move37.record.replay.Excerpt;

/**
 * What the first node tells of the game as a whole.
 *
 * <p>Little Golem, where most people's games of Hex are from, tells no {@code GM} and calls the
 * moves of the first player White's, though it is {@code PB} and {@code RE} means it by B.
 */
final class SgfHeader {
  /** What {@code SO} tells of games from Little Golem, and how {@code EV} begins in Hex. */
  private static final String LITTLE_GOLEM = "littlegolem";

  private static final Pattern NO_EVENT_OR_HEX = Pattern.compile("(?i)|null|hex.*");

  private SgfHeader() {}

  /** How the file writes a value of a property, for messages. */
  static String written(String name, String value) {
    String quoted = Excerpt.of(value);
    return name + "[" + quoted.substring(1, quoted.length() - 1) + "]";
  }

  /**
   * The node tells of this game, on its board.
   *
   * @throws BadSgfException if it tells of another
   */
  static void require(SgfNode root, SgfGameType type, Game game) throws BadSgfException {
    String told = root.text("GM");
    SgfGameType untold = isLittleGolemHex(root) ? SgfGameType.HEX : SgfGameType.GO;
    boolean isOurs = told.isEmpty() ? type == untold : told.equals(Integer.toString(type.number()));
    if (!isOurs) {
      String what = told.isEmpty() ? untold.title() : written("GM", told);
      throw new BadSgfException(root.line(), "the game is " + what + ", not " + game.id());
    }
    BoardShape board = game.board();
    String size = root.text("SZ").replace(" ", "");
    String side = size.isEmpty() ? Integer.toString(type.usualSize()) : size;
    String rectangle = board.width() + ":" + board.height();
    boolean isSquare = board.width() == board.height();
    if (!side.equals(rectangle) && !(isSquare && side.equals(Integer.toString(board.width())))) {
      throw new BadSgfException(
          root.line(),
          "the board is of size "
              + Excerpt.of(side)
              + ", but that of "
              + game.id()
              + " is "
              + board.width()
              + "x"
              + board.height());
    }
  }

  /** Whether a game of Hex from Little Golem begins so. */
  static boolean isLittleGolemHex(SgfNode root) {
    return root.text("GM").isEmpty()
        && root.text("SO").toLowerCase(Locale.ROOT).contains(LITTLE_GOLEM)
        && NO_EVENT_OR_HEX.matcher(root.text("EV")).matches();
  }
}
