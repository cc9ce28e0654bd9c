package move37.app.bench;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import move37.core.Requires;

/** What was measured of one thing: the rates of its counters, round by round. */
final class Rounds {
  private final double[][] rates;

  /**
   * @param rates units a second by round and counter
   */
  Rounds(double[][] rates) {
    this.rates = rates;
  }

  /** The middle one of a counter's rates. */
  double median(int counter) {
    return medianOf(round -> rates[round][counter]);
  }

  /** The mean of a counter's rates: for what happens too rarely to count it by the round. */
  double mean(int counter) {
    return Arrays.stream(rates).mapToDouble(round -> round[counter]).average().orElseThrow();
  }

  /** The middle one of the ratios of the first counter to another measurement's, in each round. */
  double medianRatioTo(Rounds other) {
    return medianOf(round -> rates[round][0] / other.rates[round][0]);
  }

  private double medianOf(IntToDoubleFunction byRound) {
    return median(IntStream.range(0, rates.length).mapToDouble(byRound).toArray());
  }

  static double median(double[] numbers) {
    Requires.check(numbers.length > 0, "There is no median of no numbers");
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
