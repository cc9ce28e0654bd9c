package move37.network.dl4j;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import move37.core.ComputeThreads;
import move37.core.Requires;

/**
 * The threads on which networks train, shared by all networks of a factory: each keeps native
 * working memory that new threads would have to build up anew. They start when first needed and do
 * not keep the program alive.
 */
final class TrainingThreads {
  private final List<ExecutorService> threads;

  /**
   * @param count at least 1
   */
  TrainingThreads(int count) {
    Requires.positive("training threads", count);
    ThreadFactory factory = ComputeThreads.named("training");
    threads =
        Stream.generate(() -> Executors.newSingleThreadExecutor(factory)).limit(count).toList();
  }

  /** The thread for the replica with this number, from 0 on. */
  ExecutorService of(int replica) {
    return threads.get(replica % threads.size());
  }
}
