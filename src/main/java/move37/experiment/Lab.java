package move37.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import move37.game.Game;
import move37.play.Agent;

/** What the window and the command line may ask for; made once by the application. */
public interface Lab {
  /** The games that can be learned, in the order of the catalogue. */
  List<Game> games();

  /**
   * The presets of the game, shortest first, for example {@code 1min}, {@code 10min}, {@code
   * 45min}.
   */
  List<Preset> presets(Game game);

  /** The experts that a network can imitate in this game; the first is the usual one. */
  List<ExpertChoice> experts(Game game);

  /** An experiment by preset. */
  Experiment experiment(Game game, Preset preset, ExpertChoice expert, long seed);

  /**
   * Reads the expert games that the experiment names, to tell at once if they are not to be had.
   *
   * @throws IOException in one sentence that names what cannot be read or holds no games; an {@link
   *     java.io.InterruptedIOException} if it was broken off
   */
  void check(Experiment experiment, GamesReading reading) throws IOException;

  /**
   * The same lab, whose runs are rated against these agents too.
   *
   * @param opponents each makes a new agent for the game, as often as it is called
   */
  Lab ratedAgainst(List<Function<Game, Agent>> opponents);

  /** A run of the experiment, Ready. */
  ExperimentRun newRun(Experiment experiment);

  /**
   * Opens a saved experiment; its generations can be played and its events are there. If its plan
   * has generations that are still to come, it is Ready and goes on when it is started.
   *
   * @throws IOException in one sentence that names the file, if it is no such file
   */
  ExperimentRun open(Path file) throws IOException;

  /** Whether a trained agent of the game ships. */
  boolean hasZoo(Game game);

  /**
   * Opens the experiment whose agent ships; the generation that it holds can be played and its
   * events are there.
   *
   * @throws IOException in one sentence, if it is not there or cannot be read
   */
  ExperimentRun openZoo(Game game) throws IOException;

  /**
   * Writes the experiment with one of its networks alone, without what it would need to learn on: a
   * small file to hand out.
   *
   * @param file a saved experiment
   * @param generation whose network to keep; the champion if none is told
   * @param target the file to write
   * @return the generation that was kept
   * @throws IOException in one sentence that names the file, if the one is no experiment, has no
   *     such generation, or the other cannot be written
   */
  int extract(Path file, OptionalInt generation, Path target) throws IOException;
}
