package move37.ui.common.board.paint;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;
import move37.game.Player;

/** The token colours as they are in the current theme; immutable. */
public final class Palette {
  private final Map<ColorToken, Color> colors;

  /** A palette of these colours; tokens that are missing keep their initial colour. */
  public Palette(Map<ColorToken, Color> colors) {
    this.colors = new EnumMap<>(ColorToken.class);
    this.colors.putAll(colors);
  }

  /** The token's colour. */
  public Color get(ColorToken token) {
    Color color = colors.get(token);
    return color == null ? token.initial() : color;
  }

  /** The token's colour with this opacity, 0 to 1. */
  public Color get(ColorToken token, double opacity) {
    return fade(get(token), opacity);
  }

  /** The agent's colour. */
  public Color seat(Player player) {
    return get(player == Player.FIRST ? ColorToken.FIRST : ColorToken.SECOND);
  }

  /** The agent's colour for text, dark or light enough to be read. */
  public Color seatText(Player player) {
    return get(player == Player.FIRST ? ColorToken.FIRST_TEXT : ColorToken.SECOND_TEXT);
  }

  /** Whether the page is dark, so that shading must go the other way. */
  public boolean isDark() {
    return get(ColorToken.CANVAS).getBrightness() < 0.5;
  }

  /** The colour with this opacity, 0 to 1. */
  public static Color fade(Color color, double opacity) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), opacity);
  }

  /** The colour, this share of the way to white, 0 to 1. */
  static Color lighter(Color color, double share) {
    return color.interpolate(Color.WHITE, share);
  }

  /** The colour, this share of the way to black, 0 to 1. */
  static Color darker(Color color, double share) {
    return color.interpolate(Color.BLACK, share);
  }
}
