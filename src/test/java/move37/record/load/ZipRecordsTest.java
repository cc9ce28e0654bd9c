package move37.record.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import move37.game.Game;
import move37.game.connectfour.ConnectFour;
import move37.record.GameRecord;
import move37.record.LoadedRecords;
import move37.record.SkippedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipRecordsTest {
  private static final Game GAME = new ConnectFour();
  private static final ZipLimits SMALL = new ZipLimits(3, 2_000, 3_000, 10, 500);

  @TempDir private Path folder;

  private Path zip(Map<String, String> entries) throws IOException {
    Path file = folder.resolve("games.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  /** Spoils the first file in it, of this name. */
  private static Path damage(Path file, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 30 + name.length(), 40 + name.length(), (byte) 0xFF);
    return Files.write(file, bytes);
  }

  private Path damaged(String name) throws IOException {
    return damage(zip(Map.of(name, "44 * one b\n".repeat(20))), name);
  }

  /** A file in it that is damaged does not keep the next from telling. */
  @Test
  void tellsTheGameOfTheFirstFileThatCanBeRead() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("a.txt", "44 * one b\n".repeat(20));
    entries.put("b.txt", "# move37 experts --game connect-four\n44 * two b\n");
    Path file = damage(zip(entries), "a.txt");
    assertEquals(List.of(GAME), RecordGames.of(List.of(file)).games());
    String why = RecordGames.of(List.of(damaged("a.txt"))).unknown().getFirst().reason();
    assertTrue(why.startsWith("the file cannot be read"), why);
  }

  @Test
  void readsRecordFilesByNameAndWritesNothing() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("b/two.txt", "44 * two b\n4484\n");
    entries.put("../../one.txt", "33 * one a");
    entries.put("/etc/three.TXT", "55 * three c");
    entries.put("README.md", "no record");
    entries.put("__MACOSX/b/._two.txt", "no record");
    entries.put("nested.zip", "no record");
    entries.put("b/", "");
    LoadedRecords loaded = RecordLoader.load(zip(entries), GAME);
    assertEquals(
        List.of("one", "three", "two"), loaded.games().stream().map(GameRecord::first).toList());
    List<String> skipped = loaded.skipped().stream().map(SkippedLine::toString).toList();
    String file = folder.resolve("games.zip").toString();
    assertEquals(
        List.of(
            file + " (b/two.txt), line 2: move 3, \"8\", is no move of connect-four",
            file + " (nested.zip): the file's name is not that of a record file"),
        skipped);
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(2, files.count(), "the folder and the zip file only");
    }
  }

  private List<String> reasons(Map<String, String> entries, ZipLimits limits) throws IOException {
    Path file = zip(entries);
    FileReading reading = new FileReading(new RecordReading.Wanted(file, true, ""), GAME, false);
    new ZipRecords(file, limits).read(GAME, reading);
    List<String> reasons = new ArrayList<>();
    reading.note("end");
    try {
      RecordEvent event = reading.next(Duration.ofMinutes(1)).orElseThrow();
      while (!(event instanceof RecordEvent.Noted)) {
        if (event instanceof RecordEvent.Skipped skipped) {
          reasons.add(skipped.reason());
        }
        event = reading.next(Duration.ofMinutes(1)).orElseThrow();
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return reasons;
  }

  @Test
  void whatBlowsUpIsRefused() throws IOException {
    assertEquals(
        List.of("it is more than 10 times as large as in the zip file"),
        reasons(Map.of("a.txt", "# ".repeat(800)), SMALL));
    ZipLimits anyRatio = new ZipLimits(3, 2_000, 3_000, 100_000, 500);
    assertEquals(
        List.of("it is larger than 2000 bytes"),
        reasons(Map.of("a.txt", "#".repeat(2_001)), anyRatio));
    Map<String, String> three = new LinkedHashMap<>();
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      three.put(name, "#".repeat(1_900));
    }
    assertEquals(
        List.of(
            "more than 3000 bytes come out of the zip file",
            "the rest of the zip file is not read"),
        reasons(three, anyRatio));
    three.put("d.txt", "");
    assertEquals(List.of("the zip file has more than 3 files in it"), reasons(three, anyRatio));
  }

  @Test
  void namesInOldCharacterSetsAreNoObstacle() throws IOException {
    Path file = folder.resolve("old.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
      zip.putNextEntry(new ZipEntry("\u68CB\u8C31.txt"));
      zip.write("44 * a b".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    LoadedRecords loaded = RecordLoader.load(file, GAME);
    assertEquals(1, loaded.games().size(), loaded.toString());
  }

  @Test
  void brokenZipFilesAreToldOf() throws IOException {
    Path file = zip(Map.of("a.txt", "44 * a b\n".repeat(50)));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(reason(file).startsWith("the zip file cannot be read: "), reason(file));
    Files.write(file, new byte[0]);
    assertTrue(reason(file).startsWith("the zip file cannot be read: "), reason(file));
    assertTrue(reason(zip(Map.of())).contains("holds no record files"));
  }

  private static String reason(Path file) throws IOException {
    LoadedRecords loaded = RecordLoader.load(file, GAME);
    assertEquals(1, loaded.skippedCount(), loaded.toString());
    return loaded.skipped().getFirst().reason();
  }
}
