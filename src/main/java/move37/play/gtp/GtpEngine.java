package move37.play.gtp;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.record.replay.Excerpt;

/**
 * A program that speaks the Go Text Protocol, version 2 (Farnebäck, "Specification of the Go Text
 * Protocol, version 2, draft 2", 2002), with this program as the controller. Commands carry ids,
 * and every answer has to come in time. For use by one thread; after a failure it is only closed.
 */
public final class GtpEngine implements AutoCloseable {
  private static final int LONGEST_REPLY = 1_000_000;

  /** At least so long may the first answer take: some programs load a network before it. */
  private static final Duration TIME_TO_START = Duration.ofMinutes(1);

  private static final String HINT =
      "; perhaps it needs an option to speak the Go Text Protocol, as GNU Go needs --mode gtp";

  /** {@code =}, or {@code ?} for an error, the id if it is repeated, and the text. */
  private static final Pattern HEAD = Pattern.compile("([=?])(\\d*)(?: +(.*))? *");

  private final EngineProcess process;
  private final String name;
  private final Set<String> commands = new TreeSet<>();
  private Duration patience;
  private int lastId;

  private GtpEngine(EngineProcess process, Duration patience, String name) {
    this.process = process;
    this.patience = patience;
    this.name = name;
  }

  /**
   * Starts a program and asks what it can do.
   *
   * @param words the program and its arguments
   * @param patience how long it may take for any answer but the first
   */
  public static GtpEngine start(List<String> words, Duration patience) throws GtpFailure {
    Duration first = patience.compareTo(TIME_TO_START) > 0 ? patience : TIME_TO_START;
    GtpEngine engine = new GtpEngine(EngineProcess.start(words), first, words.getFirst());
    try {
      engine.require("list_commands").lines().map(String::strip).forEach(engine.commands::add);
      engine.patience = patience;
      engine.process.noteFamily();
      return engine;
    } catch (GtpFailure e) {
      boolean isRunning = engine.process.isRunning();
      engine.close();
      throw isRunning ? new GtpFailure(e.getMessage() + HINT, e) : e;
    }
  }

  /** The program. */
  public String name() {
    return name;
  }

  /** Whether the engine says that it has the command. */
  public boolean knows(String command) {
    return commands.contains(command);
  }

  /**
   * Sends a command and waits for the answer.
   *
   * @param command with its arguments, in one line
   */
  public GtpReply ask(String command) throws GtpFailure {
    lastId++;
    process.write(lastId + " " + command);
    long deadline = System.nanoTime() + patience.toNanos();
    Matcher head = HEAD.matcher(firstLine(deadline));
    boolean isOurs =
        head.matches()
            && (head.group(2).isEmpty() || head.group(2).equals(Integer.toString(lastId)));
    if (!isOurs) {
      throw new GtpFailure(name + " answered what is no answer to " + command);
    }
    StringBuilder text = new StringBuilder(head.group(3) == null ? "" : head.group(3));
    for (String line = process.read(deadline); !line.isEmpty(); line = process.read(deadline)) {
      text.append('\n').append(line);
      if (text.length() > LONGEST_REPLY) {
        throw new GtpFailure(name + " answered without an end to " + command);
      }
    }
    return new GtpReply(head.group(1).equals("="), text.toString());
  }

  /** The line with which an answer begins; empty lines and comments before it are passed over. */
  private String firstLine(long deadline) throws GtpFailure {
    String line = process.read(deadline);
    while (line.isBlank() || line.startsWith("#")) {
      line = process.read(deadline);
    }
    return line;
  }

  /**
   * Sends a command that the engine has to obey.
   *
   * @return the text of its answer
   */
  public String require(String command) throws GtpFailure {
    GtpReply reply = ask(command);
    if (!reply.isSuccess()) {
      throw GtpFailure.ofLiving(name + " refused " + command + ": " + Excerpt.of(reply.text()));
    }
    return reply.text();
  }

  /** Tells the engine to quit, and ends it if it does not go. */
  @Override
  public void close() {
    try {
      process.write("quit");
    } catch (GtpFailure _) {
      // It is gone already.
    }
    process.close();
  }
}
