package move37.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import move37.experiment.Experiment;
import move37.ui.common.FileDialogs.Kind;
import move37.ui.common.Messages;
import move37.ui.common.Workbench;

/**
 * Saves runs into files of the user's, in the background; what would take a run away waits until it
 * is written. For the JavaFX thread.
 */
final class RunSaver {
  private final Workbench workbench;
  private final Notices notices;
  private final List<Runnable> waiting = new ArrayList<>();
  private int pending;

  RunSaver(Workbench workbench, Notices notices) {
    this.workbench = workbench;
    this.notices = notices;
  }

  /** Whether something is being written. */
  boolean isBusy() {
    return pending > 0;
  }

  /** Does this at once, or as soon as nothing is being written. */
  void whenIdle(Runnable work) {
    if (isBusy()) {
      waiting.add(work);
    } else {
      work.run();
    }
  }

  /**
   * Asks for a file and saves the run there.
   *
   * @param afterwards done if that worked
   */
  void save(RunViewModel model, Runnable afterwards) {
    Experiment experiment = model.run().experiment();
    String name = experiment.gameId() + "-" + experiment.preset();
    workbench
        .dialogs()
        .save(Kind.EXPERIMENT, name)
        .ifPresent(file -> save(model, file, afterwards));
  }

  private void save(RunViewModel model, Path file, Runnable afterwards) {
    long then = model.learned();
    pending++;
    notices.working(Messages.text("notice.saving", file.getFileName()));
    workbench
        .background()
        .write(
            () -> {
              model.run().save(file);
              return file;
            },
            _ -> {
              model.saved(then);
              notices.saved(file);
              end(afterwards);
            },
            failure -> {
              String fallback = Messages.text("trouble.write", file.getFileName());
              notices.rest();
              notices.trouble(Sentences.of(failure, fallback));
              end(() -> {});
            });
  }

  private void end(Runnable afterwards) {
    pending--;
    afterwards.run();
    if (!isBusy()) {
      List<Runnable> now = List.copyOf(waiting);
      waiting.clear();
      now.forEach(Runnable::run);
    }
  }
}
