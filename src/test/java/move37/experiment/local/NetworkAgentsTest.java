package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.Symmetry;
import move37.game.connectfour.ConnectFour;
import move37.game.go.Go;
import move37.game.go.GoRules;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.PolicyValueNetwork;
import move37.network.dl4j.Dl4jNetworkFactory;
import move37.play.Agent;
import move37.training.FakeNetworkFactory;
import org.junit.jupiter.api.Test;

class NetworkAgentsTest {
  /** In a corner and inside. */
  private static final Set<Integer> EYES = Set.of(3, 9);

  /** Filling an eye is legal for people; the network never learned what comes of it. */
  @Test
  void noNetworkFillsAnEyeOfItsOwn() {
    Go game = new Go(GoRules.of(4));
    GameState state = game.initialState();
    for (int cell = 0; cell < game.pass(); cell++) {
      if (!EYES.contains(cell)) {
        state = state.play(cell).play(game.pass());
      }
    }
    assertEquals(3, state.legalActions().length, "two eyes and the pass");
    NetworkSpec spec = NetworkSpec.of(game, 4, 0);
    for (int simulations : List.of(0, 16)) {
      try (Agent agent =
          NetworkAgents.of(
              "fake",
              new FakeNetworkFactory().create(spec, OptimizerParams.USUAL, 1),
              simulations)) {
        for (int seed = 0; seed < 20; seed++) {
          RandomGenerator rng = Seeds.stream(seed, "eyes");
          int action = agent.choose(state, rng).action();
          assertTrue(state.isLegal(action));
          assertEquals(game.pass(), action, "simulations " + simulations + ", seed " + seed);
        }
      }
    }
  }

  /** A network without search sees no difference between a position and its mirror image. */
  @Test
  void aNetworkAlonePlaysMirrorImagesAlike() {
    ConnectFour game = new ConnectFour();
    Symmetry mirror = game.symmetries().getLast();
    NetworkSpec spec = NetworkSpec.of(game, 4, 0);
    PolicyValueNetwork network = new Dl4jNetworkFactory().create(spec, OptimizerParams.USUAL, 1);
    try (Agent agent = NetworkAgents.of("net", network, 0, 1)) {
      RandomGenerator rng = Seeds.stream(4, "mirror");
      GameState state = game.initialState();
      GameState image = state;
      for (int ply = 0; ply < 8; ply++) {
        float[] policy = agent.choose(state, rng).policy();
        float[] mirrored = agent.choose(image, rng).policy();
        for (int action = 0; action < policy.length; action++) {
          assertEquals(policy[action], mirrored[mirror.action(action)], 1e-6);
        }
        int action = rng.nextInt(7);
        state = state.play(action);
        image = image.play(mirror.action(action));
      }
    }
  }
}
