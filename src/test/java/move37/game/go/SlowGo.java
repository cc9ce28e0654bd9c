package move37.game.go;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Go as simply as it can be written: no chains are kept, all is searched for again. */
final class SlowGo {
  private final int size;
  private final boolean suicideAllowed;
  private final Set<String> seen = new HashSet<>();
  private char[] board;

  SlowGo(int size, boolean suicideAllowed) {
    this.size = size;
    this.suicideAllowed = suicideAllowed;
    board = ".".repeat(size * size).toCharArray();
    seen.add(new String(board));
  }

  char at(int cell) {
    return board[cell];
  }

  boolean isLegal(int cell, char color) {
    if (board[cell] != '.') {
      return false;
    }
    char[] after = after(cell, color);
    boolean suicide = after[cell] != color;
    return (suicideAllowed || !suicide) && !seen.contains(new String(after));
  }

  void play(int cell, char color) {
    board = after(cell, color);
    seen.add(new String(board));
  }

  private char[] after(int cell, char color) {
    char[] next = board.clone();
    next[cell] = color;
    for (int near : neighbours(cell)) {
      if (next[near] != '.' && next[near] != color) {
        removeIfDead(next, near);
      }
    }
    removeIfDead(next, cell);
    return next;
  }

  private void removeIfDead(char[] stones, int cell) {
    if (stones[cell] != '.' && liberties(stones, cell).isEmpty()) {
      for (int stone : region(stones, cell)) {
        stones[stone] = '.';
      }
    }
  }

  /** The liberties of the chain on the cell. */
  int liberties(int cell) {
    return liberties(board, cell).size();
  }

  private Set<Integer> liberties(char[] stones, int cell) {
    Set<Integer> liberties = new TreeSet<>();
    for (int stone : region(stones, cell)) {
      for (int near : neighbours(stone)) {
        if (stones[near] == '.') {
          liberties.add(near);
        }
      }
    }
    return liberties;
  }

  /** Black's points minus White's. */
  int lead() {
    int lead = 0;
    for (int cell = 0; cell < board.length; cell++) {
      boolean black = reaches(cell, 'X');
      boolean white = reaches(cell, 'O');
      lead += black == white ? 0 : black ? 1 : -1;
    }
    return lead;
  }

  private boolean reaches(int cell, char color) {
    if (board[cell] != '.') {
      return board[cell] == color;
    }
    return region(board, cell).stream()
        .anyMatch(c -> Arrays.stream(neighbours(c)).anyMatch(near -> board[near] == color));
  }

  /** The connected cells of the same content. */
  private Set<Integer> region(char[] stones, int cell) {
    Set<Integer> region = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(cell);
    while (!open.isEmpty()) {
      int one = open.remove();
      if (region.add(one)) {
        for (int near : neighbours(one)) {
          if (stones[near] == stones[cell]) {
            open.add(near);
          }
        }
      }
    }
    return region;
  }

  private int[] neighbours(int cell) {
    int row = cell / size;
    int column = cell % size;
    int[] near = new int[4];
    int count = 0;
    if (row > 0) {
      near[count++] = cell - size;
    }
    if (row < size - 1) {
      near[count++] = cell + size;
    }
    if (column > 0) {
      near[count++] = cell - 1;
    }
    if (column < size - 1) {
      near[count++] = cell + 1;
    }
    return Arrays.copyOf(near, count);
  }
}
