package move37.game;

import java.util.Optional;

/**
 * The games of one kind, on all their boards and by all their rules: both stand in a game's id, so
 * that whoever reads the id knows the game.
 */
public interface GameFamily {
  /** How the ids are written, with capitals for numbers, for example {@code hex-NxN[-swap]}. */
  String notation();

  /** The game with this id; empty if it is none of this family. */
  Optional<Game> game(String id);
}
