package move37.play.gtp;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An outside program that is talked to by lines. It is started directly, without a shell, and ends
 * with this program at the latest. For use by one thread.
 */
final class EngineProcess implements AutoCloseable {
  private static final Duration TIME_TO_GO = Duration.ofMillis(500);

  /** A program that writes on and on has to wait when so many lines are unread. */
  private static final int MOST_UNREAD = 10_000;

  private final String name;
  private final Process process;
  private final Writer input;
  private final BlockingQueue<Optional<String>> unread = new LinkedBlockingQueue<>(MOST_UNREAD);
  private final List<Thread> readers;
  private final Thread whenWeEnd = new Thread(this::kill);
  private volatile String complaint = "";

  private EngineProcess(String name, Process process) {
    this.name = name;
    this.process = process;
    input = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    readers =
        List.of(
            EngineLines.read(process.getInputStream(), name + " output", new Answers()),
            EngineLines.read(process.getErrorStream(), name + " errors", new Complaints()));
  }

  private final class Answers implements EngineLines.Sink {
    @Override
    public void line(String line) throws InterruptedException {
      unread.put(Optional.of(line));
    }

    @Override
    public void end() throws InterruptedException {
      unread.put(Optional.empty());
    }
  }

  private final class Complaints implements EngineLines.Sink {
    @Override
    public void line(String line) {
      complaint = line.isBlank() ? complaint : line.strip();
    }

    @Override
    public void end() {}
  }

  /** Starts the program with its arguments. */
  static EngineProcess start(List<String> words) throws GtpFailure {
    String name = words.getFirst();
    try {
      EngineProcess started = new EngineProcess(name, new ProcessBuilder(words).start());
      Runtime.getRuntime().addShutdownHook(started.whenWeEnd);
      return started;
    } catch (IOException e) {
      throw new GtpFailure(name + " cannot be started: " + e.getMessage(), e);
    }
  }

  /** Sends a line. */
  void write(String line) throws GtpFailure {
    try {
      input.write(line + "\n");
      input.flush();
    } catch (IOException e) {
      throw new GtpFailure(name + ending(), e);
    }
  }

  /**
   * Waits for the next line.
   *
   * @param deadline in the time of {@link System#nanoTime}
   */
  String read(long deadline) throws GtpFailure {
    Optional<String> line = null;
    long left = deadline - System.nanoTime();
    try {
      line = left > 0 ? unread.poll(left, TimeUnit.NANOSECONDS) : null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GtpFailure("Interrupted while " + name + " was waited for", e);
    }
    if (line == null) {
      throw new GtpFailure(name + " did not answer in time");
    }
    return line.orElseThrow(() -> new GtpFailure(name + ending()));
  }

  /** How it ended, with the last line of its error output. */
  private String ending() {
    boolean isGone = waitFor(TIME_TO_GO);
    String how = isGone ? " ended with code " + process.exitValue() : " closed its output";
    return complaint.isEmpty() ? how : how + ": " + complaint;
  }

  /** Asks the program to end by closing its input, and ends it if it does not. */
  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException _) {
      // It is gone already.
    }
    if (!waitFor(TIME_TO_GO)) {
      kill();
      waitFor(TIME_TO_GO);
    }
    readers.forEach(Thread::interrupt);
    try {
      Runtime.getRuntime().removeShutdownHook(whenWeEnd);
    } catch (IllegalStateException _) {
      // The whole program is ending, and the hook with it.
    }
  }

  private boolean waitFor(Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends the program and what it has started. */
  private void kill() {
    List<ProcessHandle> family = process.descendants().toList();
    process.destroyForcibly();
    family.forEach(ProcessHandle::destroyForcibly);
  }
}
