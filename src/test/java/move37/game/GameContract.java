package move37.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import move37.core.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The laws of {@link Game} and {@link GameState}, checked on random games. A game's test inherits
 * them by naming its game.
 */
public abstract class GameContract {
  private static final float UNTOUCHED = Float.NaN;

  /** The game under test, made once a test: some take their time to be made. */
  private Game game;

  /** The game under test. */
  protected abstract Game game();

  @BeforeEach
  void makeGame() {
    game = game();
  }

  /** How many random games each law is checked on. */
  protected int randomGames() {
    return 40;
  }

  /**
   * Pairs of different action sequences that lead to the same position; empty if the game has none.
   */
  protected abstract List<Transposition> transpositions();

  /** Two orders of play from the initial state to one position. */
  public record Transposition(List<Integer> one, List<Integer> other) {}

  /** A random game: its states from the initial to the terminal one, and the actions between. */
  private record Playthrough(List<GameState> states, List<Integer> actions) {
    GameState last() {
      return states.getLast();
    }
  }

  @Test
  void initialStateIsAtPlyZeroWithFirstToMove() {
    GameState state = game.initialState();
    assertEquals(0, state.ply());
    assertEquals(Player.FIRST, state.player());
    assertFalse(state.isTerminal());
    assertEquals(game(), state.game());
  }

  @Test
  void legalActionsAscendAndAreEmptyExactlyAtTheEnd() {
    forEachState(
        (state, _) -> {
          int[] legal = state.legalActions();
          assertEquals(state.isTerminal(), legal.length == 0);
          for (int i = 1; i < legal.length; i++) {
            assertTrue(legal[i - 1] < legal[i], () -> Arrays.toString(legal));
          }
          Arrays.fill(legal, -7);
          assertArrayEquals(legalByAsking(state), state.legalActions(), "a fresh array a call");
        });
  }

  @Test
  void illegalActionsAreRefused() {
    forEachState(
        (state, _) -> {
          Set<Integer> legal = new HashSet<>(boxed(state.legalActions()));
          for (int action = -2; action <= game.actionCount() + 1; action++) {
            if (!legal.contains(action)) {
              int illegal = action;
              assertFalse(state.isLegal(illegal));
              var refused = assertThrows(IllegalArgumentException.class, () -> state.play(illegal));
              assertEquals(state.refusal(illegal), refused.getMessage());
              assertTrue(
                  refused.getMessage().matches("[A-Z].*[^.\\s]"), () -> "for people: " + refused);
            }
          }
          assertFalse(state.isLegal(Integer.MIN_VALUE));
          assertFalse(state.isLegal(Integer.MAX_VALUE));
        });
  }

  @Test
  void playingLeavesTheStateUnchanged() {
    forEachState(
        (state, _) -> {
          float[] before = encoding(state);
          int hash = state.hashCode();
          for (int action : state.legalActions()) {
            GameState next = state.play(action);
            assertEquals(state.ply() + 1, next.ply());
            assertNotEquals(state, next);
            next.legalActions();
            encoding(next);
          }
          assertArrayEquals(before, encoding(state));
          assertEquals(hash, state.hashCode());
        });
  }

  @Test
  void equalPathsGiveEqualStates() {
    forEachGame(
        playthrough -> {
          GameState again = game.initialState();
          for (int i = 0; i < playthrough.actions().size(); i++) {
            again = again.play(playthrough.actions().get(i));
            GameState state = playthrough.states().get(i + 1);
            assertEquals(state, again);
            assertEquals(state.hashCode(), again.hashCode());
            assertArrayEquals(encoding(state), encoding(again));
          }
        });
  }

  @Test
  void ordersThatReachOnePositionGiveEqualStates() {
    for (Transposition transposition : transpositions()) {
      assertNotEquals(transposition.one(), transposition.other());
      GameState one = after(transposition.one());
      GameState other = after(transposition.other());
      assertEquals(one, other);
      assertEquals(one.hashCode(), other.hashCode());
      assertArrayEquals(one.legalActions(), other.legalActions());
      assertArrayEquals(encoding(one), encoding(other));
    }
  }

