package move37.experiment.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import move37.core.WholeFile;
import move37.experiment.report.ChartPlan.Line;
import move37.experiment.report.ChartPlan.Point;

/** Charts as files: pictures and tables. Works without a display. */
public final class ChartImages {
  private static final double TITLE_SIZE = 1.3;

  private ChartImages() {}

  /**
   * Loads fonts and drawing, which takes a moment, and which the first picture would do otherwise.
   */
  public static void prepare() {
    picture(ChartPlans.LOSS.plan(RunHistory.empty()), ChartColors.light(), 160, 100);
  }

  /**
   * Writes all charts that have something to show into the folder, one picture each.
   *
   * @param history what the run has told
   * @param folder is made if it is not there
   * @return the files written, in the order of {@link ChartPlans}
   */
  public static List<Path> writeAll(RunHistory history, ChartColors colors, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (ChartPlans chart : ChartPlans.values()) {
      ChartPlan plan = chart.plan(history);
      if (!plan.isEmpty()) {
        Path file = folder.resolve(chart.fileName() + ".png");
        writePicture(plan, colors, file);
        written.add(file);
      }
    }
    return written;
  }

  /** Writes the chart with its title as a PNG picture, 1,440 x 900 pixels. */
  public static void writePicture(ChartPlan plan, ChartColors colors, Path file)
      throws IOException {
    writePng(picture(plan, colors, 1440, 900), file);
  }

  /** Writes any picture as PNG; the file appears whole or not at all. */
  public static void writePng(BufferedImage image, Path file) throws IOException {
    WholeFile.write(
        file,
        unfinished -> {
          if (!ImageIO.write(image, "png", unfinished.toFile())) {
            throw new IOException("No picture could be written to " + file);
          }
        });
  }

  /**
   * The chart with its title as a picture; type has 1/32 of its height.
   *
   * @param width in pixels
   * @param height in pixels
   */
  public static BufferedImage picture(ChartPlan plan, ChartColors colors, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.setColor(colors.background());
      g.fillRect(0, 0, width, height);
      double size = height / 32.0;
      int margin = (int) Math.round(1.5 * size);
      int titleRoom = (int) Math.round(2.2 * size);
      g.translate(margin, margin);
      g.setColor(colors.text());
      new ChartRenderer(colors, TITLE_SIZE * size)
          .text(g, plan.title(), 0.3 * size, TITLE_SIZE * size, true);
      g.translate(0, titleRoom);
      new ChartRenderer(colors, size)
          .paint(g, plan, width - 2 * margin, height - 2 * margin - titleRoom);
    } finally {
      g.dispose();
    }
    return image;
  }

  /**
   * Writes the chart's numbers as a table: one line a point, columns line, x, y, low, high, games,
   * separated by commas, numbers with a point. Low and high are the 95 % interval's ends and empty
   * where there is none.
   */
  public static void writeTable(ChartPlan plan, Path file) throws IOException {
    WholeFile.write(file, unfinished -> Files.writeString(unfinished, table(plan)));
  }

  static String table(ChartPlan plan) {
    StringBuilder rows = new StringBuilder();
    rows.append(String.join(",", quoted("line"), quoted(plan.x().title())));
    rows.append(',').append(quoted(plan.y().title())).append(",low,high,games\n");
    for (Line line : plan.lines()) {
      for (Point point : line.points()) {
        rows.append(quoted(line.name()))
            .append(String.format(Locale.ROOT, ",%s,%s,", number(point.x()), number(point.y())))
            .append(point.interval().map(i -> number(i.low())).orElse(""))
            .append(',')
            .append(point.interval().map(i -> number(i.high())).orElse(""))
            .append(',')
            .append(point.games() == 0 ? "" : Integer.toString(point.games()))
            .append('\n');
      }
    }
    return rows.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.6g", value);
  }
}
