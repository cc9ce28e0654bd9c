package move37.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.record.replay.BadMoveException;
import move37.record.replay.Excerpt;
import move37.record.replay.Replay;

/**
 * A game as a line of text, for every game:
 *
 * <pre>{@code
 * MOVES [RESULT [FIRST SECOND]] [opening=N] [KEY=TEXT ...]
 *
 * 44444425 * alphabeta:3 solver:e=0.1 opening=2
 * 4152617 1-0 "A. Person" alphabeta:1
 * f5 d6 c3 d3 c4 1-0 "A. Person" "B. Person" date=2019 event="World Championship"
 * }</pre>
 *
 * MOVES are the names of the actions: without anything between them where every action's name is a
 * single character (Connect Four: {@code 44444425}), with spaces otherwise ({@code d4 c5}; commas
 * are read too); {@code -} is a game without moves. RESULT is {@code 1-0}, {@code 0-1}, {@code
 * 1/2-1/2} or {@code *} for none; it may be left out where the moves decide it. FIRST and SECOND
 * are the players. N is the number of opening moves that the players did not choose (0 if not
 * given). KEY is one of {@link Detail#key}. Texts with spaces or quotes stand in double quotes,
 * where {@code \"} is a quote and {@code \\} a backslash. Fields are separated by spaces or tabs.
 */
public final class MoveStrings {
  private static final String NO_MOVES = "-";
  private static final String OPENING = "opening";
  private static final Set<String> RESULTS = Set.of("1-0", "0-1", "1/2-1/2", "*");

  private MoveStrings() {}

  /** The record as a line, without a line end. */
  public static String format(GameRecord record) {
    StringBuilder line = new StringBuilder(formatMoves(record.game(), record.actions()));
    line.append(' ').append(record.outcome().map(MoveStrings::formatOutcome).orElse("*"));
    line.append(' ').append(LineFields.format(record.first()));
    line.append(' ').append(LineFields.format(record.second()));
    if (record.openingPlies() > 0) {
      line.append(' ').append(OPENING).append('=').append(record.openingPlies());
    }
    record
        .details()
        .texts()
        .forEach(
            (detail, text) ->
                line.append(' ').append(detail.key()).append('=').append(LineFields.format(text)));
    return line.toString();
  }

  /** The moves alone. */
  public static String formatMoves(Game game, List<Integer> actions) {
    if (actions.isEmpty()) {
      return NO_MOVES;
    }
    List<String> names = actions.stream().map(game::actionName).toList();
    return String.join(hasSingleCharacterNames(game) ? "" : " ", names);
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

  /**
   * Reads a line that is not empty and no comment, and plays it through.
   *
   * @throws BadRecordException if it is no legal game with a fitting result
   */
  public static GameRecord parse(String line, Game game) throws BadRecordException {
    List<String> words = new ArrayList<>();
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    int opening = 0;
    for (LineFields.Field field : LineFields.split(line)) {
      Optional<Detail> detail = Detail.ofKey(field.key());
      if (words.isEmpty()) {
        words.add(field.whole());
      } else if (field.key().equals(OPENING)) {
        opening = parseOpening(field.text());
      } else if (detail.isPresent()) {
        details.put(detail.get(), field.text());
      } else {
        words.add(field.whole());
      }
    }
    return parse(words, opening, new GameDetails(details), game);
  }

  private static GameRecord parse(List<String> words, int opening, GameDetails details, Game game)
      throws BadRecordException {
    boolean isOneWord = hasSingleCharacterNames(game) || words.getFirst().equals(NO_MOVES);
    int moves = isOneWord ? 1 : countMoves(words);
    List<String> rest = words.subList(moves, words.size());
    if (rest.size() == 2 || rest.size() > 3) {
      throw new BadRecordException(
          "expected the moves, the result and both players, but there are "
              + (1 + rest.size())
              + " fields");
    }
    Replay replay = play(splitMoves(words.subList(0, moves), game), game);
    if (opening > replay.size()) {
      throw new BadRecordException(
          "the opening has " + opening + " moves, but the game only " + replay.size());
    }
    Optional<Outcome> recorded = rest.isEmpty() ? Optional.empty() : parseOutcome(rest.getFirst());
    boolean hasNames = rest.size() == 3;
    return new GameRecord(
        game,
        replay.actions(),
        outcome(replay.state(), recorded),
        hasNames ? rest.get(1) : "",
        hasNames ? rest.get(2) : "",
        opening,
        details);
  }

  private static int countMoves(List<String> words) {
    int count = 0;
    while (count < words.size() && !RESULTS.contains(words.get(count))) {
      count++;
    }
    return count;
  }

  private static int parseOpening(String number) throws BadRecordException {
    if (!number.matches("\\d{1,6}")) {
      throw new BadRecordException(
          "opening= needs a number of moves, but is " + Excerpt.of(number));
    }
    return Integer.parseInt(number);
  }

  private static List<String> splitMoves(List<String> words, Game game) {
    if (words.equals(List.of(NO_MOVES))) {
      return List.of();
    }
    if (hasSingleCharacterNames(game)) {
      return words.getFirst().codePoints().mapToObj(Character::toString).toList();
    }
    return words.stream().flatMap(word -> Arrays.stream(word.split(",", -1))).toList();
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
