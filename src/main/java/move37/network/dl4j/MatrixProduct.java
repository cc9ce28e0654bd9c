package move37.network.dl4j;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The yardstick for the machine: a product of two square matrices of floats by ND4J, on one native
 * thread. What it reaches is called the mmul ceiling; other code of the same library may well
 * exceed it where its matrix product does not know the processor's widest instructions. For one
 * thread.
 */
public final class MatrixProduct implements AutoCloseable {
  private final int size;
  private final INDArray left;
  private final INDArray right;
  private final INDArray product;

  /**
   * @param size rows and columns of each matrix
   */
  public MatrixProduct(int size) {
    Nd4jRuntime.ready();
    this.size = size;
    left = Nd4j.valueArrayOf(new long[] {size, size}, 0.5f, DataType.FLOAT);
    right = Nd4j.valueArrayOf(new long[] {size, size}, 0.25f, DataType.FLOAT);
    product = Nd4j.create(DataType.FLOAT, new long[] {size, size}, 'f');
  }

  /** Multiplies once. */
  public void run() {
    Nd4jRuntime.ready();
    left.mmuli(right, product);
  }

  /** Floating point operations of one product: a multiplication and an addition each time. */
  public double flops() {
    return 2.0 * size * size * size;
  }

  /** A number of the last product; all are equal to size / 8. */
  public float sample() {
    return product.getFloat(0, size - 1L);
  }

  @Override
  public void close() {
    left.close();
    right.close();
    product.close();
  }
}
