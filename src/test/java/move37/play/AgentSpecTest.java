package move37.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentSpecTest {
  @Test
  void nameAlone() {
    AgentSpec spec = AgentSpec.parse(" random ");
    assertEquals("random", spec.name());
    assertEquals("", spec.argument());
    assertFalse(spec.isFile());
    assertTrue(spec.options().isEmpty());
  }

  @Test
  void nameWithArgument() {
    AgentSpec spec = AgentSpec.parse("alphabeta:5");
    assertEquals("alphabeta", spec.name());
    assertEquals(5, spec.intArgument("depth", 1, 10));
  }

  @Test
  void anArgumentThatNamesAValueIsAnOption() {
    AgentSpec spec = AgentSpec.parse("solver:e=0.1");
    assertEquals("", spec.argument());
    assertEquals(Map.of("e", "0.1"), spec.options());
    assertEquals(0.1, spec.doubleOption("e", 0, 1, 0));
    assertEquals(spec.options(), AgentSpec.parse("solver?e=0.1").options());
  }

  @Test
  void savedExperiment() {
    AgentSpec spec = AgentSpec.parse("run.m37@7?sims=64&temperature=0.5");
    assertTrue(spec.isFile());
    assertEquals("run.m37", spec.name());
    assertEquals(OptionalInt.of(7), spec.generation());
    assertEquals(64, spec.intOption("sims", 0, 1000, 32));
    assertEquals(0.5, spec.doubleOption("temperature", 0, 10, 0));
    assertEquals(9, spec.intOption("absent", 0, 10, 9));
  }

  @Test
  void savedExperimentWithoutGenerationIsItsChampion() {
    AgentSpec spec = AgentSpec.parse("C:\\My runs\\a@b.M37");
    assertTrue(spec.isFile());
    assertEquals("C:\\My runs\\a@b.M37", spec.name());
    assertEquals(OptionalInt.empty(), spec.generation());
  }

  @Test
  void quotedPath() {
    AgentSpec spec = AgentSpec.parse("\"/tmp/what?.m37\"@3?sims=0");
    assertTrue(spec.isFile());
    assertEquals("/tmp/what?.m37", spec.name());
    assertEquals(OptionalInt.of(3), spec.generation());
    assertEquals("0", spec.options().get("sims"));
  }

  @Test
  void quotedArgument() {
    AgentSpec spec = AgentSpec.parse("gtp:\"gnugo --mode gtp \\\"x=1\\\" a?b\"?timeout=5");
    assertEquals("gtp", spec.name());
    assertEquals("gnugo --mode gtp \"x=1\" a?b", spec.argument());
    assertEquals(Map.of("timeout", "5"), spec.options());
  }

  @Test
  void zooNamesAGame() {
    AgentSpec spec = AgentSpec.parse("zoo:connect-four");
    assertEquals("zoo", spec.name());
    assertEquals("connect-four", spec.argument());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "Random",
        ":5",
        "alphabeta:",
        "a b",
        "x?",
        "x?e",
        "x?e=1&",
        "x?e=1&e=2",
        "x?e=",
        "gtp:\"open",
        "run.m37@",
        "run.m37@x",
        "run.m37@7?sims",
        "run.m37@99999999999"
      })
  void refusesWhatIsNoNotation(String text) {
    assertThrows(BadAgentException.class, () -> AgentSpec.parse(text));
  }

  @Test
  void refusesWrongNumbersAndUnknownOptionsWithTheReason() {
    AgentSpec spec = AgentSpec.parse("alphabeta:x?sims=99&t=NaN");
    assertMessage("depth, not \"x\"", () -> spec.intArgument("depth", 1, 10));
    assertMessage("from 0 to 10 as sims", () -> spec.intOption("sims", 0, 10, 1));
    assertMessage("as t, not \"NaN\"", () -> spec.doubleOption("t", 0, 10, 1));
    assertMessage("no option \"sims\"", () -> spec.allowOptions(Set.of("t")));
    assertMessage("behind the colon", spec::allowNoArgument);
  }

  private static void assertMessage(String part, Runnable asking) {
    String message = assertThrows(BadAgentException.class, asking::run).getMessage();
    assertTrue(message.contains(part), message);
  }

  @Test
  void listsSplitOutsideQuotes() {
    assertEquals(
        List.of("random", "gtp:\"a, b\"", "solver:e=0.1"),
        AgentSpec.splitList("random, gtp:\"a, b\",solver:e=0.1"));
    assertEquals(List.of(), AgentSpec.splitList(" "));
  }
}
