package move37.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import move37.core.Requires;

/**
 * The samples of the last generations: a window by generations. Not for use by several threads at
 * once.
 */
public final class ReplayBuffer {
  private final int windowGenerations;
  private final Deque<List<Sample>> generations = new ArrayDeque<>();
  private int size;

  /**
   * @param windowGenerations generations kept, at least 1
   */
  public ReplayBuffer(int windowGenerations) {
    this.windowGenerations = Requires.positive("windowGenerations", windowGenerations);
  }

  /** Adds a generation's samples and drops the oldest generation once the window is full. */
  public void add(List<Sample> samples) {
    generations.addLast(List.copyOf(samples));
    size += samples.size();
    if (generations.size() > windowGenerations) {
      size -= generations.removeFirst().size();
    }
  }

  /** The number of samples in the window. */
  public int size() {
    return size;
  }

  /** Samples drawn uniformly from the window, with replacement; the window must not be empty. */
  public List<Sample> draw(int count, RandomGenerator rng) {
    Requires.check(size > 0, "There is nothing in the replay buffer to draw from");
    List<Sample> drawn = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      drawn.add(get(rng.nextInt(size)));
    }
    return drawn;
  }

  private Sample get(int index) {
    int left = index;
    for (List<Sample> generation : generations) {
      if (left < generation.size()) {
        return generation.get(left);
      }
      left -= generation.size();
    }
    throw new IndexOutOfBoundsException(index);
  }
}
