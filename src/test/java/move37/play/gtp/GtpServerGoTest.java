package move37.play.gtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import move37.game.go.Go;
import move37.play.RandomAgent;
import org.junit.jupiter.api.Test;

/** The rules of Go as another program sees them. */
class GtpServerGoTest {
  private static List<String> answers(String... commands) {
    return answers(new Go(5), commands);
  }

  private static List<String> answers(Go game, String... commands) {
    StringWriter out = new StringWriter();
    try (GtpServer server = new GtpServer(game, _ -> new RandomAgent(), "1.0", 1)) {
      server.serve(
          new BufferedReader(new StringReader(String.join("\n", commands) + "\n")),
          new PrintWriter(out));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return List.of(out.toString().split("\n\n", -1)).stream()
        .filter(answer -> !answer.isEmpty())
        .toList();
  }

  @Test
  void illegalMovesAreRefusedAndChangeNothing() {
    List<String> answers =
        answers(
            "play b C3",
            "play w C3",
            "play w C3",
            "play w Z9",
            "play w F6",
            "play w I1",
            "undo",
            "undo");
    assertEquals(
        List.of(
            "= ",
            "? illegal move",
            "? illegal move",
            "? illegal move",
            "? illegal move",
            "? illegal move",
            "= ",
            "? cannot undo"),
        answers);
  }

  @Test
  void koIsRefused() {
    List<String> answers =
        answers(
            "play b B3",
            "play w C3",
            "play b A2",
            "play w D2",
            "play b B1",
            "play w C1",
            "play b C2",
            "play w B2",
            "play b C2",
            "play b E5",
            "play w E4",
            "play b C2");
    assertEquals("? illegal move", answers.get(8));
    assertEquals("= ", answers.getLast());
  }

  @Test
  void anyKomiIsTaken() {
    assertEquals(
        List.of("= ", "= W+6.5", "= ", "= B+0.5", "= ", "= B+1000", "= ", "= W+0.5", "= ", "= W+7"),
        answers(
            "komi 6.25",
            "final_score",
            "komi -.1",
            "final_score",
            "komi -123456789.0",
            "final_score",
            "komi .75",
            "final_score",
            "komi 7.000000000",
            "final_score"));
  }

  /** On 2x2, where a whole cycle of captures is short. */
  @Test
  void superkoIsRefused() {
    List<String> answers =
        answers(
            new Go(2),
            "play b A1",
            "play w A2",
            "play b B2",
            "play w pass",
            "play b A2",
            "play w B1",
            "play b A1",
            "play w A2",
            "play b pass",
            "play w B2",
            "play b A1",
            "list_stones w");
    assertEquals("? illegal move", answers.get(10));
    assertEquals("= A2 B2 B1", answers.getLast());
  }

  @Test
  void suicideIsRefused() {
    assertEquals("? illegal move", answers("play b A2", "play b B1", "play w A1", "undo").get(2));
  }

  @Test
  void scoreIsTheAreaWithAllStonesAlive() {
    assertEquals(
        List.of("= W+24", "= ", "= B+1", "= ", "= 0", "= ", "= W+25"),
        answers(
            "final_score",
            "play b C3",
            "final_score",
            "komi 25",
            "final_score",
            "clear_board",
            "final_score"));
  }
}
