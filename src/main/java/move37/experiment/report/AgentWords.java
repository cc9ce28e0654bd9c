package move37.experiment.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.play.AgentSpec;
import move37.play.BadAgentException;

/** Agents' names in the lab's notation, in plain words for charts and sentences. */
public final class AgentWords {
  private static final Pattern NAME_AND_NUMBER =
      Pattern.compile("(?<name>[a-z]+):(?:[a-z]+=)?(?<number>[0-9.]+)");
  private static final Pattern GENERATION =
      Pattern.compile("(?:.*@|gen(?:eration)?[ -]?)(?<number>\\d+)(?<options>\\?.*)?");

  private AgentWords() {}

  /** The name in plain words; a name that is not in the lab's notation stays as it is. */
  public static String plain(String agent) {
    if (agent.equals("random")) {
      return ReportWords.text("agent.random");
    }
    if (agent.equals("solver")) {
      return ReportWords.text("agent.solver");
    }
    Matcher numbered = NAME_AND_NUMBER.matcher(agent);
    if (numbered.matches()) {
      return numbered(agent, numbered.group("name"), numbered.group("number"));
    }
    if (agent.startsWith("gtp:")) {
      return called(agent);
    }
    Matcher generation = GENERATION.matcher(agent);
    return generation.matches()
        ? ReportWords.text("agent.generation", generation.group("number"))
        : agent;
  }

  private static String called(String agent) {
    try {
      return AgentSpec.parse(agent).options().getOrDefault("name", agent);
    } catch (BadAgentException _) {
      return agent;
    }
  }

  private static String numbered(String agent, String name, String number) {
    return switch (name) {
      case "alphabeta" -> ReportWords.text("agent.alphabeta", number);
      case "mcts" -> ReportWords.text("agent.mcts", number);
      case "solver" -> ReportWords.text("agent.solver.erring", share(number));
      default -> agent;
    };
  }

  private static String share(String number) {
    return ChartPlan.Unit.SHARE.text(Double.parseDouble(number));
  }
}
