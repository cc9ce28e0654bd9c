package move37.record.load;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import move37.game.Game;
import move37.record.GameRecord;
import move37.record.LoadedRecords;
import move37.record.MoveStrings;
import move37.record.RecordAccount;
import move37.record.RecordSink;
import move37.record.load.RecordReading.Wanted;

/**
 * Reads game records: text files ({@link MoveStrings}), SGF, WTHOR and Piskvork files, and zip
 * files of them, by their names.
 */
public final class RecordLoader {
  private RecordLoader() {}

  /**
   * Reads a file, whatever its name is, or all the record files in a folder and the folders below
   * it, by name. In a folder, hidden files and folders, {@code .md} files and files that only
   * accompany record files are passed over; other files that are no records are reported.
   *
   * @return the games, and what was skipped and why
   * @throws IOException in one sentence, if there is no such file or folder, or if reading was
   *     broken off
   */
  public static LoadedRecords load(Path fileOrFolder, Game game) throws IOException {
    return load(fileOrFolder, game, ReadOptions.usual());
  }

  /** Reads a file or a folder as {@link #load(Path, Game)} does, but by these options. */
  public static LoadedRecords load(Path fileOrFolder, Game game, ReadOptions options)
      throws IOException {
    if (!Files.exists(fileOrFolder)) {
      throw new IOException("There is no file or folder " + fileOrFolder);
    }
    List<GameRecord> games = new ArrayList<>();
    RecordAccount account = read(List.of(fileOrFolder), game, options, games::add);
    if (account.cancelled()) {
      throw new InterruptedIOException("Reading " + fileOrFolder + " was broken off");
    }
    return new LoadedRecords(
        games, account.skipped(), account.skippedCount(), account.duplicates());
  }

  /**
   * Reads files and folders one game at a time, as {@link #load} does, in the memory of a few
   * games. Whatever cannot be read, and be it a file that is not there, is in the account and does
   * not stop the rest. The games come in the order of the files and of the games in them, on any
   * number of threads. A file that is named twice is read once.
   *
   * @param sink takes the games, on this thread
   * @throws IOException if the sink throws it
   */
  public static RecordAccount read(
      List<Path> filesOrFolders, Game game, ReadOptions options, RecordSink sink)
      throws IOException {
    return new RecordReading(game, options, sink).read(files(filesOrFolders));
  }

  /** The files to read, each once. */
  static List<Wanted> files(List<Path> filesOrFolders) {
    Map<Path, Wanted> files = new LinkedHashMap<>();
    for (Path path : filesOrFolders) {
      List<Wanted> named =
          Files.isDirectory(path) ? inFolder(path) : List.of(new Wanted(path, true, ""));
      named.forEach(one -> files.putIfAbsent(one.file().toAbsolutePath().normalize(), one));
    }
    return List.copyOf(files.values());
  }

  private static List<Wanted> inFolder(Path folder) {
    List<Wanted> files = FolderWalk.files(folder);
    if (files.isEmpty()) {
      String problem = "the folder holds no record files (" + RecordFormats.patterns() + ")";
      return List.of(new Wanted(folder, false, problem));
    }
    return files;
  }
}
