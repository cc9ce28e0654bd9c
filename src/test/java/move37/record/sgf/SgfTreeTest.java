package move37.record.sgf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import move37.core.Seeds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Trees, their texts, and writing them and reading them back. */
class SgfTreeTest {
  private static final String SPECIAL = "\\]:;()[ \r\n";

  @Property(tries = 80)
  void whatIsWrittenReadsBack(@ForAll long seed) throws IOException, BadSgfException {
    RandomGenerator rng = Seeds.stream(seed, "trees");
    SgfTree one = tree(rng, 3);
    SgfTree two = tree(rng, 3);
    SgfReader reader = reader(write(one) + write(two));
    assertEquals(content(one), content(reader.next().orElseThrow()));
    assertEquals(content(two), content(reader.next().orElseThrow()));
    assertEquals(Optional.empty(), reader.next());
    assertEquals(List.of(), reader.notes());
  }

  /** A random tree; the first node names the character set, as written ones do. */
  private static SgfTree tree(RandomGenerator rng, int depth) {
    List<SgfNode> nodes = new ArrayList<>();
    nodes.add(SgfNode.of(SgfProperty.of("CA", "UTF-8"), SgfProperty.of("C", text(rng))));
    int count = rng.nextInt(4);
    for (int i = 0; i < count; i++) {
      nodes.add(node(rng));
    }
    List<SgfTree> variations = new ArrayList<>();
    int forks = depth == 0 ? 0 : rng.nextInt(4);
    for (int i = 0; i < forks; i++) {
      variations.add(tree(rng, depth - 1));
    }
    return new SgfTree(nodes, variations);
  }

  private static SgfNode node(RandomGenerator rng) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    int count = rng.nextInt(6);
    for (int i = 0; i < count; i++) {
      String name = "" + (char) ('A' + rng.nextInt(26)) + (char) ('A' + rng.nextInt(26));
      values
          .computeIfAbsent(name.substring(rng.nextInt(2)), _ -> new ArrayList<>())
          .add(SgfText.escape(text(rng)));
    }
    List<SgfProperty> properties = new ArrayList<>();
    values.forEach((name, of) -> properties.add(new SgfProperty(name, of)));
    return new SgfNode(0, properties);
  }

  private static String text(RandomGenerator rng) {
    StringBuilder text = new StringBuilder();
    int length = rng.nextInt(20);
    for (int i = 0; i < length; i++) {
      int kind = rng.nextInt(4);
      text.append(
          kind == 0 ? SPECIAL.charAt(rng.nextInt(SPECIAL.length())) : (char) rng.nextInt(0xD800));
    }
    return text.toString();
  }

  static SgfReader reader(String text) {
    return new SgfReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String write(SgfTree tree) throws IOException {
    StringWriter out = new StringWriter();
    SgfWriter.write(tree, out);
    return out.toString();
  }

  /** All that is in a small tree but the places in the file. */
  private static String content(SgfTree tree) {
    StringBuilder text = new StringBuilder("(");
    tree.nodes().forEach(node -> text.append(node.properties()).append('\n'));
    tree.variations().forEach(variation -> text.append(content(variation)));
    return text.append(')').toString();
  }

  @Property(tries = 100)
  void whatIsEscapedSaysItself(@ForAll String text) {
    String plain = text.replaceAll("[\\s\\p{Z}\\u001C-\\u001F]", " ");
    assertEquals(plain, SgfText.text(SgfText.escape(plain)));
    assertTrue(SgfText.isValue(SgfText.escape(text)));
    assertEquals(List.of(SgfText.escape(text)), SgfText.parts(SgfText.escape(text)));
  }

  @Test
  void textFollowsTheRulesOfTheFormat() {
    assertEquals(
        "Meijin NR: yeah, k is better style]:\n\\",
        SgfText.text("Meijin NR: yeah, k is\\\n better style\\]\\:\r\n\\\\"));
    assertEquals("a\n\nb c", SgfText.text("a\n\nb\tc"));
    assertEquals("a\nb", SgfText.text("a\n\rb"));
    assertEquals("ab", SgfText.text("a\\\r\nb"));
    assertEquals("a  b", SgfText.simpleText("a\n\nb"));
    assertEquals(List.of("a\\:b", "c:d"), SgfText.parts("a\\:b:c:d"));
  }

  @Test
  void theMainLineTakesTheFirstWayAtEachFork() throws IOException, BadSgfException {
    SgfTree tree = reader("(;B[a];W[b](;B[c](;W[d])(;W[e]))(;B[f]))").next().orElseThrow();
    List<String> moves = new ArrayList<>();
    for (SgfNode node : tree.mainLine()) {
      moves.add(node.text("B") + node.text("W"));
    }
    assertEquals(List.of("a", "b", "c", "d"), moves);
    assertEquals(2, tree.variations().size());
    assertEquals("f", tree.variations().get(1).root().text("B"));
  }

  @Test
  void linesAreBrokenBetweenPropertiesOnly() throws IOException {
    List<SgfNode> nodes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      nodes.add(SgfNode.of(SgfProperty.of("C", "a comment of some length, number " + i)));
    }
    String text = write(SgfTree.of(nodes));
    assertTrue(text.lines().allMatch(line -> line.length() < 120), text);
    assertTrue(text.startsWith("(;CA[UTF-8]C[a comment"), text);
    assertTrue(text.endsWith("number 99]\n)\n"), text);
  }

  @Test
  void otherCharacterSetsAreWrittenAsUtf8() throws IOException {
    SgfTree tree = SgfTree.of(List.of(SgfNode.of(SgfProperty.of("CA", "GBK"))));
    assertEquals("(;CA[UTF-8])\n", write(tree));
  }

  @Test
  void propertiesAreCheckedAtTheDoor() {
    for (Map.Entry<String, String> bad :
        Map.of("", "x", "Ab", "x", "A1", "x", "C", "]", "D", "\\", "E", "a]b").entrySet()) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new SgfProperty(bad.getKey(), List.of(bad.getValue())),
          bad.toString());
    }
    assertThrows(IllegalArgumentException.class, () -> new SgfProperty("B", List.of()));
    assertThrows(IllegalArgumentException.class, () -> SgfTree.of(List.of()));
  }
}
