package move37.network.dl4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import move37.network.NetworkSpec;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * The bare forward pass by direct operations on arrays that are made once. Each batch size that
 * occurs gets a list of operations of its own, bound to the beginnings of the same arrays, so sizes
 * are rounded up to few. Not for use by several threads at once.
 */
final class ForwardPass implements AutoCloseable {
  /**
   * Numbers in one array of the tower that a core's cache holds well (1 MB of floats). Larger
   * batches are slower in all, measured from 256 on with 32 filters on a 9x9 board.
   */
  private static final int CACHED_NUMBERS = 1 << 18;

  private static final int MOST = 256;
  private static final int LEAST = 8;

  /** Rounding a batch up adds at most one part in so many. */
  private static final int ROUNDING = 8;

  private final NetworkSpec spec;
  private final ForwardWeights weights;
  private final int largest;
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
    int fitting = CACHED_NUMBERS / (spec.board().cells() * spec.filters());
    largest = roundedDown(Math.clamp(fitting, LEAST, MOST));
    input = boards(spec.planes());
    even = boards(spec.filters());
    odd = boards(spec.filters());
    spare = boards(spec.filters());
    planes = boards(spec.policyPlanes() + spec.valuePlanes());
    output = new NativeFloats(largest, width());
  }

  private NativeFloats boards(long channels) {
    return new NativeFloats(largest, spec.board().height(), spec.board().width(), channels);
  }

  /** The largest batch for one {@link #run}. */
  int largest() {
    return largest;
  }

  /** A part of a batch: positions {@code from} to {@code to - 1}. */
  @FunctionalInterface
  interface Part {
    void accept(int from, int to);
  }

  /** Splits a batch of any size into parts for {@link #run}, as equal as can be, in order. */
  void inParts(int count, Part action) {
    int parts = Math.ceilDiv(count, largest);
    int from = 0;
    for (int part = 1; part <= parts; part++) {
      int to = (int) ((long) count * part / parts);
      action.accept(from, to);
      from = to;
    }
  }

  /** Numbers that {@link #run} gives for each position: the dense layers' sums without bias. */
  int width() {
    return spec.actions() + spec.valueHidden();
  }

  /**
   * Runs the network.
   *
   * @param encoded so many positions, one after the other
   * @param count 1 to {@link #largest}
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

  /** What lies in the arrays beyond the count is old, but harmless. */
  private static int roundedUp(int count) {
    return Math.ceilDiv(count, step(count - 1)) * step(count - 1);
  }

  private static int roundedDown(int count) {
    return count / step(count) * step(count);
  }

  private static int step(int count) {
    return Math.max(1, Integer.highestOneBit(count) / ROUNDING);
  }

  private List<Runnable> program(int size) {
    List<Runnable> ops = new ArrayList<>();
    INDArray a = first(even, size);
    INDArray b = first(odd, size);
    INDArray c = first(spare, size);
    ops.add(convolution(first(input, size), weights.tower().getFirst(), a));
    ops.add(TowerOps.rectifier(a));
    for (int i = 1; i < weights.tower().size(); i += 2) {
      ops.add(convolution(a, weights.tower().get(i), b));
      ops.add(TowerOps.rectifier(b));
      ops.add(convolution(b, weights.tower().get(i + 1), c));
      ops.add(new BoundOp("add", new INDArray[] {a, c}, a));
      ops.add(TowerOps.rectifier(a));
    }
    INDArray heads = first(planes, size);
    ops.add(convolution(a, weights.heads(), heads));
    ops.add(TowerOps.rectifier(heads));
    INDArray flat = heads.reshape('c', size, heads.length() / size);
    ops.add(new BoundOp("matmul", new INDArray[] {flat, weights.dense()}, first(output, size)));
    return ops;
  }

  private static INDArray first(NativeFloats floats, int size) {
    return floats.array().get(NDArrayIndex.interval(0, size));
  }

  private static Runnable convolution(
      INDArray from, ForwardWeights.Convolution weights, INDArray to) {
    return TowerOps.convolution(from, weights.weights(), weights.bias(), to);
  }

  @Override
  public void close() {
    programs.clear();
    for (NativeFloats floats : List.of(input, even, odd, spare, planes, output)) {
      floats.close();
    }
  }
}
