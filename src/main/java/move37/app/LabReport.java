package move37.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentRun;
import move37.experiment.LiveGame;
import move37.experiment.report.ChartColors;
import move37.experiment.report.ChartImages;
import move37.experiment.report.RunHistory;
import move37.experiment.report.RunSummary;

/**
 * What a run leaves behind where there is no window: charts, tables, the last watched board, a
 * summary.
 */
final class LabReport {
  private LabReport() {}

  /** Writes the report; the folder is made if need be. */
  static void write(ExperimentRun run, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<ExperimentEvent> events = Collections.synchronizedList(new ArrayList<>());
    run.subscribe(events::add);
    RunHistory history = RunHistory.planned(run.experiment()).with(List.copyOf(events));
    List<Path> charts = ChartImages.writeAll(history, ChartColors.light(), folder);
    List<String> pictures = new ArrayList<>();
    run.liveGame().ifPresent(game -> pictures.addAll(drawBoard(game, folder)));
    for (Path chart : charts) {
      if (chart.toString().endsWith(".png")) {
        pictures.add(chart.getFileName().toString());
      }
    }
    writeText(
        folder.resolve("summary.md"), RunSummary.markdown(run.experiment(), history, pictures));
  }

  private static List<String> drawBoard(LiveGame game, Path folder) {
    Path file = folder.resolve("board.png");
    try {
      BoardPictures.write(game.stateAt(game.moves().size()), file);
      return List.of("board.png");
    } catch (IOException e) {
      System.err.println("move37: the board was not drawn: " + e.getMessage());
      return List.of();
    }
  }

  private static void writeText(Path file, String text) throws IOException {
    Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), ".move37-", ".tmp");
    try {
      Files.writeString(temporary, text);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
