package move37.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import move37.game.Game;

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
   * @throws IOException in one sentence that names what cannot be read or holds no games
   */
  void check(Experiment experiment) throws IOException;

  /** A run of the experiment, Ready. */
  ExperimentRun newRun(Experiment experiment);

  /**
   * Opens a saved experiment; its generations can be played and its events are there.
   *
   * @throws IOException in one sentence that names the file, if it is no such file
   */
  ExperimentRun open(Path file) throws IOException;
}
