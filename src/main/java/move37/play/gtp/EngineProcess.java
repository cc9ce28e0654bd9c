package move37.play.gtp;

import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * An outside program that is talked to by lines. It is started directly, without a shell, and ends
 * with this program at the latest. For use by one thread.
 */
final class EngineProcess implements AutoCloseable {
  private static final Duration TIME_TO_GO = Duration.ofMillis(500);

  /** So many lines of error output are kept. */
  private static final int MOST_COMPLAINTS = 2;

  /** A program that writes on and on has to wait when so many lines are unread. */
  private static final int MOST_UNREAD = 10_000;

  private final String name;
  private final Process process;
  private final Writer input;
  private final BlockingQueue<Optional<String>> unread = new LinkedBlockingQueue<>(MOST_UNREAD);
  private final List<Thread> readers;
  private final Thread whenWeEnd = new Thread(this::kill);
  private final Deque<String> complaints = new ConcurrentLinkedDeque<>();

  /** What the program has started, as far as it was seen: without the program nobody knows it. */
  private final Set<ProcessHandle> family = ConcurrentHashMap.newKeySet();

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
      if (!line.isBlank()) {
        complaints.add(line.strip());
        if (complaints.size() > MOST_COMPLAINTS) {
          complaints.remove();
        }
      }
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
      throw new GtpFailure(name + " cannot be started: " + reason(name, e), e);
    }
  }

  private static String reason(String program, IOException trouble) {
    if (Path.of(program).isAbsolute() || Path.of(program).getNameCount() > 1) {
      return Files.exists(Path.of(program))
          ? sentence(trouble.getMessage())
          : "there is no such file";
    }
    String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
    boolean isThere =
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(folders)
            .anyMatch(folder -> Files.exists(Path.of(folder, program)));
    return isThere
        ? sentence(trouble.getMessage())
        : "no folder of the PATH has a program of this name; give it with its folder";
  }

  /** Others' words without the full stop at their end. */
  private static String sentence(String text) {
    return text.replaceAll("\\s*\\.$", "");
  }

  /** Whether it has not ended. */
  boolean isRunning() {
    return process.isAlive();
  }

  /** Notes what the program has started so far, to end it with the program. */
  void noteFamily() {
    process.descendants().forEach(family::add);
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

  /** How it ended, with the last lines of its error output. */
  private String ending() {
    boolean isGone = waitFor(TIME_TO_GO);
    String complaint = complaints();
    String how = isGone ? " ended with code " + process.exitValue() : " closed its output";
    return complaint.isEmpty() ? how : how + ": " + complaint;
  }

  private String complaints() {
    try {
      readers.getLast().join(TIME_TO_GO);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return sentence(String.join(" / ", complaints));
  }

  /** Asks the program to end by closing its input, and ends it if it does not. */
  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException _) {
      // It is gone already.
    }
    boolean isGone = waitFor(TIME_TO_GO);
    kill();
    if (!isGone) {
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

  /** Ends the program and what it has started, also if the program is gone already. */
  private void kill() {
    noteFamily();
    process.destroyForcibly();
    family.forEach(ProcessHandle::destroyForcibly);
  }
}
