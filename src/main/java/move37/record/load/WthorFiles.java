package move37.record.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Outcome;
import move37.game.othello.Othello;
import move37.record.Detail;
import move37.record.GameDetails;
import move37.record.GameRecord;
import move37.record.replay.BadMoveException;
import move37.record.replay.Replay;
import move37.record.wthor.BadWthorException;
import move37.record.wthor.WthorGame;
import move37.record.wthor.WthorNames;
import move37.record.wthor.WthorReader;

/** WTHOR files of Othello games, with the names of players and tournaments beside them. */
final class WthorFiles implements RecordFormat {
  private static final String GAMES = ".wtb";
  private static final String PLAYERS = ".jou";
  private static final String TOURNAMENTS = ".trn";
  private static final int SIZE = 8;
  private static final int CELLS = SIZE * SIZE;

  @Override
  public String pattern() {
    return "*.wtb";
  }

  @Override
  public boolean claims(String name) {
    return name.endsWith(GAMES);
  }

  @Override
  public Optional<ToldGame> game(RecordSource source) {
    return Optional.of(new ToldGame(new Othello(), false));
  }

  @Override
  public boolean accompanies(String name) {
    return name.endsWith(PLAYERS) || name.endsWith(TOURNAMENTS);
  }

  /** Reads the names in a file. */
  @FunctionalInterface
  private interface Names {
    WthorNames read(InputStream in) throws IOException, BadWthorException;
  }

  @Override
  public void read(RecordSource source, Game game, RecordCollector collector) throws IOException {
    if (!game.id().equals("othello") || game.board().cells() != CELLS) {
      collector.skip(0, "WTHOR files hold games of othello, not of " + game.id());
      return;
    }
    WthorNames players = names(source, PLAYERS, WthorNames::players, collector);
    WthorNames tournaments = names(source, TOURNAMENTS, WthorNames::tournaments, collector);
    try (InputStream in = source.open()) {
      WthorReader reader = new WthorReader(in);
      Optional<WthorGame> next = reader.next();
      while (next.isPresent()) {
        WthorGame one = next.get();
        GameDetails details = details(reader, one, tournaments);
        try {
          String black = players.name(one.black());
          String white = players.name(one.white());
          collector.add(
              new GameRecord(
                  game,
                  play(one, game),
                  Optional.of(outcome(one.discs())),
                  black,
                  white,
                  0,
                  details));
        } catch (BadMoveException e) {
          collector.skip(0, "game " + reader.count() + ": " + e.getMessage());
        }
        next = reader.next();
      }
      if (reader.hasMore()) {
        collector.note(
            "the file goes on behind the " + reader.count() + " games that its header tells of");
      }
    } catch (BadWthorException e) {
      collector.skip(0, e.getMessage());
    }
  }

  /** The names in the file of this kind beside the games; none, with a note, if that fails. */
  private static WthorNames names(
      RecordSource source, String kind, Names reading, RecordCollector collector) {
    try {
      Optional<RecordSource> file = source.beside(name -> name.endsWith(kind));
      if (file.isEmpty()) {
        collector.note("there is no " + kind + " file beside it, so names are missing");
        return WthorNames.NONE;
      }
      try (InputStream in = file.get().open()) {
        return reading.read(in);
      }
    } catch (BadWthorException | IOException e) {
      collector.note("the names in the " + kind + " file are not known: " + e.getMessage());
      return WthorNames.NONE;
    }
  }

  /** The moves with the passes between them, checked against the result. */
  private static List<Integer> play(WthorGame game, Game othello) throws BadMoveException {
    Replay replay = new Replay(othello);
    for (int move : game.moves()) {
      int row = move / 10 - 1;
      int column = move % 10 - 1;
      if (row < 0 || row >= SIZE || column < 0 || column >= SIZE) {
        throw new BadMoveException(
            "move " + (replay.size() + 1) + " is coded " + move + ", which is no cell");
      }
      if (replay.state().isLegal(CELLS)) {
        replay.play(CELLS, "pass");
      }
      int cell = row * SIZE + column;
      replay.play(cell, othello.actionName(cell));
    }
    GameState end = replay.state();
    if (end.isTerminal() && end.outcome() != outcome(game.discs())) {
      throw new BadMoveException(
          "Black has "
              + game.discs()
              + " discs at the end as it is recorded, but the moves end otherwise");
    }
    return replay.actions();
  }

  private static Outcome outcome(int discs) {
    if (2 * discs == CELLS) {
      return Outcome.DRAW;
    }
    return 2 * discs > CELLS ? Outcome.FIRST_WINS : Outcome.SECOND_WINS;
  }

  private static GameDetails details(WthorReader reader, WthorGame game, WthorNames tournaments) {
    Map<Detail, String> texts = new EnumMap<>(Detail.class);
    texts.put(Detail.DATE, reader.year() == 0 ? "" : Integer.toString(reader.year()));
    texts.put(Detail.EVENT, tournaments.name(game.tournament()));
    texts.put(Detail.SCORE, 2 * game.discs() == CELLS ? "" : score(game.discs()));
    texts.put(Detail.BEST_SCORE, score(game.bestDiscs()));
    return new GameDetails(texts);
  }

  /** By how many discs who won, as SGF tells it. */
  private static String score(int discs) {
    int lead = 2 * discs - CELLS;
    if (lead == 0) {
      return "0";
    }
    return (lead > 0 ? "B+" : "W+") + Math.abs(lead);
  }
}
