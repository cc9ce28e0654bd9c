package move37.play.gtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import move37.core.Program;
import move37.core.Seeds;
import move37.game.Game;
import move37.game.Player;
import move37.play.Agent;

/**
 * Answers another program in the Go Text Protocol, version 2 (Farnebäck, "Specification of the Go
 * Text Protocol, version 2, draft 2", 2002), and lets an agent play. For use by one thread.
 */
public final class GtpServer implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(GtpServer.class.getName());
  private static final Pattern LINE = Pattern.compile("(?:(\\d+)(?: +|$))?(.*)");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d{1,20}(?:\\.\\d{0,20})?|\\.\\d{1,20})");

  private final GtpTable table;
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private boolean isOver;

  /**
   * What a command does.
   *
   * @param fewest how many arguments it needs
   * @param most how many it takes
   */
  private record Command(int fewest, int most, Function<List<String>, String> work) {
    boolean takes(int arguments) {
      return arguments >= fewest && arguments <= most;
    }
  }

  /**
   * A server with an agent for the game.
   *
   * @param agents makes an agent for a game, again when the controller changes board or komi;
   *     refuses with an {@link IllegalArgumentException}
   * @param version this program's, for the controller
   * @param seed where the agent's randomness comes from
   */
  public GtpServer(Game game, Function<Game, Agent> agents, String version, long seed) {
    table = new GtpTable(game, agents, Seeds.stream(seed, "gtp"));
    addTalk(version);
    addPlay();
    addHandicap();
    addTime();
  }

  private void addTalk(String version) {
    add("protocol_version", 0, _ -> "2");
    add("name", 0, _ -> Program.NAME);
    add("version", 0, _ -> version);
    add("known_command", 1, words -> Boolean.toString(isKnown(words.getFirst())));
    add("list_commands", 0, _ -> String.join("\n", known()));
    add("quit", 0, _ -> quit());
  }

  private void addPlay() {
    add("boardsize", 1, 2, words -> resize(words.getFirst(), words.getLast()));
    add(GtpDialect.OBLONG, 2, words -> resize(words.getFirst(), words.getLast()));
    add("clear_board", 0, _ -> done(table::clear));
    add("komi", 1, words -> done(() -> table.setKomi(number(words.getFirst()))));
    add("play", 2, words -> done(() -> table.play(player(words.getFirst()), words.getLast())));
    add("genmove", 1, words -> table.generate(player(words.getFirst()), true));
    add("reg_genmove", 1, words -> table.generate(player(words.getFirst()), false));
    add("undo", 0, _ -> done(table::undo));
    add("final_score", 0, _ -> score());
    add("showboard", 0, _ -> "\n" + table.dialect().show(table.state()));
    add("list_stones", 1, words -> stones(player(words.getFirst())));
  }

  private void addHandicap() {
    add("fixed_handicap", 1, words -> handicap(whole(words.getFirst()), true));
    add("place_free_handicap", 1, words -> handicap(whole(words.getFirst()), false));
    add("set_free_handicap", 0, Integer.MAX_VALUE, words -> done(() -> setHandicap(words)));
  }

  /** An agent's strength is not bound to a clock: it takes note of the time and nothing else. */
  private void addTime() {
    add("time_settings", 3, words -> done(() -> words.forEach(GtpServer::whole)));
    add("time_left", 3, words -> done(() -> timeLeft(words)));
  }

  private static void timeLeft(List<String> words) {
    player(words.getFirst());
    words.subList(1, words.size()).forEach(GtpServer::whole);
  }

  private void add(String name, int arguments, Function<List<String>, String> work) {
    add(name, arguments, arguments, work);
  }

  private void add(String name, int fewest, int most, Function<List<String>, String> work) {
    commands.put(name, new Command(fewest, most, work));
  }

  private String handicap(int stones, boolean isFixed) {
    requireEmptyBoard();
    int size = table.state().game().board().width();
    List<String> points = stones < 2 ? List.of() : GtpHandicap.points(size, stones);
    if (points.isEmpty() || (isFixed && stones > GtpHandicap.most(size))) {
      throw new GtpRefusal("invalid number of stones");
    }
    return String.join(" ", table.placeHandicap(points));
  }

  private void setHandicap(List<String> points) {
    requireEmptyBoard();
    if (points.size() < 2) {
      throw new GtpRefusal("bad vertex list");
    }
    table.placeHandicap(points);
  }

  private void requireEmptyBoard() {
    boolean isEmpty = Stream.of(Player.values()).allMatch(player -> stones(player).isEmpty());
    if (!isEmpty) {
      throw new GtpRefusal("board not empty");
    }
  }

  /**
   * Answers until the controller quits or its input ends.
   *
   * @throws IOException if the input cannot be read
   */
  public void serve(BufferedReader in, PrintWriter out) throws IOException {
    while (!isOver) {
      String line = in.readLine();
      if (line == null) {
        return;
      }
      String clean = line.replace('\t', ' ').replaceAll("\\p{Cntrl}", "").replaceAll("#.*", "");
      if (!clean.isBlank()) {
        out.print(answer(clean.strip()) + "\n\n");
        out.flush();
      }
    }
  }

  private String answer(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return "? " + GtpRefusal.SYNTAX;
    }
    String id = parts.group(1) == null ? "" : parts.group(1);
    List<String> words = List.of(parts.group(2).split(" +", -1));
    try {
      return "=" + id + " " + obey(words.getFirst(), words.subList(1, words.size()));
    } catch (GtpRefusal e) {
      return "?" + id + " " + e.getMessage();
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "The answer to " + line + " failed", e);
      return "?" + id + " the agent failed: " + firstLine(e);
    }
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private String obey(String name, List<String> arguments) {
    if (!isKnown(name)) {
      throw new GtpRefusal("unknown command");
    }
    Command command = commands.get(name);
    if (!command.takes(arguments.size())) {
      throw new GtpRefusal(GtpRefusal.SYNTAX);
    }
    return command.work().apply(arguments);
  }

  private List<String> known() {
    return commands.keySet().stream().filter(this::isKnown).toList();
  }

  /** Some commands have a meaning in some games only. */
  private boolean isKnown(String name) {
    return switch (name) {
      case "komi", "fixed_handicap", "place_free_handicap", "set_free_handicap" ->
          table.dialect().komi().isPresent();
      case "list_stones" -> table.dialect().stones(table.state(), Player.FIRST).isPresent();
      default -> commands.containsKey(name);
    };
  }

  private String quit() {
    isOver = true;
    return "";
  }

  private static String done(Runnable work) {
    work.run();
    return "";
  }

  private String resize(String width, String height) {
    return done(() -> table.resize(whole(width), whole(height)));
  }

  private String score() {
    return table.dialect().score(table.state()).orElseThrow(() -> new GtpRefusal("cannot score"));
  }

  private String stones(Player player) {
    return String.join(" ", table.dialect().stones(table.state(), player).orElseThrow());
  }

  private static Player player(String color) {
    return GtpDialect.player(color).orElseThrow(() -> new GtpRefusal(GtpRefusal.SYNTAX));
  }

  private static int whole(String number) {
    if (!WHOLE.matcher(number).matches()) {
      throw new GtpRefusal(GtpRefusal.SYNTAX);
    }
    return Integer.parseInt(number);
  }

  private static double number(String number) {
    if (!NUMBER.matcher(number).matches()) {
      throw new GtpRefusal(GtpRefusal.SYNTAX);
    }
    return Double.parseDouble(number);
  }

  /** Frees the agent. */
  @Override
  public void close() {
    table.close();
  }
}
