package move37.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.record.replay.BadMoveException;
import move37.record.replay.Excerpt;
import move37.record.replay.Replay;

/**
 * A game as a line of text:
 *
 * <pre>{@code
 * MOVES [RESULT [FIRST SECOND]] [opening=N]
 *
 * 44444425 * alphabeta:3 solver:e=0.1 opening=2
 * 4152617 1-0 "A. Person" alphabeta:1
 * }</pre>
 *
 * MOVES are the names of the actions: without anything between them where every action's name is a
 * single character (Connect Four: {@code 44444425}), with commas otherwise ({@code d4,c5}); {@code
 * -} is a game without moves. RESULT is {@code 1-0}, {@code 0-1}, {@code 1/2-1/2} or {@code *} for
 * none; it may be left out where the moves decide it. FIRST and SECOND are the players; names with
 * spaces or quotes stand in double quotes, where {@code \"} is a quote and {@code \\} a backslash.
 * N is the number of opening moves that the players did not choose (0 if not given). Fields are
 * separated by spaces or tabs.
 */
public final class MoveStrings {
  private static final String NO_MOVES = "-";
  private static final String OPENING = "opening=";

  /** A quoted or a plain field, with white space or the end behind it. */
  private static final Pattern FIELD =
      Pattern.compile("\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\"\\s]\\S*))(?=\\s|$)");

  /** Names that need no quotes: anything visible, not beginning with # and without quotes. */
  private static final Pattern PLAIN_NAME =
      Pattern.compile("(?!#)[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\"\\\\]]+");

  private MoveStrings() {}

  private record Field(String text, boolean quoted) {}

  /** The record as a line, without a line end. */
  public static String format(GameRecord record) {
    StringBuilder line = new StringBuilder(formatMoves(record.game(), record.actions()));
    line.append(' ').append(record.outcome().map(MoveStrings::formatOutcome).orElse("*"));
    line.append(' ').append(formatName(record.first()));
    line.append(' ').append(formatName(record.second()));
    if (record.openingPlies() > 0) {
      line.append(' ').append(OPENING).append(record.openingPlies());
    }
    return line.toString();
  }

  /** The moves as one word. */
  public static String formatMoves(Game game, List<Integer> actions) {
    if (actions.isEmpty()) {
      return NO_MOVES;
    }
    List<String> names = actions.stream().map(game::actionName).toList();
    return String.join(hasSingleCharacterNames(game) ? "" : ",", names);
  }

  private static boolean hasSingleCharacterNames(Game game) {
    for (int action = 0; action < game.actionCount(); action++) {
      if (game.actionName(action).length() != 1) {
        return false;
      }
    }
    return true;
  }

  private static String formatOutcome(Outcome outcome) {
    return switch (outcome) {
      case FIRST_WINS -> "1-0";
      case SECOND_WINS -> "0-1";
      case DRAW -> "1/2-1/2";
    };
  }

  private static String formatName(String name) {
    String oneLine = name.replaceAll("\\p{Cntrl}", " ");
    return PLAIN_NAME.matcher(oneLine).matches() && !oneLine.startsWith(OPENING)
        ? oneLine
        : '"' + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /**
   * Reads a line that is not empty and no comment, and plays it through.
   *
   * @throws BadRecordException if it is no legal game with a fitting result
   */
  public static GameRecord parse(String line, Game game) throws BadRecordException {
    List<Field> fields = fields(line);
    int opening = 0;
    Field last = fields.getLast();
    if (fields.size() > 1 && !last.quoted() && last.text().startsWith(OPENING)) {
      opening = parseOpening(last.text());
      fields.removeLast();
    }
    if (fields.size() == 3 || fields.size() > 4) {
      throw new BadRecordException(
          "expected the moves, the result and both players, but there are "
              + fields.size()
              + " fields");
    }
    Replay replay = play(splitMoves(fields.getFirst().text(), game), game);
    if (opening > replay.size()) {
      throw new BadRecordException(
          "the opening has " + opening + " moves, but the game only " + replay.size());
    }
    Optional<Outcome> recorded =
        fields.size() > 1 ? parseOutcome(fields.get(1).text()) : Optional.empty();
    boolean hasNames = fields.size() == 4;
    return new GameRecord(
        game,
        replay.actions(),
        outcome(replay.state(), recorded),
        hasNames ? fields.get(2).text() : "",
        hasNames ? fields.get(3).text() : "",
        opening);
  }

  private static List<Field> fields(String line) throws BadRecordException {
    String stripped = line.strip();
    List<Field> fields = new ArrayList<>();
    Matcher matcher = FIELD.matcher(stripped);
    int at = 0;
    while (at < stripped.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw new BadRecordException(
            "a quote is not closed: " + Excerpt.of(stripped.substring(at)));
      }
      boolean quoted = matcher.group(1) != null;
      String text = quoted ? matcher.group(1).replaceAll("\\\\(.)", "$1") : matcher.group(2);
      fields.add(new Field(text, quoted));
      at = matcher.end();
    }
    if (fields.isEmpty()) {
      throw new BadRecordException("the line is empty");
    }
    return fields;
  }

  private static int parseOpening(String field) throws BadRecordException {
    String number = field.substring(OPENING.length());
    if (!number.matches("\\d{1,6}")) {
      throw new BadRecordException(
          "opening= needs a number of moves, but is " + Excerpt.of(number));
    }
    return Integer.parseInt(number);
  }

  private static List<String> splitMoves(String moves, Game game) {
    if (moves.equals(NO_MOVES)) {
      return List.of();
    }
    return hasSingleCharacterNames(game)
        ? moves.codePoints().mapToObj(Character::toString).toList()
        : List.of(moves.split(",", -1));
  }

  private static Replay play(List<String> moves, Game game) throws BadRecordException {
    Replay replay = new Replay(game);
    try {
      for (String move : moves) {
        replay.requireMore();
        replay.play(parseAction(move, replay.size() + 1, game), Excerpt.of(move));
      }
    } catch (BadMoveException e) {
      throw new BadRecordException(e.getMessage());
    }
    return replay;
  }

  private static int parseAction(String move, int number, Game game) throws BadRecordException {
    try {
      return game.parseAction(move);
    } catch (IllegalArgumentException _) {
      throw new BadRecordException(
          "move " + number + ", " + Excerpt.of(move) + ", is no move of " + game.id());
    }
  }

  private static Optional<Outcome> parseOutcome(String result) throws BadRecordException {
    return switch (result) {
      case "1-0" -> Optional.of(Outcome.FIRST_WINS);
      case "0-1" -> Optional.of(Outcome.SECOND_WINS);
      case "1/2-1/2" -> Optional.of(Outcome.DRAW);
      case "*" -> Optional.empty();
      default ->
          throw new BadRecordException(
              "the result must be 1-0, 0-1, 1/2-1/2 or *, but is " + Excerpt.of(result));
    };
  }

  private static Optional<Outcome> outcome(GameState end, Optional<Outcome> recorded)
      throws BadRecordException {
    if (!end.isTerminal()) {
      return recorded;
    }
    if (recorded.isPresent() && recorded.get() != end.outcome()) {
      throw new BadRecordException(
          "the result is recorded as "
              + formatOutcome(recorded.get())
              + ", but the moves end in "
              + formatOutcome(end.outcome()));
    }
    return Optional.of(end.outcome());
  }
}
