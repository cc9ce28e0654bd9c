package move37.play;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.Player;
import move37.record.GameDetails;
import move37.record.GameRecord;
import move37.record.PlayedGames;

/**
 * Plays many games between two agents side by side, so that agents can answer in batches: in every
 * round both sides move once in each running game where it is their turn; a finished game's place
 * goes to the next one. What happens in a game depends on its plan alone, not on what runs beside
 * it.
 */
final class Lockstep {
  /**
   * Games running at once, if both agents like it: networks evaluate such batches at full speed.
   */
  static final int PLACES = 64;

  /**
   * A game to be played.
   *
   * @param index its number, for the caller
   * @param opening moves dealt at the start, not ending the game
   * @param agentSeat the agent's seat; the opponent has the other
   * @param agentRng the agent's randomness in this game
   * @param opponentRng the opponent's
   */
  record Plan(
      int index,
      List<Integer> opening,
      Player agentSeat,
      RandomGenerator agentRng,
      RandomGenerator opponentRng) {}

  /** Takes a finished game. */
  interface Finish {
    /**
     * @param isForfeited whether it was lost because an agent could not go on
     */
    void accept(Plan plan, GameRecord record, boolean isForfeited);
  }

  private static final class Running {
    final Plan plan;
    final List<Integer> moves;
    GameState state;

    /** The last decision, if it was to lose. */
    Optional<Decision> surrender = Optional.empty();

    Running(Plan plan, Game game) {
      this.plan = plan;
      moves = new ArrayList<>(plan.opening());
      state = game.initialState();
      for (int action : moves) {
        state = state.play(action);
      }
    }

    boolean isAgentToMove() {
      return state.player() == plan.agentSeat();
    }

    boolean isOver() {
      return surrender.isPresent() || state.isTerminal();
    }

    Outcome outcome() {
      return surrender.isPresent() ? Outcome.winFor(state.player().opponent()) : state.outcome();
    }
  }

  private final Game game;
  private final Agent agent;
  private final Agent opponent;
  private final int places;

  Lockstep(Game game, Agent agent, Agent opponent) {
    this.game = game;
    this.agent = agent;
    this.opponent = opponent;
    places = Math.min(PLACES, Math.min(agent.gamesAtOnce(), opponent.gamesAtOnce()));
  }

  /**
   * Plays all the plans.
   *
   * @param cancelled asked before every batch of decisions; once true, running games are dropped
   */
  void play(Iterator<Plan> plans, Finish finish, BooleanSupplier cancelled) {
    List<Running> running = new ArrayList<>();
    while (!cancelled.getAsBoolean()) {
      while (running.size() < places && plans.hasNext()) {
        running.add(new Running(plans.next(), game));
      }
      if (running.isEmpty()) {
        return;
      }
      advance(running, true, finish);
      if (cancelled.getAsBoolean()) {
        return;
      }
      advance(running, false, finish);
    }
  }

  /**
   * A move in all games in which this side is to move. After the first round that is in all of them
   * in turn, whoever began, so that batches are as large as can be.
   */
  private void advance(List<Running> running, boolean byAgent, Finish finish) {
    List<Running> games = running.stream().filter(one -> one.isAgentToMove() == byAgent).toList();
    if (games.isEmpty()) {
      return;
    }
    Agent mover = byAgent ? agent : opponent;
    List<GameLine> lines = games.stream().map(one -> new GameLine(one.state, one.moves)).toList();
    List<RandomGenerator> rngs =
        games.stream().map(one -> byAgent ? one.plan.agentRng() : one.plan.opponentRng()).toList();
    List<Decision> decisions = mover.continueAll(lines, rngs);
    for (int i = 0; i < games.size(); i++) {
      play(games.get(i), decisions.get(i), mover);
    }
    running.removeIf(one -> isFinished(one, finish));
  }

  private static void play(Running one, Decision decision, Agent mover) {
    if (!decision.isPlayed()) {
      one.surrender = Optional.of(decision);
      return;
    }
    int action = decision.action();
    if (!one.state.isLegal(action)) {
      throw new IllegalStateException(
          mover.name() + " chose action " + action + ", which is not legal here:\n" + one.state);
    }
    one.moves.add(action);
    one.state = one.state.play(action);
  }

  private boolean isFinished(Running one, Finish finish) {
    if (!one.isOver()) {
      return false;
    }
    boolean agentFirst = one.plan.agentSeat() == Player.FIRST;
    boolean isForfeited =
        one.surrender.filter(last -> last.action() == Decision.FORFEIT).isPresent();
    GameDetails details =
        one.surrender.isPresent()
            ? PlayedGames.surrendered(one.outcome(), isForfeited)
            : GameDetails.NONE;
    finish.accept(
        one.plan,
        new GameRecord(
            game,
            one.moves,
            Optional.of(one.outcome()),
            (agentFirst ? agent : opponent).name(),
            (agentFirst ? opponent : agent).name(),
            one.plan.opening().size(),
            details),
        isForfeited);
    return true;
  }
}
