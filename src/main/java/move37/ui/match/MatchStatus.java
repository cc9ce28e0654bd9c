package move37.ui.match;

import move37.game.Outcome;

/** What the person waits for, or what waits for the person. */
public sealed interface MatchStatus {
  /** There is no generation to play against yet. */
  record NobodyYet() implements MatchStatus {}

  /** The person is to move. */
  record YourMove() implements MatchStatus {}

  /** The person is to move, but has no move: the pass is about to be played. */
  record MustPass() implements MatchStatus {}

  /** The agent is to move. */
  record Thinking(int generation) implements MatchStatus {}

  /** The game is over. */
  record Over(Outcome outcome, int plies) implements MatchStatus {}

  /**
   * The agent could not answer.
   *
   * @param reason what happened, as it was told
   */
  record Trouble(int generation, String reason) implements MatchStatus {}
}
