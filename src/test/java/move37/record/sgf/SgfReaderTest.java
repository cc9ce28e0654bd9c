package move37.record.sgf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, what is refused, and what is forgiven. */
class SgfReaderTest {
  private static final SgfLimits SMALL = new SgfLimits(400, 20, 5, 30);

  private static SgfReader reader(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return new SgfReader(new ByteArrayInputStream(all.toByteArray()));
  }

  private static SgfReader small(String text) {
    return new SgfReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SMALL);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static SgfTree read(String text) throws IOException, BadSgfException {
    return SgfTreeTest.reader(text).next().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR"})
  void readsTheCharacterSetThatIsNamed(String name) throws IOException, BadSgfException {
    String player =
        switch (name) {
          case "EUC-KR" -> "\uC774\uC138\uB3CC";
          case "Big5" -> "\u529F\u8A31\u84CB";
          default -> "\u8868\u5341\u80FD";
        };
    SgfReader reader =
        reader(
            ascii("(;FF[4]PB["),
            player.getBytes(Charset.forName(name)),
            ascii("]CA[" + name + "]PW["),
            ("x]" + player).replace("x]", "\\]").getBytes(Charset.forName(name)),
            ascii("];B[aa])(;PB[x])"));
    SgfNode root = reader.next().orElseThrow().root();
    assertEquals(player, root.text("PB"));
    assertEquals("]" + player, root.text("PW"));
    assertTrue(reader.next().isPresent());
    assertEquals(List.of(), reader.notes());
  }

  @Test
  void secondBytesThatLookLikeBracketsCloseNothing() throws IOException, BadSgfException {
    // In Shift_JIS U+8868 ends in a backslash; in GBK U+810C ends in a closing bracket.
    byte[] japanese = {(byte) 0x95, 0x5C};
    byte[] chinese = {(byte) 0xC3, 0x5D};
    SgfReader reader =
        reader(
            ascii("(;CA[shift_jis]PB["),
            japanese,
            ascii("]PW[b])(;CA[gb2312]PB["),
            chinese,
            ascii("])"));
    SgfNode root = reader.next().orElseThrow().root();
    assertEquals("\u8868", root.text("PB"));
    assertEquals("b", root.text("PW"));
    String name = reader.next().orElseThrow().root().text("PB");
    assertEquals(new String(chinese, Charset.forName("GBK")), name);
    assertEquals(1, name.length());
  }

  @Test
  void longTextBeforeTheCharacterSetHarmsNothing() throws IOException, BadSgfException {
    String comment = "x(\\]".repeat(20_000);
    SgfTree tree = read("(;C[" + comment + "]PB[\u00e9]CA[UTF-8])");
    assertEquals("\u00e9", tree.root().text("PB"));
    assertEquals(60_000, tree.root().text("C").length());
  }

  @Test
  void withoutANameTextIsUtf8IfItCanBeAndLatin1Otherwise() throws IOException, BadSgfException {
    String name = "J\u00e9r\u00f4me";
    SgfReader reader =
        reader(
            ascii("(;PB["),
            name.getBytes(StandardCharsets.UTF_8),
            ascii("]PW["),
            name.getBytes(StandardCharsets.ISO_8859_1),
            ascii("])"));
    SgfNode root = reader.next().orElseThrow().root();
    assertEquals(name, root.text("PB"));
    assertEquals(name, root.text("PW"));
    assertEquals(List.of(), reader.notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"KOI-9", "UTF-16", "ISO-2022-JP", "no such!", "\u0001"})
  void unknownCharacterSetsAreLatin1WithANote(String set) throws IOException, BadSgfException {
    SgfReader reader = reader(ascii("(;CA[" + set + "]PB["), new byte[] {(byte) 0xE9}, ascii("])"));
    assertEquals("\u00e9", reader.next().orElseThrow().root().text("PB"));
    assertTrue(reader.notes().getFirst().contains("is not known: read as Latin-1"));
  }

  @Test
  void theFilesMarkIsBelievedBeforeTheGame() throws IOException, BadSgfException {
    SgfReader reader =
        reader("\uFEFF(;CA[GBK]PB[\u674E\u4E16\u77F3]PW[b])".getBytes(StandardCharsets.UTF_8));
    SgfNode root = reader.next().orElseThrow().root();
    assertEquals("\u674E\u4E16\u77F3", root.text("PB"));
    assertEquals("b", root.text("PW"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", "Big5", "Shift_JIS", "cp932"})
  void utf8InTheDisguiseOfAnotherSetIsReadWithANote(String set)
      throws IOException, BadSgfException {
    String text = "(;CA[" + set + "]PB[\u674E\u4E16\u77F3]PW[b]RE[B+R];B[aa]C[\u3042];W[bb])";
    SgfReader reader = reader(text.getBytes(StandardCharsets.UTF_8));
    SgfNode root = reader.next().orElseThrow().root();
    assertEquals("\u674E\u4E16\u77F3", root.text("PB"));
    assertEquals("B+R", root.text("RE"));
    assertTrue(reader.notes().getFirst().contains("read as UTF-8"), reader.notes().toString());
  }

  @Test
  void otherNamesOfTheSetsAreKnown() throws IOException, BadSgfException {
    byte[] japanese = "\u8868\u30BD".getBytes(Charset.forName("windows-31j"));
    SgfReader reader = reader(ascii("(;CA[cp932]PB["), japanese, ascii("]PW[b])"));
    assertEquals("\u8868\u30BD", reader.next().orElseThrow().root().text("PB"));
    byte[] chinese = "\u529F\u8A31\u84CB".getBytes(Charset.forName("Big5"));
    reader = reader(ascii("(;CA[cp950]PB["), chinese, ascii("]PW[b])"));
    assertEquals("\u529F\u8A31\u84CB", reader.next().orElseThrow().root().text("PB"));
  }

  @Test
  void textThatIsNotWhatItSaysIsLatin1WithANote() throws IOException, BadSgfException {
    SgfReader reader = reader(ascii("(;CA[UTF-8]PB["), new byte[] {(byte) 0xE9}, ascii("])"));
    assertEquals("\u00e9", reader.next().orElseThrow().root().text("PB"));
    assertEquals(List.of("some text is not UTF-8: read as Latin-1"), reader.notes());
  }

  @Test
  void sloppyFilesAreReadAsFarAsTheyMakeSense() throws IOException, BadSgfException {
    SgfReader reader =
        SgfTreeTest.reader(
            "\uFEFFFrom: someone (a friend)\n\n( ;GaMe[1]Size[9]\nAddBlack[aa] [bb]AB[cc]]\n"
                + "(Black[dd](;W[ee]))()) between (;FF[3]C[x] ;B[ff]");
    SgfTree first = reader.next().orElseThrow();
    assertEquals(List.of("aa", "bb", "cc"), first.root().values("AB"));
    assertEquals("9", first.root().text("S"));
    assertEquals("1", first.root().text("GM"));
    assertEquals(3, first.mainLine().size());
    assertEquals(1, first.variations().size());
    assertEquals("ff", reader.next().orElseThrow().mainLine().getLast().text("B"));
    assertEquals(Optional.empty(), reader.next());
    assertEquals(
        List.of("line 4: what is no SGF was passed over", "the last game is not closed with )"),
        reader.notes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (;C[open         | 1 | value of C is not closed
          (;B;W[aa])       | 1 | property B has no value
          (;[aa])          | 1 | without the name
          (;B[aa](;W[bb]);B[cc]) | 1 | follows behind variations
          """)
  void saysWhatIsWrongAndWhere(String text, int line, String reason) {
    BadSgfException bad = assertThrows(BadSgfException.class, () -> read(text));
    assertTrue(bad.getMessage().contains(reason), bad.getMessage());
    assertEquals(line, bad.line());
  }

  @Test
  void linesAreCountedWhateverEndsThem() {
    BadSgfException bad =
        assertThrows(BadSgfException.class, () -> read("\r\n(;B[aa]\n;C[\r\\\r\n]\r;B)"));
    assertEquals(6, bad.line());
  }

  @Test
  void aBrokenGameSpoilsOnlyItself() throws IOException, BadSgfException {
    SgfReader reader = SgfTreeTest.reader("(;B(;C[)\\]]))(;B[aa])");
    assertThrows(BadSgfException.class, reader::next);
    assertEquals("aa", reader.next().orElseThrow().root().text("B"));
    assertEquals(Optional.empty(), reader.next());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (;(;(;(;(;(;)))))) | 5 deep
          (;C[1234567890123456789012345678901]) | 30 bytes
          (;A[][][][][][][][][][][][][][][][][][][][][][]) | 20 nodes and values
          (;;;;;;;;;;;;;;;;;;;;;;;;;;) | 20 nodes and values
          (;ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ[]) | 64
          """)
  void whatIsTooLargeIsRefusedAndThenPassedOver(String text, String reason)
      throws IOException, BadSgfException {
    SgfReader reader = small(text + "(;B[ok])");
    BadSgfException bad = assertThrows(BadSgfException.class, reader::next);
    assertTrue(bad.getMessage().contains(reason), bad.getMessage());
    assertEquals("ok", reader.next().orElseThrow().root().text("B"));
  }

  @Test
  void manyBytesThatSayNothingAreRefused() {
    SgfReader reader = small("(;" + " ".repeat(500));
    assertTrue(
        assertThrows(BadSgfException.class, reader::next).getMessage().contains("400 bytes"));
  }

  /** Wherever in the game the limit lies, be it at a parenthesis. */
  @Test
  void theGameBehindOneThatIsTooLargeIsReadWhole() throws IOException, BadSgfException {
    for (int spaces = 380; spaces < 410; spaces++) {
      for (String middle : List.of("", "(;W[a])(;W[b])", "(;W[a](;B[b]))")) {
        SgfReader reader = small("(;" + " ".repeat(spaces) + middle + ")(;B[ok])");
        try {
          assertTrue(reader.next().isPresent());
        } catch (BadSgfException e) {
          assertTrue(e.getMessage().contains("400 bytes"), e.getMessage());
        }
        assertEquals("ok", reader.next().orElseThrow().root().text("B"), spaces + middle);
        assertTrue(reader.next().isEmpty());
      }
    }
  }

  @Test
  void deepNestingOverflowsNothing() throws IOException, BadSgfException {
    int depth = 300_000;
    SgfReader reader = SgfTreeTest.reader("(;".repeat(depth) + ")".repeat(depth) + "(;B[ok])");
    BadSgfException bad = assertThrows(BadSgfException.class, reader::next);
    assertTrue(bad.getMessage().contains("1000 deep"), bad.getMessage());
    assertEquals("ok", reader.next().orElseThrow().root().text("B"));
    int allowed = SgfLimits.USUAL.depth();
    String text = "(;B[x]".repeat(allowed) + ")".repeat(allowed);
    SgfTree deep = read(text);
    assertEquals(allowed, deep.mainLine().size());
    StringWriter written = new StringWriter();
    SgfWriter.write(deep, written);
    assertEquals(text.replaceFirst(";", ";CA[UTF-8]"), written.toString().replace("\n", ""));
  }

  @Test
  void aForgottenFirstSemicolonLosesNoGame() throws IOException, BadSgfException {
    SgfReader reader =
        SgfTreeTest.reader("(see Fig. [1]) (\r\nPB[x]SZ[5];B[aa]) (; B[bb]) (B[cc])");
    assertEquals("x", reader.next().orElseThrow().root().text("PB"));
    assertEquals("bb", reader.next().orElseThrow().root().text("B"));
    assertEquals("cc", reader.next().orElseThrow().root().text("B"));
    assertEquals(Optional.empty(), reader.next());
  }

  @Test
  void aFileWithoutGamesHasNone() throws IOException, BadSgfException {
    assertEquals(Optional.empty(), SgfTreeTest.reader("").next());
    assertEquals(Optional.empty(), SgfTreeTest.reader("(no game) [;]").next());
  }

  @Property(tries = 200)
  void anyBytesAreAGameOrASentence(@ForAll @Size(max = 200) List<Byte> tail) throws IOException {
    byte[] bytes = new byte[tail.size()];
    for (int i = 0; i < bytes.length; i++) {
      byte b = tail.get(i);
      bytes[i] = b % 3 == 0 ? (byte) "()[];\\BW\n".charAt(Math.abs(b) % 9) : b;
    }
    SgfReader reader = reader(ascii("(;"), bytes);
    boolean more = true;
    while (more) {
      try {
        more = reader.next().isPresent();
      } catch (BadSgfException e) {
        assertTrue(e.line() >= 1 && !e.getMessage().isBlank());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"go/sgf, 78", "hex/sgf, 31"})
  void readsFilesAsTheyAreInTheWorld(String folder, int atLeast)
      throws IOException, BadSgfException {
    Path path = Path.of("../shared/data").resolve(folder);
    Assumptions.assumeTrue(Files.isDirectory(path));
    int games = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*.sgf")) {
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          SgfReader reader = new SgfReader(in);
          assertTrue(reader.next().isPresent(), file.toString());
          assertEquals(Optional.empty(), reader.next(), file.toString());
          assertEquals(List.of(), reader.notes(), file.toString());
          games++;
        }
      }
    }
    assertTrue(games >= atLeast, games + " games");
  }
}
