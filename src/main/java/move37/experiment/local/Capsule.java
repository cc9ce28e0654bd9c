package move37.experiment.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import move37.core.WholeFile;
import move37.experiment.Experiment;
import move37.experiment.ExperimentEvent;

/**
 * An experiment in one file, {@code NAME.m37}: an SQLite database with the experiment, its events
 * and the networks of its generations.
 *
 * @param experiment what was done
 * @param events all events but progress reports, in order
 * @param checkpoints the networks of its generations
 * @param games the last generations' self-play games, as {@link
 *     move37.training.SelfPlayGames#write} writes them; none in files that are not to be learned on
 */
record Capsule(
    Experiment experiment,
    List<ExperimentEvent> events,
    SavedNetworks checkpoints,
    NavigableMap<Integer, byte[]> games) {
  /** What SQLite's header keeps of the application: "M37" and the format's version. */
  private static final int APPLICATION_ID = 0x4D333701;

  /** Networks of more bytes than this are refused. */
  private static final int MAXIMUM_NETWORK_BYTES = 512 << 20;

  /** The same for a generation's games. */
  private static final int MAXIMUM_GAMES_BYTES = 256 << 20;

  private static final int MAXIMUM_JSON_CHARACTERS = 16 << 20;

  /** Writes the file anew, whole or not at all. */
  void write(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    if (!Files.isDirectory(target.getParent())) {
      throw new IOException("Cannot save " + file + ": there is no folder " + target.getParent());
    }
    WholeFile.write(
        target,
        unfinished -> {
          try (Connection connection = connect(unfinished, false)) {
            connection.setAutoCommit(false);
            writeAll(connection);
            connection.commit();
          } catch (SQLException e) {
            throw new IOException("Cannot save " + file + ": " + e.getMessage(), e);
          }
        });
  }

  private static Connection connect(Path file, boolean readOnly) throws SQLException {
    String mode = readOnly ? "?mode=ro" : "";
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + mode);
  }

  private void writeAll(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      statement.execute("CREATE TABLE experiment (json TEXT NOT NULL)");
      statement.execute("CREATE TABLE event (number INTEGER PRIMARY KEY, json TEXT NOT NULL)");
      statement.execute(
          "CREATE TABLE checkpoint (generation INTEGER PRIMARY KEY, network BLOB NOT NULL)");
      statement.execute(
          "CREATE TABLE self_play (generation INTEGER PRIMARY KEY, games BLOB NOT NULL)");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO experiment VALUES (?)")) {
      insert.setString(1, ExperimentJson.write(experiment));
      insert.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO event VALUES (?, ?)")) {
      for (int i = 0; i < events.size(); i++) {
        insert.setInt(1, i);
        insert.setString(2, ExperimentJson.write(events.get(i)));
        insert.executeUpdate();
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO checkpoint VALUES (?, ?)")) {
      for (int generation : checkpoints.generations()) {
        writeBlob(insert, generation, checkpoints.of(generation));
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO self_play VALUES (?, ?)")) {
      for (var entry : games.entrySet()) {
        writeBlob(insert, entry.getKey(), entry.getValue());
      }
    }
  }

  private static void writeBlob(PreparedStatement insert, int generation, byte[] bytes)
      throws SQLException {
    insert.setInt(1, generation);
    insert.setBytes(2, bytes);
    insert.executeUpdate();
  }

  /** The same experiment with one network alone. */
  Capsule withOnly(int generation, byte[] network) {
    NavigableMap<Integer, byte[]> only = new TreeMap<>(Map.of(generation, network));
    return new Capsule(experiment, events, SavedNetworks.in(only), new TreeMap<>());
  }

  /**
   * Reads a file.
   *
   * @throws IOException in one sentence that names the file, if it is not there or no experiment
   */
  static Capsule read(Path file) throws IOException {
    return reading(file, Capsule::readAll);
  }

  /** Reads something out of the database. */
  @FunctionalInterface
  interface Reading<T> {
    T from(Statement statement) throws SQLException, IOException;
  }

  /**
   * Opens a file, reads from it, closes it.
   *
   * @throws IOException in one sentence that names the file, if it is not there or no experiment
   */
  static <T> T reading(Path file, Reading<T> reading) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("There is no file " + file);
    }
    try (Connection connection = connect(file, true);
        Statement statement = connection.createStatement()) {
      requireCapsule(file, statement);
      requireBounded(statement);
      return reading.from(statement);
    } catch (ExperimentJson.OtherVersionException e) {
      throw new IOException(file + " cannot be opened: " + e.getMessage(), e);
    } catch (SQLException | IllegalArgumentException e) {
      throw new IOException(
          file + " is not a whole experiment of Move 37 (.m37): " + e.getMessage(), e);
    }
  }

  private static void requireCapsule(Path file, Statement statement)
      throws SQLException, IOException {
    try (ResultSet row = statement.executeQuery("PRAGMA application_id")) {
      if (!row.next() || row.getInt(1) != APPLICATION_ID) {
        throw new IOException(
            file + " is an SQLite file, but not an experiment of Move 37 (.m37) of this version");
      }
    }
  }

  private static Capsule readAll(Statement statement) throws SQLException {
    Experiment experiment = readExperiment(statement);
    List<ExperimentEvent> events = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("SELECT json FROM event ORDER BY number")) {
      while (rows.next()) {
        events.add(ExperimentJson.readEvent(rows.getString(1)));
      }
    }
    NavigableMap<Integer, byte[]> checkpoints =
        readBlobs(statement, "SELECT generation, network FROM checkpoint");
    NavigableMap<Integer, byte[]> games =
        hasGames(statement)
            ? readBlobs(statement, "SELECT generation, games FROM self_play")
            : new TreeMap<>();
    return new Capsule(experiment, events, SavedNetworks.in(checkpoints), games);
  }

  private static NavigableMap<Integer, byte[]> readBlobs(Statement statement, String query)
      throws SQLException {
    NavigableMap<Integer, byte[]> byGeneration = new TreeMap<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        byGeneration.put(rows.getInt(1), rows.getBytes(2));
      }
    }
    return byGeneration;
  }

  /** Files of earlier versions have none. */
  private static boolean hasGames(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT 1 FROM sqlite_master WHERE name = 'self_play'")) {
      return row.next();
    }
  }

  static Experiment readExperiment(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT json FROM experiment")) {
      if (!row.next()) {
        throw new IllegalArgumentException("the experiment itself is missing");
      }
      return ExperimentJson.readExperiment(row.getString(1));
    }
  }

  private static void requireBounded(Statement statement) throws SQLException {
    requireBounded(statement, "SELECT max(length(json)) FROM experiment", MAXIMUM_JSON_CHARACTERS);
    requireBounded(statement, "SELECT max(length(json)) FROM event", MAXIMUM_JSON_CHARACTERS);
    requireBounded(statement, "SELECT max(length(network)) FROM checkpoint", MAXIMUM_NETWORK_BYTES);
    if (hasGames(statement)) {
      requireBounded(statement, "SELECT max(length(games)) FROM self_play", MAXIMUM_GAMES_BYTES);
    }
  }

  private static void requireBounded(Statement statement, String query, long maximum)
      throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      if (row.next() && row.getLong(1) > maximum) {
        throw new IllegalArgumentException(
            "an entry is larger than %,d, the most that is read".formatted(maximum));
      }
    }
  }
}
