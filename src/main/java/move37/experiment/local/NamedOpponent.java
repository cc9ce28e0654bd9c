package move37.experiment.local;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import move37.game.GameState;
import move37.play.Agent;
import move37.play.Decision;
import move37.play.GameLine;

/**
 * An opponent that the user named, for a whole run: a program is started once and not for each
 * match, and what it fails at is told. Seats at it may be used by several threads; they take turns.
 */
final class NamedOpponent implements AutoCloseable {
  /** A program that fails always need not be told of for ever. */
  private static final int MOST_TOLD = 4;

  private final Agent agent;
  private final BiConsumer<String, String> failed;
  private int told;

  /**
   * @param agent closed by {@link #close}
   * @param failed told the agent's name and a sentence when it has forfeited a game; from any
   *     thread, one call at a time
   */
  NamedOpponent(Agent agent, BiConsumer<String, String> failed) {
    this.agent = agent;
    this.failed = failed;
  }

  /** A seat for one match; closing it leaves the agent at work. */
  Agent seat() {
    return new Seat();
  }

  private void tell(Decision decision) {
    if (decision.action() == Decision.FORFEIT && told < MOST_TOLD) {
      told++;
      failed.accept(
          agent.name(),
          told == MOST_TOLD
              ? "it failed again; what it forfeits from now on is not told any more"
              : agent.trouble().orElse("it failed, or played what is not legal")
                  + "; that game counts for nobody");
    }
  }

  @Override
  public synchronized void close() {
    agent.close();
  }

  private final class Seat implements Agent {
    @Override
    public String name() {
      return agent.name();
    }

    @Override
    public int gamesAtOnce() {
      return agent.gamesAtOnce();
    }

    @Override
    public Decision choose(GameState state, RandomGenerator rng) {
      synchronized (NamedOpponent.this) {
        Decision decision = agent.choose(state, rng);
        tell(decision);
        return decision;
      }
    }

    @Override
    public List<Decision> continueAll(List<GameLine> games, List<? extends RandomGenerator> rngs) {
      synchronized (NamedOpponent.this) {
        List<Decision> decisions = agent.continueAll(games, rngs);
        decisions.forEach(NamedOpponent.this::tell);
        return decisions;
      }
    }
  }
}
