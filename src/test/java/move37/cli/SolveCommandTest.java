package move37.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SolveCommandTest {
  private static CommandOutput solve(String input, String... arguments) {
    return CommandOutput.of(new SolveCommand(new StringReader(input)), arguments);
  }

  /** Three upright of each side: the mover wins with its fourth stone, 22 - 4. */
  @Test
  void scoresTheArguments() {
    var output = solve("", "--game", "connect-four", "121212", "1212121", "12121213");
    assertEquals("121212 18\n1212121 -18\n", output.out());
    assertEquals(
        "argument 3, move 8: The game is over, so column 3 cannot be played\n", output.err());
    assertEquals(ExitCode.BAD_INPUT, output.exitCode());
  }

  @Test
  void scoresTheLinesOfTheInput() {
    var output = solve("121212\r\n\n  44335 \n", "--game", "connect-four");
    assertEquals("121212 18\n44335 -18\n", output.out());
    assertEquals("", output.err());
    assertEquals(ExitCode.OK, output.exitCode());
  }

  @Test
  void linesThatAreNoGameAreReportedAndTheRestIsSolved() {
    var output = solve("121212\n1111111\n12x\n128\n44335 1\n44335\n", "--game", "connect-four");
    assertEquals("121212 18\n44335 -18\n", output.out());
    assertEquals(
        List.of(
            "line 2, move 7: Column 1 is full",
            "line 3, move 3: A Connect Four move is a column from 1 to 7, but is \"x\"",
            "line 4, move 3: A Connect Four move is a column from 1 to 7, but is \"8\"",
            "line 5, move 6: A Connect Four move is a column from 1 to 7, but is \" \""),
        output.err().lines().toList());
    assertEquals(ExitCode.BAD_INPUT, output.exitCode());
  }

  /** Six columns are full and the last is empty: six more stones, and a draw. */
  @Test
  void addsTheScoreOfEachMove() {
    String moves = "121212212121343434434343565656656565";
    var output = solve("", "--game", "connect-four", "--all", moves);
    assertEquals(moves + " 0 . . . . . . 0\n", output.out());
  }

  @Test
  void solvesTicTacToeFromTheFirstMove() {
    var output = solve("", "--game", "tic-tac-toe", "--all", "");
    assertEquals(" 0 0 0 0 0 0 0 0 0 0\n", output.out());
  }

  @Test
  void longerNamesHaveCommasBetweenThem() {
    String moves = "c1,a1,c2,a2,c3,a3,c4";
    var output = solve("", "--game", "hex-5x5", moves, "c3,,b4", "c33");
    assertEquals(moves + " -1\n", output.out());
    assertEquals(
        List.of(
            "argument 2, move 2: A Hex move is a cell from a1 to e5, but is \"\"",
            "argument 3, move 1: A Hex move is a cell from a1 to e5, but is \"c33\""),
        output.err().lines().toList());
  }

  @Test
  void opensOnTheBookWithoutDelay() {
    var output = solve("", "--game", "connect-four", "--all", "");
    assertEquals(" 1 -2 -1 0 1 0 -1 -2\n", output.out());
  }

  @Test
  void booksThatCannotBeMadeAreRefused() {
    var deep = solve("", "--game", "connect-four", "--make-book", "9");
    assertEquals("--make-book must lie between 0 and 8, but is 9\n", deep.err());
    var other = solve("", "--game", "tic-tac-toe", "--make-book", "2");
    assertEquals(
        "An opening book can be made for connect-four only, not for tic-tac-toe\n", other.err());
    assertEquals(ExitCode.BAD_INPUT, deep.exitCode());
    assertEquals(ExitCode.BAD_INPUT, other.exitCode());
  }

  @Test
  void wrongGameIsAnsweredWithTheList() {
    var output = solve("", "--game", "chess", "1");
    assertTrue(output.err().startsWith("There is no game \"chess\": choose one of "));
    assertEquals(ExitCode.BAD_INPUT, output.exitCode());
  }
}
