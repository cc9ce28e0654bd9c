package move37.experiment.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent.GenerationRated;
import move37.game.Game;
import move37.network.NetworkFactory;
import move37.network.PolicyValueNetwork;

/**
 * One network of a saved experiment; of the file, nothing is read that it does not need.
 *
 * @param experiment what was done
 * @param generation whose network it is
 * @param bytes the saved network
 */
record CapsuleNetwork(Experiment experiment, int generation, byte[] bytes) {
  /**
   * Reads a network.
   *
   * @param wanted the generation; the champion ({@link Champion}) if none is told
   * @throws IOException in one sentence that names the file, if it is no experiment or has no such
   *     generation
   */
  static CapsuleNetwork read(Path file, OptionalInt wanted) throws IOException {
    return Capsule.reading(
        file,
        statement -> {
          NavigableSet<Integer> generations = generations(statement);
          if (generations.isEmpty()) {
            throw new IOException(file + " holds no network yet");
          }
          if (wanted.isPresent() && !generations.contains(wanted.getAsInt())) {
            throw new IOException(
                "There is no generation %d in %s; there are %s"
                    .formatted(wanted.getAsInt(), file, generations));
          }
          int generation =
              wanted.isPresent() ? wanted.getAsInt() : Champion.of(ratings(statement), generations);
          return new CapsuleNetwork(
              Capsule.readExperiment(statement), generation, network(statement, generation));
        });
  }

  /**
   * The network itself; the caller closes it.
   *
   * @param game the experiment's
   * @throws IOException if the bytes cannot be read
   * @throws IllegalArgumentException in one sentence, if they are no network of the experiment's
   */
  PolicyValueNetwork load(NetworkFactory networks, Game game) throws IOException {
    return networks.load(
        experiment.spec(game, generation), experiment.optimizer(), new ByteArrayInputStream(bytes));
  }

  private static NavigableSet<Integer> generations(Statement statement) throws SQLException {
    NavigableSet<Integer> generations = new TreeSet<>();
    try (ResultSet rows = statement.executeQuery("SELECT generation FROM checkpoint")) {
      while (rows.next()) {
        generations.add(rows.getInt(1));
      }
    }
    return generations;
  }

  /** The text is compared only to spare the reading of other events. */
  private static List<GenerationRated> ratings(Statement statement) throws SQLException {
    List<GenerationRated> ratings = new ArrayList<>();
    String query = "SELECT json FROM event WHERE json LIKE '%GenerationRated%' ORDER BY number";
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        if (ExperimentJson.readEvent(rows.getString(1)) instanceof GenerationRated rated) {
          ratings.add(rated);
        }
      }
    }
    return ratings;
  }

  private static byte[] network(Statement statement, int generation) throws SQLException {
    String query = "SELECT network FROM checkpoint WHERE generation = ?";
    try (PreparedStatement select = statement.getConnection().prepareStatement(query)) {
      select.setInt(1, generation);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBytes(1);
      }
    }
  }
}
