package move37.network.dl4j;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.nd4j.shade.jackson.databind.JsonNode;
import org.nd4j.shade.jackson.databind.ObjectMapper;

/**
 * The shape that a configuration in DL4J's JSON describes, read as plain data.
 *
 * @param vertices what each vertex is, by name, in order
 * @param planes the input planes of the first layer; 0 if it has none
 * @param steps how many steps the network has learned
 */
record SavedShape(Map<String, String> vertices, int planes, int steps) {
  static SavedShape of(ComputationGraphConfiguration configuration) throws IOException {
    return of(configuration.toJson().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws IOException in one sentence, if this is no configuration
   */
  static SavedShape of(byte[] json) throws IOException {
    try {
      JsonNode root = new ObjectMapper().readTree(json);
      Map<String, String> vertices = new LinkedHashMap<>();
      for (Iterator<String> names = root.path("vertices").fieldNames(); names.hasNext(); ) {
        String name = names.next();
        vertices.put(name, describe(root, name));
      }
      JsonNode stem = root.path("vertices").path(Tower.STEM).path("layerConf").path("layer");
      int steps = Math.max(0, root.path("iterationCount").asInt());
      return new SavedShape(vertices, Math.max(0, stem.path("nin").asInt()), steps);
    } catch (IOException | StackOverflowError e) {
      throw new IOException("This is no saved network: its configuration is no JSON", e);
    }
  }

  private static String describe(JsonNode root, String name) {
    JsonNode vertex = root.path("vertices").path(name);
    JsonNode layer = vertex.path("layerConf").path("layer");
    JsonNode kind = layer.isMissingNode() ? vertex : layer;
    String className = kind.path("@class").asText();
    StringBuilder text = new StringBuilder(className.substring(className.lastIndexOf('.') + 1));
    append(text, " of ", layer.path("nin"));
    append(text, " to ", layer.path("nout"));
    append(text, ", kernel ", layer.path("kernelSize"));
    append(text, ", rows ", vertex.path("preProcessor").path("inputHeight"));
    append(text, ", columns ", vertex.path("preProcessor").path("inputWidth"));
    append(text, ", after ", root.path("vertexInputs").path(name));
    return text.toString();
  }

  private static void append(StringBuilder text, String label, JsonNode node) {
    if (!node.isMissingNode() && !node.isNull()) {
      text.append(label).append(node);
    }
  }

  /**
   * Refuses another shape.
   *
   * @throws IOException in one sentence that names the first difference
   */
  void requireEqual(SavedShape expected) throws IOException {
    for (Map.Entry<String, String> vertex : expected.vertices.entrySet()) {
      String saved = vertices.getOrDefault(vertex.getKey(), "missing");
      if (!saved.equals(vertex.getValue())) {
        throw new IOException(
            "The saved network has another shape: its layer \"%s\" is %s where %s was expected"
                .formatted(vertex.getKey(), saved, vertex.getValue()));
      }
    }
    for (String name : vertices.keySet()) {
      if (!expected.vertices.containsKey(name)) {
        throw new IOException(
            "The saved network has another shape: it has a layer \"%s\" more than expected"
                .formatted(name));
      }
    }
  }
}
