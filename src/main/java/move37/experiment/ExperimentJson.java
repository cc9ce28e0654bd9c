package move37.experiment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serial;
import move37.core.Schedule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

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
   * @throws OtherVersionException if the text is no experiment of this version
   */
  static Experiment readExperiment(String json) {
    return read(json, Experiment.class);
  }

  /**
   * @throws OtherVersionException if the text is no event of this version
   */
  static ExperimentEvent readEvent(String json) {
    return read(json, ExperimentEvent.class);
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
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
