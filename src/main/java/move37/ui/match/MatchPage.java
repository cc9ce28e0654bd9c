package move37.ui.match;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import move37.core.Seeds;
import move37.game.Game;
import move37.record.GameRecord;
import move37.record.RecordWriter;
import move37.record.WrittenFormat;
import move37.ui.common.FileDialogs;
import move37.ui.common.Page;
import move37.ui.common.PageContext;

/** The page on which a person plays against the generations of a run. */
public final class MatchPage implements Page {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("-yyyyMMdd-HHmmss", Locale.ROOT);

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("move37-opponent").factory());
  private final PageContext context;
  private final MatchViewModel model;
  private final MatchView view;

  /** The page of this run. */
  public MatchPage(PageContext context) {
    this.context = context;
    long seed = Seeds.derive(context.run().experiment().seed(), "match", System.nanoTime());
    model =
        new MatchViewModel(
            context.game(),
            Opponents.of(context.run(), context.game()),
            worker,
            Seeds.stream(seed, "opponent"));
    view = new MatchView(context.game(), model, this::save);
    view.animatedProperty().bind(context.workbench().theme().motionProperty());
  }

  /** As SGF, which other programs read, where there is one for the game; else as text. */
  private void save() {
    Game game = context.game();
    boolean isSgf = WrittenFormat.SGF.canHold(game);
    WrittenFormat format = isSgf ? WrittenFormat.SGF : WrittenFormat.TEXT;
    FileDialogs.Kind kind = isSgf ? FileDialogs.Kind.GAME_TREE : FileDialogs.Kind.GAME_TEXT;
    LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
    List<GameRecord> games = List.of(MatchRecord.of(model, now.toLocalDate()));
    context
        .workbench()
        .save(
            kind,
            game.id() + now.format(STAMP),
            file -> RecordWriter.write(file, format, List.of(), games),
            context.notifier());
  }

  @Override
  public Node view() {
    return view.view();
  }

  @Override
  public void pulse() {
    model.pulse(System.nanoTime());
  }

  @Override
  public void dispose() {
    model.dispose();
    worker.shutdown();
  }
}
