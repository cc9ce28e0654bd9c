package move37.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import move37.play.AgentCatalog;
import move37.play.BuiltInAgents;
import org.junit.jupiter.api.Test;

class GtpCommandTest {
  private static CommandOutput run(String input, String... arguments) {
    GtpCommand command =
        new GtpCommand(
            new AgentCatalog(BuiltInAgents.families()),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    return CommandOutput.of(command, arguments);
  }

  @Test
  void agentPlaysUntilTheControllerQuits() {
    CommandOutput ran = run("1 boardsize 7\n2 genmove b\n3 final_score\n4 quit\n", "mcts:50");
    assertEquals(ExitCode.OK, ran.exitCode(), ran.err());
    assertTrue(ran.out().matches("=1 \n\n=2 [A-G][1-7]\n\n=3 B\\+40\n\n=4 \n\n"), ran.out());
  }

  @Test
  void theSameSeedAnswersTheSame() {
    String input = "genmove b\ngenmove w\ngenmove b\n";
    assertEquals(run(input, "random", "--seed=4").out(), run(input, "random", "--seed=4").out());
  }

  @Test
  void otherGamesArePlayedToo() {
    CommandOutput ran = run("play b 1\ngenmove w\n", "solver", "--game=tic-tac-toe");
    assertEquals("= \n\n= 5\n\n", ran.out());
  }

  @Test
  void wrongAgentOrGameIsRefusedWithTheList() {
    CommandOutput agent = run("", "alphago");
    assertEquals(ExitCode.BAD_INPUT, agent.exitCode());
    assertTrue(agent.err().contains("The agents that play go-9x9:"), agent.err());
    assertEquals(ExitCode.BAD_INPUT, run("", "random", "--game=chess").exitCode());
    assertEquals(ExitCode.BAD_INPUT, run("").exitCode());
  }
}
