package move37.network;

import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.Game;

/**
 * The shape of a residual policy-value network (after Silver et al., "Mastering the game of Go
 * without human knowledge", Nature 2017; there 256 filters and 19 or 39 blocks): a 3x3 stem, {@code
 * blocks} residual blocks of two 3x3 convolutions, a policy head (1x1 convolution to {@code
 * policyPlanes}, dense to the actions) and a value head (1x1 convolution to {@code valuePlanes},
 * dense {@code valueHidden}, dense 1, tanh).
 *
 * @param board height and width of the input
 * @param planes input planes
 * @param actions length of the policy
 * @param filters channels of the tower, 4 to 512
 * @param blocks residual blocks, 0 to 40
 * @param policyPlanes channels of the policy head's convolution (AlphaGo Zero: 2)
 * @param valuePlanes channels of the value head's convolution (AlphaGo Zero: 1)
 * @param valueHidden width of the value head's hidden layer (AlphaGo Zero: 256)
 */
public record NetworkSpec(
    BoardShape board,
    int planes,
    int actions,
    int filters,
    int blocks,
    int policyPlanes,
    int valuePlanes,
    int valueHidden) {
  public NetworkSpec {
    Requires.positive("planes", planes);
    Requires.positive("actions", actions);
    Requires.inRange("filters", filters, 4, 512);
    Requires.inRange("blocks", blocks, 0, 40);
    Requires.inRange("policyPlanes", policyPlanes, 1, 64);
    Requires.inRange("valuePlanes", valuePlanes, 1, 64);
    Requires.inRange("valueHidden", valueHidden, 1, 1024);
  }

  /** A network for the game with this tower and the usual heads. */
  public static NetworkSpec of(Game game, int filters, int blocks) {
    return new NetworkSpec(
        game.board(), game.planes(), game.actionCount(), filters, blocks, 16, 8, 64);
  }

  /** The same with another number of input planes. */
  public NetworkSpec withPlanes(int count) {
    return new NetworkSpec(
        board, count, actions, filters, blocks, policyPlanes, valuePlanes, valueHidden);
  }

  /**
   * The same with a tower of more channels.
   *
   * @param count more than there are
   */
  public NetworkSpec widened(int count) {
    Requires.check(count > filters, "There are %s filters; %s are not more", filters, count);
    return new NetworkSpec(
        board, planes, actions, count, blocks, policyPlanes, valuePlanes, valueHidden);
  }

  /** Numbers in one encoded position. */
  public int inputSize() {
    return board.cells() * planes;
  }

  /**
   * Floating point operations of one evaluation: two (a multiplication and an addition) for every
   * weight at every place where it is applied. Zeros outside the board are counted as the field
   * usually does; biases, rectifiers, sums, softmax and tanh are not counted.
   */
  public long flopsPerEvaluation() {
    long cells = board.cells();
    long stem = cells * 9 * planes * filters;
    long tower = 2L * blocks * cells * 9 * filters * filters;
    long policy = cells * filters * policyPlanes + cells * policyPlanes * actions;
    long value = cells * filters * valuePlanes + cells * valuePlanes * valueHidden + valueHidden;
    return 2 * (stem + tower + policy + value);
  }
}
