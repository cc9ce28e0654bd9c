package move37.ui.match;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Player;
import move37.ui.common.board.BoardPosition;
import move37.ui.match.Thinker.Answer;
import move37.ui.match.Thinker.Question;

/**
 * A person's game against a generation. Where passing is all that the person can do, it is done for
 * the person. Belongs to one thread, which calls {@link #pulse} often; agents think elsewhere, and
 * an answer that comes too late (after undo, a new game, a change of opponent) is ignored.
 */
public final class MatchViewModel {
  /** The strengths offered: simulations a move. */
  public static final List<Integer> STRENGTHS = List.of(0, 16, 64, 256);

  /** Hints are searched at least this deep. */
  public static final int HINT_SIMULATIONS = 256;

  private static final long POLL_NANOS = 500_000_000L;

  private final Opponents opponents;
  private final Thinker opponentThinker;
  private final Thinker hintThinker;
  private final ReadOnlyObjectWrapper<BoardPosition> position;
  private final ReadOnlyObjectWrapper<MatchStatus> status =
      new ReadOnlyObjectWrapper<>(this, "status", new MatchStatus.NobodyYet());
  private final ReadOnlyObjectWrapper<MatchNote> note =
      new ReadOnlyObjectWrapper<>(this, "note", new MatchNote.None());
  private final ReadOnlyObjectWrapper<OptionalDouble> estimate =
      new ReadOnlyObjectWrapper<>(this, "estimate", OptionalDouble.empty());
  private final ReadOnlyObjectWrapper<List<Integer>> generations =
      new ReadOnlyObjectWrapper<>(this, "generations", List.of());
  private final ObjectProperty<Player> seat =
      new SimpleObjectProperty<>(this, "seat", Player.FIRST);
  private final ObjectProperty<OpponentChoice> opponent =
      new SimpleObjectProperty<>(this, "opponent", OpponentChoice.NEWEST);
  private final ObjectProperty<Integer> simulations =
      new SimpleObjectProperty<>(this, "simulations", 64);

  private final List<BoardPosition> history = new ArrayList<>();
  private long leastThinkingNanos = 350_000_000L;
  private long now;
  private long asked;
  private long polled;
  private boolean everPolled;
  private Answer early;

  /**
   * @param worker runs one task at a time, in order, on a thread of its own
   * @param random for the agents; used on the worker's thread only
   */
  public MatchViewModel(Game game, Opponents opponents, Executor worker, RandomGenerator random) {
    this.opponents = opponents;
    opponentThinker = new Thinker(opponents, worker, random);
    hintThinker = new Thinker(opponents, worker, random);
    history.add(BoardPosition.start(game));
    position = new ReadOnlyObjectWrapper<>(this, "position", history.getLast());
    seat.addListener((_, _, _) -> newGame());
    opponent.addListener((_, _, _) -> opponentChanged());
    simulations.addListener((_, _, _) -> opponentChanged());
  }

  /** What stands on the board. */
  public ReadOnlyObjectProperty<BoardPosition> positionProperty() {
    return position.getReadOnlyProperty();
  }

  /** Who is waited for. */
  public ReadOnlyObjectProperty<MatchStatus> statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** What is said beside it: the hint. */
  public ReadOnlyObjectProperty<MatchNote> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** The agent's own chance of winning after its last move, 0 to 1, if it has an opinion. */
  public ReadOnlyObjectProperty<OptionalDouble> estimateProperty() {
    return estimate.getReadOnlyProperty();
  }

  /** The generations that can be played against, ascending. */
  public ReadOnlyObjectProperty<List<Integer>> generationsProperty() {
    return generations.getReadOnlyProperty();
  }

  /** Where the person sits; setting it starts a new game. */
  public ObjectProperty<Player> seatProperty() {
    return seat;
  }

  /** Whom the person plays against; setting it counts from the next move on. */
  public ObjectProperty<OpponentChoice> opponentProperty() {
    return opponent;
  }

  /** The opponent's simulations a move; setting it counts from the next move on. */
  public ObjectProperty<Integer> simulationsProperty() {
    return simulations;
  }

  /** The agent's moves are shown at the earliest this long after it was asked; 350 ms at first. */
  public void setLeastThinking(Duration least) {
    leastThinkingNanos = least.toNanos();
  }

  /** The generation that moves, or would move, for the opponent; nothing if there is none yet. */
  public OptionalInt opponentGeneration() {
    return opponent.get().among(generations.get());
  }

  /**
   * Takes answers and looks for new generations.
   *
   * @param nanos a clock that only goes forward
   */
  public void pulse(long nanos) {
    now = nanos;
    if (!everPolled || now - polled >= POLL_NANOS) {
      everPolled = true;
      polled = now;
      look();
    }
    Answer answer = early == null ? opponentThinker.poll() : early;
    early = null;
    if (answer != null && now - asked < leastThinkingNanos) {
      early = answer;
    } else if (answer != null) {
      take(answer);
    }
    Answer hint = hintThinker.poll();
    if (hint != null) {
      takeHint(hint);
    }
  }

