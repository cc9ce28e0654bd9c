package move37.experiment.local;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serial;
import java.util.Map;
import move37.core.Schedule;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;
import move37.experiment.Growth;
import move37.experiment.RunState;
import move37.training.PlayoutCap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Experiments and events as JSON. Types are named by closed lists (sealed interfaces), never by
 * class names.
 */
final class ExperimentJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(ExperimentEvent.class, NamedType.class)
          .addMixIn(RunState.class, NamedType.class)
          .addMixIn(Schedule.class, NamedType.class)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /** Knobs that older files do not know, and where they do nothing. */
  private static final Map<String, Object> LATER_KNOBS = Map.of("growth", Growth.NONE);

  /** Knobs of self-play that older files do not know, and where they do nothing. */
  private static final Map<String, Object> LATER_SELF_PLAY_KNOBS =
      Map.of("playoutCap", PlayoutCap.NONE, "surpriseShare", 0.0, "prunesActions", false);

  private ExperimentJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  private interface NamedType {}

  static String write(Experiment experiment) {
    return MAPPER.writeValueAsString(experiment);
  }

  static String write(ExperimentEvent event) {
    return MAPPER.writerFor(ExperimentEvent.class).writeValueAsString(event);
  }

  /**
   * The experiment; knobs that came later stand where they do nothing.
   *
   * @throws OtherVersionException if the text is no experiment of this version or an earlier one
   */
  static Experiment readExperiment(String json) {
    try {
      JsonNode experiment = MAPPER.readTree(json);
      putIfAbsent(experiment, LATER_KNOBS);
      putIfAbsent(experiment.path("selfPlay"), LATER_SELF_PLAY_KNOBS);
      return MAPPER.treeToValue(experiment, Experiment.class);
    } catch (JacksonException e) {
      throw new OtherVersionException(e);
    }
  }

  private static void putIfAbsent(JsonNode node, Map<String, Object> knobs) {
    if (node instanceof ObjectNode object) {
      knobs.forEach((name, value) -> object.putIfAbsent(name, MAPPER.valueToTree(value)));
    }
  }

  /**
   * @throws OtherVersionException if the text is no event of this version
   */
  static ExperimentEvent readEvent(String json) {
    try {
      return MAPPER.readValue(json, ExperimentEvent.class);
    } catch (JacksonException e) {
      throw new OtherVersionException(e);
    }
  }

  /** What was saved has not the fields that this version knows. */
  static final class OtherVersionException extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1;

    OtherVersionException(Throwable cause) {
      super("it was written by another version of Move 37", cause);
    }
  }
}
