package move37.network.dl4j;

import java.nio.FloatBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Makes 0 of numbers that are too near to it to matter. Weights of a unit that is never active are
 * left to the penalty, which halves them again and again, and the optimiser's means of gradients
 * that have become 0 fade likewise, until they are denormal: below 1.2e-38, where a processor takes
 * a hundred times as long for a multiplication. A handful of such weights in one channel made a
 * whole network five times slower.
 */
final class TinyNumbers {
  /** Weights are some 1e-2 to 1; products of several that are this small are still normal. */
  static final float LEAST_WEIGHT = 1e-10f;

  /** A mean of gradients against which the optimiser's 1e-8 is everything. */
  static final float LEAST_MOMENT = 1e-20f;

  private TinyNumbers() {}

  /** Makes 0 of all numbers that are nearer to 0 than {@code least}. */
  static void toZero(float[] numbers, float least) {
    for (int i = 0; i < numbers.length; i++) {
      if (Math.abs(numbers[i]) < least) {
        numbers[i] = 0;
      }
    }
  }

  /** The same for an array of floats that owns all of its numbers. */
  static void toZero(INDArray array, float least) {
    FloatBuffer numbers = array.data().pointer().asByteBuffer().asFloatBuffer();
    for (int i = 0; i < numbers.capacity(); i++) {
      float number = numbers.get(i);
      if (number != 0 && Math.abs(number) < least) {
        numbers.put(i, 0);
      }
    }
  }
}
