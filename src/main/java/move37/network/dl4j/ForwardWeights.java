package move37.network.dl4j;

import java.util.ArrayList;
import java.util.List;
import move37.network.NetworkSpec;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A copy of a graph's parameters, tiny ones as 0, laid out for {@link ForwardPass}: both heads'
 * convolutions are one, policy planes first, then the value planes, and so are the dense layers
 * upon them.
 */
final class ForwardWeights implements AutoCloseable {
  /** Weights and bias of a convolution, out x in x kernel x kernel and out. */
  record Convolution(INDArray weights, INDArray bias) {}

  private final List<NativeFloats> owned = new ArrayList<>();
  private final ComputationGraph graph;
  private final List<Convolution> tower = new ArrayList<>();
  private final Convolution heads;
  private final INDArray dense;
  private final float[] policyBias;
  private final float[] hiddenBias;
  private final float[] valueWeights;
  private final float valueBias;

  ForwardWeights(NetworkSpec spec, ComputationGraph graph) {
    this.graph = graph;
    tower.add(convolution(Tower.STEM));
    for (int block = 1; block <= spec.blocks(); block++) {
      tower.add(convolution(Tower.first(block)));
      tower.add(convolution(Tower.second(block)));
    }
    heads = heads(spec);
    dense = dense(spec);
    policyBias = parameter(Tower.POLICY, "b");
    hiddenBias = parameter(Tower.VALUE_HIDDEN, "b");
    valueWeights = parameter(Tower.VALUE, "W");
    valueBias = parameter(Tower.VALUE, "b")[0];
  }

  /** The stem's convolution, then those of the blocks, two each. */
  List<Convolution> tower() {
    return tower;
  }

  /** The 1x1 convolution of both heads: policyPlanes + valuePlanes channels. */
  Convolution heads() {
    return heads;
  }

  /**
   * cells * (policyPlanes + valuePlanes) x (actions + valueHidden), a row for each number of the
   * heads' planes, channels last; the policy reads its planes only, and so does the value.
   */
  INDArray dense() {
    return dense;
  }

  float[] policyBias() {
    return policyBias;
  }

  float[] hiddenBias() {
    return hiddenBias;
  }

  float[] valueWeights() {
    return valueWeights;
  }

  float valueBias() {
    return valueBias;
  }

  private Convolution convolution(String layer) {
    long[] shape = graph.getLayer(layer).getParam("W").shape();
    return convolution(shape, parameter(layer, "W"), parameter(layer, "b"));
  }

  private Convolution convolution(long[] shape, float[] weights, float[] bias) {
    return new Convolution(own(weights, shape), own(bias, bias.length));
  }

  private Convolution heads(NetworkSpec spec) {
    long[] shape = {spec.policyPlanes() + spec.valuePlanes(), spec.filters(), 1, 1};
    return convolution(
        shape,
        joined(parameter(Tower.POLICY_PLANES, "W"), parameter(Tower.VALUE_PLANES, "W")),
        joined(parameter(Tower.POLICY_PLANES, "b"), parameter(Tower.VALUE_PLANES, "b")));
  }

  private INDArray dense(NetworkSpec spec) {
    int cells = spec.board().cells();
    int planes = spec.policyPlanes() + spec.valuePlanes();
    int actions = spec.actions();
    int hidden = spec.valueHidden();
    float[] policy = parameter(Tower.POLICY, "W");
    float[] value = parameter(Tower.VALUE_HIDDEN, "W");
    int width = actions + hidden;
    float[] both = new float[cells * planes * width];
    for (int cell = 0; cell < cells; cell++) {
      int row = cell * planes;
      copy(policy, cell, spec.policyPlanes(), actions, both, row * width, width);
      int valueRow = (row + spec.policyPlanes()) * width + actions;
      copy(value, cell, spec.valuePlanes(), hidden, both, valueRow, width);
    }
    return own(both, (long) cells * planes, width);
  }

  /** Copies the rows of one cell, a row a plane, {@code width} numbers apart. */
  private static void copy(
      float[] from, int cell, int planes, int length, float[] to, int offset, int width) {
    for (int plane = 0; plane < planes; plane++) {
      System.arraycopy(from, (cell * planes + plane) * length, to, offset + plane * width, length);
    }
  }

  /** The parameter's numbers in row order. */
  private float[] parameter(String layer, String key) {
    INDArray values = graph.getLayer(layer).getParam(key);
    try (INDArray rows = values.dup('c')) {
      return rows.data().asFloat();
    }
  }

  private INDArray own(float[] values, long... shape) {
    NativeFloats floats = new NativeFloats(shape);
    owned.add(floats);
    TinyNumbers.toZero(values, TinyNumbers.LEAST_WEIGHT);
    floats.write(values, 0);
    return floats.array();
  }

  private static float[] joined(float[] a, float[] b) {
    float[] both = new float[a.length + b.length];
    System.arraycopy(a, 0, both, 0, a.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  @Override
  public void close() {
    owned.forEach(NativeFloats::close);
  }
}
