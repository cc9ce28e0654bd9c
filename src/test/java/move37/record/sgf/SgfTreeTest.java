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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Trees, their texts, and writing them and reading them back. */
class SgfTreeTest {
  @Property(tries = 80)
  void whatIsWrittenReadsBack(@ForAll("trees") SgfTree one, @ForAll("trees") SgfTree two)
      throws IOException, BadSgfException {
    SgfReader reader = reader(write(one) + write(two));
    assertEquals(content(one), content(reader.next().orElseThrow()));
    assertEquals(content(two), content(reader.next().orElseThrow()));
    assertEquals(Optional.empty(), reader.next());
    assertEquals(List.of(), reader.notes());
  }

  @Provide
  Arbitrary<SgfTree> trees() {
    Arbitrary<SgfTree> nested = tree(tree(Arbitraries.just(List.of())).list().ofMaxSize(2));
    return tree(nested.list().ofMaxSize(3))
        .map(
            tree -> {
              List<SgfNode> nodes = new ArrayList<>(tree.nodes());
              List<SgfProperty> root = new ArrayList<>(nodes.getFirst().properties());
              root.removeIf(property -> property.name().equals("CA"));
              root.addFirst(SgfProperty.of("CA", "UTF-8"));
              nodes.set(0, new SgfNode(0, root));
              return new SgfTree(nodes, tree.variations());
            });
  }

  private static Arbitrary<SgfTree> tree(Arbitrary<List<SgfTree>> variations) {
    return Combinators.combine(nodes().list().ofMinSize(1).ofMaxSize(4), variations)
        .as(SgfTree::new);
  }

  private static Arbitrary<SgfNode> nodes() {
    Arbitrary<String> names =
        Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(4);
    Arbitrary<String> values =
        Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(30),
                Arbitraries.strings().withCharRange('\u0000', '\uD7FF').ofMaxLength(10),
                Arbitraries.strings().withChars("\\]:;()[ \r\n").ofMaxLength(10))
            .map(SgfText::escape);
    return Arbitraries.maps(names, values.list().ofMinSize(1).ofMaxSize(3))
        .ofMaxSize(4)
        .map(
            map -> {
              List<SgfProperty> properties = new ArrayList<>();
              new LinkedHashMap<>(map).forEach((n, v) -> properties.add(new SgfProperty(n, v)));
              return new SgfNode(0, properties);
            });
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
