package move37.training;

import java.util.List;
import java.util.random.RandomGenerator;
import move37.core.Requires;
import move37.game.Game;
import move37.game.Symmetry;
import move37.network.TrainingBatch;

/** Turns samples into training batches, each sample seen through a random symmetry of its game. */
public final class BatchBuilder {
  private final int cells;
  private final int allPlanes;
  private final int planes;
  private final int actions;
  private final List<Symmetry> symmetries;
  private final float[] scratch;

  /**
   * @param planes how many of the game's planes the network reads
   */
  public BatchBuilder(Game game, int planes) {
    this.cells = game.board().cells();
    this.allPlanes = game.planes();
    this.planes = Requires.inRange("planes", planes, 1, allPlanes);
    this.actions = game.actionCount();
    this.symmetries = game.symmetries();
    this.scratch = new float[cells * allPlanes];
  }

  /**
   * The batch of these samples, in order; a symmetry is drawn for each. Not for use by several
   * threads at once.
   */
  public TrainingBatch build(List<Sample> samples, RandomGenerator rng) {
    int size = samples.size();
    float[] inputs = new float[size * cells * planes];
    float[] policies = new float[size * actions];
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      Sample sample = samples.get(i);
      Symmetry symmetry = symmetries.get(rng.nextInt(symmetries.size()));
      sample.state().encode(scratch, 0);
      symmetry.copyCells(scratch, allPlanes, inputs, i * cells * planes, planes);
      for (int action = 0; action < actions; action++) {
        policies[i * actions + symmetry.action(action)] = sample.policy()[action];
      }
      values[i] = sample.value();
    }
    return new TrainingBatch(size, inputs, policies, values);
  }
}
