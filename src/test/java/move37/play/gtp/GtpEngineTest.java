package move37.play.gtp;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class GtpEngineTest {
  /** Answers once, having started something that would live for long, and dies at the next word. */
  private static final String DYING_PARENT =
      "sleep 4321 & read line; printf '=1 quit\\n\\n'; read line; exit 3";

  @Test
  void whatADeadProgramHasStartedEndsWithIt() throws Exception {
    GtpEngine engine = GtpEngine.start(List.of("sh", "-c", DYING_PARENT), Duration.ofMillis(1500));
    ProcessHandle child =
        ProcessHandle.current()
            .descendants()
            .filter(one -> one.info().commandLine().orElse("").endsWith("sleep 4321"))
            .findFirst()
            .orElseThrow();
    try {
      assertTrue(engine.knows("quit"));
      assertThrows(GtpFailure.class, () -> engine.ask("name"));
      assertTrue(child.isAlive(), "it outlives its parent");
      engine.close();
      child.onExit().get(5, TimeUnit.SECONDS);
      assertFalse(child.isAlive());
    } finally {
      child.destroyForcibly();
    }
  }
}
