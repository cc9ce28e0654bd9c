package move37.record.wthor;

import java.util.List;

/**
 * A game of a WTHOR file.
 *
 * @param tournament its number in the file of tournaments
 * @param black Black's number in the file of players
 * @param white White's
 * @param discs Black's at the end, with the empty cells for the winner
 * @param bestDiscs the same under best play from the depth of the file on
 * @param moves each as 10 times the row plus the column, both from 1 to 8 from the top left;
 *     without passes
 */
public record WthorGame(
    int tournament, int black, int white, int discs, int bestDiscs, List<Integer> moves) {
  public WthorGame {
    moves = List.copyOf(moves);
  }
}
