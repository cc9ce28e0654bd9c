package move37.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import move37.experiment.ExperimentRun;
import move37.experiment.Lab;
import move37.experiment.RunState;
import move37.ui.common.Notifier;
import move37.ui.common.Workbench;
import move37.ui.setup.SetupPage;

/**
 * Keeps the window's run in case the program ends before the user has decided about it, and offers
 * what earlier programs have left.
 */
final class RunKeeper {
  private final Workbench workbench;
  private final Notifier notifier;
  private final SafeCopies copies;

  /**
   * @param between the least time between two savings of a run
   */
  RunKeeper(Workbench workbench, Notifier notifier, Duration between) {
    this.workbench = workbench;
    this.notifier = notifier;
    copies = new SafeCopies(workbench.preferences().folder().resolve("unfinished"), between);
  }

  /**
   * A run with its copy, if it has one.
   *
   * @param isLeft whether it goes on from a copy, so that it is in no file of the user's
   */
  record Kept(ExperimentRun run, Optional<SafeCopy> copy, boolean isLeft) {}

  /** Keeps a run that may go on from now on. Not on the JavaFX thread. */
  Kept keep(ExperimentRun run) {
    boolean mayGoOn = run.state() instanceof RunState.Ready;
    return new Kept(
        run,
        mayGoOn ? Optional.of(copies.begin(run, this::tellLater)) : Optional.empty(),
        /* isLeft= */ false);
  }

  /**
   * Opens what was left of a run and keeps it from now on. Not on the JavaFX thread.
   *
   * @throws IOException in one sentence, as {@link Lab#open}
   */
  Kept goOn(Path left, Lab lab) throws IOException {
    SafeCopies.requireLeft(left);
    ExperimentRun run = lab.open(left);
    return new Kept(run, Optional.of(copies.goOn(left, run, this::tellLater)), /* isLeft= */ true);
  }

  private void tellLater(String trouble) {
    workbench.pulse().post(() -> notifier.trouble(trouble));
  }

  /**
   * Has the page offer what was left last, as soon as that is known. On the JavaFX thread.
   *
   * @param open opens it
   */
  void offer(SetupPage page, Consumer<Path> open) {
    workbench
        .background()
        .run(
            copies::newestLeft,
            found -> page.offerLeft(found.map(left -> offered(page, open, left))),
            _ -> {});
  }

  private SetupPage.LeftRun offered(SetupPage page, Consumer<Path> open, SafeCopies.Left left) {
    return new SetupPage.LeftRun(
        left.keptMillis(), () -> open.accept(left.file()), () -> drop(page, open, left.file()));
  }

  private void drop(SetupPage page, Consumer<Path> open, Path left) {
    workbench
        .background()
        .run(
            () -> {
              SafeCopies.drop(left);
              return left;
            },
            _ -> offer(page, open),
            trouble -> {
              notifier.trouble(trouble.getMessage());
              offer(page, open);
            });
  }
}
