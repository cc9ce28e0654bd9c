package move37.ui.liveboard;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import move37.experiment.LiveGame;
import move37.ui.common.board.OverlayMode;

/**
 * Shows the self-play games one by one at the viewer's pace: a game from its first move to its end,
 * then the newest one. The lab plays on meanwhile and never waits.
 *
 * <p>A move is shown as soon as the answer to it is known or nothing can answer it, so that the
 * thought behind every shown position is there too. Belongs to one thread.
 */
public final class LiveBoardViewModel {
  private static final long SHORTEST_HOLD = 700_000_000L;
  private static final long LONGEST_HOLD = 4_000_000_000L;

  private final ReadOnlyObjectWrapper<Optional<LiveFrame>> frame =
      new ReadOnlyObjectWrapper<>(this, "frame", Optional.empty());
  private final ObjectProperty<Pace> pace =
      new SimpleObjectProperty<>(this, "pace", Pace.TWO_A_SECOND);
  private final BooleanProperty paused = new SimpleBooleanProperty(this, "paused");
  private final ObjectProperty<OverlayMode> overlayMode =
      new SimpleObjectProperty<>(this, "overlayMode", OverlayMode.BOTH);

  private GameTrack shown;
  private LiveGame newest;
  private int ply;
  private long since;

  /** What is to be seen; empty until the first game is known. */
  public ReadOnlyObjectProperty<Optional<LiveFrame>> frameProperty() {
    return frame.getReadOnlyProperty();
  }

  /** How fast moves are shown; may be set. */
  public ObjectProperty<Pace> paceProperty() {
    return pace;
  }

  /** Whether the view (not the lab) stands still; may be set. */
  public BooleanProperty pausedProperty() {
    return paused;
  }

  /** What lies over the board; may be set. */
  public ObjectProperty<OverlayMode> overlayModeProperty() {
    return overlayMode;
  }

  /**
   * Takes the newest picture and goes on if it is time.
   *
   * @param snapshot the newest picture that there is
   * @param now a clock that only goes forward, in nanoseconds
   */
  public void pulse(Optional<LiveGame> snapshot, long now) {
    boolean isFirst = shown == null;
    boolean changed = snapshot.isPresent() && take(snapshot.get(), now);
    if (!isFirst && !paused.get()) {
      changed |= advance(now);
    }
    if (changed) {
      frame.set(Optional.of(shown.frame(ply)));
    }
  }

  /**
   * Whether something else is to be seen before this time, as far as that is known now.
   *
   * @param time on the clock of {@link #pulse}
   */
  public boolean isDueBefore(long time) {
    return shown != null && !paused.get() && time - since > stay();
  }

  /** How long what is shown stays in sight. */
  private long stay() {
    if (ply < presentable()) {
      return pace.get().nanos();
    }
    return isShownToTheEnd() ? hold() : Long.MAX_VALUE;
  }

  private boolean take(LiveGame game, long now) {
    newest = game;
    if (shown == null) {
      open(now);
      return true;
    }
    return shown.update(game) || game.before().filter(shown::update).isPresent();
  }

  private void open(long now) {
    shown = new GameTrack(newest);
    ply = 0;
    since = now;
  }

  private boolean advance(long now) {
    if (now - since < stay()) {
      return false;
    }
    if (ply < presentable()) {
      ply++;
      since = now;
    } else {
      open(now);
    }
    return true;
  }

  /** How many moves of the shown game may be shown. */
  private int presentable() {
    return shown.isFinished() || hasNewer() ? shown.known() : Math.max(0, shown.known() - 1);
  }

  private boolean isShownToTheEnd() {
    return hasNewer() && ply == shown.known();
  }

  private boolean hasNewer() {
    return newest.id() != shown.id();
  }

  /** How long the end of a game stays in sight before the next one begins. */
  private long hold() {
    return Math.clamp(3 * pace.get().nanos(), SHORTEST_HOLD, LONGEST_HOLD);
  }

  /** Whether there is a move to go back to. */
  public boolean canStepBack() {
    return shown != null && ply > 0;
  }

  /** Whether there is a move, or a newer game, to go on to. */
  public boolean canStepForward() {
    return shown != null && (ply < shown.known() || hasNewer());
  }

  /** Stands still and shows the position one move earlier. */
  public void stepBack() {
    paused.set(true);
    if (canStepBack()) {
      ply--;
      frame.set(Optional.of(shown.frame(ply)));
    }
  }

  /** Stands still and shows the position one move later; after the last move, the newest game. */
  public void stepForward() {
    paused.set(true);
    if (!canStepForward()) {
      return;
    }
    if (ply < shown.known()) {
      ply++;
    } else {
      open(since);
    }
    frame.set(Optional.of(shown.frame(ply)));
  }
}
