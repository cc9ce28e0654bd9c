package move37.experiment.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * Keeps the networks of a long run out of the memory that its process holds: in a temporary file,
 * which appears with the first of them and goes with the process at the latest. Safe for use by
 * several threads, which may be interrupted.
 */
final class SpillFile implements SavedNetworks, AutoCloseable {
  private final Path folder;
  private final NavigableMap<Integer, Place> places = new TreeMap<>();

  /** Null before the first network. */
  private RandomAccessFile file;

  private record Place(long start, int length) {}

  /** In the system's folder for such files. */
  SpillFile() {
    this(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * @param folder where the file is to be
   */
  SpillFile(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a network; an older one of the generation is no longer read.
   *
   * @throws IOException in one sentence, if there is no room or no folder for temporary files
   */
  synchronized void put(int generation, byte[] network) throws IOException {
    try {
      if (file == null) {
        file = temporary();
      }
      long start = file.length();
      file.seek(start);
      file.write(network);
      places.put(generation, new Place(start, network.length));
    } catch (IOException e) {
      throw new IOException(
          "The network of generation %d cannot be kept in a temporary file: %s"
              .formatted(generation, e.getMessage()),
          e);
    }
  }

  /** Where open files can be deleted, nothing of it stays whatever becomes of the process. */
  private RandomAccessFile temporary() throws IOException {
    Path path = Files.createTempFile(folder, "move37-", ".networks");
    RandomAccessFile opened = new RandomAccessFile(path.toFile(), "rw");
    if (!path.toFile().delete()) {
      path.toFile().deleteOnExit();
    }
    return opened;
  }

  @Override
  public synchronized NavigableSet<Integer> generations() {
    return new TreeMap<>(places).navigableKeySet();
  }

  @Override
  public synchronized byte[] of(int generation) throws IOException {
    Place place = places.get(generation);
    byte[] network = new byte[place.length];
    file.seek(place.start);
    file.readFully(network);
    return network;
  }

  @Override
  public synchronized void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
