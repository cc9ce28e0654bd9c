package move37.network;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import move37.game.Game;
import move37.game.GameState;
import move37.game.SymmetricImage;
import move37.game.Symmetry;
import move37.network.PolicyValueNetwork.NetworkEvaluator;
import move37.search.Evaluation;

/**
 * Asks a network about each position as seen through every symmetry of its game and gives the mean
 * of the answers, turned back (the "explicit symmetry ensemble" of Silver et al., "Mastering the
 * game of Go with deep neural networks and tree search", Nature 2016). So positions that are images
 * of each other get answers that are, but for rounding, and a game with eight symmetries takes
 * eight times the work.
 */
public final class SymmetricEvaluator implements NetworkEvaluator {
  private final NetworkEvaluator network;

  /**
   * @param network its own: closed with it
   */
  public SymmetricEvaluator(NetworkEvaluator network) {
    this.network = network;
  }

  @Override
  public List<Evaluation> evaluate(List<? extends GameState> states) {
    List<GameState> images = new ArrayList<>();
    for (GameState state : states) {
      for (Symmetry symmetry : state.game().symmetries()) {
        images.add(new SymmetricImage(state, symmetry));
      }
    }
    Iterator<Evaluation> answers = network.evaluate(images).iterator();
    List<Evaluation> means = new ArrayList<>(states.size());
    for (GameState state : states) {
      means.add(mean(state.game(), answers));
    }
    return means;
  }

  /** Of the next answers, one a symmetry. */
  private static Evaluation mean(Game game, Iterator<Evaluation> answers) {
    double[] sums = new double[game.actionCount()];
    double value = 0;
    for (Symmetry symmetry : game.symmetries()) {
      Evaluation answer = answers.next();
      for (int action = 0; action < sums.length; action++) {
        sums[action] += answer.policy()[symmetry.action(action)];
      }
      value += answer.value();
    }
    int count = game.symmetries().size();
    float[] policy = new float[sums.length];
    for (int action = 0; action < sums.length; action++) {
      policy[action] = (float) (sums[action] / count);
    }
    return new Evaluation(policy, (float) (value / count));
  }

  @Override
  public void close() {
    network.close();
  }
}
