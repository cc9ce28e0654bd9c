package move37.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import move37.game.catalog.Games;
import org.junit.jupiter.api.Test;

class PerftCommandTest {
  @Test
  void countsSequencesFromDepthOne() {
    var output = CommandOutput.of(new PerftCommand(), "--game", "connect-four", "--depth", "7");
    assertEquals("1 7\n2 49\n3 343\n4 2401\n5 16807\n6 117649\n7 823536\n", output.out());
    assertEquals("", output.err());
    assertEquals(ExitCode.OK, output.exitCode());
  }

  @Test
  void countsDifferentPositionsFromDepthZero() {
    var output =
        CommandOutput.of(new PerftCommand(), "--game", "tic-tac-toe", "--depth", "3", "--distinct");
    assertEquals("0 1\n1 9\n2 72\n3 252\n", output.out());
  }

  @Test
  void countsEndedGamesToo() {
    var output =
        CommandOutput.of(new PerftCommand(), "--game", "tic-tac-toe", "--depth", "6", "--ended");
    assertEquals("1 9\n2 72\n3 504\n4 3024\n5 15120\n6 56160\n", output.out());
    var both =
        CommandOutput.of(
            new PerftCommand(), "--game", "tic-tac-toe", "--depth", "3", "--ended", "--distinct");
    assertEquals(ExitCode.BAD_INPUT, both.exitCode());
  }

  @Test
  void wrongGameIsAnsweredWithTheList() {
    var output = CommandOutput.of(new PerftCommand(), "--game", "chess", "--depth", "3");
    assertTrue(
        output.err().startsWith("There is no game \"chess\": choose one of " + Games.ids()),
        output.err());
    assertEquals("", output.out());
    assertEquals(ExitCode.BAD_INPUT, output.exitCode());
  }

  @Test
  void wrongDepthIsRefused() {
    var output = CommandOutput.of(new PerftCommand(), "--game", "connect-four", "--depth", "-1");
    assertEquals("--depth must be 0 or more, but is -1\n", output.err());
    assertEquals(ExitCode.BAD_INPUT, output.exitCode());
  }
}
