package move37.record.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.catalog.Games;
import move37.record.BadRecordException;
import move37.record.GameDetails;
import move37.record.GameRecord;
import move37.record.replay.BadMoveException;
import move37.record.replay.Excerpt;
import move37.record.replay.Replay;

/**
 * Gomoku games of Piskvork, the manager of the Gomocup tournaments (plastovicka.github.io): a line
 * {@code Piskvorky WIDTHxHEIGHT, …, STARTER}, a line {@code COLUMN,ROW,MILLISECONDS} a move, both
 * counted from 1 from the top left, and then, in tournaments, the two players and a number. STARTER
 * is 1 if the player who is named second moves first.
 */
final class PiskvorkFiles implements RecordFormat {
  private static final Pattern HEADER =
      Pattern.compile("Piskvorky (\\d{1,3})x(\\d{1,3}),[^,]*,\\s*(\\d)\\s*");

  private static final Pattern MOVE =
      Pattern.compile("\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*(?:,\\s*-?\\d*\\s*)?");

  /** What Piskvork itself leaves out when it shows a player's name. */
  private static final Pattern PROGRAM =
      Pattern.compile("(?i)(?:pbrain-)?(.+?)(?:\\.(?:exe|zip))?");

  /** Names of people and programs in Piskvork's files; it writes no others. */
  private static final int PLAYERS = 2;

  @Override
  public String pattern() {
    return "*.psq";
  }

  @Override
  public boolean claims(String name) {
    return name.endsWith(".psq");
  }

  @Override
  public Optional<ToldGame> game(RecordSource source) throws IOException {
    try (BoundedLines lines = BoundedLines.ofAnyText(source.open())) {
      Matcher header = HEADER.matcher(lines.hasNext() ? lines.next().text() : "");
      return header.matches()
          ? Games.find("gomoku-" + header.group(1) + "x" + header.group(2))
              .map(game -> new ToldGame(game, false))
          : Optional.empty();
    }
  }

  @Override
  public void read(RecordSource source, Game game, RecordCollector collector) throws IOException {
    try (BoundedLines lines = BoundedLines.ofAnyText(source.open())) {
      collector.add(read(lines, game));
    } catch (BadRecordException e) {
      collector.skip(e.line(), e.getMessage());
    }
  }

  private static GameRecord read(BoundedLines lines, Game game)
      throws IOException, BadRecordException {
    Matcher header = HEADER.matcher(lines.hasNext() ? text(lines.next()) : "");
    if (!header.matches()) {
      throw new BadRecordException(
          1, "a Piskvork file begins with a line like \"Piskvorky 15x15, 7:7, 0\"");
    }
    checkGame(header, game);
    Replay replay = new Replay(game);
    List<String> names = new ArrayList<>();
    boolean isOver = false;
    while (lines.hasNext() && names.size() < PLAYERS) {
      BoundedLines.Line line = lines.next();
      Matcher move = MOVE.matcher(text(line));
      if (isOver && move.matches()) {
        throw new BadRecordException(
            line.number(), "a move follows behind what is no move, \"" + names.getFirst() + "\"");
      }
      if (move.matches()) {
        play(replay, move, line.number());
      } else if (!text(line).isBlank()) {
        isOver = true;
        names.add(text(line).strip());
      }
    }
    return record(replay, names, header.group(3).equals("1"));
  }

  private static String text(BoundedLines.Line line) throws BadRecordException {
    if (!line.problem().isEmpty()) {
      throw new BadRecordException(line.number(), line.problem());
    }
    return line.text();
  }

  private static void checkGame(Matcher header, Game game) throws BadRecordException {
    BoardShape board = game.board();
    boolean fits =
        Integer.parseInt(header.group(1)) == board.width()
            && Integer.parseInt(header.group(2)) == board.height();
    if (!fits || !game.family().equals("gomoku")) {
      throw new BadRecordException(
          1,
          "the game is Gomoku on "
              + header.group(1)
              + "x"
              + header.group(2)
              + ", but "
              + game.id()
              + " was expected, on "
              + board.width()
              + "x"
              + board.height());
    }
  }

  private static void play(Replay replay, Matcher move, int line) throws BadRecordException {
    BoardShape board = replay.game().board();
    int column = Integer.parseInt(move.group(1)) - 1;
    int row = Integer.parseInt(move.group(2)) - 1;
    String written = Excerpt.of(move.group().strip());
    boolean isInside = column >= 0 && column < board.width() && row >= 0 && row < board.height();
    try {
      replay.requireMore();
      replay.play(isInside ? board.cell(row, column) : -1, written);
    } catch (BadMoveException e) {
      throw new BadRecordException(line, e.getMessage());
    }
  }

  private static GameRecord record(Replay replay, List<String> names, boolean secondStarts) {
    GameState end = replay.state();
    String one = names.size() == PLAYERS ? name(names.getFirst()) : "";
    String other = names.size() == PLAYERS ? name(names.getLast()) : "";
    return new GameRecord(
        replay.game(),
        replay.actions(),
        end.isTerminal() ? Optional.of(end.outcome()) : Optional.empty(),
        secondStarts ? other : one,
        secondStarts ? one : other);
  }

  private static String name(String written) {
    String file =
        written.substring(Math.max(written.lastIndexOf('\\'), written.lastIndexOf('/')) + 1);
    Matcher program = PROGRAM.matcher(file);
    return GameDetails.tidy(program.matches() ? program.group(1) : written);
  }
}
