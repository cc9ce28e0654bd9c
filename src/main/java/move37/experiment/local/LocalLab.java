package move37.experiment.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import move37.experiment.Experiment;
import move37.experiment.ExperimentRun;
import move37.experiment.ExpertChoice;
import move37.experiment.GamesReading;
import move37.experiment.Lab;
import move37.experiment.Preset;
import move37.experiment.Presets;
import move37.game.Game;
import move37.game.catalog.Games;
import move37.network.PolicyValueNetwork;
import move37.play.Agent;

/** The lab on this machine. */
public final class LocalLab implements Lab {
  private final LabSettings settings;

  public LocalLab(LabSettings settings) {
    this.settings = settings;
  }

  @Override
  public Lab ratedAgainst(List<Function<Game, Agent>> opponents) {
    return new LocalLab(settings.withOpponents(opponents));
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
  public void check(Experiment experiment, GamesReading reading) throws IOException {
    settings.library().select(Games.byId(experiment.gameId()), experiment.expert(), reading);
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

  @Override
  public boolean hasZoo(Game game) {
    return Zoo.has(game);
  }

  @Override
  public ExperimentRun openZoo(Game game) throws IOException {
    return Zoo.reading(game, this::open);
  }

  @Override
  public int extract(Path file, OptionalInt generation, Path target) throws IOException {
    CapsuleNetwork kept = CapsuleNetwork.read(file, generation);
    ByteArrayOutputStream parameters = new ByteArrayOutputStream();
    try (PolicyValueNetwork network =
        kept.load(settings.networks(), Games.byId(kept.experiment().gameId()))) {
      network.saveParameters(parameters);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    Capsule.read(file).withOnly(kept.generation(), parameters.toByteArray()).write(target);
    return kept.generation();
  }
}