  @Test
  void gamesEndWithinTheMaximumLength() {
    forEachGame(
        playthrough -> {
          assertTrue(playthrough.last().isTerminal());
          assertTrue(playthrough.last().ply() <= game.maximumLength());
        });
  }

  @Test
  void outcomesAreZeroSumAndOnlyAtTheEnd() {
    forEachState(
        (state, _) -> {
          if (state.isTerminal()) {
            Outcome outcome = state.outcome();
            int first = outcome.returnFor(Player.FIRST);
            assertEquals(0, first + outcome.returnFor(Player.SECOND));
            assertEquals(outcome == Outcome.DRAW, first == 0);
          } else {
            assertThrows(IllegalStateException.class, state::outcome);
          }
        });
  }

  @Test
  void markedCellsAreOnTheBoardAndOnlyAtTheEnd() {
    forEachState(
        (state, _) -> {
          int[] cells = state.winningCells();
          assertTrue(state.isTerminal() || cells.length == 0);
          assertEquals(cells.length, Arrays.stream(cells).distinct().count());
          for (int cell : cells) {
            assertTrue(cell >= 0 && cell < game.board().cells());
          }
        });
  }

  @Test
  void actionNamesAreDifferentAndParseBack() {
    Set<String> names = new HashSet<>();
    for (int action = 0; action < game.actionCount(); action++) {
      String name = game.actionName(action);
      assertTrue(names.add(name), name);
      assertEquals(action, game.parseAction(name));
    }
    int beyond = game.actionCount();
    assertThrows(IllegalArgumentException.class, () -> game.actionName(beyond));
    assertThrows(IllegalArgumentException.class, () -> game.actionName(-1));
  }

  @Test
  void wrongActionNamesAreRefusedInOneSentence() {
    for (String wrong : List.of("", " ", "no such move", "-1", "99999", "\u0664", "%s")) {
      var refusal =
          assertThrows(IllegalArgumentException.class, () -> game.parseAction(wrong), wrong);
      assertEquals(1, refusal.getMessage().lines().count());
      assertTrue(refusal.getMessage().contains(wrong), refusal.getMessage());
    }
  }

  @Test
  void encodingFillsItsPlaceAndNothingElse() {
    int size = encodingSize();
    int margin = 5;
    forEachState(
        (state, _) -> {
          float[] target = new float[size + 2 * margin];
          Arrays.fill(target, UNTOUCHED);
          state.encode(target, margin);
          for (int i = 0; i < target.length; i++) {
            boolean inside = i >= margin && i < margin + size;
            assertEquals(inside, Float.isFinite(target[i]), "index " + (i - margin));
          }
          assertArrayEquals(
              encoding(state), Arrays.copyOfRange(target, margin, margin + size), "at an offset");
        });
  }

  /** The house's convention: plane 0 holds the mover's pieces, plane 1 the opponent's. */
  @Test
  void piecesAgreeWithTheEncoding() {
    int planes = game.planes();
    forEachState(
        (state, _) -> {
          float[] numbers = encoding(state);
          for (int cell = 0; cell < game.board().cells(); cell++) {
            Optional<Player> piece = state.pieceAt(cell);
            boolean own = piece.isPresent() && piece.get() == state.player();
            assertEquals(own ? 1f : 0f, numbers[cell * planes]);
            assertEquals(piece.isPresent() && !own ? 1f : 0f, numbers[cell * planes + 1]);
          }
        });
  }

  @Test
  void symmetriesBeginWithTheIdentityAndDiffer() {
    List<Symmetry> symmetries = game.symmetries();
    assertEquals(symmetries.size(), new HashSet<>(symmetries).size());
    assertEquals(symmetries, game().symmetries());
    Set<List<Integer>> mappings = new HashSet<>();
    for (Symmetry symmetry : symmetries) {
      int cells = game.board().cells();
      int[] mapping = IntStream.range(0, cells).map(symmetry::cell).toArray();
      assertTrue(mappings.add(boxed(mapping)), symmetry.toString());
      assertEquals(symmetry.equals(symmetries.getFirst()), isIdentity(mapping));
    }
    int[] actions =
        IntStream.range(0, game.actionCount()).map(symmetries.getFirst()::action).toArray();
    assertTrue(isIdentity(actions));
  }

