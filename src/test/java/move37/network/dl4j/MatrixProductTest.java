package move37.network.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MatrixProductTest {
  @Test
  void reallyMultiplies() {
    try (MatrixProduct product = new MatrixProduct(40)) {
      product.run();

      assertEquals(40 / 8f, product.sample());
      assertEquals(2 * 40 * 40 * 40, product.flops());
    }
  }
}
