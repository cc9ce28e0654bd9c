package move37.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C, told to work that can end early. From {@link #listen} to {@link #close} the end of the
 * program waits a while, so that the command's own thread can still save and tell what was done.
 */
final class EarlyEnd implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch concluded = new CountDownLatch(1);
  private final Runnable stopping;
  private final Thread hook = new Thread(this::askAndWait, "move37-exit");

  private EarlyEnd(Runnable stopping) {
    this.stopping = stopping;
  }

  /**
   * Listens from now on.
   *
   * @param stopping asks the work to stop, from a thread of its own
   */
  static EarlyEnd listen(Runnable stopping) {
    EarlyEnd end = new EarlyEnd(stopping);
    Runtime.getRuntime().addShutdownHook(end.hook);
    return end;
  }

  private void askAndWait() {
    stopping.run();
    try {
      if (!concluded.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println(
            "move37: not done " + PATIENCE_SECONDS + " seconds after it was ended; giving up");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** All is saved and told: the program may end. */
  @Override
  public void close() {
    concluded.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The program is ending already.
    }
  }
}
