package move37.search;

import java.util.List;
import java.util.Optional;
import move37.game.GameState;

/** Drives a search to its end. */
final class Searches {
  private Searches() {}

  static SearchResult run(TreeSearch search, Evaluator evaluator) {
    for (Optional<GameState> leaf = search.nextLeaf(); leaf.isPresent(); leaf = search.nextLeaf()) {
      search.receive(evaluator.evaluate(List.of(leaf.get())).getFirst());
    }
    return search.result();
  }
}
