package move37.play;

import move37.game.Game;

/** A kind of agent that the notation can name. Must be safe for use by several threads. */
public interface AgentFamily {
  /** How it is written, for lists, for example {@code alphabeta:DEPTH}. */
  String syntax();

  /** What it is, in one line, for lists. */
  String meaning();

  /** Whether it can play the game. */
  boolean plays(Game game);

  /** Whether this notation means an agent of this family, rightly written or not. */
  boolean matches(AgentSpec spec);

  /**
   * A new agent.
   *
   * @param game one that this family plays
   * @throws BadAgentException in one sentence, if an argument or option is wrong or a file cannot
   *     be read
   */
  Agent create(AgentSpec spec, Game game);
}
