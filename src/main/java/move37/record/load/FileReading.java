package move37.record.load;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import move37.game.Game;
import move37.record.GameRecord;
import move37.record.SgfGames;
import move37.record.load.RecordReading.Wanted;
import move37.record.sgf.SgfTree;

/**
 * Reads one file on a thread of its own, as far ahead of whoever takes the games as the queue
 * between them is long.
 */
final class FileReading implements RecordCollector, Runnable {
  private static final System.Logger LOG = System.getLogger(FileReading.class.getName());
  private static final int AHEAD = 128;

  /** Why a file is not read that only lies in a folder with others. */
  static final String NO_RECORD = "the file's name is not that of a record file";

  /** As so many games may wait, none is kept with longer SGF than this. */
  private static final int LONGEST_SGF = 1 << 20;

  private final BlockingQueue<RecordEvent> events = new ArrayBlockingQueue<>(AHEAD);
  private final Wanted wanted;
  private final Game game;
  private final boolean keepsSgf;

  /**
   * @param wanted the file; if the user named it itself, it is read whatever its name is
   * @param keepsSgf whether games are handed over with all that SGF tells of them
   */
  FileReading(Wanted wanted, Game game, boolean keepsSgf) {
    this.wanted = wanted;
    this.game = game;
    this.keepsSgf = keepsSgf;
  }

  /** Reading was broken off: nobody takes the games any more. */
  private static final class BrokenOffException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenOffException(InterruptedException cause) {
      super(cause);
    }
  }

  /** The next that happened; waits for it so long, and is empty if nothing did. */
  Optional<RecordEvent> next(Duration patience) throws InterruptedException {
    return Optional.ofNullable(events.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
  }

  @Override
  public void run() {
    try {
      put(outcome());
    } catch (BrokenOffException _) {
      Thread.currentThread().interrupt();
    }
  }

  private RecordEvent outcome() {
    try {
      readFile();
      return new RecordEvent.Ended();
    } catch (BrokenOffException e) {
      throw e;
    } catch (RuntimeException e) {
      // A mistake of ours in one file is no reason to lose the others.
      LOG.log(Level.WARNING, "Reading " + wanted.file() + " failed", e);
      skip(0, "the rest cannot be read, by a mistake of Move 37's: " + e.getMessage());
      return new RecordEvent.Ended();
    } catch (Error e) {
      return new RecordEvent.Failed(e);
    }
  }

  private void readFile() {
    Path file = wanted.file();
    String name = FileSource.smallName(file);
    if (!wanted.problem().isEmpty()) {
      begin(file, "");
      skip(0, wanted.problem());
      return;
    }
    if (RecordFormats.isZip(name)) {
      new ZipRecords(file, ZipLimits.USUAL).read(game, this);
      return;
    }
    begin(file, "");
    Optional<RecordFormat> format = RecordFormats.of(name);
    if (format.isEmpty() && !wanted.isGiven()) {
      skip(0, NO_RECORD);
      return;
    }
    try {
      format.orElse(RecordFormats.USUAL).read(new FileSource(file), game, this);
    } catch (IOException e) {
      skip(0, "the file cannot be read: " + reason(e));
    }
  }

  /** Why a file could not be read, in a few words. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file";
      case AccessDeniedException _ -> "there is no permission";
      default -> e.getMessage();
    };
  }

  /** What follows is from this file, or this entry of it. */
  void begin(Path of, String entry) {
    put(new RecordEvent.Began(of, entry));
  }

  @Override
  public void add(GameRecord record) {
    put(new RecordEvent.Found(record, Optional.empty()));
  }

  @Override
  public void add(GameRecord record, SgfTree source) {
    Optional<String> sgf = keepsSgf ? SgfGames.whole(source, game) : Optional.empty();
    if (keepsSgf && sgf.isEmpty()) {
      note(
          "line "
              + source.root().line()
              + ": variations and comments are lost, as the file does not say which game it is");
    }
    if (sgf.filter(text -> text.length() > LONGEST_SGF).isPresent()) {
      note("line " + source.root().line() + ": variations and comments of so long a game are lost");
      sgf = Optional.empty();
    }
    put(new RecordEvent.Found(record, sgf));
  }

  @Override
  public void skip(int line, String reason) {
    put(new RecordEvent.Skipped(line, reason));
  }

  @Override
  public void note(String note) {
    put(new RecordEvent.Noted(note));
  }

  private void put(RecordEvent event) {
    try {
      events.put(event);
    } catch (InterruptedException e) {
      throw new BrokenOffException(e);
    }
  }
}
