package move37.ui.match;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
import move37.play.Decision;
import move37.play.GameLine;
import move37.ui.common.board.BoardPosition;
import move37.ui.common.board.OffBoardActions;
import move37.ui.match.Thinker.Answer;
import move37.ui.match.Thinker.Question;

/**
 * A person's game against a generation or a player that does not learn. Where passing is all that
 * the person can do, that is told first and then done for the person. Belongs to one thread, which
 * calls {@link #pulse} often; agents think elsewhere, and an answer that comes too late (after
 * undo, a new game, a change of opponent) is ignored.
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
      new SimpleObjectProperty<>(this, "opponent", OpponentChoice.newest());
  private final ObjectProperty<Integer> simulations =
      new SimpleObjectProperty<>(this, "simulations", 64);

  private final MatchHistory history;
  private final OffBoardActions offBoard;
  private long leastThinkingNanos = 350_000_000L;
  private long passDelayNanos = 1_600_000_000L;
  private long now;

  /** When somebody's turn began. */
  private long turnBegan;

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
    history = new MatchHistory(game);
    offBoard = OffBoardActions.of(game);
    position = new ReadOnlyObjectWrapper<>(this, "position", history.last());
    seat.addListener((_, _, _) -> newGame());
    opponent.addListener((_, _, _) -> estimate.set(OptionalDouble.empty()));
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

  /** A pass that the person cannot help is played after this time; 1.6 s at first. */
  public void setPassDelay(Duration delay) {
    passDelayNanos = delay.toNanos();
  }

  /** The generation or player that moves, or would move, for the opponent; nothing if none yet. */
  public Optional<OpponentChoice> opponentNow() {
    return opponent.get().among(generations.get());
  }

  /** The players that do not learn, in the lab's notation, strongest first. */
  public List<String> builtIns() {
    return opponents.builtIns();
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
    if (answer != null && now - turnBegan < leastThinkingNanos) {
      early = answer;
    } else if (answer != null) {
      take(answer);
    }
    Answer hint = hintThinker.poll();
    if (hint != null) {
      takeHint(hint);
    }
    if (status.get() instanceof MatchStatus.MustPass && now - turnBegan >= passDelayNanos) {
      pass();
    }
  }

  private void look() {
    List<Integer> found = List.copyOf(opponents.generations());
    if (!found.equals(generations.get())) {
      generations.set(found);
    }
    if (status.get() instanceof MatchStatus.NobodyYet && opponentNow().isPresent()) {
      goOn();
    }
  }

  /** The person moves; ignored unless it is the person's turn and the action is legal. */
  public void play(int action) {
    if (canPlay(OptionalInt.of(action))) {
      GameState before = history.state();
      clearHint();
      note.set(MatchNote.of(before, action));
      history.play(action);
      position.set(history.last());
      goOn();
    }
  }

  /** The person clicked on what is not legal: told why, if it is the person's turn. */
  public void refused(int action) {
    if (isTurn() && !history.state().isLegal(action)) {
      clearHint();
      note.set(new MatchNote.Refused(history.state().refusal(action)));
    }
  }

  private boolean isTurn() {
    return status.get() instanceof MatchStatus.YourMove
        || status.get() instanceof MatchStatus.MustPass;
  }

  private boolean canPlay(OptionalInt action) {
    return isTurn() && action.isPresent() && history.state().isLegal(action.getAsInt());
  }

  /** Whether the person may pass. */
  public boolean canPass() {
    return canPlay(offBoard.pass());
  }

  /** The person passes; ignored unless it may. */
  public void pass() {
    offBoard.pass().ifPresent(this::play);
  }

  /** Whether the person may take over the first move. */
  public boolean canSwap() {
    return canPlay(offBoard.swap());
  }

  /** The person takes over the first move; ignored unless it may. */
  public void swap() {
    offBoard.swap().ifPresent(this::play);
  }

  /** Whether there is a game to give up. */
  public boolean canResign() {
    boolean isThinking = status.get() instanceof MatchStatus.Thinking;
    return (isTurn() || isThinking) && history.state().ply() > 0;
  }

  /** The person gives the game up; ignored unless there is one. */
  public void resign() {
    if (canResign()) {
      drop();
      status.set(new MatchStatus.Resigned(seat.get(), history.state().ply()));
    }
  }

  /** Starts again from the first position. */
  public void newGame() {
    drop();
    estimate.set(OptionalDouble.empty());
    history.restart();
    position.set(history.last());
    goOn();
  }

  /** Whether there is a move of the person's to take back, or that it resigned. */
  public boolean canUndo() {
    return hasResigned() || history.canTakeBack(seat.get());
  }

  private boolean hasResigned() {
    return status.get() instanceof MatchStatus.Resigned resigned && resigned.loser() == seat.get();
  }

  /** Takes back the person's last move and what followed; if it resigned, only that. */
  public void undo() {
    if (hasResigned()) {
      goOn();
    } else if (canUndo()) {
      drop();
      estimate.set(OptionalDouble.empty());
      history.takeBack(seat.get());
      position.set(history.last());
      goOn();
    }
  }

  /** Whether a hint can be asked for. */
  public boolean canHint() {
    return status.get() instanceof MatchStatus.YourMove
        && !generations.get().isEmpty()
        && !(note.get() instanceof MatchNote.HintComing);
  }

  /** Asks the newest generation what it would play, with at least the hint's simulations. */
  public void hint() {
    if (!canHint()) {
      return;
    }
    note.set(new MatchNote.HintComing());
    hintThinker.ask(
        new Question(
            history.line(),
            OpponentChoice.of(generations.get().getLast()),
            Math.max(HINT_SIMULATIONS, simulations.get())));
  }

  /** Whether there is a game to save. */
  public boolean canSave() {
    return history.state().ply() > 0;
  }

  /** The game so far. */
  GameLine line() {
    return history.line();
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
        || status.get() instanceof MatchStatus.NobodyYet
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

  private void goOn() {
    GameState state = history.state();
    Optional<OpponentChoice> who = opponentNow();
    turnBegan = now;
    if (state.isTerminal()) {
      status.set(new MatchStatus.Over(state.outcome(), state.ply()));
    } else if (who.isEmpty()) {
      status.set(new MatchStatus.NobodyYet());
    } else if (state.player() == seat.get()) {
      boolean mustPass = MatchHistory.mustPass(state);
      status.set(mustPass ? new MatchStatus.MustPass() : new MatchStatus.YourMove());
    } else {
      status.set(new MatchStatus.Thinking(who.get()));
      opponentThinker.ask(new Question(history.line(), who.get(), simulations.get()));
    }
  }

  private void take(Answer answer) {
    if (!answer.trouble().isEmpty()) {
      status.set(new MatchStatus.Trouble(answer.question().who(), answer.trouble()));
      return;
    }
    estimate.set(
        answer.value().isPresent()
            ? OptionalDouble.of((answer.value().getAsDouble() + 1) / 2)
            : OptionalDouble.empty());
    if (answer.action() == Decision.RESIGN) {
      note.set(new MatchNote.None());
      status.set(new MatchStatus.Resigned(seat.get().opponent(), history.state().ply()));
      return;
    }
    tell(MatchNote.of(history.state(), answer.action()));
    history.play(answer.action());
    position.set(history.last());
    goOn();
  }

  /** That the person had to pass is still said when the answer has come, else it is too short. */
  private void tell(MatchNote next) {
    boolean stays = note.get() instanceof MatchNote.Passed passed && passed.forced();
    if (!(next instanceof MatchNote.None && stays)) {
      note.set(next);
    }
  }

  private void takeHint(Answer answer) {
    Question question = answer.question();
    boolean isFound = answer.trouble().isEmpty();
    note.set(
        isFound && question.who() instanceof OpponentChoice.Generation(int number)
            ? new MatchNote.Hint(answer.action(), number, question.simulations())
            : new MatchNote.NoHint(answer.trouble()));
  }
}
