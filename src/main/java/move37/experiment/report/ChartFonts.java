package move37.experiment.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The bundled font for charts, read once. */
final class ChartFonts {
  private static final Font REGULAR = read("Regular");
  private static final Font MEDIUM = read("Medium");

  private ChartFonts() {}

  static Font regular(double size) {
    return REGULAR.deriveFont((float) size);
  }

  static Font medium(double size) {
    return MEDIUM.deriveFont((float) size);
  }

  private static Font read(String weight) {
    String name = "/move37/assets/fonts/IBMPlexSans-" + weight + ".ttf";
    try (InputStream in = ChartFonts.class.getResourceAsStream(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(name + " is no font", e);
    }
  }
}
