package move37.network.dl4j;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * ND4J's settings, made in one place: one native thread for each Java thread that computes, because
 * the program has several of its own and native threads that wait for each other on busy cores
 * waste them; and silence unless something is wrong.
 *
 * <p>Loading ND4J takes a second or more, so it happens at the first {@link #ready}, not before.
 */
final class Nd4jRuntime {
  private static final String PROCESS_LIMIT = "org.bytedeco.javacpp.maxPhysicalBytes";

  /** Held here because java.util.logging forgets the level of a logger that nobody holds. */
  private static final List<Logger> QUIET =
      Stream.of("org.nd4j", "org.deeplearning4j", "org.bytedeco").map(Logger::getLogger).toList();

  private static final ThreadLocal<Boolean> READY = ThreadLocal.withInitial(() -> false);

  private Nd4jRuntime() {}

  /**
   * To be called on every thread before it runs the first operation there: oneDNN takes the number
   * of native threads from a setting that each Java thread has of its own. Cheap when repeated.
   */
  static void ready() {
    if (!READY.get()) {
      Loaded.settle();
      NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
      READY.set(true);
    }
  }

  /** Loads and sets up ND4J once for the process. */
  private static final class Loaded {
    static {
      doNotWatchTheProcess();
      QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
      Nd4j.getEnvironment().setMaxMasterThreads(1);
      Nd4j.factory().blas().setMaxThreads(1);
      Nd4j.getMemoryManager().togglePeriodicGc(false);
    }

    private Loaded() {}

    /**
     * JavaCPP would ask the system for the process's size at every small allocation, under a lock
     * for all threads, to compare it with a limit of its own. One can still be set from outside.
     */
    private static void doNotWatchTheProcess() {
      if (System.getProperty(PROCESS_LIMIT) == null) {
        System.setProperty(PROCESS_LIMIT, "0");
      }
    }

    /** Does nothing itself: the first call runs the static initialiser. */
    static void settle() {}
  }
}
