package move37.ui.common;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * The window's one heartbeat: runs what was posted from other threads, then everyone who asked to
 * be called. Nothing else in the window hands work to the JavaFX thread.
 *
 * <p>At rest it beats twenty times a second, and JavaFX makes no frames meanwhile in which nothing
 * would change. Whoever has to be called with the next frame says so at each beat.
 *
 * <p>All methods but {@link #post} belong to the JavaFX thread.
 */
public final class Pulse {
  /** From beat to beat at rest, in nanoseconds. */
  public static final long REST_NANOS = 50_000_000L;

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Queue<Runnable> posted = new ConcurrentLinkedQueue<>();

  /** Whether a beat at rest is on its way to the JavaFX thread, which may be busy. */
  private final AtomicBoolean isDue = new AtomicBoolean();

  /** While it beats by itself; the second only on demand. */
  private ScheduledExecutorService rest;

  private AnimationTimer frames;
  private boolean isHurried;

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

  /** Has the next beat come with the next frame; does nothing while there are none. */
  public void hurry() {
    if (rest != null && !isHurried) {
      isHurried = true;
      frames.start();
    }
  }

  /** Starts to beat by itself. */
  public void start() {
    if (rest == null) {
      rest =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("move37-pulse").factory());
      frames =
          new AnimationTimer() {
            @Override
            public void handle(long now) {
              beatWithFrame();
            }
          };
      var _ = rest.scheduleAtFixedRate(this::callAtRest, 0, REST_NANOS, TimeUnit.NANOSECONDS);
    }
  }

  /** Beats no more by itself. */
  public void stop() {
    if (rest != null) {
      rest.shutdownNow();
      rest = null;
      isHurried = false;
      frames.stop();
    }
  }

  private void callAtRest() {
    if (isDue.compareAndSet(false, true)) {
      Platform.runLater(this::beatAtRest);
    }
  }

  private void beatAtRest() {
    isDue.set(false);
    if (rest != null && !isHurried) {
      beat();
    }
  }

  private void beatWithFrame() {
    isHurried = false;
    beat();
    if (!isHurried) {
      frames.stop();
    }
  }

  /** One beat; the timers call it, and tests may. What is posted meanwhile waits for the next. */
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
