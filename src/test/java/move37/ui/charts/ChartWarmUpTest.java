package move37.ui.charts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class ChartWarmUpTest {
  @Test
  void paintsAwayFromTheWindowsThread() {
    assertFalse(Platform.isFxApplicationThread());
    assertDoesNotThrow(ChartWarmUp::run);
  }
}
