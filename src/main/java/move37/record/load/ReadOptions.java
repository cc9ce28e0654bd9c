package move37.record.load;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import move37.core.Requires;
import move37.record.GameRecord;
import move37.record.RecordFilters;

/**
 * How to read records.
 *
 * @param filter which games are wanted; see {@link RecordFilters}
 * @param unique whether games are left out whose moves all equal those of an earlier one; to know
 *     them takes about 100 bytes a game
 * @param keepsSgf whether games come with all that their SGF files tell of them
 * @param threads files are read side by side by so many threads
 * @param progress is told now and then, by the thread that asked for the games
 * @param isCancelled whether to break off; asked often, by that thread
 */
public record ReadOptions(
    Predicate<GameRecord> filter,
    boolean unique,
    boolean keepsSgf,
    int threads,
    Consumer<RecordProgress> progress,
    BooleanSupplier isCancelled) {
  private static final int MOST_USUAL_THREADS = 4;

  public ReadOptions {
    Requires.inRange("threads", threads, 1, 1024);
  }

  /** All games, duplicates among them, on a few threads. */
  public static ReadOptions usual() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new ReadOptions(
        _ -> true,
        false,
        false,
        Math.clamp(processors, 1, MOST_USUAL_THREADS),
        _ -> {},
        () -> false);
  }

  /** The same for some games only. */
  public ReadOptions withFilter(Predicate<GameRecord> wanted) {
    return new ReadOptions(wanted, unique, keepsSgf, threads, progress, isCancelled);
  }

  /** The same without duplicates. */
  public ReadOptions withoutDuplicates() {
    return new ReadOptions(filter, true, keepsSgf, threads, progress, isCancelled);
  }

  /** The same with all that SGF files tell of their games. */
  public ReadOptions withSgf() {
    return new ReadOptions(filter, unique, true, threads, progress, isCancelled);
  }

  /** The same on so many threads. */
  public ReadOptions withThreads(int count) {
    return new ReadOptions(filter, unique, keepsSgf, count, progress, isCancelled);
  }

  /** The same, telling its progress. */
  public ReadOptions withProgress(Consumer<RecordProgress> listener) {
    return new ReadOptions(filter, unique, keepsSgf, threads, listener, isCancelled);
  }

  /** The same, to be broken off when that says so. */
  public ReadOptions withCancel(BooleanSupplier cancelled) {
    return new ReadOptions(filter, unique, keepsSgf, threads, progress, cancelled);
  }
}
