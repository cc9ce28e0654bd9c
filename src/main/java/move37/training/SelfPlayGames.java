package move37.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import move37.game.Game;
import move37.game.GameState;

/**
 * Self-play games with their samples as bytes, for a run that is to go on another day. A sample is
 * kept as the ply of its game, its target value and the actions with a target above 0; the
 * positions are played again when the bytes are read.
 */
public final class SelfPlayGames {
  /** No game of the catalogue comes near. */
  private static final int MOST_PLIES = 10_000;

  /** A policy's numbers add up to 1, but for what rounding does. */
  private static final double SUM_TOLERANCE = 1e-3;

  private SelfPlayGames() {}

  /** The games as bytes, compressed. */
  public static byte[] write(List<SelfPlayGame> games) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeInt(games.size());
      for (SelfPlayGame game : games) {
        write(game, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(SelfPlayGame game, DataOutputStream out) throws IOException {
    out.writeShort(game.actions().size());
    for (int action : game.actions()) {
      out.writeShort(action);
    }
    out.writeShort(game.samples().size());
    for (Sample sample : game.samples()) {
      out.writeShort(sample.state().ply());
      out.writeFloat(sample.value());
      write(sample.policy(), out);
    }
  }

  private static void write(float[] policy, DataOutputStream out) throws IOException {
    int count = 0;
    for (float p : policy) {
      count += p > 0 ? 1 : 0;
    }
    out.writeShort(count);
    for (int action = 0; action < policy.length; action++) {
      if (policy[action] > 0) {
        out.writeShort(action);
        out.writeFloat(policy[action]);
      }
    }
  }

  /**
   * The games that {@link #write} made bytes of.
   *
   * @param bytes need not be trusted
   * @param game whose games they are
   * @param most more games than this are refused
   * @throws IOException in one sentence, if they are not such games
   */
  public static List<SelfPlayGame> read(byte[] bytes, Game game, int most) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      int count = inRange("games", in.readInt(), most);
      List<SelfPlayGame> games = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        games.add(read(in, game));
      }
      return games;
    } catch (EOFException | ZipException e) {
      throw new IOException("The self-play games kept to learn from are damaged", e);
    }
  }

  private static SelfPlayGame read(DataInputStream in, Game game) throws IOException {
    int plies = inRange("plies of a self-play game", in.readUnsignedShort(), MOST_PLIES);
    List<Integer> actions = new ArrayList<>(plies);
    List<GameState> states = new ArrayList<>(plies);
    GameState state = game.initialState();
    for (int ply = 0; ply < plies; ply++) {
      int action = in.readUnsignedShort();
      if (Arrays.stream(state.legalActions()).noneMatch(legal -> legal == action)) {
        throw new IOException("A self-play game kept to learn from has an illegal move");
      }
      states.add(state);
      actions.add(action);
      state = state.play(action);
    }
    if (!state.isTerminal()) {
      throw new IOException("A self-play game kept to learn from has no end");
    }
    int count = in.readUnsignedShort();
    List<Sample> samples = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      samples.add(readSample(in, states, game.actionCount()));
    }
    return new SelfPlayGame(actions, state.outcome(), samples);
  }

  private static Sample readSample(DataInputStream in, List<GameState> states, int actionCount)
      throws IOException {
    int ply = inRange("ply of a sample", in.readUnsignedShort(), states.size() - 1);
    float value = in.readFloat();
    float[] policy = new float[actionCount];
    int count = inRange("actions of a sample", in.readUnsignedShort(), actionCount);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      int action = inRange("action of a sample", in.readUnsignedShort(), actionCount - 1);
      policy[action] = in.readFloat();
      sum += policy[action];
    }
    boolean isTarget = Math.abs(value) <= 1 && Math.abs(sum - 1) <= SUM_TOLERANCE;
    if (!isTarget) {
      throw new IOException("A sample kept to learn from has targets that are none");
    }
    return new Sample(states.get(ply), policy, value);
  }

  private static int inRange(String what, int number, int most) throws IOException {
    if (number < 0 || number > most) {
      throw new IOException(
          "The self-play games kept to learn from are damaged: %s %d, expected 0 to %d"
              .formatted(what, number, most));
    }
    return number;
  }
}