  private void look() {
    List<Integer> found = List.copyOf(opponents.generations());
    if (!found.equals(generations.get())) {
      generations.set(found);
    }
    if (status.get() instanceof MatchStatus.NobodyYet && !found.isEmpty()) {
      goOn();
    }
  }

  /** The person moves; ignored unless it is the person's turn and the action is legal. */
  public void play(int action) {
    GameState state = history.getLast().state();
    if (status.get() instanceof MatchStatus.YourMove && state.isLegal(action)) {
      clearHint();
      show(BoardPosition.after(state, action));
      goOn();
    }
  }

  /** Starts again from the first position. */
  public void newGame() {
    drop();
    estimate.set(OptionalDouble.empty());
    BoardPosition start = BoardPosition.start(history.getFirst().state().game());
    history.clear();
    show(start);
    goOn();
  }

  /** Whether there is a move of the person's to take back. */
  public boolean canUndo() {
    return lastTurnBefore(history.size() - 1) >= 0;
  }

  /** Takes back the person's last move and what followed. */
  public void undo() {
    int target = lastTurnBefore(history.size() - 1);
    if (target >= 0) {
      drop();
      estimate.set(OptionalDouble.empty());
      history.subList(target + 1, history.size()).clear();
      position.set(history.getLast());
      goOn();
    }
  }

  /** The last position before this one in which the person was to move, or -1. */
  private int lastTurnBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      GameState state = history.get(i).state();
      if (state.player() == seat.get() && !mustPass(state)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a hint can be asked for. */
  public boolean canHint() {
    return status.get() instanceof MatchStatus.YourMove
        && !(note.get() instanceof MatchNote.HintComing);
  }

  /** Asks the newest generation what it would play, with at least the hint's simulations. */
  public void hint() {
    if (!canHint() || generations.get().isEmpty()) {
      return;
    }
    note.set(new MatchNote.HintComing());
    hintThinker.ask(
        new Question(
            history.getLast().state(),
            generations.get().getLast(),
            Math.max(HINT_SIMULATIONS, simulations.get())));
  }

  /** Asks the agent again after trouble. */
  public void retry() {
    if (status.get() instanceof MatchStatus.Trouble) {
      goOn();
    }
  }

  /** Frees the agents; nothing may be called afterwards. */
  public void dispose() {
    opponentThinker.close();
    hintThinker.close();
  }

  private void opponentChanged() {
    if (status.get() instanceof MatchStatus.Thinking
        || status.get() instanceof MatchStatus.Trouble) {
      drop();
      goOn();
    }
  }

  /** Forgets all questions. */
  private void drop() {
    opponentThinker.forget();
    early = null;
    clearHint();
  }

  private void clearHint() {
    hintThinker.forget();
    note.set(new MatchNote.None());
  }

  private void show(BoardPosition next) {
    history.add(next);
    position.set(next);
  }

  private void goOn() {
    GameState state = history.getLast().state();
    OptionalInt generation = opponentGeneration();
    if (state.isTerminal()) {
      status.set(new MatchStatus.Over(state.outcome(), state.ply()));
    } else if (generation.isEmpty()) {
      status.set(new MatchStatus.NobodyYet());
    } else if (state.player() == seat.get()) {
      askPerson(state);
    } else {
      status.set(new MatchStatus.Thinking(generation.getAsInt()));
      asked = now;
      opponentThinker.ask(new Question(state, generation.getAsInt(), simulations.get()));
    }
  }

  private void askPerson(GameState state) {
    if (mustPass(state)) {
      show(BoardPosition.after(state, state.legalActions()[0]));
      note.set(new MatchNote.Passed(true));
      goOn();
    } else {
      status.set(new MatchStatus.YourMove());
    }
  }

  /** Whether the only action puts down no piece. */
  private static boolean mustPass(GameState state) {
    int[] legal = state.legalActions();
    return legal.length == 1 && BoardPosition.after(state, legal[0]).lastCell().isEmpty();
  }

  private void take(Answer answer) {
    GameState state = history.getLast().state();
    int generation = answer.question().generation();
    if (!answer.trouble().isEmpty()) {
      status.set(new MatchStatus.Trouble(generation, answer.trouble()));
      return;
    }
    estimate.set(
        answer.value().isPresent()
            ? OptionalDouble.of((answer.value().getAsDouble() + 1) / 2)
            : OptionalDouble.empty());
    note.set(mustPass(state) ? new MatchNote.Passed(false) : new MatchNote.None());
    show(BoardPosition.after(state, answer.action()));
    goOn();
  }

  private void takeHint(Answer answer) {
    Question question = answer.question();
    note.set(
        answer.trouble().isEmpty()
            ? new MatchNote.Hint(answer.action(), question.generation(), question.simulations())
            : new MatchNote.NoHint(answer.trouble()));
  }
}