  @Test
  void symmetriesCommuteWithPlay() {
    for (Symmetry symmetry : game.symmetries()) {
      forEachGame(playthrough -> commutesAlong(symmetry, playthrough));
    }
  }

  @Test
  void whatAGlanceTellsOfAnActionIsTrue() {
    forEachState(
        (state, path) -> {
          for (int action : state.legalActions()) {
            state
                .immediateReturn(action)
                .ifPresent(
                    told ->
                        assertEquals(
                            resultWithinTwoPlies(state, action),
                            Optional.of(told),
                            () -> "action " + action + " after " + path));
          }
        });
  }

  /** The result of the action if it ends the game or allows a win with the next move. */
  private static Optional<Integer> resultWithinTwoPlies(GameState state, int action) {
    GameState next = state.play(action);
    if (next.isTerminal()) {
      return Optional.of(next.outcome().returnFor(state.player()));
    }
    boolean loses =
        Arrays.stream(next.legalActions())
            .mapToObj(next::play)
            .anyMatch(s -> s.isTerminal() && s.outcome().returnFor(state.player()) < 0);
    return loses ? Optional.of(-1) : Optional.empty();
  }

  @Test
  void heuristicIsAnEstimateThatSymmetriesDoNotChange() {
    Optional<Heuristic> offered = game.heuristic();
    if (offered.isEmpty()) {
      return;
    }
    Heuristic heuristic = offered.get();
    for (Symmetry symmetry : game.symmetries()) {
      forEachState(
          (state, path) -> {
            if (!state.isTerminal()) {
              double value = heuristic.value(state);
              assertTrue(value > -1 && value < 1, () -> "value " + value);
              GameState image = after(path.stream().map(symmetry::action).toList());
              assertEquals(value, heuristic.value(image), 1e-9);
            }
          });
    }
  }

  @Test
  void packedPositionsAgreeWithStates() {
    if (!(game instanceof PackedGame packedGame)) {
      return;
    }
    forEachGame(
        playthrough -> {
          long packed = packedGame.packedInitialState();
          long[] next = new long[game.actionCount()];
          for (int i = 0; i < playthrough.states().size(); i++) {
            int[] legal = playthrough.states().get(i).legalActions();
            assertEquals(legal.length, packedGame.successors(packed, next, 0));
            if (i < playthrough.actions().size()) {
              packed = next[Arrays.binarySearch(legal, playthrough.actions().get(i))];
            }
          }
        });
  }

  @Test
  void learnersPlayTheSameGameWithFewerActions() {
    Game learners = game.forLearners();
    assertEquals(game.actionCount(), learners.actionCount());
    assertEquals(game.planes(), learners.planes());
    assertEquals(game.symmetries().size(), learners.symmetries().size());
    assertEquals(learners, learners.forLearners());
    RandomGenerator rng = Seeds.stream(41, "learners");
    GameState state = learners.initialState();
    GameState people = game.initialState();
    while (!state.isTerminal()) {
      int[] legal = state.legalActions();
      for (int action : legal) {
        assertTrue(people.isLegal(action), () -> game.actionName(action));
      }
      assertArrayEquals(encoding(people), encoding(state));
      assertEquals(state, people.forLearners());
      int action = legal[rng.nextInt(legal.length)];
      state = state.play(action);
      people = people.play(action);
    }
    assertEquals(people.outcome(), state.outcome());
  }

  @Test
  void inversesTakeSymmetriesBack() {
    for (Symmetry symmetry : game.symmetries()) {
      Symmetry inverse = symmetry.inverse();
      assertEquals(symmetry, inverse.inverse());
      for (int cell = 0; cell < game.board().cells(); cell++) {
        assertEquals(cell, inverse.cell(symmetry.cell(cell)));
      }
      for (int action = 0; action < game.actionCount(); action++) {
        assertEquals(action, inverse.action(symmetry.action(action)));
      }
    }
  }

