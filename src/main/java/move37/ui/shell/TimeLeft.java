package move37.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time left, without jitter: once shown, it counts down by itself and jumps only when the run's
 * estimate differs clearly. For one thread.
 */
final class TimeLeft {
  /** Estimates within this share of the shown time count as the same. */
  private static final double TOLERANCE = 0.15;

  private static final Duration LEAST_TOLERANCE = Duration.ofSeconds(6);

  private Instant end;

  /**
   * A new estimate.
   *
   * @param now when it was made
   * @param remaining the estimate; nothing if it cannot be told yet
   */
  void estimate(Instant now, Optional<Duration> remaining) {
    if (remaining.isEmpty()) {
      end = null;
      return;
    }
    Instant newEnd = now.plus(remaining.get());
    if (end == null || isClearlyOther(now, newEnd)) {
      end = newEnd;
    }
  }

  /** Forgets the estimate: another phase has begun. */
  void forget() {
    end = null;
  }

  /** Time that does not count, because the run was halted. */
  void shift(Duration halted) {
    if (end != null) {
      end = end.plus(halted);
    }
  }

  /** The time left, in steps that the eye can follow; empty while it cannot be told. */
  Optional<Duration> at(Instant now) {
    return Optional.ofNullable(end).map(e -> coarse(Duration.between(now, e)));
  }

  private boolean isClearlyOther(Instant now, Instant newEnd) {
    Duration shown = Duration.between(now, end);
    Duration difference = Duration.between(end, newEnd).abs();
    long tolerance = Math.round(TOLERANCE * Math.max(0, shown.toMillis()));
    return difference.toMillis() > Math.max(LEAST_TOLERANCE.toMillis(), tolerance);
  }

  /** Whole seconds below a minute, steps of 5 s below 10 minutes, of 30 s above. */
  private static Duration coarse(Duration left) {
    long seconds = Math.max(0, left.toSeconds());
    long step = seconds < 60 ? 1 : seconds < 600 ? 5 : 30;
    return Duration.ofSeconds(seconds / step * step);
  }
}
