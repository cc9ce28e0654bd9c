package move37.network.dl4j;

import java.nio.FloatBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A native array of floats in row order, made once and written and read again and again; outside of
 * all workspaces, so it lives until it is closed.
 */
final class NativeFloats implements AutoCloseable {
  private final INDArray array;
  private final FloatBuffer floats;

  NativeFloats(long... shape) {
    try (MemoryWorkspace _ = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
      array = Nd4j.create(DataType.FLOAT, shape);
    }
    floats = array.data().pointer().asByteBuffer().asFloatBuffer();
  }

  INDArray array() {
    return array;
  }

  /** Fills the whole array from the source, beginning at the offset. */
  void write(float[] source, int offset) {
    write(source, offset, floats.capacity());
  }

  /** Writes so many numbers to the array's beginning. */
  void write(float[] source, int offset, int count) {
    floats.put(0, source, offset, count);
  }

  /** Reads so many numbers from the array's beginning. */
  void read(float[] target, int count) {
    floats.get(0, target, 0, count);
  }

  @Override
  public void close() {
    array.close();
  }
}
