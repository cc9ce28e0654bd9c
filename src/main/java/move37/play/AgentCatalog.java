package move37.play;

import java.util.List;
import java.util.stream.Collectors;
import move37.game.Game;

/**
 * All kinds of agents that there are; the first family that matches decides. Safe for use by
 * several threads.
 *
 * @param families the kinds, in the order of lists
 */
public record AgentCatalog(List<AgentFamily> families) {
  public AgentCatalog {
    families = List.copyOf(families);
  }

  /**
   * A new agent, to be closed by the caller.
   *
   * @param text the agent in the lab's notation
   * @throws BadAgentException in one sentence and the list of what exists for the game
   */
  public Agent create(String text, Game game) {
    try {
      AgentSpec spec = AgentSpec.parse(text);
      return familyOf(spec, game).create(spec, game);
    } catch (BadAgentException e) {
      throw new BadAgentException(e.getMessage() + ".\n" + listFor(game), e);
    }
  }

  private AgentFamily familyOf(AgentSpec spec, Game game) {
    AgentFamily family =
        families.stream()
            .filter(one -> one.matches(spec))
            .findFirst()
            .orElseThrow(() -> new BadAgentException("There is no agent \"" + spec.text() + "\""));
    if (!family.plays(game)) {
      throw new BadAgentException("\"" + spec.text() + "\" does not play " + game.id());
    }
    return family;
  }

  /** The agents that play the game, one a line: how it is written and what it is. */
  public String listFor(Game game) {
    List<AgentFamily> able = families.stream().filter(family -> family.plays(game)).toList();
    int width = able.stream().mapToInt(family -> family.syntax().length()).max().orElse(0);
    return able.stream()
        .map(
            family ->
                "  "
                    + family.syntax()
                    + " ".repeat(width - family.syntax().length() + 2)
                    + family.meaning())
        .collect(Collectors.joining("\n", "The agents that play " + game.id() + ":\n", ""));
  }
}
