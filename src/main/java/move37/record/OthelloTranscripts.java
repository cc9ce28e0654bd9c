package move37.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.othello.Othello;
import move37.record.replay.Excerpt;

/**
 * An Othello game as players write it down: the cells one behind the other, for example {@code
 * f5d6c3d3c4}, in small or capital letters, with or without spaces between them. A pass is left
 * out, since it can be told from the moves; written as {@code pa}, {@code pass} or {@code --} it is
 * understood too, also behind the last disc, where it means that neither can move.
 */
public final class OthelloTranscripts {
  private static final int CHARACTERS_A_MOVE = 2;
  private static final String PASS = "pass";

  private OthelloTranscripts() {}

  /**
   * Where the moves end with which the text begins: behind the last word that consists of moves
   * alone; 0 if there is none.
   */
  public static int end(String text) {
    int end = 0;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
        to++;
      }
      if (to > from) {
        if (!isMoves(inPairs(text.substring(from, to)))) {
          return end;
        }
        end = to;
      }
      from = to + 1;
    }
    return end;
  }

  /** In small letters, every move and pass of two characters. */
  private static String inPairs(String text) {
    return text.toLowerCase(Locale.ROOT).replace(PASS, "pa");
  }

  private static boolean isMoves(String word) {
    for (int at = 0; at < word.length(); at += CHARACTERS_A_MOVE) {
      String move = word.substring(at, Math.min(at + CHARACTERS_A_MOVE, word.length()));
      boolean isCell =
          move.length() == CHARACTERS_A_MOVE
              && move.charAt(0) >= 'a'
              && move.charAt(0) <= 'h'
              && move.charAt(1) >= '1'
              && move.charAt(1) <= '8';
      if (!isCell && !move.equals("pa") && !move.equals("--")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads a line and plays it through. The record holds all passes but those behind the game's end;
   * a game that stops before its end has no outcome.
   *
   * @throws BadRecordException if it is no legal game
   */
  public static GameRecord parse(String line, Othello game) throws BadRecordException {
    String moves = inPairs(line).replaceAll("\\s", "");
    if (moves.isEmpty()) {
      throw new BadRecordException("the line is empty");
    }
    List<Integer> actions = new ArrayList<>();
    GameState state = game.initialState();
    for (int at = 0; at < moves.length(); at += CHARACTERS_A_MOVE) {
      int end = Math.min(at + CHARACTERS_A_MOVE, moves.length());
      state = play(state, moves.substring(at, end), at / CHARACTERS_A_MOVE + 1, actions);
    }
    Optional<Outcome> outcome =
        state.isTerminal() ? Optional.of(state.outcome()) : Optional.empty();
    return new GameRecord(game, actions, outcome, "", "");
  }

  private static GameState play(GameState before, String move, int number, List<Integer> actions)
      throws BadRecordException {
    Othello game = (Othello) before.game();
    boolean isPass = move.equals("pa") || move.equals("--");
    if (before.isTerminal() && isPass) {
      return before;
    }
    int action = isPass ? game.pass() : parseCell(move, number, game);
    GameState state = before;
    if (!isPass && state.isLegal(game.pass())) {
      actions.add(game.pass());
      state = state.play(game.pass());
    }
    if (!state.isLegal(action)) {
      throw new BadRecordException(
          state.isTerminal()
              ? "the game is over, but move " + number + ", " + move + ", follows"
              : "move " + number + ", " + move + ", is not legal");
    }
    actions.add(action);
    return state.play(action);
  }

  private static int parseCell(String move, int number, Game game) throws BadRecordException {
    try {
      return game.parseAction(move);
    } catch (IllegalArgumentException _) {
      throw new BadRecordException(
          "move " + number + ", " + Excerpt.of(move) + ", is no cell of " + game.id());
    }
  }
}
