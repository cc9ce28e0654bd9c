package move37.search.solver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import move37.core.Requires;
import move37.game.connectfour.ConnectFour;
import move37.game.connectfour.ConnectFourRules;
import move37.game.connectfour.ConnectFourState;

/**
 * The scores of all first positions of Connect Four, so that nobody waits for them. A book is a
 * text: lines {@code MOVES SCORE}, as {@code move37 solve} prints them, of all positions that one
 * number of moves leads to (of two mirror images one is enough) and in which the game goes on; the
 * scores of the positions before follow by minimax. Lines that begin with # are remarks. Immutable.
 */
public final class OpeningBook {
  /** A book of more moves would be too long. */
  public static final int DEEPEST = 8;

  private static final String RESOURCE = "/move37/assets/solver/connect-four.txt";
  private static final int WIDTH = 7;

  private final Map<Long, Integer> scores;
  private final int deepest;

  private OpeningBook(Map<Long, Integer> scores, int deepest) {
    this.scores = scores;
    this.deepest = deepest;
  }

  /** A book that knows nothing. */
  public static OpeningBook empty() {
    return new OpeningBook(Map.of(), -1);
  }

  /** The book that comes with the program, for the usual board; for other boards an empty one. */
  public static OpeningBook builtIn(ConnectFour game) {
    return game.equals(new ConnectFour()) ? BuiltIn.BOOK : empty();
  }

  /** The last number of moves of which all positions are known; -1 if none are. */
  public int deepest() {
    return deepest;
  }

  /** The score of the position, if the book knows it. */
  public OptionalInt score(ConnectFourState state) {
    Integer score = state.ply() > deepest ? null : scores.get(key(state));
    return score == null ? OptionalInt.empty() : OptionalInt.of(score);
  }

  /**
   * Reads a book.
   *
   * @param source what to call it in messages
   * @throws IllegalArgumentException in one sentence with the line, if it is no book or a position
   *     is missing
   */
  public static OpeningBook read(Reader text, String source) throws IOException {
    Map<Long, Integer> scores = new HashMap<>();
    BufferedReader lines = new BufferedReader(text);
    int deepest = -1;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.startsWith("#") && !line.isBlank()) {
        String where = source + ", line " + number;
        ConnectFourState state = readLine(line, where, scores);
        Requires.check(
            deepest < 0 || state.ply() == deepest,
            "%s: all positions must have %s moves, but this has %s",
            where,
            deepest,
            state.ply());
        deepest = state.ply();
      }
    }
    if (deepest >= 0) {
      complete(new ConnectFour().initialState(), deepest, scores, source);
    }
    return new OpeningBook(Map.copyOf(scores), deepest);
  }

  /**
   * The positions that a book of this depth must hold, by the moves that lead there.
   *
   * @param ply number of moves, from 0 to {@link #DEEPEST}
   */
  public static List<String> positions(int ply) {
    Requires.inRange("book depth", ply, 0, DEEPEST);
    Map<Long, String> level = Map.of(key(new ConnectFour().initialState()), "");
    for (int i = 0; i < ply; i++) {
      Map<Long, String> next = new LinkedHashMap<>();
      for (String moves : level.values()) {
        ConnectFourState state = played(moves);
        for (int action : state.legalActions()) {
          next.putIfAbsent(key(state.play(action)), moves + state.game().actionName(action));
        }
      }
      level = next;
    }
    return level.values().stream().filter(moves -> !played(moves).isTerminal()).toList();
  }

  private static ConnectFourState readLine(String line, String where, Map<Long, Integer> scores) {
    List<String> parts = List.of(line.split(" ", -1));
    try {
      Requires.check(parts.size() == 2, "expected MOVES SCORE, but is \"%s\"", line);
      ConnectFourState state = played(parts.get(0));
      scores.put(key(state), Integer.valueOf(parts.get(1)));
      return state;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
    }
  }

  /** Fills in the positions before the deepest by minimax. */
  private static int complete(
      ConnectFourState state, int deepest, Map<Long, Integer> scores, String source) {
    if (state.isTerminal()) {
      return ConnectFourSolver.finalScore(state);
    }
    Integer known = scores.get(key(state));
    if (known != null) {
      return known;
    }
    Requires.check(state.ply() < deepest, "%s: this position is missing:%n%s", source, state);
    int best = Integer.MIN_VALUE;
    for (int action : state.legalActions()) {
      best = Math.max(best, -complete(state.play(action), deepest, scores, source));
    }
    scores.put(key(state), best);
    return best;
  }

  private static ConnectFourState played(String moves) {
    ConnectFourState state = new ConnectFour().initialState();
    for (int i = 0; i < moves.length(); i++) {
      state = state.play(state.game().parseAction(moves.substring(i, i + 1)));
    }
    return state;
  }

  /** One key for a position and its mirror image. */
  private static long key(ConnectFourState state) {
    long packed =
        ConnectFourRules.pack(state.moverStones(), state.occupied(), state.game().bottomRow());
    return Math.min(packed, ConnectFourRules.mirror(packed, WIDTH));
  }

  /** Read when first asked for. */
  private static final class BuiltIn {
    static final OpeningBook BOOK = load();

    private static OpeningBook load() {
      try (InputStream in = OpeningBook.class.getResourceAsStream(RESOURCE)) {
        return in == null
            ? empty()
            : read(new InputStreamReader(in, StandardCharsets.UTF_8), RESOURCE);
      } catch (IOException e) {
        throw new UncheckedIOException("The opening book cannot be read", e);
      }
    }
  }
}
