package move37.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Measures how much workloads do together in a second. */
final class Throughput {
  private static final double NANOS = 1e9;

  private Throughput() {}

  /**
   * Repeats each workload on a thread of its own, all starting together, for at least this long.
   *
   * @return units a second, summed over the workloads
   * @throws InterruptedException if the thread is interrupted, once the workloads have stopped
   */
  static double measure(List<Workload> workloads, Duration time) throws InterruptedException {
    CountDownLatch start = new CountDownLatch(workloads.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(workloads.size())) {
      List<Callable<Double>> tasks = new ArrayList<>();
      for (Workload workload : workloads) {
        tasks.add(() -> repeat(workload, time, start));
      }
      double sum = 0;
      for (Future<Double> rate : threads.invokeAll(tasks)) {
        sum += rate.get();
      }
      return sum;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A workload failed", e.getCause());
    }
  }

  private static double repeat(Workload workload, Duration time, CountDownLatch start)
      throws InterruptedException {
    start.countDown();
    start.await();
    long begin = System.nanoTime();
    long elapsed;
    double done = 0;
    do {
      done += workload.run();
      elapsed = System.nanoTime() - begin;
    } while (elapsed < time.toNanos() && !Thread.interrupted());
    return done / (elapsed / NANOS);
  }
}
