package move37.experiment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens of both themes: the same names, and contrasts as WCAG 2.2 asks for. */
class ChartColorsTest {
  private static final String LIGHT = "/move37/assets/css/tokens-light.css";
  private static final String DARK = "/move37/assets/css/tokens-dark.css";

  @Test
  void bothThemesNameTheSameColours() {
    assertEquals(ChartColors.tokens(LIGHT).keySet(), ChartColors.tokens(DARK).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK})
  void wordsCanBeRead(String sheet) {
    Map<String, Color> tokens = ChartColors.tokens(sheet);
    for (String ground : List.of("-m37-canvas", "-m37-surface")) {
      for (String word :
          List.of(
              "text",
              "text-muted",
              "first-text",
              "second-text",
              "expert-text",
              "passed-text",
              "trouble-text",
              "accent")) {
        assertContrast(tokens, "-m37-" + word, ground, 4.5);
      }
    }
    assertContrast(tokens, "-m37-on-accent", "-m37-accent", 4.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK})
  void theAgentsLineAndTheFocusStandOut(String sheet) {
    Map<String, Color> tokens = ChartColors.tokens(sheet);
    assertContrast(tokens, "-m37-first", "-m37-surface", 3);
    assertContrast(tokens, "-m37-focus", "-m37-canvas", 3);
    assertContrast(tokens, "-m37-passed", "-m37-surface", 3);
    assertContrast(tokens, "-m37-trouble", "-m37-surface", 3);
  }

  private static void assertContrast(
      Map<String, Color> tokens, String front, String ground, double least) {
    double a = luminance(tokens.get(front));
    double b = luminance(tokens.get(ground));
    double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    assertTrue(contrast >= least, front + " on " + ground + " has " + contrast);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