  /** An image shows what one sees who has played the transformed actions. */
  private void isSeenAs(GameState played, GameState image) {
    assertEquals(played.game(), image.game());
    assertEquals(played.player(), image.player());
    assertEquals(played.ply(), image.ply());
    assertEquals(played.isTerminal(), image.isTerminal());
    assertArrayEquals(played.legalActions(), image.legalActions());
    assertArrayEquals(encoding(played), encoding(image));
    for (int action = -2; action <= game.actionCount() + 1; action++) {
      assertEquals(played.isLegal(action), image.isLegal(action));
    }
    for (int action : played.legalActions()) {
      assertEquals(played.immediateReturn(action), image.immediateReturn(action));
    }
    for (int cell = 0; cell < game.board().cells(); cell++) {
      assertEquals(played.pieceAt(cell), image.pieceAt(cell));
    }
    int[] marked = mapped(played.winningCells(), cell -> cell);
    assertArrayEquals(marked, mapped(image.winningCells(), cell -> cell));
    if (played.isTerminal()) {
      assertEquals(played.outcome(), image.outcome());
    } else {
      int[] learners = played.forLearners().legalActions();
      assertArrayEquals(learners, image.forLearners().legalActions());
    }
    var refused = assertThrows(IllegalArgumentException.class, () -> image.play(-1));
    assertEquals(image.refusal(-1), refused.getMessage());
  }

  private void commutesAlong(Symmetry symmetry, Playthrough playthrough) {
    GameState image = game.initialState();
    GameState seen = new SymmetricImage(image, symmetry);
    for (int i = 0; i < playthrough.states().size(); i++) {
      GameState state = playthrough.states().get(i);
      assertArrayEquals(transformed(encoding(state), symmetry), encoding(image));
      isSeenAs(image, new SymmetricImage(state, symmetry));
      isSeenAs(image, seen);
      if (!state.isTerminal()) {
        int action = symmetry.action(playthrough.actions().get(i));
        image = image.play(action);
        seen = seen.play(action);
      }
    }
  }

  private float[] transformed(float[] numbers, Symmetry symmetry) {
    int cells = game.board().cells();
    int planes = numbers.length / cells;
    float[] image = new float[numbers.length];
    for (int cell = 0; cell < cells; cell++) {
      System.arraycopy(numbers, cell * planes, image, symmetry.cell(cell) * planes, planes);
    }
    return image;
  }

  private static int[] mapped(int[] numbers, IntUnaryOperator mapping) {
    return Arrays.stream(numbers).map(mapping).sorted().toArray();
  }

  private static boolean isIdentity(int[] mapping) {
    return IntStream.range(0, mapping.length).allMatch(i -> mapping[i] == i);
  }

  private static List<Integer> boxed(int[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  private int[] legalByAsking(GameState state) {
    return IntStream.range(0, game.actionCount()).filter(state::isLegal).toArray();
  }

  private int encodingSize() {
    return game.board().cells() * game.planes();
  }

  private float[] encoding(GameState state) {
    float[] numbers = new float[encodingSize()];
    state.encode(numbers, 0);
    return numbers;
  }

  /** The state after these actions. */
  protected final GameState after(List<Integer> actions) {
    GameState state = game.initialState();
    for (int action : actions) {
      state = state.play(action);
    }
    return state;
  }

  /** A check on one state of a random game and the path to it. */
  private interface StateCheck {
    void check(GameState state, List<Integer> path);
  }

  private void forEachState(StateCheck check) {
    forEachGame(
        playthrough -> {
          for (int i = 0; i < playthrough.states().size(); i++) {
            check.check(playthrough.states().get(i), playthrough.actions().subList(0, i));
          }
        });
  }

  private void forEachGame(Consumer<Playthrough> check) {
    for (int i = 0; i < randomGames(); i++) {
      check.accept(randomGame(Seeds.stream(37, "game contract", i)));
    }
  }

  private Playthrough randomGame(RandomGenerator rng) {
    List<GameState> states = new ArrayList<>();
    List<Integer> actions = new ArrayList<>();
    GameState state = game.initialState();
    states.add(state);
    while (!state.isTerminal()) {
      assertTrue(states.size() <= game.maximumLength(), "the game goes on and on");
      int[] legal = state.legalActions();
      int action = legal[rng.nextInt(legal.length)];
      state = state.play(action);
      states.add(state);
      actions.add(action);
    }
    return new Playthrough(states, actions);
  }
}
