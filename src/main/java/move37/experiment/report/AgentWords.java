package move37.experiment.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import move37.play.AgentSpec;
import move37.play.BadAgentException;

/** Agents' names in the lab's notation, in plain words for charts and sentences. */
public final class AgentWords {
  private static final Pattern NAME_AND_NUMBER =
      Pattern.compile("(?<name>alphabeta|mcts):(?<number>[0-9]+)");
  private static final Pattern ERRING =
      Pattern.compile("(?<agent>.*)[:?]e=(?<rate>[0-9]*\\.?[0-9]+)");
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
    Matcher erring = ERRING.matcher(agent);
    if (erring.matches()) {
      double rate = Double.parseDouble(erring.group("rate"));
      String base = erring.group("agent");
      // Perfect play that errs would be a contradiction.
      String name = base.equals("solver") ? ReportWords.text("agent.solver.erring") : plain(base);
      return ReportWords.text("agent.erring", name, ChartPlan.Unit.SHARE.text(rate));
    }
    Matcher numbered = NAME_AND_NUMBER.matcher(agent);
    if (numbered.matches()) {
      return ReportWords.text("agent." + numbered.group("name"), numbered.group("number"));
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
}
