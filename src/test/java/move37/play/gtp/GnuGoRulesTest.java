package move37.play.gtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import move37.core.Seeds;
import move37.game.GameState;
import move37.game.go.Go;
import move37.game.go.GoRules;
import move37.game.go.GoState;
import org.junit.jupiter.api.Test;

/** Our rules of Go beside those of GNU Go, on random games. */
class GnuGoRulesTest {
  private static final int GAMES = 4;

  /** What GNU Go allows and we do not, in all positions of a few random games, told by us. */
  private static List<String> differences(Go go, String options) throws GtpFailure {
    try (GtpEngine engine = GnuGo.start("--chinese-rules " + options)) {
      return IntStream.range(0, GAMES)
          .mapToObj(number -> new Beside(go, engine, Seeds.stream(number, "rules")))
          .flatMap(Beside::differences)
          .toList();
    }
  }

  /** A random game on both boards. */
  private record Beside(Go go, GtpEngine engine, RandomGenerator rng) {
    private String ask(String command) {
      try {
        return engine.require(command);
      } catch (GtpFailure e) {
        throw new AssertionError(e);
      }
    }

    Stream<String> differences() {
      begin();
      Stream.Builder<String> found = Stream.builder();
      for (GoState state = go.initialState(); !state.isTerminal(); state = next(state)) {
        for (String point : onlyTheirs(state)) {
          found.add(refusal(state, point));
        }
      }
      return found.build();
    }

    private void begin() {
      ask("boardsize " + go.rules().size());
      ask("komi " + go.rules().komi());
      ask("clear_board");
    }

    /** One of our moves, but no pass unless there is nothing else. */
    private GoState next(GoState state) {
      int[] legal = state.legalActions();
      int action = legal.length == 1 ? go.pass() : legal[rng.nextInt(legal.length - 1)];
      ask("play " + GtpDialect.color(state.player()) + " " + go.actionName(action));
      return state.play(action);
    }

    private Set<String> onlyTheirs(GameState state) {
      Set<String> theirs = names(ask("all_legal " + GtpDialect.color(state.player())));
      Set<String> ours =
          IntStream.of(state.legalActions())
              .filter(action -> action != go.pass())
              .mapToObj(go::actionName)
              .collect(Collectors.toSet());
      assertTrue(theirs.containsAll(ours), () -> ours + " but " + theirs + " in\n" + state);
      theirs.removeAll(ours);
      return theirs;
    }

    private static Set<String> names(String told) {
      Set<String> names = new TreeSet<>(List.of(told.toUpperCase(Locale.ROOT).split(" +", -1)));
      names.removeAll(Set.of("", "PASS"));
      return names;
    }

    private String refusal(GameState state, String point) {
      int cell = go.parseAction(point);
      try {
        return "nothing is wrong with it: " + state.play(cell);
      } catch (IllegalArgumentException e) {
        return e.getMessage().substring(point.length()) + (isAlone(state, cell) ? ", alone" : "");
      }
    }

    /** Whether the stone would have neither a liberty nor a neighbour of its own colour. */
    private boolean isAlone(GameState state, int cell) {
      int size = go.rules().size();
      return IntStream.of(cell - 1, cell + 1, cell - size, cell + size)
          .filter(near -> near >= 0 && near < size * size)
          .filter(near -> near / size == cell / size || near % size == cell % size)
          .allMatch(
              near -> state.pieceAt(near).filter(state.player().opponent()::equals).isPresent());
    }

    /** Who wins by how much, as we say and as GNU Go does. */
    List<String> scores() {
      begin();
      GoState state = go.initialState();
      while (!state.isTerminal()) {
        state = next(state);
      }
      String theirs = ask("final_score").replaceAll("\\.0$", "");
      return List.of(GtpDialect.score(state.score()), theirs);
    }
  }

  @Test
  void positionalSuperkoAllowsTheSameMoves() throws GtpFailure {
    assertEquals(List.of(), differences(new Go(3), "--positional-superko"));
    assertEquals(List.of(), differences(new Go(7), "--positional-superko"));
    Go lenient = new Go(GoRules.of(5).withSuicide());
    assertEquals(List.of(), differences(lenient, "--positional-superko --allow-suicide"));
  }

  /** A single stone that takes its own last liberty leaves the position that was there before. */
  @Test
  void suicideOfASingleStoneIsRepetition() throws GtpFailure {
    Go lenient = new Go(GoRules.of(5).withSuicide());
    List<String> found = differences(lenient, "--positional-superko --allow-all-suicide");
    assertEquals(
        Set.of(" would repeat an earlier position, alone"), Set.copyOf(found), found.toString());
  }

  @Test
  void withoutSuperkoOnlyRepetitionsAreAllowedToo() throws GtpFailure {
    List<String> found = differences(new Go(3), "--simple-ko");
    assertTrue(Set.of(" would repeat an earlier position").containsAll(found), found.toString());
  }

  /**
   * Random games in which nobody fills an eye end with all stones alive, so that counting the board
   * (Tromp and Taylor) and counting what lives (Chinese rules) are one.
   */
  @Test
  void playedOutGamesHaveTheSameScore() throws GtpFailure {
    for (int size : new int[] {5, 7, 9}) {
      Go go = new Go(GoRules.of(size).withEyesSpared());
      try (GtpEngine engine = GnuGo.start("--chinese-rules --positional-superko")) {
        for (int number = 0; number < GAMES; number++) {
          List<String> scores = new Beside(go, engine, Seeds.stream(number, "score")).scores();
          assertEquals(scores.getFirst(), scores.getLast(), "game " + number + " of " + go);
        }
      }
    }
  }
}
