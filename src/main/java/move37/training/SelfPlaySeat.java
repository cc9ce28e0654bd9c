package move37.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.search.Evaluation;
import move37.search.GumbelParams;
import move37.search.GumbelSearch;
import move37.search.PuctParams;
import move37.search.PuctSearch;
import move37.search.SearchMemory;
import move37.search.SearchResult;
import move37.search.TreeSearch;

/**
 * One board of a lane: plays one self-play game after another, offering a leaf to evaluate at each
 * tick. Random numbers come from a stream of the game's own, so that a game depends on its number
 * and the networks alone.
 */
final class SelfPlaySeat {
  private final Game game;
  private final SelfPlayParams params;
  private final long seed;
  private final MoveObserver observer;
  private final SearchMemory memory = new SearchMemory();

  private long gamesStarted;
  private RandomGenerator rng;
  private GameState state;
  private TreeSearch search;

  /** Whether the present move is searched in full, to be learned from. */
  private boolean isFull;

  private List<Integer> actions = new ArrayList<>();
  private List<SearchedMove> searched = new ArrayList<>();

  private record SearchedMove(GameState state, SearchResult result) {}

  SelfPlaySeat(Game game, SelfPlayParams params, long seed, MoveObserver observer) {
    this.game = game;
    this.params = params;
    this.seed = seed;
    this.observer = observer;
    startGame();
  }

  private void startGame() {
    rng = Seeds.stream(seed, "self-play game", gamesStarted++);
    actions = new ArrayList<>();
    searched = new ArrayList<>();
    state = game.initialState();
    observer.gameStarted();
    playOpening();
    startSearch();
  }

  /** Up to {@code openingPlies} random moves, none of which ends the game. */
  private void playOpening() {
    int plies = rng.nextInt(params.openingPlies() + 1);
    for (int i = 0; i < plies; i++) {
      int[] legal = state.legalActions();
      int action = legal[rng.nextInt(legal.length)];
      GameState next = state.play(action);
      if (next.isTerminal()) {
        return;
      }
      observer.moved(state, action, Optional.empty());
      actions.add(action);
      state = next;
    }
  }

  private void startSearch() {
    double fastShare = params.playoutCap().fastShare();
    isFull = fastShare == 0 || rng.nextDouble() >= fastShare;
    int simulations = isFull ? params.simulations() : params.playoutCap().fastSimulations();
    search =
        switch (params.method()) {
          case GUMBEL -> new GumbelSearch(state, gumbel(simulations), rng, memory);
          case PUCT -> new PuctSearch(state, puct(simulations), rng, memory);
        };
  }

  private GumbelParams gumbel(int simulations) {
    return GumbelParams.exploring(simulations, params.consideredActions(), params.valueScale());
  }

  private PuctParams puct(int simulations) {
    return PuctParams.exploring(simulations, state.legalActions().length);
  }

  /**
   * The next position to evaluate; plays as many moves, and starts as many games, as it takes to
   * come to one. Finished games are added to the list.
   */
  GameState nextLeaf(List<? super SelfPlayGame> finished) {
    while (true) {
      Optional<GameState> leaf = search.nextLeaf();
      if (leaf.isPresent()) {
        return leaf.get();
      }
      move(search.result());
      if (state.isTerminal()) {
        finished.add(finish());
        startGame();
      } else {
        startSearch();
      }
    }
  }

  void receive(Evaluation evaluation) {
    search.receive(evaluation);
  }

  private void move(SearchResult result) {
    int action = actions.size() < params.sampledPlies() ? result.action() : best(result.policy());
    if (isFull) {
      searched.add(new SearchedMove(state, result));
    }
    observer.moved(state, action, Optional.of(result));
    actions.add(action);
    state = state.play(action);
  }

  private static int best(float[] policy) {
    int best = 0;
    for (int a = 1; a < policy.length; a++) {
      best = policy[a] > policy[best] ? a : best;
    }
    return best;
  }

  private SelfPlayGame finish() {
    Outcome outcome = state.outcome();
    List<Sample> samples = new ArrayList<>(searched.size());
    double[] weights = Surprise.weights(results(), params.surpriseShare());
    for (int i = 0; i < weights.length; i++) {
      SearchedMove move = searched.get(i);
      double result = outcome.returnFor(move.state().player());
      double mix = params.valueMix();
      float target = (float) ((1 - mix) * result + mix * move.result().value());
      Sample sample = new Sample(move.state(), move.result().policy(), target);
      samples.addAll(Collections.nCopies(copies(weights[i]), sample));
    }
    return new SelfPlayGame(actions, outcome, samples);
  }

  private List<SearchResult> results() {
    return searched.stream().map(SearchedMove::result).toList();
  }

  /** A whole number whose mean is the weight. */
  private int copies(double weight) {
    int whole = (int) weight;
    boolean isWhole = weight == whole;
    return isWhole || rng.nextDouble() >= weight - whole ? whole : whole + 1;
  }
}
