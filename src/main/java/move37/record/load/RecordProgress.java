package move37.record.load;

/**
 * How far reading has come.
 *
 * @param filesDone files that are read
 * @param files all files
 * @param games games read so far, before any are left out
 */
public record RecordProgress(int filesDone, int files, int games) {}
