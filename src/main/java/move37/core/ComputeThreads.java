package move37.core;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
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
   * The niceness of a single thread, which Linux knows; its Java does nothing with a thread's
   * priority there unless the whole virtual machine is told to. Elsewhere the priority does.
   */
  static final class Niceness {
    private static final int PRIO_PROCESS = 0;
    private static final int THIS_THREAD = 0;
    private static final Optional<Calls> CALLS = find();

    private record Calls(MethodHandle get, MethodHandle set) {}

    private Niceness() {}

    /** Of this thread, -20 to 19; none where it cannot be told. */
    static Optional<Integer> get() {
      return CALLS.map(
          calls -> {
            try {
              return (int) calls.get.invokeExact(PRIO_PROCESS, THIS_THREAD);
            } catch (Throwable e) {
              throw new IllegalStateException("The thread's niceness cannot be read", e);
            }
          });
    }

    /** Makes this thread nicer, if that is possible. */
    static void add(int niceness) {
      get()
          .ifPresent(
              now -> {
                try {
                  int _ =
                      (int)
                          CALLS
                              .orElseThrow()
                              .set
                              .invokeExact(PRIO_PROCESS, THIS_THREAD, now + niceness);
                } catch (Throwable e) {
                  throw new IllegalStateException("The thread's niceness cannot be set", e);
                }
              });
    }

    private static Optional<Calls> find() {
      if (!System.getProperty("os.name").equals("Linux")) {
        return Optional.empty();
      }
      Linker linker = Linker.nativeLinker();
      ValueLayout.OfInt number = ValueLayout.JAVA_INT;
      Optional<MethodHandle> get =
          find(linker, "getpriority", FunctionDescriptor.of(number, number, number));
      Optional<MethodHandle> set =
          find(linker, "setpriority", FunctionDescriptor.of(number, number, number, number));
      return get.flatMap(g -> set.map(s -> new Calls(g, s)));
    }

    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> find(
        Linker linker, String name, FunctionDescriptor signature) {
      Optional<MemorySegment> address = linker.defaultLookup().find(name);
      return address.map(at -> linker.downcallHandle(at, signature));
    }
  }
}
