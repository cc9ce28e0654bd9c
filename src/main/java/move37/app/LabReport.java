package move37.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import move37.cli.RunCommand;
import move37.core.WholeFile;
import move37.experiment.ExperimentEvent;
import move37.experiment.ExperimentRun;
import move37.experiment.LiveGame;
import move37.experiment.report.ChartColors;
import move37.experiment.report.ChartImages;
import move37.experiment.report.RunHistory;
import move37.experiment.report.RunSummary;
import move37.game.GameState;

/**
 * What a run leaves behind where there is no window: charts, tables, the last watched board, a
 * summary.
 */
final class LabReport implements RunCommand.ReportWriter {
  private static final String BOARD = "board.png";
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration SHORT_PATIENCE = Duration.ofSeconds(2);

  /** The watched board as it was when a generation was last rated. */
  private final AtomicReference<BufferedImage> lastBoard = new AtomicReference<>();

  /**
   * JavaFX goes at once when the program is ended from outside, so that nothing can be drawn then:
   * for that case the board is drawn with every generation.
   */
  @Override
  public void prepare(ExperimentRun run) {
    ChartImages.prepare();
    try {
      BoardPictures.prepare();
    } catch (IOException e) {
      System.err.println("move37: no board will be drawn: " + e.getMessage());
      return;
    }
    run.subscribe(
        event -> {
          if (event instanceof ExperimentEvent.GenerationRated) {
            run.liveGame().ifPresent(game -> BoardPictures.take(position(game), lastBoard::set));
          }
        });
  }

  private static GameState position(LiveGame game) {
    return game.stateAt(game.moves().size());
  }

  @Override
  public void write(ExperimentRun run, Path folder) throws IOException {
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
    String summary = RunSummary.markdown(run.experiment(), history, pictures);
    WholeFile.write(
        folder.resolve("summary.md"), unfinished -> Files.writeString(unfinished, summary));
  }

  private List<String> drawBoard(LiveGame game, Path folder) {
    try {
      ChartImages.writePng(newestBoard(game), folder.resolve(BOARD));
      return List.of(BOARD);
    } catch (IOException e) {
      System.err.println("move37: the board was not drawn: " + e.getMessage());
      return List.of();
    }
  }

  private BufferedImage newestBoard(LiveGame game) throws IOException {
    BufferedImage earlier = lastBoard.get();
    try {
      return BoardPictures.of(position(game), earlier == null ? PATIENCE : SHORT_PATIENCE);
    } catch (IOException e) {
      if (earlier == null) {
        throw e;
      }
      return earlier;
    }
  }
}
