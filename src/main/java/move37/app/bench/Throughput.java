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
   * Repeats each workload on a thread of its own, all starting together, for at least this long,
   * and once at least.
   *
   * @return for each counter units a second, summed over the workloads
   * @throws InterruptedException if the thread is interrupted, once the workloads have stopped
   */
  static double[] measure(List<Workload> workloads, Duration time) throws InterruptedException {
    CountDownLatch start = new CountDownLatch(workloads.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(workloads.size())) {
      List<Callable<double[]>> tasks = new ArrayList<>();
      for (Workload workload : workloads) {
        tasks.add(() -> repeat(workload, time, start));
      }
      double[] sum = {};
      for (Future<double[]> rates : threads.invokeAll(tasks)) {
        sum = sum(sum, rates.get());
      }
      return sum;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A workload failed", e.getCause());
    }
  }

  private static double[] repeat(Workload workload, Duration time, CountDownLatch start)
      throws InterruptedException {
    start.countDown();
    start.await();
    long elapsed = 0;
    double[] done = {};
    do {
      workload.prepare();
      long begin = System.nanoTime();
      double[] piece = workload.run();
      elapsed += System.nanoTime() - begin;
      done = sum(done, piece);
    } while (elapsed < time.toNanos() && !Thread.interrupted());
    for (int i = 0; i < done.length; i++) {
      done[i] /= elapsed / NANOS;
    }
    return done;
  }

  /** The sums of two rows of counters; a row of none counts as zeros. */
  private static double[] sum(double[] a, double[] b) {
    double[] sum = b.clone();
    for (int i = 0; i < a.length; i++) {
      sum[i] += a[i];
    }
    return sum;
  }
}
