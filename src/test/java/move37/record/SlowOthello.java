package move37.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import move37.core.Requires;
import move37.game.BoardShape;
import move37.game.Game;
import move37.game.GameState;
import move37.game.Heuristic;
import move37.game.Outcome;
import move37.game.Player;
import move37.game.Symmetry;

/** Othello's rules in their simplest form, so that record files can be checked by them. */
public final class SlowOthello implements Game {
  private static final int SIZE = 8;
  private static final int PASS = SIZE * SIZE;

  /** The discs cell by cell: 1 for FIRST, 2 for SECOND, 0 for none. */
  private record State(SlowOthello game, List<Integer> discs, int toMove, int ply)
      implements GameState {
    @Override
    public Player player() {
      return toMove == 1 ? Player.FIRST : Player.SECOND;
    }

    private List<Integer> turned(int cell, int color) {
      List<Integer> all = new ArrayList<>();
      for (int step = 0; step < 9 && discs.get(cell) == 0; step++) {
        List<Integer> line = new ArrayList<>();
        int row = cell / SIZE + step / 3 - 1;
        int column = cell % SIZE + step % 3 - 1;
        while (at(row, column) == 3 - color) {
          line.add(row * SIZE + column);
          row += step / 3 - 1;
          column += step % 3 - 1;
        }
        if (at(row, column) == color) {
          all.addAll(line);
        }
      }
      return all;
    }

    private int at(int row, int column) {
      boolean isInside = row >= 0 && row < SIZE && column >= 0 && column < SIZE;
      return isInside ? discs.get(row * SIZE + column) : 0;
    }

    private boolean canMove(int color) {
      return IntStream.range(0, PASS).anyMatch(cell -> !turned(cell, color).isEmpty());
    }

    @Override
    public int[] legalActions() {
      return IntStream.rangeClosed(0, PASS).filter(this::isLegal).toArray();
    }

    @Override
    public boolean isLegal(int action) {
      return action == PASS
          ? !canMove(toMove) && canMove(3 - toMove)
          : action >= 0 && action < PASS && !turned(action, toMove).isEmpty();
    }

    @Override
    public GameState play(int action) {
      Requires.check(isLegal(action), "%s is not legal", action);
      List<Integer> next = new ArrayList<>(discs);
      if (action != PASS) {
        turned(action, toMove).forEach(cell -> next.set(cell, toMove));
        next.set(action, toMove);
      }
      return new State(game, next, 3 - toMove, ply + 1);
    }

    @Override
    public boolean isTerminal() {
      return !canMove(toMove) && !canMove(3 - toMove);
    }

    @Override
    public Outcome outcome() {
      int lead = Collections.frequency(discs, 1) - Collections.frequency(discs, 2);
      if (lead == 0) {
        return Outcome.DRAW;
      }
      return lead > 0 ? Outcome.FIRST_WINS : Outcome.SECOND_WINS;
    }

    @Override
    public Optional<Player> pieceAt(int cell) {
      int disc = discs.get(cell);
      return disc == 0 ? Optional.empty() : Optional.of(disc == 1 ? Player.FIRST : Player.SECOND);
    }

    @Override
    public void encode(float[] target, int offset) {
      throw new UnsupportedOperationException("No network plays this");
    }
  }

  @Override
  public String id() {
    return "othello";
  }

  @Override
  public BoardShape board() {
    return new BoardShape(SIZE, SIZE);
  }

  @Override
  public int actionCount() {
    return PASS + 1;
  }

  @Override
  public int planes() {
    return 2;
  }

  @Override
  public int maximumLength() {
    return 120;
  }

  @Override
  public List<Symmetry> symmetries() {
    return List.of();
  }

  @Override
  public String actionName(int action) {
    return action == PASS
        ? "pass"
        : (char) ('a' + action % SIZE) + Integer.toString(action / SIZE + 1);
  }

  @Override
  public int parseAction(String name) {
    return IntStream.rangeClosed(0, PASS)
        .filter(action -> actionName(action).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no action " + name));
  }

  @Override
  public GameState initialState() {
    List<Integer> discs = new ArrayList<>(Collections.nCopies(PASS, 0));
    discs.set(parseAction("e4"), 1);
    discs.set(parseAction("d5"), 1);
    discs.set(parseAction("d4"), 2);
    discs.set(parseAction("e5"), 2);
    return new State(this, discs, 1, 0);
  }

  @Override
  public Optional<Heuristic> heuristic() {
    return Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SlowOthello;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
