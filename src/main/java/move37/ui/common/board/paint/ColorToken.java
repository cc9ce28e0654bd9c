package move37.ui.common.board.paint;

import java.util.Locale;
import javafx.scene.paint.Color;

/**
 * The colours that drawn regions use, each resolved from the style sheets' token of the same name:
 * {@code BOARD_FRAME} from {@code -m37-board-frame}. The colour given here holds until style sheets
 * are there.
 */
public enum ColorToken {
  FIRST("#0072B2"),
  SECOND("#E69F00"),
  EXPERT("#CC79A7"),
  PASSED("#009E73"),
  TROUBLE("#D55E00"),
  FIRST_TEXT("#005E94"),
  SECOND_TEXT("#875A00"),
  EXPERT_TEXT("#94427A"),
  PASSED_TEXT("#00704F"),
  TROUBLE_TEXT("#A84700"),
  CANVAS("#F5F3EF"),
  SURFACE("#FEFDFB"),
  RAISED("#FFFFFF"),
  TEXT("#1E242B"),
  TEXT_MUTED("#5A626B"),
  LINE("#DFDAD2"),
  ACCENT("#2A455C"),
  FOCUS("#3F7CAC"),
  BOARD_FRAME("#1C3D6E"),
  BOARD_FRAME_SHADE("#132B50"),
  HOLE("#F5F3EF"),
  FELT("#8FBAA0"),
  FELT_LINE("#5E8A70"),
  DISC_DARK("#23282E"),
  DISC_LIGHT("#FBF9F4"),
  WOOD("#E6C48D"),
  WOOD_SHADE("#D3A968"),
  WOOD_LINE("#5A4225"),
  CHERRY("#D59C74"),
  CHERRY_SHADE("#BC7F55"),
  CHERRY_LINE("#4B2717"),
  SLATE("#24272C"),
  SHELL("#F7F4ED");

  private final String initial;

  ColorToken(String initial) {
    this.initial = initial;
  }

  /** The styleable property through which the token reaches a drawn region. */
  public String cssName() {
    return "-m37-palette-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The colour before any style sheet is applied. */
  public Color initial() {
    return Color.web(initial);
  }
}
