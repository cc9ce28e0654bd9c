package move37.core;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads for work that takes all cores for minutes. They do not keep the program alive, and they
 * step back where a window, or anything else the user looks at, wants a core; where nothing does,
 * they are as fast as any.
 */
public final class ComputeThreads {
  /** Added to the thread's niceness: a thread at 0 gets some three times its share. */
  private static final int STEP_BACK = 5;

  private ComputeThreads() {}

  /**
   * Makes such threads.
   *
   * @param name their name, followed by a number from 1 on
   */
  public static ThreadFactory named(String name) {
    AtomicInteger made = new AtomicInteger();
    return work ->
        Thread.ofPlatform()
            .daemon()
            .name(name + "-" + made.incrementAndGet())
            .priority(Thread.NORM_PRIORITY - 1)
            .unstarted(
                () -> {
                  Niceness.add(STEP_BACK);
                  work.run();
                });
  }

  /**
   * Linux knows the niceness of a single thread; its Java does nothing with a thread's priority
   * there unless the whole virtual machine is told to. Elsewhere the priority does.
   */
  static final class Niceness {
    private static final System.Logger LOG = System.getLogger(ComputeThreads.class.getName());
    private static final Optional<MethodHandle> NICE = find();

    private Niceness() {}

    /**
     * Makes this thread nicer.
     *
     * @return its niceness then, -20 to 19; none where there is nothing to be done
     */
    static Optional<Integer> add(int niceness) {
      return NICE.flatMap(nice -> call(nice, niceness));
    }

    private static Optional<Integer> call(MethodHandle nice, int niceness) {
      try {
        return Optional.of((int) nice.invokeExact(niceness));
      } catch (Throwable e) { // what calls into native code declares it
        return impossible(e);
      }
    }

    // One function of the C library, by its published signature.
    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> find() {
      if (!System.getProperty("os.name").equals("Linux")) {
        return Optional.empty();
      }
      try {
        Linker linker = Linker.nativeLinker();
        return linker
            .defaultLookup()
            .find("nice")
            .map(
                address ->
                    linker.downcallHandle(
                        address,
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)));
      } catch (UnsupportedOperationException | IllegalCallerException e) {
        return impossible(e);
      }
    }

    /** It is a courtesy: the work goes on without. */
    private static <T> Optional<T> impossible(Throwable why) {
      LOG.log(System.Logger.Level.DEBUG, "Threads cannot be made nicer", why);
      return Optional.empty();
    }
  }
}
