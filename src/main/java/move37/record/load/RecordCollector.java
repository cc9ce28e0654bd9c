package move37.record.load;

import move37.record.GameRecord;
import move37.record.sgf.SgfTree;

/** Takes what a format reads from one file. */
interface RecordCollector {
  /** A game. */
  void add(GameRecord game);

  /** A game with all that its file tells of it, or what is wanted of that. */
  void add(GameRecord game, SgfTree source);

  /**
   * Something that could not be read.
   *
   * @param line counted from 1; 0 if no line is meant
   * @param reason why, in one sentence without the place
   */
  void skip(int line, String reason);

  /** Something odd that did no harm, in one sentence. */
  void note(String note);
}
