package move37.ui.common;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.animation.AnimationTimer;

/**
 * The window's one heartbeat, at most once a frame: runs what was posted from other threads, then
 * everyone who asked to be called. Nothing else in the window hands work to the JavaFX thread.
 *
 * <p>All methods but {@link #post} belong to the JavaFX thread.
 */
public final class Pulse {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Queue<Runnable> posted = new ConcurrentLinkedQueue<>();
  private AnimationTimer timer;

  /** Calls the listener at every beat from now on; it must be quick. */
  public void add(Runnable listener) {
    listeners.add(listener);
  }

  /** Calls the listener no more. */
  public void remove(Runnable listener) {
    listeners.remove(listener);
  }

  /** Has the work done once, at the next beat. May be called from any thread. */
  public void post(Runnable work) {
    posted.add(work);
  }

  /** Starts to beat with the frames of the window. */
  public void start() {
    if (timer == null) {
      timer =
          new AnimationTimer() {
            @Override
            public void handle(long now) {
              beat();
            }
          };
    }
    timer.start();
  }

  /** Beats no more by itself. */
  public void stop() {
    if (timer != null) {
      timer.stop();
    }
  }

  /** One beat; the timer calls it, and tests may. What is posted meanwhile waits for the next. */
  public void beat() {
    for (int left = posted.size(); left > 0; left--) {
      Runnable work = posted.poll();
      if (work != null) {
        runGuarded(work);
      }
    }
    for (Runnable listener : listeners) {
      runGuarded(listener);
    }
  }

  /** One listener's failure is reported and must not stop the others. */
  private static void runGuarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      Thread current = Thread.currentThread();
      current.getUncaughtExceptionHandler().uncaughtException(current, failure);
    }
  }
}
