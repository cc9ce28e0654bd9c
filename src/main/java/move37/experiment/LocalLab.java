package move37.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import move37.game.Game;
import move37.game.catalog.Games;

/** The lab on this machine. */
public final class LocalLab implements Lab {
  private final LabSettings settings;

  public LocalLab(LabSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<Game> games() {
    return Games.all().stream().filter(game -> !Presets.of(game).isEmpty()).toList();
  }

  @Override
  public List<Preset> presets(Game game) {
    return Presets.of(game);
  }

  @Override
  public List<ExpertChoice> experts(Game game) {
    return settings.library().choices(game);
  }

  @Override
  public Experiment experiment(Game game, Preset preset, ExpertChoice expert, long seed) {
    return Presets.experiment(game, preset.name(), expert.id(), seed);
  }

  @Override
  public void check(Experiment experiment) throws IOException {
    settings.library().select(Games.byId(experiment.gameId()), experiment.expert());
  }

  @Override
  public ExperimentRun newRun(Experiment experiment) {
    return LocalRun.fresh(experiment, Games.byId(experiment.gameId()), settings);
  }

  @Override
  public ExperimentRun open(Path file) throws IOException {
    Capsule capsule = Capsule.read(file);
    try {
      return LocalRun.opened(capsule, Games.byId(capsule.experiment().gameId()), settings);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " cannot be opened: " + e.getMessage(), e);
    }
  }
}
