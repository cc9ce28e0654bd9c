package move37.record.load;

/**
 * How much may come out of a zip file, which can be far more than went in.
 *
 * @param entries files in it
 * @param entryBytes of each of them
 * @param bytes of all of them
 * @param ratio of what comes out to what is in the file, once {@link #freeBytes} came out
 * @param freeBytes for which the ratio is not looked at: short files may be very regular
 */
record ZipLimits(int entries, long entryBytes, long bytes, int ratio, long freeBytes) {
  static final ZipLimits USUAL = new ZipLimits(200_000, 1L << 28, 1L << 32, 200, 1 << 20);
}
