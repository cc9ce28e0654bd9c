package move37.network.dl4j;

import java.util.ArrayList;
import java.util.List;
import move37.network.NetworkSpec;
import move37.network.TrainingBatch;
import move37.network.TrainingLoss;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.executioner.OpExecutioner;
import org.nd4j.linalg.api.ops.impl.scalar.Step;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The two passes of a training step, forward and back, by direct operations on arrays that are made
 * once for a number of samples: it computes what DL4J's own passes of the same graph do, and leaves
 * no array behind for the garbage collector to find. The losses and the gradients of the outputs
 * are plain Java. Not for use by several threads at once.
 */
final class GradientPass implements AutoCloseable {
  /** Gradients of an output, which is a probability or a value, that tell nothing below this. */
  private static final float LEAST_DELTA = 1e-10f;

  private static final long[] PLAIN = {0, 0, 0};
  private static final long[] LEFT_TRANSPOSED = {1, 0, 0};
  private static final long[] RIGHT_TRANSPOSED = {0, 1, 0};

  private final NetworkSpec spec;
  private final TrainingGraph graph;
  private final double valueWeight;
  private final int size;
  private final List<NativeFloats> owned = new ArrayList<>();
  private final List<Runnable> forward = new ArrayList<>();
  private final List<Runnable> back = new ArrayList<>();
  private final NativeFloats inputs;
  private final NativeFloats policy;
  private final NativeFloats value;
  private final NativeFloats policyDelta;
  private final NativeFloats valueDelta;
  private final float[] policySums;
  private final float[] valueSums;
  private final float[] valueDeltas;

  /** Room for the derivative of a rectifier and for gradients that are added to others. */
  private final INDArray spare;

  /** The tower's gradient on its way down. */
  private final INDArray delta;

  /**
   * @param graph whose parameters are read, and whose gradients written
   * @param valueWeight of the value's loss against the policy's
   * @param size samples
   */
  GradientPass(NetworkSpec spec, TrainingGraph graph, double valueWeight, int size) {
    this.spec = spec;
    this.graph = graph;
    this.valueWeight = valueWeight;
    this.size = size;
    inputs = own(boards(spec.planes()));
    policy = own(size, spec.actions());
    value = own(size, 1);
    policyDelta = own(size, spec.actions());
    valueDelta = own(size, 1);
    policySums = new float[size * spec.actions()];
    valueSums = new float[size];
    valueDeltas = new float[size];
    spare = own(boards(spec.filters())).array();
    delta = own(boards(spec.filters())).array();
    INDArray top = addTower();
    addHeads(top);
  }

  /** The number of samples. */
  int size() {
    return size;
  }

  /**
   * Writes the sum of the gradients of samples {@code from} to {@code from + size - 1} to the
   * graph.
   *
   * @return the sums, not means, of their losses, unweighted
   */
  TrainingLoss compute(TrainingBatch batch, int from) {
    inputs.write(batch.inputs(), from * spec.inputSize());
    forward.forEach(Runnable::run);
    TrainingLoss loss = new TrainingLoss(policyLoss(batch, from), valueLoss(batch, from));
    back.forEach(Runnable::run);
    return loss;
  }

  /** Cross entropy of the softmax; its gradient is the distance from the target. */
  private double policyLoss(TrainingBatch batch, int from) {
    policy.read(policySums, policySums.length);
    int actions = spec.actions();
    double loss = 0;
    for (int row = 0; row < size; row++) {
      int first = row * actions;
      int target = (from + row) * actions;
      float largest = Float.NEGATIVE_INFINITY;
      for (int a = 0; a < actions; a++) {
        largest = Math.max(largest, policySums[first + a]);
      }
      double total = 0;
      for (int a = 0; a < actions; a++) {
        float above = policySums[first + a] - largest;
        double power = Math.exp(above);
        loss -= batch.policies()[target + a] * above;
        policySums[first + a] = (float) power;
        total += power;
      }
      double logTotal = Math.log(total);
      for (int a = 0; a < actions; a++) {
        float wanted = batch.policies()[target + a];
        loss += wanted * logTotal;
        policySums[first + a] = (float) (policySums[first + a] / total) - wanted;
      }
    }
    TinyNumbers.toZero(policySums, LEAST_DELTA);
    policyDelta.write(policySums, 0);
    return loss;
  }

