package move37.experiment.local;

import java.time.Duration;
import java.util.function.Consumer;
import move37.experiment.RunState;
import move37.training.RunGate;

/**
 * The state machine behind the buttons, and the gate through which all long work of a run goes.
 * Safe for use by several threads.
 *
 * <pre>
 * Ready ─start→ Running ─pause→ Pausing ─(work reaches the gate)→ Paused ─resume→ Running
 *               Running, Pausing, Paused ─stop→ Stopping ─(work has ended)→ Finished
 * </pre>
 */
final class RunControl implements RunGate {
  private final Duration limit;
  private final Consumer<RunState> listener;
  private RunState state;
  private boolean stepping;
  private long activeNanos;
  private long runningSince;

  /**
   * @param state where it stands; the listener is not told of that
   * @param limit working time, pauses not counted, after which the gate closes
   * @param listener told of each new state, on the thread that caused it
   */
  RunControl(RunState state, Duration limit, Consumer<RunState> listener) {
    this.state = state;
    this.limit = limit;
    this.listener = listener;
  }

  synchronized RunState state() {
    return state;
  }

  /** Ready to Running; false if it is not Ready. */
  synchronized boolean start() {
    if (!(state instanceof RunState.Ready)) {
      return false;
    }
    runningSince = System.nanoTime();
    change(new RunState.Running());
    return true;
  }

  synchronized void pause() {
    if (state instanceof RunState.Running) {
      change(new RunState.Pausing());
    }
  }

  synchronized void resume() {
    if (state instanceof RunState.Paused || state instanceof RunState.Pausing) {
      stepping = false;
      goOn();
    }
  }

  synchronized void step() {
    if (state instanceof RunState.Paused) {
      stepping = true;
      goOn();
    }
  }

  synchronized void stop() {
    if (state instanceof RunState.Ready) {
      change(new RunState.Finished());
    } else if (!state.isOver() && !(state instanceof RunState.Stopping)) {
      if (state instanceof RunState.Paused) {
        runningSince = System.nanoTime();
      }
      change(new RunState.Stopping());
    }
  }

  /** The work has come to the end of a step: where a run that goes step by step halts. */
  synchronized void stepEnded() {
    if (stepping && state instanceof RunState.Running) {
      stepping = false;
      change(new RunState.Pausing());
    }
  }

  /** The work has ended. */
  synchronized void ended(RunState end) {
    change(end);
  }

  /** Working time so far, pauses not counted. */
  synchronized Duration active() {
    long running =
        state instanceof RunState.Paused || state instanceof RunState.Ready || state.isOver()
            ? 0
            : System.nanoTime() - runningSince;
    return Duration.ofNanos(activeNanos + running);
  }

  @Override
  public synchronized boolean mayContinue() {
    boolean halting = state instanceof RunState.Pausing;
    if (halting) {
      activeNanos += System.nanoTime() - runningSince;
      change(new RunState.Paused());
    }
    while (state instanceof RunState.Paused) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    boolean working = state instanceof RunState.Running || state instanceof RunState.Pausing;
    return working && active().compareTo(limit) < 0;
  }

  private void goOn() {
    if (state instanceof RunState.Paused) {
      runningSince = System.nanoTime();
    }
    change(new RunState.Running());
  }

  private void change(RunState next) {
    if (next.isOver() && !state.isOver() && !(state instanceof RunState.Ready)) {
      activeNanos += System.nanoTime() - runningSince;
    }
    state = next;
    notifyAll();
    listener.accept(next);
  }
}
