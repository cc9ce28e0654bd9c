package move37.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import move37.game.Game;
import move37.record.FileAccount;
import move37.record.RecordAccount;
import move37.record.SkippedLine;

/** Says what became of record files. */
final class RecordsReport {
  /** Without --check, no more of what could not be read, and of what was odd, is shown. */
  private static final int MOST_SHOWN = 10;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean namesGames;
  private final boolean keepsDuplicates;

  /**
   * @param namesGames whether to say of each file which game it is of
   * @param keepsDuplicates whether duplicates were kept
   */
  RecordsReport(PrintWriter out, PrintWriter err, boolean namesGames, boolean keepsDuplicates) {
    this.out = out;
    this.err = err;
    this.namesGames = namesGames;
    this.keepsDuplicates = keepsDuplicates;
  }

  /** Says it of each file. */
  void tellFiles(Map<Game, RecordAccount> accounts, List<SkippedLine> unknown) {
    for (Map.Entry<Game, RecordAccount> entry : accounts.entrySet()) {
      RecordAccount account = entry.getValue();
      Map<String, List<SkippedLine>> skipped =
          account.skipped().stream()
              .collect(Collectors.groupingBy(line -> place(line.file(), line.entry())));
      for (FileAccount file : account.files()) {
        tell(
            entry.getKey(),
            file,
            skipped.getOrDefault(place(file.file(), file.entry()), List.of()));
      }
    }
    for (SkippedLine line : unknown) {
      out.println(line.file() + ": not read");
      out.println("  " + line.reason());
    }
    out.flush();
  }

  private void tell(Game game, FileAccount file, List<SkippedLine> skipped) {
    String of = namesGames ? " of " + game.id() : "";
    out.println(
        file.place()
            + ": "
            + counts(file.games(), of, file.filtered(), file.duplicates(), file.skipped()));
    file.notes().forEach(note -> out.println("  note: " + note));
    skipped.forEach(line -> out.println("  " + where(line) + line.reason()));
    if (file.skipped() > skipped.size()) {
      out.println("  and " + (file.skipped() - skipped.size()) + " more");
    }
  }

  private static String place(Path file, String entry) {
    return file + "\0" + entry;
  }

  private static String where(SkippedLine line) {
    return line.line() == 0 ? "" : "line " + line.line() + ": ";
  }

  /** Says the first of what could not be read, and of what was odd. */
  void tellTrouble(Map<Game, RecordAccount> accounts, List<SkippedLine> unknown) {
    List<String> trouble = new ArrayList<>();
    int count = unknown.size();
    unknown.forEach(line -> trouble.add(line.toString()));
    for (RecordAccount account : accounts.values()) {
      account.skipped().forEach(line -> trouble.add(line.toString()));
      count += account.skippedCount();
    }
    show(trouble, count);
    List<String> notes = new ArrayList<>();
    accounts.values().stream()
        .flatMap(account -> account.files().stream())
        .forEach(file -> file.notes().forEach(note -> notes.add(file.place() + ": " + note)));
    show(notes, notes.size());
    err.flush();
  }

  private void show(List<String> lines, int count) {
    lines.stream().limit(MOST_SHOWN).forEach(err::println);
    int more = count - Math.min(MOST_SHOWN, lines.size());
    if (more > 0) {
      err.println("and " + more + " more; --check tells more of each file");
    }
  }

  /** Says what became of all files together, under this name. */
  void tellTogether(String name, Map<Game, RecordAccount> accounts, List<SkippedLine> unknown) {
    int games = 0;
    int filtered = 0;
    int duplicates = 0;
    int skipped = unknown.size();
    for (RecordAccount account : accounts.values()) {
      games += account.games();
      filtered += account.filtered();
      duplicates += account.duplicates();
      skipped += account.skippedCount();
    }
    out.println(name + ": " + counts(games, "", filtered, duplicates, skipped));
    out.flush();
  }

  private String counts(int games, String of, int filtered, int duplicates, int skipped) {
    StringBuilder text = new StringBuilder(games + (games == 1 ? " game" : " games") + of);
    if (filtered > 0) {
      text.append(", ").append(filtered).append(" not wanted");
    }
    if (duplicates > 0) {
      text.append(", ").append(duplicates).append(duplicates == 1 ? " duplicate" : " duplicates");
      text.append(keepsDuplicates ? " kept" : " left out");
    }
    if (skipped > 0) {
      text.append(", ").append(skipped).append(" skipped");
    }
    return text.toString();
  }
}
