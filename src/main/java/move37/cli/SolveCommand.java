package move37.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import move37.game.Game;
import move37.game.GameState;
import move37.game.catalog.Games;
import move37.game.connectfour.ConnectFour;
import move37.search.solver.ConnectFourSolver;
import move37.search.solver.ExactSolver;
import move37.search.solver.OpeningBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code move37 solve}: the exact score of positions that are given by their moves. */
@Command(
    name = "solve",
    mixinStandardHelpOptions = true,
    description = {
      "Solves positions exactly.",
      "A position is the moves that lead to it: one character a move where all moves have one, as"
          + " in 44444425, with commas otherwise, as in c3,b4. The positions are the arguments, or"
          + " the lines of the standard input if there are none (blank lines are passed over; the"
          + " argument \"\" is the position before the first move).",
      "Prints MOVES SCORE, a line a position: 0 is a draw; in Connect Four a win counts 22 minus"
          + " the number of the winner's stones on the board at the end under best play, positive"
          + " if the player to move wins, negative if it loses; in Hex a win is 1, a loss -1.",
      "A position that is no game is reported with its line; the others are still solved, and the"
          + " exit code is 2."
    })
public final class SolveCommand implements Callable<Integer> {
  /** 128 MB. */
  private static final int BOOK_TABLE_BITS = 24;

  private final Reader input;

  @Option(
      names = "--game",
      required = true,
      paramLabel = "GAME",
      description = "The game, for example connect-four.")
  private String gameId = "";

  @Option(
      names = "--all",
      description = {
        "Add the score of each move for the player to move, in the order of the actions (in Connect"
            + " Four seven columns from the left); a point stands for a move that is not legal."
      })
  private boolean all;

  @Option(
      names = "--make-book",
      paramLabel = "PLY",
      description = {
        "Instead, print the scores of all Connect Four positions after so many moves (0 to 8), one"
            + " of two mirror images: an opening book. Takes 10 minutes for 3 moves, hours for 6."
      })
  private Integer bookPly;

  @Parameters(paramLabel = "MOVES", arity = "0..*", description = "Positions to solve.")
  private List<String> positions = List.of();

  @Spec private CommandSpec spec;

  /** A command that reads the standard input. */
  public SolveCommand() {
    this(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }

  /** A command that reads positions from here if none are among its arguments. */
  SolveCommand(Reader input) {
    this.input = input;
  }

  @Override
  public Integer call() throws IOException {
    Game game;
    try {
      game = Games.byId(gameId);
    } catch (IllegalArgumentException e) {
      return refuse(e.getMessage());
    }
    if (bookPly != null) {
      return makeBook(game);
    }
    Optional<ExactSolver> solver = ExactSolver.of(game, () -> false);
    if (solver.isEmpty()) {
      return refuse("There is no exact solver of " + gameId + ": choose one of " + solvable());
    }
    Run run = new Run(game, solver.get());
    if (positions.isEmpty()) {
      solveInput(run);
    } else {
      for (int i = 0; i < positions.size() && !run.closed; i++) {
        run.solve(positions.get(i), "argument " + (i + 1));
      }
    }
    return run.exitCode;
  }

  private void solveInput(Run run) throws IOException {
    try (BufferedReader lines = new BufferedReader(input)) {
      int number = 0;
      for (String line = lines.readLine(); line != null && !run.closed; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          run.solve(line.strip(), "line " + number);
        }
      }
    }
  }

  private int makeBook(Game game) {
    ConnectFour connectFour = new ConnectFour();
    if (!game.equals(connectFour)) {
      return refuse("An opening book can be made for connect-four only, not for " + game.id());
    }
    if (bookPly < 0 || bookPly > OpeningBook.DEEPEST) {
      return refuse(
          "--make-book must lie between 0 and " + OpeningBook.DEEPEST + ", but is " + bookPly);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("# The scores of all Connect Four positions after " + bookPly + " move(s).");
    out.println("# Made by: move37 solve --game connect-four --make-book " + bookPly);
    ConnectFourSolver solver =
        new ConnectFourSolver(connectFour, BOOK_TABLE_BITS, () -> false, OpeningBook.empty());
    Run run = new Run(game, solver);
    for (String moves : OpeningBook.positions(bookPly)) {
      run.solve(moves, moves);
      if (run.closed) {
        return ExitCode.FAILED;
      }
    }
    return ExitCode.OK;
  }

  private int refuse(String message) {
    spec.commandLine().getErr().println(message);
    return ExitCode.BAD_INPUT;
  }

  private static String solvable() {
    return Games.all().stream()
        .filter(ExactSolver::exists)
        .map(Game::id)
        .collect(Collectors.joining(", "));
  }

  /** One run of the command: the solver and what has happened so far. */
  private final class Run {
    private final Game game;
    private final ExactSolver solver;
    private int exitCode = ExitCode.OK;

    /** Whether nobody reads the output any more. */
    private boolean closed;

    Run(Game game, ExactSolver solver) {
      this.game = game;
      this.solver = solver;
    }

    void solve(String moves, String where) {
      GameState state;
      try {
        state = parse(moves);
      } catch (IllegalArgumentException e) {
        exitCode = refuse(where + ", " + e.getMessage());
        return;
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println(moves + " " + scores(state));
      closed = out.checkError();
    }

    private GameState parse(String moves) {
      GameState state = game.initialState();
      List<String> names = names(moves);
      for (int i = 0; i < names.size(); i++) {
        try {
          state = state.play(game.parseAction(names.get(i)));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException("move " + (i + 1) + ": " + e.getMessage(), e);
        }
      }
      return state;
    }

    /** The names of the moves: single characters, or between commas if some are longer. */
    private List<String> names(String moves) {
      boolean areShort =
          IntStream.range(0, game.actionCount())
              .allMatch(action -> game.actionName(action).length() == 1);
      if (areShort) {
        return moves.chars().mapToObj(Character::toString).toList();
      }
      return moves.isEmpty() ? List.of() : List.of(moves.split(",", -1));
    }

    private String scores(GameState state) {
      String score = Integer.toString(solver.solve(state));
      if (!all) {
        return score;
      }
      StringBuilder line = new StringBuilder(score);
      for (int moveScore : solver.solveAll(state)) {
        line.append(' ').append(moveScore == ExactSolver.ILLEGAL ? "." : moveScore);
      }
      return line.toString();
    }
  }
}
