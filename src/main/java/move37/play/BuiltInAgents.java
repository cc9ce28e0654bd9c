package move37.play;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import move37.game.Game;
import move37.search.solver.ExactSolver;

/** The agents that need no file and no outside program. */
public final class BuiltInAgents {
  private static final int GREATEST_DEPTH = 60;
  private static final int MOST_SIMULATIONS = 10_000_000;

  private BuiltInAgents() {}

  /** Random, alpha-beta, solver, plain tree search. */
  public static List<AgentFamily> families() {
    return List.of(
        new Named("random", "random", "plays at random", _ -> true, (spec, _) -> random(spec)),
        new Named(
            "alphabeta",
            "alphabeta:DEPTH[?e=RATE]",
            "alpha-beta search, DEPTH plies deep, but for a random move with probability RATE",
            game -> game.heuristic().isPresent(),
            BuiltInAgents::alphaBeta),
        new Named(
            "mcts",
            "mcts:SIMULATIONS[?e=RATE]",
            "plain Monte-Carlo tree search with random rollouts, errors as above",
            _ -> true,
            (spec, _) -> mcts(spec)),
        new Named(
            "solver",
            "solver[:e=RATE]",
            "perfect play, but for a random move with probability RATE",
            ExactSolver::exists,
            BuiltInAgents::solver));
  }

  /** A family known by its name alone. */
  private record Named(
      String name,
      String syntax,
      String meaning,
      Predicate<Game> players,
      BiFunction<AgentSpec, Game, Agent> maker)
      implements AgentFamily {
    @Override
    public boolean plays(Game game) {
      return players.test(game);
    }

    @Override
    public boolean matches(AgentSpec spec) {
      return !spec.isFile() && spec.name().equals(name);
    }

    @Override
    public Agent create(AgentSpec spec, Game game) {
      return maker.apply(spec, game);
    }
  }

  private static Agent random(AgentSpec spec) {
    spec.allowNoArgument();
    spec.allowOptions(Set.of());
    return new RandomAgent();
  }

  private static Agent alphaBeta(AgentSpec spec, Game game) {
    return erring(spec, new AlphaBetaAgent(game, spec.intArgument("depth", 1, GREATEST_DEPTH)));
  }

  private static Agent mcts(AgentSpec spec) {
    return erring(spec, new MctsAgent(spec.intArgument("simulations", 1, MOST_SIMULATIONS)));
  }

  /** Draws errors without a rate too: the sample games by the solver are made with that draw. */
  private static Agent solver(AgentSpec spec, Game game) {
    spec.allowNoArgument();
    double errorRate = errorRate(spec);
    return new ErringAgent(
        new SolverAgent(ExactSolver.of(game, () -> false).orElseThrow()), errorRate);
  }

  private static Agent erring(AgentSpec spec, Agent agent) {
    double errorRate = errorRate(spec);
    return errorRate == 0 ? agent : new ErringAgent(agent, errorRate);
  }

  private static double errorRate(AgentSpec spec) {
    spec.allowOptions(Set.of("e"));
    return spec.doubleOption("e", 0, 1, 0);
  }
}
