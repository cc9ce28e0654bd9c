package move37.experiment;

import java.time.Duration;

/**
 * A ready-made set of knobs that fits a lesson.
 *
 * @param name the name on the command line, for example {@code 10min}
 * @param duration about how long it takes on two cores
 */
public record Preset(String name, Duration duration) {}
