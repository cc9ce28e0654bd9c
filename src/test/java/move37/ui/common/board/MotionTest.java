package move37.ui.common.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;

class MotionTest {
  @Example
  void aPieceIsOnItsWayForItsTimeOnly() {
    Motion motion = new Motion();
    motion.start(5, 1_000, 200);
    assertEquals(0, motion.progress(5, 900));
    assertEquals(0.5, motion.progress(5, 1_100), 1e-9);
    assertEquals(1, motion.progress(5, 1_300));
    assertEquals(1, motion.progress(6, 1_100), "another piece stands");
    assertTrue(motion.advance(1_100));
    assertFalse(motion.advance(1_200));
  }

  @Example
  void nothingMovesForLongerThanAQuarterOfASecond() {
    Motion motion = new Motion();
    motion.start(0, 0, 10_000_000_000L);
    assertFalse(motion.advance(250_000_000L));
  }
}
