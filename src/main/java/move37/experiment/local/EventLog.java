package move37.experiment.local;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import move37.experiment.ExperimentEvent;

/**
 * All events of a run, in order, and those who listen. Progress reports are handed on but not kept.
 * Safe for use by several threads; listeners are called one event at a time.
 */
final class EventLog {
  private final List<ExperimentEvent> kept = new ArrayList<>();
  private final List<Consumer<? super ExperimentEvent>> listeners = new ArrayList<>();

  EventLog(List<ExperimentEvent> earlier) {
    kept.addAll(earlier);
  }

  synchronized void add(ExperimentEvent event) {
    if (event instanceof ExperimentEvent.GenerationRated) {
      kept.replaceAll(EventLog::asEarlier);
    }
    if (!(event instanceof ExperimentEvent.Progressed)) {
      kept.add(event);
    }
    listeners.forEach(listener -> listener.accept(event));
  }

  /** Each pool holds everybody: all of them together would grow with the square of the run. */
  private static ExperimentEvent asEarlier(ExperimentEvent event) {
    return event instanceof ExperimentEvent.GenerationRated rated && !rated.pool().isEmpty()
        ? rated.withoutPool()
        : event;
  }

  synchronized void subscribe(Consumer<? super ExperimentEvent> listener) {
    kept.forEach(listener);
    listeners.add(listener);
  }

  synchronized List<ExperimentEvent> kept() {
    return List.copyOf(kept);
  }
}
