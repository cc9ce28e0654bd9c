package move37.network.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import move37.game.BoardShape;
import move37.network.NetworkSpec;
import move37.network.OptimizerParams;
import move37.network.TrainingBatch;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class SavedNetworkTest {
  private static final NetworkSpec SPEC =
      new NetworkSpec(new BoardShape(6, 7), 2, 7, 8, 2, 4, 1, 16);
  private static final Dl4jNetworkFactory FACTORY = new Dl4jNetworkFactory(1);

  private static Dl4jNetwork trained() {
    Dl4jNetwork network = (Dl4jNetwork) FACTORY.create(SPEC, OptimizerParams.USUAL, 1);
    for (int i = 0; i < 5; i++) {
      network.train(Samples.batch(SPEC, 16, i), 2e-3);
    }
    return network;
  }

  private static byte[] bytes(Dl4jNetwork network) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    network.save(out);
    return out.toByteArray();
  }

  private static Dl4jNetwork load(NetworkSpec spec, byte[] file) throws IOException {
    return load(spec, new ByteArrayInputStream(file));
  }

  private static Dl4jNetwork load(NetworkSpec spec, InputStream in) throws IOException {
    return (Dl4jNetwork) FACTORY.load(spec, OptimizerParams.USUAL, in);
  }

  private static String refusal(NetworkSpec spec, byte[] file) {
    String message = assertThrows(IOException.class, () -> load(spec, file)).getMessage();
    assertFalse(message.contains("\n"), message);
    return message;
  }

  @Test
  void learnsOnExactlyWhereItWasSaved() throws IOException {
    try (Dl4jNetwork original = trained();
        Dl4jNetwork loaded = load(SPEC, bytes(original))) {
      assertArrayEquals(parameters(original), parameters(loaded));
      for (int i = 5; i < 8; i++) {
        TrainingBatch batch = Samples.batch(SPEC, 16, i);
        assertEquals(original.train(batch, 1e-3), loaded.train(batch, 1e-3));
      }
      assertArrayEquals(parameters(original), parameters(loaded));
    }
  }

  @Test
  void parametersAloneAreSmallerAndPlayTheSame() throws IOException {
    try (Dl4jNetwork original = trained()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      original.saveParameters(out);
      assertTrue(out.size() < bytes(original).length / 2, "size " + out.size());
      try (Dl4jNetwork loaded = load(SPEC, out.toByteArray())) {
        assertArrayEquals(parameters(original), parameters(loaded));
        double before = loaded.train(Samples.batch(SPEC, 16, 9), 1e-3).policy();
        assertTrue(Double.isFinite(before), "it learns on, loss " + before);
      }
    }
  }

  @Test
  void dl4jItselfReadsTheFile() throws IOException {
    try (Dl4jNetwork network = trained()) {
      ComputationGraph graph =
          ModelSerializer.restoreComputationGraph(new ByteArrayInputStream(bytes(network)));
      INDArray inputs =
          Nd4j.createFromArray(Samples.batch(SPEC, 3, 9).inputs()).reshape('c', 3, 6, 7, 2);

      assertEquals(network.graph().output(inputs)[0], graph.output(inputs)[0]);
      assertEquals(network.graph().output(inputs)[1], graph.output(inputs)[1]);
    }
  }

  @Test
  void keepsTheOptimizerThatTheCallerAsksFor() throws IOException {
    OptimizerParams other = new OptimizerParams(0.5, 2);
    try (Dl4jNetwork original = trained();
        Dl4jNetwork loaded =
            (Dl4jNetwork) FACTORY.load(SPEC, other, new ByteArrayInputStream(bytes(original)))) {
      String json = loaded.graph().getConfiguration().toJson();
      assertTrue(json.contains("\"value\" : 1.0"), json);
      assertTrue(json.contains("\"data\" : [ 2.0 ]"), json);
    }
  }

  @Test
  void doesNotCloseTheStreamItWritesTo() throws IOException {
    boolean[] closed = {false};
    try (Dl4jNetwork network = trained()) {
      network.save(
          new FilterOutputStream(new ByteArrayOutputStream()) {
            @Override
            public void close() {
              closed[0] = true;
            }
          });
    }
    assertFalse(closed[0]);
  }

  /** Games get more planes in time; what was learned before stays of use. */
  @Test
  void aNetworkOfFewerPlanesLoadsAndLearnsOn() throws IOException {
    try (Dl4jNetwork original = trained();
        Dl4jNetwork loaded = load(SPEC.withPlanes(5), bytes(original))) {
      assertEquals(SPEC, loaded.spec());
      assertArrayEquals(parameters(original), parameters(loaded));
      TrainingBatch batch = Samples.batch(SPEC, 16, 9);
      assertEquals(original.train(batch, 1e-3), loaded.train(batch, 1e-3));
    }
  }

  @Test
  void aNetworkOfMorePlanesIsRefused() throws IOException {
    try (Dl4jNetwork original = trained()) {
      String message = refusal(SPEC.withPlanes(1), bytes(original));
      assertTrue(message.startsWith("The saved network has another shape"), message);
    }
  }

  @Test
  void refusesAnotherShapeInOneSentence() throws IOException {
    try (Dl4jNetwork network = trained()) {
      byte[] file = bytes(network);
      BoardShape board = SPEC.board();

      assertEquals(
          "The saved network has another shape: its layer \"stem\" is DirectConvolution of 2 to 8,"
              + " kernel [3,3], after [\"planes\"] where DirectConvolution of 2 to 16, kernel"
              + " [3,3], after [\"planes\"] was expected",
          refusal(new NetworkSpec(board, 2, 7, 16, 2, 4, 1, 16), file));
      assertTrue(
          refusal(new NetworkSpec(board, 2, 7, 8, 3, 4, 1, 16), file)
              .contains("\"block-3-first\""));
      assertTrue(
          refusal(new NetworkSpec(board, 2, 7, 8, 1, 4, 1, 16), file).contains("another shape"));
      assertTrue(
          refusal(new NetworkSpec(new BoardShape(7, 6), 2, 7, 8, 2, 4, 1, 16), file)
              .contains("rows 6, columns 7"));
      assertTrue(
          refusal(new NetworkSpec(board, 2, 8, 8, 2, 4, 1, 16), file).contains("\"policy\""));
      assertTrue(
          refusal(new NetworkSpec(board, 2, 7, 8, 2, 4, 1, 17), file).contains("\"value-hidden\""));
    }
  }

  @Test
  void refusesWhatIsNoNetwork() throws IOException {
    byte[] noise = new byte[5000];
    new SplittableRandom(2).nextBytes(noise);

    assertTrue(refusal(SPEC, noise).startsWith("This is no saved network"));
    assertTrue(refusal(SPEC, new byte[0]).startsWith("This is no saved network"));
    try (Dl4jNetwork network = trained()) {
      byte[] whole = bytes(network);
      byte[] half = Arrays.copyOf(whole, whole.length / 2);
      assertTrue(refusal(SPEC, half).startsWith("This is no saved network"));
    }
    assertTrue(
        refusal(SPEC, zip(Map.of("configuration.json", new byte[] {'{'})))
            .startsWith("This is no saved network"));
  }

  @Test
  void refusesDamagedAndBoobyTrappedFiles() throws IOException {
    try (Dl4jNetwork network = trained()) {
      Map<String, byte[]> entries = unzip(bytes(network));

      Map<String, byte[]> javaObject = new LinkedHashMap<>(entries);
      javaObject.put("preprocessor.bin", new byte[] {1});
      assertTrue(refusal(SPEC, zip(javaObject)).contains("\"preprocessor.bin\""));

      Map<String, byte[]> shortened = new LinkedHashMap<>(entries);
      shortened.compute("coefficients.bin", (_, b) -> Arrays.copyOf(b, b.length - 4));
      assertTrue(refusal(SPEC, zip(shortened)).contains("numbers"));

      Map<String, byte[]> misstated = new LinkedHashMap<>(entries);
      misstated.computeIfPresent("updaterState.bin", (_, b) -> changed(b, 30));
      assertTrue(refusal(SPEC, zip(misstated)).contains("numbers"));

      Map<String, byte[]> infinite = new LinkedHashMap<>(entries);
      infinite.computeIfPresent("coefficients.bin", (_, b) -> withNan(b));
      assertTrue(refusal(SPEC, zip(infinite)).endsWith("not finite"));
    }
  }

  @Test
  void stopsReadingWhereNoNetworkOfThisShapeWouldGoOn() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'P';
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) 'P');
            return length;
          }
        };

    assertTrue(
        assertThrows(IOException.class, () -> load(SPEC, endless))
            .getMessage()
            .contains("more than"));
  }

  private static byte[] changed(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    copy[at] ^= 0x7F;
    return copy;
  }

  private static byte[] withNan(byte[] bytes) {
    byte[] copy = bytes.clone();
    ByteBuffer.wrap(copy).putFloat(copy.length - Float.BYTES, Float.NaN);
    return copy;
  }

  private static float[] parameters(Dl4jNetwork network) {
    return network.graph().params().toFloatVector();
  }

  private static Map<String, byte[]> unzip(byte[] file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
