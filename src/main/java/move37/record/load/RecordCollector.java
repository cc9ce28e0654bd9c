package move37.record.load;

import move37.record.GameRecord;

/** Takes what a format reads from one file. */
interface RecordCollector {
  /** A game. */
  void add(GameRecord game);

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
