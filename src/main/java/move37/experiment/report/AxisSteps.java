package move37.experiment.report;

/** Ranges of axes that grow in steps, so that a chart does not creep at every new point. */
final class AxisSteps {
  private static final int[] GENERATIONS = {5, 10, 20, 30, 40, 60, 80, 100, 150, 200, 300, 500};

  private AxisSteps() {}

  /** The smallest of 1, 2 and 5 times a power of ten that is not below the value. */
  static double nice(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double factor : new double[] {1, 2, 5}) {
      if (value <= factor * power * (1 + 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /** The smallest multiple of the step that is not below the value. */
  static double up(double value, double step) {
    return Math.ceil(value / step - 1e-9) * step;
  }

  /** The largest multiple of the step that is not above the value. */
  static double down(double value, double step) {
    return Math.floor(value / step + 1e-9) * step;
  }

  /**
   * How far the axis of generations reaches.
   *
   * @param newest the newest generation that has a point
   * @param planned how many are planned, 0 if unknown
   */
  static int generations(int newest, int planned) {
    int reach = newest;
    for (int candidate : GENERATIONS) {
      if (newest <= candidate) {
        reach = candidate;
        break;
      }
    }
    return planned > 0 && planned >= newest ? Math.min(reach, planned) : Math.max(reach, 1);
  }
}
