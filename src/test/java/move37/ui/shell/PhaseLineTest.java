package move37.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import move37.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhaseLineTest {
  private PhaseLine line;
  private Stage stage;

  @BeforeEach
  void show() {
    line = FxTest.get(PhaseLine::new);
    stage = FxTest.show(new StackPane(line), 400, 100, false);
    FxTest.run(line::layout);
  }

  @AfterEach
  void close() {
    FxTest.close(stage);
  }

  @Test
  void aChangeBelowAPixelDrawsNothingAnew() {
    FxTest.run(
        () -> {
          line.show(0.501);
          line.layout();
          double half = fill().getWidth();
          assertEquals(line.getWidth() / 2, half, 1);
          line.show(0.5011);
          assertFalse(line.isNeedsLayout());
          assertEquals(half, fill().getWidth());
        });
  }

  @Test
  void aChangeOfAPixelIsShown() {
    FxTest.run(
        () -> {
          line.show(0.5);
          line.layout();
          double half = fill().getWidth();
          line.show(0.51);
          assertTrue(line.isNeedsLayout());
          line.layout();
          assertTrue(fill().getWidth() > half);
        });
  }

  @Test
  void aPhaseThatIsOverFillsItWhole() {
    FxTest.run(
        () -> {
          line.show(1);
          line.layout();
          assertEquals(line.getWidth(), fill().getWidth());
        });
  }

  private Region fill() {
    return (Region) line.lookup(".phase-fill");
  }
}
