package dev.deco.benchmarks.report;

import dev.deco.benchmarks.ways.Way;

/**
 * What one fork measured of one way to do something.
 *
 * @param what what was done
 * @param way in which way
 * @param nanos the median of the iterations, in nanoseconds per run
 * @param bytes allocated per run, by all threads
 */
public record Measurement(String what, Way way, double nanos, double bytes) {
  private static final String SEPARATOR = "; ";

  /** As a line of a file. */
  public String line() {
    return String.join(SEPARATOR, what, way.name(), String.valueOf(nanos), String.valueOf(bytes));
  }

  /** Of such a line. */
  public static Measurement of(String line) {
    String[] fields = line.split(SEPARATOR, -1);
    int last = fields.length - 1;
    if (last < 3) {
      throw new IllegalArgumentException("not a measurement: " + line);
    }
    String what = line.substring(0, line.indexOf(SEPARATOR + fields[last - 2] + SEPARATOR));
    return new Measurement(
        what,
        Way.valueOf(fields[last - 2]),
        Double.parseDouble(fields[last - 1]),
        Double.parseDouble(fields[last]));
  }
}
