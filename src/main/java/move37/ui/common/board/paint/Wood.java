package move37.ui.common.board.paint;

/** What a {@link WoodenBoard} is made of. */
enum Wood {
  /** Yellow, as boards for Go are. */
  KAYA(ColorToken.WOOD, ColorToken.WOOD_SHADE, ColorToken.WOOD_LINE, false),

  /** Red, with a line along its edge. */
  CHERRY(ColorToken.CHERRY, ColorToken.CHERRY_SHADE, ColorToken.CHERRY_LINE, true);

  private final ColorToken face;
  private final ColorToken shade;
  private final ColorToken line;
  private final boolean framed;

  Wood(ColorToken face, ColorToken shade, ColorToken line, boolean framed) {
    this.face = face;
    this.shade = shade;
    this.line = line;
    this.framed = framed;
  }

  ColorToken face() {
    return face;
  }

  /** Its grain. */
  ColorToken shade() {
    return shade;
  }

  /** What is drawn on it. */
  ColorToken line() {
    return line;
  }

  /** Whether a line runs along the board's edge. */
  boolean isFramed() {
    return framed;
  }
}
