package move37.game.go;

/** A position of Go as planes. */
interface GoEncoding {
  /** The number of planes. */
  int count();

  /** See {@link move37.game.GameState#encode}. */
  void write(GoState state, float[] target, int offset);
}
