package move37.experiment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartImagesTest {
  @TempDir Path folder;

  @Test
  void allChartsOfAWholeRunBecomePicturesWithoutADisplay() throws IOException {
    RunHistory history = RunHistory.empty().with(SampleEvents.run(20));
    List<Path> files = ChartImages.writeAll(history, ChartColors.light(), folder.resolve("report"));
    assertEquals(ChartPlans.values().length, files.size());
    for (Path file : files) {
      BufferedImage image = ImageIO.read(file.toFile());
      assertEquals(1440, image.getWidth());
      assertTrue(count(image, ChartColors.light().text().getRGB()) > 50, file + " has no title");
    }
  }

  @Test
  void aChartWithoutDataIsNotWritten() throws IOException {
    RunHistory history = RunHistory.empty().with(SampleEvents.imitation(5));
    List<Path> files = ChartImages.writeAll(history, ChartColors.dark(), folder);
    assertEquals(List.of(folder.resolve("loss.png"), folder.resolve("accuracy.png")), files);
  }

  @Test
  void theAgentsLineIsDrawnInItsColour() {
    RunHistory history = RunHistory.empty().with(SampleEvents.run(8));
    ChartColors colors = ChartColors.light();
    BufferedImage image = ChartImages.picture(ChartPlans.ELO.plan(history), colors, 1440, 900);
    assertTrue(count(image, colors.agent().getRGB()) > 1000);
  }

  @Test
  void theTableHoldsEveryPointWithItsInterval() throws IOException {
    RunHistory history = RunHistory.empty().with(SampleEvents.run(3));
    Path file = folder.resolve("elo.csv");
    ChartImages.writeTable(ChartPlans.ELO.plan(history), file);
    List<String> rows = Files.readAllLines(file);
    assertEquals("\"line\",\"generation\",\"Elo, Random = 0\",low,high,games", rows.getFirst());
    assertEquals(1 + 2 * 4, rows.size());
    assertTrue(rows.get(1).matches("\"net alone\",0,[0-9.]+,[0-9.]+,[0-9.]+,200"), rows.get(1));
  }

  private static int count(BufferedImage image, int rgb) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += image.getRGB(x, y) == rgb ? 1 : 0;
      }
    }
    return count;
  }
}
