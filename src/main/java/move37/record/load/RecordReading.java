package move37.record.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import move37.game.Game;
import move37.record.RecordAccount;
import move37.record.RecordSink;

/**
 * Reads files side by side and hands their games over in the order of the files, on the thread that
 * asked. Only so many games are read ahead as the queues of a few {@link FileReading}s hold.
 */
final class RecordReading {
  private static final int GAMES_BETWEEN_REPORTS = 500;

  /** However long nothing comes, so often it is asked whether to break off. */
  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final Game game;
  private final ReadOptions options;
  private final RecordAccounting accounting;
  private int filesDone;

  RecordReading(Game game, ReadOptions options, RecordSink sink) {
    this.game = game;
    this.options = options;
    accounting = new RecordAccounting(options, sink);
  }

  /**
   * A file to read.
   *
   * @param isGiven whether the user named it itself
   * @param problem why there is nothing to read; empty if there is
   */
  record Wanted(Path file, boolean isGiven, String problem) {}

  /** Reads all files; what cannot be read is in the account. */
  RecordAccount read(List<Wanted> files) throws IOException {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            options.threads(), Thread.ofPlatform().daemon().name("move37-records-", 0).factory());
    try {
      boolean isWhole = readAll(files, pool);
      return accounting.finish(!isWhole);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return accounting.finish(true);
    } finally {
      pool.shutdownNow();
      pool.close();
    }
  }

  private boolean readAll(List<Wanted> files, ExecutorService pool)
      throws IOException, InterruptedException {
    Deque<FileReading> ahead = new ArrayDeque<>();
    Iterator<Wanted> rest = files.iterator();
    boolean isWhole = true;
    while (isWhole && (rest.hasNext() || !ahead.isEmpty())) {
      while (rest.hasNext() && ahead.size() <= options.threads()) {
        FileReading reading = new FileReading(rest.next(), game, options.keepsSgf());
        pool.execute(reading);
        ahead.add(reading);
      }
      isWhole = drain(ahead.remove(), files.size());
      filesDone++;
    }
    return isWhole;
  }

  /** Takes all of a file; whether reading was not broken off. */
  private boolean drain(FileReading reading, int files) throws IOException, InterruptedException {
    boolean isOver = false;
    while (!isOver) {
      if (options.isCancelled().getAsBoolean()) {
        return false;
      }
      Optional<RecordEvent> event = reading.next(PATIENCE);
      if (event.isPresent()) {
        isOver = take(event.get(), files);
      }
    }
    accounting.end();
    report(filesDone + 1, files);
    return true;
  }

  /** Whether it was the last of its file. */
  private boolean take(RecordEvent event, int files) throws IOException {
    switch (event) {
      case RecordEvent.Began began -> accounting.begin(began);
      case RecordEvent.Found found -> add(found, files);
      case RecordEvent.Skipped skipped -> accounting.skip(skipped);
      case RecordEvent.Noted noted -> accounting.note(noted.note());
      case RecordEvent.Ended _ -> {
        return true;
      }
      case RecordEvent.Failed failed ->
          throw new IllegalStateException("Reading records failed", failed.cause());
    }
    return false;
  }

  private void add(RecordEvent.Found found, int files) throws IOException {
    accounting.add(found);
    if (accounting.found() % GAMES_BETWEEN_REPORTS == 0) {
      report(filesDone, files);
    }
  }

  private void report(int done, int files) {
    options.progress().accept(new RecordProgress(done, files, accounting.found()));
  }
}