  /** Squared error of the hyperbolic tangent. */
  private double valueLoss(TrainingBatch batch, int from) {
    value.read(valueSums, size);
    double loss = 0;
    for (int row = 0; row < size; row++) {
      double found = Math.tanh(valueSums[row]);
      double error = found - batch.values()[from + row];
      loss += error * error;
      valueDeltas[row] = (float) (2 * valueWeight * error * (1 - found * found));
    }
    TinyNumbers.toZero(valueDeltas, LEAST_DELTA);
    valueDelta.write(valueDeltas, 0);
    return loss;
  }

  /**
   * Adds the tower to both passes; what it adds to the way back comes after what the heads will.
   *
   * @return the output of the last block
   */
  private INDArray addTower() {
    TrainingGraph.Arrays stem = graph.arrays(Tower.STEM);
    INDArray below = own(boards(spec.filters())).array();
    forward.add(convolution(inputs.array(), stem, below));
    forward.add(TowerOps.rectifier(below));
    List<Runnable> down = new ArrayList<>();
    down.addAll(masked(delta, below, spare));
    INDArray unused = own(boards(spec.planes())).array();
    down.add(convolutionBack(inputs.array(), stem, delta, unused));
    INDArray inner = own(boards(spec.filters())).array();
    for (int block = 1; block <= spec.blocks(); block++) {
      TrainingGraph.Arrays first = graph.arrays(Tower.first(block));
      TrainingGraph.Arrays second = graph.arrays(Tower.second(block));
      INDArray middle = own(boards(spec.filters())).array();
      INDArray sum = own(boards(spec.filters())).array();
      forward.add(convolution(below, first, middle));
      forward.add(TowerOps.rectifier(middle));
      forward.add(convolution(middle, second, sum));
      forward.add(new BoundOp("add", new INDArray[] {sum, below}, sum));
      forward.add(TowerOps.rectifier(sum));
      List<Runnable> through = new ArrayList<>();
      through.addAll(masked(delta, sum, spare));
      through.add(convolutionBack(middle, second, delta, inner));
      through.addAll(masked(inner, middle, spare));
      through.add(convolutionBack(below, first, inner, spare));
      through.add(new BoundOp("add", new INDArray[] {delta, spare}, delta));
      down.addAll(0, through);
      below = sum;
    }
    back.addAll(down);
    return below;
  }

  private void addHeads(INDArray top) {
    TrainingGraph.Arrays output = graph.arrays(Tower.POLICY);
    Head policyHead = new Head(top, Tower.POLICY_PLANES, spec.policyPlanes());
    forward.add(product(policyHead.flat(), output.weights(), policy.array(), PLAIN));
    forward.add(biased(policy.array(), output));
    List<Runnable> up = new ArrayList<>();
    up.addAll(denseBack(policyHead.flat(), output, policyDelta.array(), policyHead.flatDelta()));
    up.addAll(policyHead.back(delta));

    Head valueHead = new Head(top, Tower.VALUE_PLANES, spec.valuePlanes());
    TrainingGraph.Arrays dense = graph.arrays(Tower.VALUE_HIDDEN);
    TrainingGraph.Arrays last = graph.arrays(Tower.VALUE);
    INDArray hidden = own(size, spec.valueHidden()).array();
    INDArray hiddenDelta = own(size, spec.valueHidden()).array();
    INDArray hiddenSpare = own(size, spec.valueHidden()).array();
    forward.add(product(valueHead.flat(), dense.weights(), hidden, PLAIN));
    forward.add(biased(hidden, dense));
    forward.add(TowerOps.rectifier(hidden));
    forward.add(product(hidden, last.weights(), value.array(), PLAIN));
    forward.add(biased(value.array(), last));
    up.addAll(denseBack(hidden, last, valueDelta.array(), hiddenDelta));
    up.addAll(masked(hiddenDelta, hidden, hiddenSpare));
    up.addAll(denseBack(valueHead.flat(), dense, hiddenDelta, valueHead.flatDelta()));
    up.addAll(valueHead.back(spare));
    up.add(new BoundOp("add", new INDArray[] {delta, spare}, delta));
    back.addAll(0, up);
  }

  /** A head's planes: a 1x1 convolution, which is a product of matrices, rectified. */
  private final class Head {
    private final INDArray top;
    private final TrainingGraph.Arrays arrays;
    private final int channels;
    private final INDArray planes;
    private final INDArray planesDelta;
    private final INDArray planesSpare;

