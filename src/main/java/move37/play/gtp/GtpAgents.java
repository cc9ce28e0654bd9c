package move37.play.gtp;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import move37.game.Game;
import move37.play.Agent;
import move37.play.AgentFamily;
import move37.play.AgentSpec;
import move37.play.BadAgentException;

/**
 * Outside programs as agents: {@code gtp:"gnugo --mode gtp --level 10"}. As their notation starts a
 * program, this family belongs only where a person types the notation, never where it is read from
 * a file.
 *
 * <p>In Go, scores are counted by area with all stones alive and no position may be repeated: GNU
 * Go should be started with {@code --chinese-rules --positional-superko}.
 */
public final class GtpAgents implements AgentFamily {
  private static final int USUAL_TIMEOUT_SECONDS = 60;
  private static final int LONGEST_TIMEOUT_SECONDS = 86_400;

  @Override
  public String syntax() {
    return "gtp:\"COMMAND\"[?timeout=SECONDS&name=NAME]";
  }

  @Override
  public String meaning() {
    return "an outside program that speaks the Go Text Protocol, with SECONDS for a move ("
        + USUAL_TIMEOUT_SECONDS
        + "), called NAME in records";
  }

  /** Whether a program knows the game shows when it is started. */
  @Override
  public boolean plays(Game game) {
    return true;
  }

  @Override
  public boolean matches(AgentSpec spec) {
    return !spec.isFile() && spec.name().equals("gtp");
  }

  /** Starts the program. */
  @Override
  public Agent create(AgentSpec spec, Game game) {
    spec.allowOptions(Set.of("timeout", "name"));
    Duration patience =
        Duration.ofSeconds(
            spec.intOption("timeout", 1, LONGEST_TIMEOUT_SECONDS, USUAL_TIMEOUT_SECONDS));
    try {
      List<String> words = CommandWords.split(spec.argument());
      String name = spec.options().getOrDefault("name", spec.text());
      return new GtpAgent(name, game, () -> GtpEngine.start(words, patience));
    } catch (GtpFailure | IllegalArgumentException e) {
      throw new BadAgentException(spec.text() + ": " + e.getMessage(), e);
    }
  }
}
