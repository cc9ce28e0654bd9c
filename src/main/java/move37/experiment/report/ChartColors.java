package move37.experiment.report;

import java.awt.Color;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.experiment.report.ChartPlan.Tone;

/**
 * The colours of a chart: the window's own tokens, read from its style sheets, so that there is one
 * list of colours only.
 *
 * @param background behind the chart
 * @param text words and what matters most
 * @param muted axes and captions
 * @param line grid lines
 * @param agent lines and points of the agent
 * @param agentText words about the agent
 * @param expert the expert's band
 * @param expertText words about the expert
 * @param passed where the teacher was passed
 * @param passedText words about that
 */
public record ChartColors(
    Color background,
    Color text,
    Color muted,
    Color line,
    Color agent,
    Color agentText,
    Color expert,
    Color expertText,
    Color passed,
    Color passedText) {
  private static final Pattern TOKEN =
      Pattern.compile("(?<name>-m37-[a-z-]+):\\s*(?<value>#[0-9A-Fa-f]{6})\\s*;");

  /** The colours of the light theme. */
  public static ChartColors light() {
    return read("/move37/assets/css/tokens-light.css");
  }

  /** The colours of the dark theme. */
  public static ChartColors dark() {
    return read("/move37/assets/css/tokens-dark.css");
  }

  /** A line's or point's colour. */
  public Color of(Tone tone) {
    return switch (tone) {
      case AGENT -> agent;
      case EXPERT -> expert;
      case STRONG -> text;
      case MEDIUM -> mix(text, background, 0.35);
      case SOFT -> mix(text, background, 0.55);
      case FAINT -> mix(text, background, 0.7);
    };
  }

  /** The colour of words about such a line: readable on the background. */
  public Color wordsOf(Tone tone) {
    return switch (tone) {
      case AGENT -> agentText;
      case EXPERT -> expertText;
      case STRONG -> text;
      case MEDIUM, SOFT, FAINT -> muted;
    };
  }

  /** The colour, see-through. */
  static Color transparent(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }

  private static Color mix(Color from, Color to, double share) {
    return new Color(
        mixed(from.getRed(), to.getRed(), share),
        mixed(from.getGreen(), to.getGreen(), share),
        mixed(from.getBlue(), to.getBlue(), share));
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  private static ChartColors read(String sheet) {
    Map<String, Color> tokens = tokens(sheet);
    return new ChartColors(
        token(tokens, "-m37-surface"),
        token(tokens, "-m37-text"),
        token(tokens, "-m37-text-muted"),
        token(tokens, "-m37-line"),
        token(tokens, "-m37-first"),
        token(tokens, "-m37-first-text"),
        token(tokens, "-m37-expert"),
        token(tokens, "-m37-expert-text"),
        token(tokens, "-m37-passed"),
        token(tokens, "-m37-passed-text"));
  }

  private static Color token(Map<String, Color> tokens, String name) {
    return Objects.requireNonNull(tokens.get(name), name);
  }

  /** All colours of a token sheet by name. */
  static Map<String, Color> tokens(String sheet) {
    Map<String, Color> tokens = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(ChartColors.class.getResourceAsStream(sheet), sheet);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher token = TOKEN.matcher(line);
        while (token.find()) {
          tokens.put(token.group("name"), Color.decode(token.group("value")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
