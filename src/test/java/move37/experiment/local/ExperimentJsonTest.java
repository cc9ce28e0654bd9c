package move37.experiment.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import move37.experiment.Experiment;
import move37.experiment.Growth;
import move37.experiment.Presets;
import move37.game.connectfour.ConnectFour;
import move37.training.PlayoutCap;
import org.junit.jupiter.api.Test;

class ExperimentJsonTest {
  private static final Experiment EXPERIMENT =
      Presets.experiment(new ConnectFour(), "10min", "samples", 3);

  @Test
  void whatWasWrittenIsReadAgain() {
    assertEquals(EXPERIMENT, ExperimentJson.readExperiment(ExperimentJson.write(EXPERIMENT)));
  }

  @Test
  void knobsThatAnOlderFileDoesNotKnowStandWhereTheyDoNothing() {
    String json = ExperimentJson.write(EXPERIMENT);
    String older =
        json.replaceAll(",\"playoutCap\":\\{[^}]*}", "")
            .replaceAll(",\"growth\":\\{[^}]*}", "")
            .replaceAll(",\"(surpriseShare|prunesActions)\":[a-z0-9.]+", "");
    Experiment read = ExperimentJson.readExperiment(older);
    assertEquals(Growth.NONE, read.growth());
    assertEquals(PlayoutCap.NONE, read.selfPlay().playoutCap());
    assertEquals(0, read.selfPlay().surpriseShare());
    assertEquals(false, read.selfPlay().prunesActions());
    assertEquals(EXPERIMENT.selfPlay().simulations(), read.selfPlay().simulations());
  }

  @Test
  void whatLacksAnOldKnobIsRefused() {
    String knob = "\"simulations\":" + EXPERIMENT.selfPlay().simulations() + ",";
    String json = ExperimentJson.write(EXPERIMENT).replace(knob, "");
    var refusal =
        assertThrows(
            ExperimentJson.OtherVersionException.class, () -> ExperimentJson.readExperiment(json));
    assertEquals("it was written by another version of Move 37", refusal.getMessage());
  }
}
