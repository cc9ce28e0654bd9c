package move37.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.game.Outcome;
import move37.game.Player;
import move37.game.Symmetry;

/**
 * A game for testing searches: FIRST chooses one of some arms, and that is all that matters. The
 * position after it goes on for one forced move of each player, so that arms are valued by an
 * evaluator, not by an outcome.
 */
record Bandit(int arms) implements Game {
  @Override
  public String id() {
    return "bandit";
  }

  @Override
  public BoardShape board() {
    return new BoardShape(1, arms);
  }

  @Override
  public int actionCount() {
    return arms;
  }

  @Override
  public int planes() {
    return 1;
  }

  @Override
  public int maximumLength() {
    return 1000;
  }

  @Override
  public List<Symmetry> symmetries() {
    return List.of(Symmetry.identity(arms, arms));
  }

  @Override
  public String actionName(int action) {
    return Integer.toString(action);
  }

  @Override
  public int parseAction(String name) {
    return Integer.parseInt(name);
  }

  @Override
  public GameState initialState() {
    return new State(this, List.of());
  }

  @Override
  public Optional<Heuristic> heuristic() {
    return Optional.empty();
  }

  /** An evaluator that knows each arm's value for FIRST; the root's value is the prior's mean. */
  static Evaluator knowing(float[] prior, double[] values) {
    return states -> {
      List<Evaluation> answers = new ArrayList<>();
      for (GameState state : states) {
        List<Integer> path = ((State) state).path();
        double forFirst;
        float[] policy = new float[prior.length];
        if (path.isEmpty()) {
          System.arraycopy(prior, 0, policy, 0, prior.length);
          forFirst = IntStream.range(0, prior.length).mapToDouble(a -> prior[a] * values[a]).sum();
        } else {
          policy[0] = 1;
          forFirst = values[path.getFirst()];
        }
        double value = state.player() == Player.FIRST ? forFirst : -forFirst;
        answers.add(new Evaluation(policy, (float) value));
      }
      return answers;
    };
  }

  record State(Bandit game, List<Integer> path) implements GameState {
    @Override
    public Player player() {
      return path.size() % 2 == 0 ? Player.FIRST : Player.SECOND;
    }

    @Override
    public int ply() {
      return path.size();
    }

    @Override
    public int[] legalActions() {
      return path.isEmpty() ? IntStream.range(0, game.arms()).toArray() : new int[] {0};
    }

    @Override
    public boolean isLegal(int action) {
      return path.isEmpty() ? action >= 0 && action < game.arms() : action == 0;
    }

    @Override
    public GameState play(int action) {
      List<Integer> longer = new ArrayList<>(path);
      longer.add(action);
      return new State(game, List.copyOf(longer));
    }

    @Override
    public boolean isTerminal() {
      return false;
    }

    @Override
    public Outcome outcome() {
      throw new IllegalStateException("A bandit never ends");
    }

    @Override
    public Optional<Player> pieceAt(int cell) {
      return Optional.empty();
    }

    @Override
    public void encode(float[] target, int offset) {
      java.util.Arrays.fill(target, offset, offset + game.arms(), 0);
    }
  }
}