    Head(INDArray top, String layer, int channels) {
      this.top = TowerOps.channelColumns(top);
      this.channels = channels;
      arrays = graph.arrays(layer);
      planes = own(boards(channels)).array();
      planesDelta = own(boards(channels)).array();
      planesSpare = own(boards(channels)).array();
      forward.add(product(this.top, weights(), TowerOps.channelColumns(planes), RIGHT_TRANSPOSED));
      forward.add(biased(TowerOps.channelColumns(planes), arrays));
      forward.add(TowerOps.rectifier(planes));
    }

    /** The weights as a matrix, out x in. */
    private INDArray weights() {
      return arrays.weights().reshape('c', channels, spec.filters());
    }

    /** The planes with a row for each sample. */
    INDArray flat() {
      return flat(planes);
    }

    INDArray flatDelta() {
      return flat(planesDelta);
    }

    private INDArray flat(INDArray boards) {
      return boards.reshape('c', size, boards.length() / size);
    }

    /** From the planes' gradient to that of the weights and, written to the target, of the top. */
    List<Runnable> back(INDArray target) {
      List<Runnable> ops = new ArrayList<>(masked(planesDelta, planes, planesSpare));
      INDArray gradient = TowerOps.channelColumns(planesDelta);
      INDArray weightGradient = arrays.weightGradient().reshape('c', channels, spec.filters());
      ops.add(product(gradient, top, weightGradient, LEFT_TRANSPOSED));
      ops.add(columnSums(gradient, arrays.biasGradient()));
      ops.add(product(gradient, weights(), TowerOps.channelColumns(target), PLAIN));
      return ops;
    }
  }

  /** The way back through a dense layer: gradients of its weights, its bias and what it read. */
  private List<Runnable> denseBack(
      INDArray read, TrainingGraph.Arrays layer, INDArray gradient, INDArray target) {
    return List.of(
        product(read, gradient, layer.weightGradient(), LEFT_TRANSPOSED),
        columnSums(gradient, layer.biasGradient()),
        product(gradient, layer.weights(), target, RIGHT_TRANSPOSED));
  }

  private static Runnable product(INDArray left, INDArray right, INDArray to, long[] transposed) {
    return new BoundOp("matmul", new INDArray[] {left, right}, to, transposed);
  }

  /** The sum of the rows, as a product with ones: ND4J's own sum leaves small arrays behind. */
  private Runnable columnSums(INDArray matrix, INDArray to) {
    INDArray ones = own(1, matrix.size(0)).array();
    ones.assign(1);
    return product(ones, matrix, to.reshape('c', 1, to.length()), PLAIN);
  }

  private static Runnable biased(INDArray matrix, TrainingGraph.Arrays layer) {
    return new BoundOp("add", new INDArray[] {matrix, layer.bias()}, matrix);
  }

  private static Runnable convolution(INDArray from, TrainingGraph.Arrays layer, INDArray to) {
    return TowerOps.convolution(from, layer.weights(), layer.bias(), to);
  }

  private static Runnable convolutionBack(
      INDArray read, TrainingGraph.Arrays layer, INDArray gradient, INDArray target) {
    return new BoundOp(
        TowerOps.CONVOLUTION_BACK,
        new INDArray[] {read, layer.weights(), layer.bias(), gradient},
        new INDArray[] {target, layer.weightGradient(), layer.biasGradient()},
        TowerOps.convolutionArguments(layer.weights()));
  }

  /** Makes the gradient 0 where the rectifier's output is. */
  private static List<Runnable> masked(INDArray gradient, INDArray output, INDArray scratch) {
    Step step = new Step(output, scratch, 0.0);
    OpExecutioner executioner = Nd4j.getExecutioner();
    return List.of(
        () -> executioner.exec(step),
        new BoundOp("multiply", new INDArray[] {gradient, scratch}, gradient));
  }

  private long[] boards(long channels) {
    return new long[] {size, spec.board().height(), spec.board().width(), channels};
  }

  private NativeFloats own(long... shape) {
    NativeFloats floats = new NativeFloats(shape);
    owned.add(floats);
    return floats;
  }

  @Override
  public void close() {
    forward.clear();
    back.clear();
    owned.forEach(NativeFloats::close);
  }
}
