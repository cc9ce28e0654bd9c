package move37.search;

import java.util.Optional;
import move37.game.GameState;

/**
 * A tree search driven from outside, so that many searches can share one evaluation batch: ask for
 * a leaf, have it evaluated, hand the evaluation back, until no leaf is left. Not for use by
 * several threads at once.
 *
 * <pre>{@code
 * for (Optional<GameState> leaf = search.nextLeaf(); leaf.isPresent(); leaf = search.nextLeaf()) {
 *   search.receive(evaluator.evaluate(List.of(leaf.get())).getFirst());
 * }
 * SearchResult result = search.result();
 * }</pre>
 */
public interface TreeSearch {
  /**
   * The next position to evaluate; terminal positions are backed up inside, exactly, and never
   * returned. Empty when the search is done. Must be answered by {@link #receive} before it is
   * called again.
   */
  Optional<GameState> nextLeaf();

  /** The evaluation of the position that {@link #nextLeaf} returned last. */
  void receive(Evaluation evaluation);

  /**
   * The finding.
   *
   * @throws IllegalStateException while the search is not done
   */
  SearchResult result();
}
