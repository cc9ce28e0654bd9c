package move37.play.gtp;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Requires;
import move37.game.Game;
import move37.game.GameState;
import move37.play.Agent;
import move37.play.Decision;
import move37.play.GameLine;

/**
 * Plays what an outside program plays. If the program fails (it dies, keeps silent, answers what is
 * no answer, refuses, or plays what is not legal), that game is forfeited and the log tells why,
 * the first {@value #MOST_TOLD} times. One that cannot be talked to any more is started again for
 * the next decision, but three times at most; after that all games are forfeited. The program's
 * randomness is its own unless it knows {@code set_random_seed}, as GNU Go does: then its moves
 * depend on the generator and the game alone, not on what it played before.
 */
public final class GtpAgent implements Agent {
  /** How often a failed program is started again. */
  public static final int MOST_RESTARTS = 3;

  /** So many forfeits are told of, and that it is not started again. */
  private static final int MOST_TOLD = 10;

  private static final long MILLIS_TO_THE_END = 100;

  private static final Logger LOG = Logger.getLogger(GtpAgent.class.getName());

  private final String name;
  private final Game game;
  private final Starter starter;
  private Optional<GtpBoard> board;
  private Optional<String> trouble = Optional.empty();
  private int restarts;
  private int forfeits;

  /** Starts the program. */
  @FunctionalInterface
  public interface Starter {
    /** The program, newly started. */
    GtpEngine start() throws GtpFailure;
  }

  /**
   * Starts the program for the first time.
   *
   * @param name what the agent is called in records and ratings
   * @throws GtpFailure if it does not start or does not know the game's board
   */
  public GtpAgent(String name, Game game, Starter starter) throws GtpFailure {
    this.name = name;
    this.game = game;
    this.starter = starter;
    board = Optional.of(GtpBoard.on(starter.start(), game));
  }

  @Override
  public String name() {
    return name;
  }

  /**
   * Chooses the first move of a game; in any other position the program has to be told the moves.
   *
   * @throws IllegalArgumentException if it is another position
   */
  @Override
  public Decision choose(GameState state, RandomGenerator rng) {
    Requires.check(state.ply() == 0, "%s has to be told the moves of a game", name);
    return decide(new GameLine(state, List.of()), rng);
  }

  @Override
  public int gamesAtOnce() {
    return 1;
  }

  @Override
  public List<Decision> continueAll(List<GameLine> games, List<? extends RandomGenerator> rngs) {
    return IntStream.range(0, games.size())
        .mapToObj(i -> decide(games.get(i), rngs.get(i)))
        .toList();
  }

  private Decision decide(GameLine line, RandomGenerator rng) {
    Requires.check(line.state().game().equals(game), "%s plays %s only", name, game);
    if (board.isEmpty() && restarts == MOST_RESTARTS) {
      return Decision.losing(Decision.FORFEIT, game.actionCount());
    }
    try {
      if (board.isEmpty()) {
        restarts++;
        board = Optional.of(GtpBoard.on(starter.start(), game));
      }
      int action = board.get().generate(line, rng);
      return action == Decision.RESIGN
          ? Decision.losing(action, game.actionCount())
          : Decision.of(action, game.actionCount());
    } catch (GtpFailure e) {
      if (board.isPresent() && e.leavesItLiving()) {
        board.get().forget();
      } else {
        waitForTheEnd();
        close();
      }
      report(e);
      return Decision.losing(Decision.FORFEIT, game.actionCount());
    }
  }

  /**
   * Ctrl+C ends this program too, and that it has died may be known before whoever plays here is
   * told to end.
   */
  private static void waitForTheEnd() {
    try {
      Thread.sleep(MILLIS_TO_THE_END);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void report(GtpFailure failure) {
    LOG.log(Level.FINE, name + " failed", failure);
    trouble = Optional.of(failure.getMessage());
    forfeits++;
    boolean isOver = board.isEmpty() && restarts == MOST_RESTARTS;
    if (forfeits > MOST_TOLD && !isOver) {
      return;
    }
    String then = forfeits == MOST_TOLD ? " What it forfeits from now on is not told." : "";
    if (isOver) {
      then = " It is not started again: it forfeits all its games.";
    }
    LOG.warning(name + " forfeits a game: " + failure.getMessage() + "." + then);
  }

  @Override
  public Optional<String> trouble() {
    return trouble;
  }

  @Override
  public void close() {
    board.ifPresent(GtpBoard::close);
    board = Optional.empty();
  }
}
