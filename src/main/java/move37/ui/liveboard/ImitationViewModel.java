package move37.ui.liveboard;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import move37.experiment.ImitationGuess;
import move37.game.GameState;
import move37.record.GameRecord;
import move37.ui.common.board.BoardPosition;

/** Keeps count of the network's guesses while it learns to imitate. Belongs to one thread. */
public final class ImitationViewModel {
  /** The running share is over this many guesses. */
  public static final int COUNTED = 100;

  /** The strip shows this many. */
  public static final int RECENT = 40;

  /** More guesses than frames cannot be seen. */
  private static final Duration SHORTEST = Duration.ofMillis(16);

  private final ReadOnlyObjectWrapper<Optional<ImitationFrame>> frame =
      new ReadOnlyObjectWrapper<>(this, "frame", Optional.empty());
  private final ObjectProperty<Pace> pace =
      new SimpleObjectProperty<>(this, "pace", Pace.TWO_A_SECOND);
  private final Deque<Boolean> hits = new ArrayDeque<>();
  private ImitationGuess last;
  private GameRecord record;
  private int games;

  /**
   * @param paceListener is told how often a guess is wanted, at once and at each change
   */
  public ImitationViewModel(Consumer<Duration> paceListener) {
    pace.addListener((_, _, now) -> paceListener.accept(wanted(now)));
    paceListener.accept(wanted(pace.get()));
  }

  private static Duration wanted(Pace pace) {
    return pace == Pace.UNLIMITED ? SHORTEST : pace.interval();
  }

  /** What is to be seen; empty until the first guess. */
  public ReadOnlyObjectProperty<Optional<ImitationFrame>> frameProperty() {
    return frame.getReadOnlyProperty();
  }

  /** How often a guess is made; may be set. */
  public ObjectProperty<Pace> paceProperty() {
    return pace;
  }

  /** Takes the newest guess; one that was seen already counts once. */
  public void pulse(Optional<ImitationGuess> newest) {
    if (newest.isPresent() && !newest.get().equals(last)) {
      accept(newest.get());
    }
  }

  private void accept(ImitationGuess guess) {
    last = guess;
    if (!guess.record().equals(record)) {
      record = guess.record();
      games++;
    }
    hits.addLast(guess.isHit());
    if (hits.size() > COUNTED) {
      hits.removeFirst();
    }
    List<Boolean> all = List.copyOf(hits);
    int right = (int) all.stream().filter(hit -> hit).count();
    List<Boolean> recent = all.subList(Math.max(0, all.size() - RECENT), all.size());
    frame.set(
        Optional.of(new ImitationFrame(guess, position(guess), games, recent, all.size(), right)));
  }

  private static BoardPosition position(ImitationGuess guess) {
    if (guess.ply() == 0) {
      return BoardPosition.start(guess.record().game());
    }
    GameState before = guess.record().stateAt(guess.ply() - 1);
    return BoardPosition.after(before, guess.record().actions().get(guess.ply() - 1));
  }
}
