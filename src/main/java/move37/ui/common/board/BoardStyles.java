package move37.ui.common.board;

import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import move37.game.Game;
import move37.game.Player;
import move37.ui.common.board.paint.BoardPainter;

/** The look of the pages with a board, on top of the window's own theme. */
public final class BoardStyles {
  private BoardStyles() {}

  /** Adds the style sheet of the pages with a board to the page. */
  public static <P extends Parent> P dress(P page) {
    page.getStylesheets()
        .add(
            Objects.requireNonNull(BoardStyles.class.getResource("/move37/assets/css/board.css"))
                .toExternalForm());
    return page;
  }

  /** Whether people call the game's players Black and White. */
  static boolean isBlackAndWhite(Game game) {
    return BoardPainter.of(game.family(), true).isBlackAndWhite();
  }

  /** The piece of a player of this game, small, to stand beside its name. */
  public static Region disc(Game game, Player player) {
    Region disc = new Region();
    disc.getStyleClass().addAll("m37-disc", player == Player.FIRST ? "first" : "second");
    if (isBlackAndWhite(game)) {
      disc.getStyleClass().add("m37-stone");
    }
    return disc;
  }

  /** A label with these style classes. */
  public static Label label(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** A label that breaks its lines instead of being cut. */
  public static Label paragraph(String text, String... styleClasses) {
    Label label = label(text, styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
