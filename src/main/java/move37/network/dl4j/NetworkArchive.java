package move37.network.dl4j;

import static org.deeplearning4j.util.ModelSerializer.COEFFICIENTS_BIN;
import static org.deeplearning4j.util.ModelSerializer.CONFIGURATION_JSON;
import static org.deeplearning4j.util.ModelSerializer.UPDATER_BIN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Reads networks that {@link ModelSerializer} wrote, from sources that need not be trusted. DL4J
 * alone would believe any sizes that a file states, create any layer classes that it names and even
 * deserialise Java objects from it; so everything is compared with the expected network first, and
 * DL4J gets the expected configuration with the file's numbers, in arrays of the expected size.
 */
final class NetworkArchive {
  private static final Set<String> ENTRIES =
      Set.of(CONFIGURATION_JSON, COEFFICIENTS_BIN, UPDATER_BIN);
  private static final int CONFIGURATION_LIMIT = 4 << 20;

  /** What fits into one array. */
  private static final int LARGEST_FILE = Integer.MAX_VALUE - 64;

  /** Parameters, and twice as many numbers of Adam. */
  private static final int NUMBERS_PER_PARAMETER = 3;

  private final Map<String, byte[]> entries;
  private final SavedShape shape;

  private NetworkArchive(Map<String, byte[]> entries) throws IOException {
    this.entries = entries;
    this.shape = SavedShape.of(required(entries, CONFIGURATION_JSON));
  }

  /**
   * Reads a stream that may hold a network like the graph, or a smaller one.
   *
   * @throws IOException in one sentence, if it is no saved network or a larger one
   */
  static NetworkArchive read(InputStream in, TrainingGraph graph) throws IOException {
    long limit = sizeLimit(graph);
    return new NetworkArchive(unzip(readBounded(in, limit), limit));
  }

  /** How many input planes the saved network has, as it says; 0 if it does not say. */
  int planes() {
    return shape.planes();
  }

  /**
   * Gives the graph the parameters, the optimiser's state and the count of steps that were saved;
   * the graph's own settings stay.
   *
   * @throws IOException in one sentence, if the saved network's shape is another
   */
  void restore(TrainingGraph graph) throws IOException {
    shape.requireEqual(SavedShape.of(graph.getConfiguration()));
    checkHeader(required(entries, COEFFICIENTS_BIN), graph.params());
    if (entries.containsKey(UPDATER_BIN)) {
      checkHeader(entries.get(UPDATER_BIN), graph.getUpdater().getStateViewArray());
    }
    ComputationGraph saved = restored(graph);
    graph.takeOver(saved, shape.steps());
    TrainingGraph.free(saved);
    if (!isFinite(graph.params()) || !isFinite(graph.getUpdater().getStateViewArray())) {
      throw new IOException("The saved network holds numbers that are not finite");
    }
  }

  /** One number that is not finite leaves no sum finite. */
  private static boolean isFinite(INDArray array) {
    return Double.isFinite(array.sumNumber().doubleValue());
  }

  private static long sizeLimit(ComputationGraph graph) {
    long numbers = NUMBERS_PER_PARAMETER * Float.BYTES * graph.numParams();
    return Math.min(numbers + CONFIGURATION_LIMIT, LARGEST_FILE);
  }

  private static byte[] readBounded(InputStream in, long limit) throws IOException {
    byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
    if (bytes.length > limit) {
      throw new IOException(
          "This is no network of the expected shape: it has more than the "
              + limit
              + " bytes of one");
    }
    return bytes;
  }

  private static Map<String, byte[]> unzip(byte[] file, long limit) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (!ENTRIES.contains(name) || entries.put(name, readBounded(zip, limit)) != null) {
          throw new IOException(
              "This is no saved network: it has an entry \"" + name + "\" too many");
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new IOException("This is no saved network: its zip format is damaged", e);
    }
    return entries;
  }

  private static byte[] required(Map<String, byte[]> entries, String name) throws IOException {
    byte[] content = entries.get(name);
    if (content == null) {
      throw new IOException("This is no saved network: it has no entry \"" + name + "\"");
    }
    return content;
  }

  /** Type, shape and length that a saved array states must be those of the expected array. */
  private static void checkHeader(byte[] saved, INDArray expected) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Nd4j.write(expected, new DataOutputStream(bytes));
    byte[] alike = bytes.toByteArray();
    int header = Math.toIntExact(alike.length - expected.length() * Float.BYTES);
    if (saved.length != alike.length || !Arrays.equals(saved, 0, header, alike, 0, header)) {
      throw new IOException(
          "The saved network does not hold its " + expected.length() + " numbers");
    }
  }

  /** The network of checked entries, in the graph's configuration, by DL4J's own reader. */
  private ComputationGraph restored(TrainingGraph graph) throws IOException {
    Map<String, byte[]> checked = new HashMap<>(entries);
    String json = graph.getConfiguration().toJson();
    checked.put(CONFIGURATION_JSON, json.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> entry : checked.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return ModelSerializer.restoreComputationGraph(
        new ByteArrayInputStream(bytes.toByteArray()), true);
  }
}
