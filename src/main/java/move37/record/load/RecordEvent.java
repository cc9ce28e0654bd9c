package move37.record.load;

import java.nio.file.Path;
import java.util.Optional;
import move37.record.GameRecord;

/** What a thread that reads a file hands over, in order. */
sealed interface RecordEvent {
  /** A file, or an entry of a zip file, begins. */
  record Began(Path file, String entry) implements RecordEvent {}

  /** A game, as SGF with all that its file tells of it where that is wanted. */
  record Found(GameRecord game, Optional<String> sgf) implements RecordEvent {}

  /** Something that could not be read. */
  record Skipped(int line, String reason) implements RecordEvent {}

  /** Something odd that did no harm. */
  record Noted(String note) implements RecordEvent {}

  /** There is nothing more, because of a mistake in the program. */
  record Failed(Throwable cause) implements RecordEvent {}

  /** There is nothing more. */
  record Ended() implements RecordEvent {}
}
