package move37.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import move37.game.Game;
import move37.game.connectfour.ConnectFour;
import move37.game.tictactoe.TicTacToe;
import org.junit.jupiter.api.Test;

class AgentCatalogTest {
  private static final Game CONNECT_FOUR = new ConnectFour();
  private final AgentCatalog catalog = new AgentCatalog(BuiltInAgents.families());

  @Test
  void makesAgentsThatCarryTheirNotationAsName() {
    for (String text :
        List.of(
            "random",
            "alphabeta:3",
            "alphabeta:3?e=0.5",
            "mcts:50",
            "mcts:50?e=0.25",
            "solver",
            "solver:e=0.1",
            "solver:e=1")) {
      assertEquals(text, catalog.create(text, new TicTacToe()).name());
    }
    assertEquals("solver:e=0.25", catalog.create("solver?e=.25", new TicTacToe()).name());
    assertEquals("solver", catalog.create("solver:e=0", new TicTacToe()).name());
    assertEquals("mcts:50", catalog.create("mcts:50?e=0", new TicTacToe()).name());
  }

  @Test
  void aWrongOneGetsTheReasonAndTheList() {
    for (String text :
        List.of(
            "alfabeta:5",
            "alphabeta",
            "alphabeta:0",
            "mcts:many",
            "mcts:5?e=2",
            "alphabeta:5?errors=1",
            "random:3",
            "solver:e=2",
            "solver:5",
            "no notation",
            "run.m37")) {
      String message =
          assertThrows(BadAgentException.class, () -> catalog.create(text, new TicTacToe()))
              .getMessage();
      assertTrue(message.contains(text), message);
      for (AgentFamily family : BuiltInAgents.families()) {
        assertTrue(message.contains(family.syntax()), message);
      }
    }
  }

  @Test
  void saysWhenAnAgentDoesNotPlayTheGame() {
    AgentFamily chess = new FileFamily();
    AgentCatalog withFiles = new AgentCatalog(List.of(chess));
    String message =
        assertThrows(BadAgentException.class, () -> withFiles.create("run.m37", CONNECT_FOUR))
            .getMessage();
    assertTrue(message.contains("does not play connect-four"), message);
    assertFalse(message.contains("saved runs"), "listed although it cannot play");
  }

  @Test
  void otherFamiliesCanBeAdded() {
    List<AgentFamily> families = new ArrayList<>(BuiltInAgents.families());
    families.add(new FileFamily());
    Agent agent = new AgentCatalog(families).create("run.m37@7", new TicTacToe());
    assertEquals("run.m37@7", agent.name());
  }

  /** Files that "play" tic-tac-toe. */
  private record FileFamily() implements AgentFamily {
    @Override
    public String syntax() {
      return "FILE.m37";
    }

    @Override
    public String meaning() {
      return "saved runs";
    }

    @Override
    public boolean plays(Game game) {
      return game instanceof TicTacToe;
    }

    @Override
    public boolean matches(AgentSpec spec) {
      return spec.isFile();
    }

    @Override
    public Agent create(AgentSpec spec, Game game) {
      return new NetworkAgent(spec.text(), _ -> List.of(), 0);
    }
  }
}
