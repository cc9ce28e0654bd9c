package move37.ui.common.board;

import java.util.HashMap;
import java.util.Map;

/** Pieces on their way: which cells are moving and how far each is, 0 to 1. */
final class Motion {
  /** Nothing moves for longer than this. */
  static final long LONGEST_NANOS = 250_000_000L;

  private record Span(long start, long nanos) {}

  private final Map<Integer, Span> moving = new HashMap<>();

  /** The cell's piece sets out. */
  void start(int cell, long now, long nanos) {
    moving.put(cell, new Span(now, Math.clamp(nanos, 1, LONGEST_NANOS)));
  }

  /** All pieces are where they belong. */
  void clear() {
    moving.clear();
  }

  /** Forgets what has arrived; whether anything still moves. */
  boolean advance(long now) {
    moving.values().removeIf(span -> now - span.start() >= span.nanos());
    return !moving.isEmpty();
  }

  /** How many cells' pieces move. */
  int count() {
    return moving.size();
  }

  /** How far the cell's piece is: 1 when it stands. */
  double progress(int cell, long now) {
    Span span = moving.get(cell);
    return span == null ? 1 : Math.clamp((now - span.start()) / (double) span.nanos(), 0.0, 1.0);
  }

  /** Whether the cell's piece moves. */
  boolean isMoving(int cell) {
    return moving.containsKey(cell);
  }
}
