package move37.app;

import java.lang.management.ManagementFactory;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * A start for its own sake: the program says how long after the virtual machine's start the window
 * was drawn, then sits down before a trained agent, so that the pages of a run are drawn too, and
 * ends. Packaging rehearses once to record what all that loads, so that later starts find it ready
 * made (JEP 514); and so the start is measured.
 */
final class Rehearsal {
  /** System property that asks for it: {@code true}. */
  static final String PROPERTY = "move37.rehearsal";

  /** The first frame is on its way to the screen, the second is there. */
  private static final int FRAMES = 3;

  /** By then, some two seconds later, the pages of a run are drawn. */
  private static final int FRAMES_IN_ALL = 120;

  private Rehearsal() {}

  static boolean isAskedFor() {
    return Boolean.getBoolean(PROPERTY);
  }

  /**
   * Ends the program when the shown window and then the pages of a run were drawn. JavaFX thread.
   *
   * @param showRun leads to the pages of a run
   */
  static void run(Stage window, Runnable showRun) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        frames += window.isShowing() ? 1 : 0;
        if (frames == FRAMES) {
          System.out.printf(
              "Window drawn after %,d ms%n", ManagementFactory.getRuntimeMXBean().getUptime());
          showRun.run();
        }
        if (frames == FRAMES_IN_ALL) {
          stop();
          Platform.exit();
        }
      }
    }.start();
  }
}
