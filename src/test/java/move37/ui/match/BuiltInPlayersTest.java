package move37.ui.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import move37.experiment.report.AgentWords;
import move37.game.go.Go;
import move37.game.hex.Hex;
import move37.play.gtp.GnuGoProgram;
import org.junit.jupiter.api.Test;

class BuiltInPlayersTest {
  @Test
  void thoseThatAnswerSoonAreOffered() {
    assertEquals(
        List.of("alphabeta:4", "alphabeta:2", "alphabeta:1", "mcts:1000", "mcts:100", "random"),
        BuiltInPlayers.of(new Hex(7, false)));
  }

  @Test
  void gnuGoIsOfferedWhereItIsInstalled() {
    List<String> names = BuiltInPlayers.of(new Go(9)).stream().map(AgentWords::plain).toList();
    assertEquals(
        GnuGoProgram.isInstalled() ? List.of("GNU Go level 10", "GNU Go level 1") : List.of(),
        names.stream().filter(name -> name.startsWith("GNU")).toList());
    assertEquals(AgentWords.plain("random"), names.getLast());
  }
}
