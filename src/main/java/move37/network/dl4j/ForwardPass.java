package move37.network.dl4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import move37.network.NetworkSpec;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.executioner.OpExecutioner;
import org.nd4j.linalg.api.ops.impl.scalar.RectifiedLinear;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * The bare forward pass by direct operations on arrays that are made once. Batches up to {@link
 * #LARGEST} run in one go, on the beginnings of the same arrays; each size that occurs gets a list
 * of bound operations of its own, so sizes are rounded up to few.
 */
final class ForwardPass implements AutoCloseable {
  /** What a core's cache holds of the tower's activations; larger batches gain nothing. */
  static final int LARGEST = 64;

  private final NetworkSpec spec;
  private final ForwardWeights weights;
  private final NativeFloats input;
  private final NativeFloats even;
  private final NativeFloats odd;
  private final NativeFloats spare;
  private final NativeFloats planes;
  private final NativeFloats output;
  private final Map<Integer, List<Runnable>> programs = new HashMap<>();

  ForwardPass(NetworkSpec spec, ForwardWeights weights) {
    this.spec = spec;
    this.weights = weights;
    input = boards(spec.planes());
    even = boards(spec.filters());
    odd = boards(spec.filters());
    spare = boards(spec.filters());
    planes = boards(spec.policyPlanes() + 1);
    output = new NativeFloats(LARGEST, width());
  }

  private NativeFloats boards(long channels) {
    return new NativeFloats(LARGEST, spec.board().height(), spec.board().width(), channels);
  }

  /** Numbers that {@link #run} gives for each position: the dense layers' sums without bias. */
  int width() {
    return spec.actions() + spec.valueHidden();
  }

  /**
   * Runs the network.
   *
   * @param encoded so many positions, one after the other
   * @param count 1 to {@link #LARGEST}
   * @param sums where to write the dense layers' sums, {@link #width} a position: the policy's,
   *     then those of the value's hidden layer, both without their biases
   */
  void run(float[] encoded, int count, float[] sums) {
    input.write(encoded, 0, count * spec.inputSize());
    int size = roundedUp(count);
    for (Runnable op : programs.computeIfAbsent(size, this::program)) {
      op.run();
    }
    output.read(sums, count * width());
  }

  /**
   * 1, 2, 4, 8, then in steps of 8. What lies in the arrays beyond the count is old, but harmless.
   */
  private static int roundedUp(int count) {
    return count <= 8 ? ceilingPowerOfTwo(count) : (count + 7) / 8 * 8;
  }

  private static int ceilingPowerOfTwo(int count) {
    return Integer.highestOneBit(2 * count - 1);
  }

  private List<Runnable> program(int size) {
    List<Runnable> ops = new ArrayList<>();
    INDArray a = first(even, size);
    INDArray b = first(odd, size);
    INDArray c = first(spare, size);
    ops.add(convolution(first(input, size), weights.tower().getFirst(), a));
    ops.add(rectifier(a));
    for (int i = 1; i < weights.tower().size(); i += 2) {
      ops.add(convolution(a, weights.tower().get(i), b));
      ops.add(rectifier(b));
      ops.add(convolution(b, weights.tower().get(i + 1), c));
      ops.add(new BoundOp("add", new INDArray[] {a, c}, a));
      ops.add(rectifier(a));
    }
    INDArray heads = first(planes, size);
    ops.add(convolution(a, weights.heads(), heads));
    ops.add(rectifier(heads));
    INDArray flat = heads.reshape('c', size, heads.length() / size);
    ops.add(new BoundOp("matmul", new INDArray[] {flat, weights.dense()}, first(output, size)));
    return ops;
  }

  private static INDArray first(NativeFloats floats, int size) {
    return floats.array().get(NDArrayIndex.interval(0, size));
  }

  private static Runnable convolution(
      INDArray from, ForwardWeights.Convolution weights, INDArray to) {
    return new BoundOp(
        TowerOps.CONVOLUTION,
        new INDArray[] {from, weights.weights(), weights.bias()},
        to,
        TowerOps.convolutionArguments(weights.weights()));
  }

  private static Runnable rectifier(INDArray array) {
    RectifiedLinear op = new RectifiedLinear(array, array, 0);
    OpExecutioner executioner = Nd4j.getExecutioner();
    return () -> executioner.exec(op);
  }

  @Override
  public void close() {
    programs.clear();
    for (NativeFloats floats : List.of(input, even, odd, spare, planes, output)) {
      floats.close();
    }
  }
}
