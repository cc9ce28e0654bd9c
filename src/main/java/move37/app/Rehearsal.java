package move37.app;

import java.lang.management.ManagementFactory;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * A start for its own sake: the window closes as soon as it is drawn, and the program says how long
 * after the virtual machine's start that was. Packaging rehearses once to record what a start
 * loads, so that later starts find it ready made (JEP 514); and so the start is measured.
 */
final class Rehearsal {
  /** System property that asks for it: {@code true}. */
  static final String PROPERTY = "move37.rehearsal";

  /** The first frame is on its way to the screen, the second is there. */
  private static final int FRAMES = 3;

  private Rehearsal() {}

  static boolean isAskedFor() {
    return Boolean.getBoolean(PROPERTY);
  }

  /** Ends the program when the shown window was drawn. JavaFX thread. */
  static void endWhenDrawn(Stage window) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (window.isShowing() && ++frames == FRAMES) {
          stop();
          System.out.printf(
              "Window drawn after %,d ms%n", ManagementFactory.getRuntimeMXBean().getUptime());
          Platform.exit();
        }
      }
    }.start();
  }
}
