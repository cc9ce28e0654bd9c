package move37.ui.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import move37.game.GameState;
import move37.play.Agent;
import move37.play.Decision;
import move37.play.GameLine;

/** Generations that play the lowest legal action and write down what happens to them. */
final class FakeOpponents implements Opponents {
  /** FIRST's moves against them in small Othello; then it has none, but later it has again. */
  static final List<Integer> UNTIL_A_PASS = List.of(22, 10, 8, 4);

  private static final int LOWEST = Integer.MAX_VALUE;

  /** What happened: "made 2/64", "asked 2/64", "closed 2/64". */
  final List<String> log = new CopyOnWriteArrayList<>();

  private final List<Integer> generations = new ArrayList<>();
  private volatile RuntimeException trouble;

  /** The moves of the game that an agent was last asked to go on with. */
  volatile List<Integer> moves = List.of();

  /** Why agents forfeit, if they say so. */
  volatile String reason;

  private volatile int answer = LOWEST;

  FakeOpponents(int... generations) {
    for (int generation : generations) {
      add(generation);
    }
  }

  synchronized void add(int generation) {
    generations.add(generation);
  }

  /** From now on agents fail like this; null mends them. */
  void failWith(RuntimeException newTrouble) {
    trouble = newTrouble;
  }

  /** From now on agents answer with this action, legal, illegal or none. */
  void answerWith(int action) {
    answer = action;
  }

  /** From now on agents answer with the lowest legal action, as at first. */
  void answerLowest() {
    answer = LOWEST;
  }

  @Override
  public synchronized List<Integer> generations() {
    return List.copyOf(generations);
  }

  @Override
  public List<String> builtIns() {
    return List.of("alphabeta:3", "random");
  }

  @Override
  public Agent builtIn(String agent) {
    return agent(agent);
  }

  @Override
  public Agent agent(int generation, int simulations) {
    return agent(generation + "/" + simulations);
  }

  private Agent agent(String name) {
    log.add("made " + name);
    return new Agent() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Decision choose(GameState state, RandomGenerator rng) {
        log.add("asked " + name);
        if (trouble != null) {
          throw trouble;
        }
        int action = answer == LOWEST ? state.legalActions()[0] : answer;
        if (action < 0) {
          return Decision.losing(action, state.game().actionCount());
        }
        float[] policy = new float[state.game().actionCount()];
        return new Decision(action, policy, OptionalDouble.of(0.5), Optional.empty());
      }

      @Override
      public List<Decision> continueAll(
          List<GameLine> games, List<? extends RandomGenerator> rngs) {
        moves = games.getLast().moves();
        return Agent.super.continueAll(games, rngs);
      }

      @Override
      public Optional<String> trouble() {
        return Optional.ofNullable(reason);
      }

      @Override
      public void close() {
        log.add("closed " + name);
      }
    };
  }
}
