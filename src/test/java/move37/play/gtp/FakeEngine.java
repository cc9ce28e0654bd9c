package move37.play.gtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that speaks the protocol and knows next to nothing of Go: it plays the points that it
 * was told to, as far as they are free, and then passes. At its {@code at}-th request for a move it
 * misbehaves, if it was told how. What it reads it writes to a file. It uses the JDK only, so that
 * it starts quickly.
 */
public final class FakeEngine {
  private final Path log;
  private final String misdeed;
  private final int at;
  private final List<String> points;
  private final List<String> stones = new ArrayList<>();
  private int asked;

  private FakeEngine(String[] args) {
    log = Path.of(args[0]);
    misdeed = args[1];
    at = Integer.parseInt(args[2]);
    points = List.of(args).subList(3, args.length);
  }

  /** The command line that starts it with this virtual machine. */
  static String commandLine(Path log, String misdeed, int at, String... points) {
    return java(FakeEngine.class)
        + " \""
        + log
        + "\" "
        + misdeed
        + " "
        + at
        + " "
        + String.join(" ", points);
  }

  /** The command line that starts a class's main method, which needs what the others are in. */
  static String java(Class<?> main, Class<?>... others) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String path =
        Stream.concat(Stream.of(main), Stream.of(others))
            .map(FakeEngine::placeOf)
            .distinct()
            .collect(Collectors.joining(System.getProperty("path.separator")));
    return "\"%s\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx64m -cp \"%s\" %s"
        .formatted(java, path, main.getName());
  }

  private static String placeOf(Class<?> of) {
    try {
      return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Arguments: the file for what is read, the misdeed, when, and the points to play. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args[1].equals("stillborn")) {
      System.err.println("no such weights");
      System.exit(3);
    }
    new FakeEngine(args).serve();
  }

  private void serve() throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      String[] words = line.split(" ", -1);
      String id = words[0];
      String command = words[words.length > 1 ? 1 : 0];
      if (command.equals("quit") && !misdeed.equals("stays")) {
        return;
      }
      String answer = command.equals("genmove") ? move(out) : obey(command, words);
      out.print(
          (answer.startsWith("?") ? "?" : "=") + id + " " + answer.replaceAll("^\\?", "") + "\n\n");
      out.flush();
    }
    if (misdeed.equals("stays")) {
      Thread.sleep(60_000);
    }
  }

  private String obey(String command, String[] words) {
    switch (command) {
      case "list_commands" -> {
        return misdeed.equals("forgets") ? "play\nlist_stones" : "play\ngenmove\nundo\n\u0007komi";
      }
      case "boardsize" -> {
        return misdeed.equals("small") ? "?unacceptable size" : "";
      }
      case "clear_board" -> stones.clear();
      case "undo" -> stones.removeLast();
      case "play" -> stones.add(words[3]);
      default -> {
        return "";
      }
    }
    return "";
  }

  private String move(PrintStream out) throws InterruptedException {
    asked++;
    if (asked == at) {
      switch (misdeed) {
        case "dies" -> System.exit(7);
        case "hangs" -> Thread.sleep(60_000);
        case "babbles" -> out.print("I think that I should play here\n\n");
        case "chatters" -> chatter(out);
        case "cheats" -> {
          return stones.isEmpty() ? "Z99" : stones.getFirst();
        }
        case "refuses" -> {
          return "?too hard";
        }
        case "mistakes" -> out.print("=9999 A1\n\n");
        case "resigns" -> {
          return "Resign";
        }
        default -> out.print("# thinking\n\n");
      }
    }
    String vertex = points.stream().filter(p -> !stones.contains(p)).findFirst().orElse("PASS");
    stones.add(vertex);
    return vertex;
  }

  /** Many lines, none of which is an answer. */
  private static void chatter(PrintStream out) throws InterruptedException {
    for (int i = 0; i < 100_000; i++) {
      out.print("# and on and on and on\n".repeat(20));
      Thread.sleep(1);
    }
  }
}
