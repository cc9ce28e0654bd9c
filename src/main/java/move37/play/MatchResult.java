package move37.play;

import java.util.List;
import move37.record.GameRecord;

/**
 * The games of a match, counted for the first-named agent, whatever seat it had.
 *
 * @param agent its name
 * @param opponent the other's name
 * @param duplicates games whose moves all equal those of an earlier game of the match
 * @param forfeits games that an agent lost because it could not go on; they count as its losses
 * @param forfeitsWon those of them that the first-named agent won
 * @param records the games in order
 */
public record MatchResult(
    String agent,
    String opponent,
    int wins,
    int draws,
    int losses,
    int duplicates,
    int forfeits,
    int forfeitsWon,
    List<GameRecord> records) {
  public MatchResult {
    records = List.copyOf(records);
  }

  /** The number of games. */
  public int games() {
    return wins + draws + losses;
  }

  /** The counts without forfeits, which tell nothing of how well anybody plays. */
  public MatchResult withoutForfeits() {
    return new MatchResult(
        agent,
        opponent,
        wins - forfeitsWon,
        draws,
        losses - (forfeits - forfeitsWon),
        duplicates,
        0,
        0,
        records);
  }

  /** Share of points, 0 to 1; a draw is half a point; 0.5 of no games. */
  public double score() {
    return games() == 0 ? 0.5 : (wins + 0.5 * draws) / games();
  }
}
