package dev.deco.processor.random;

/** Runs random programs without JUnit: arguments are the first seed and how many. */
final class RandomRunner {
  private RandomRunner() {}

  public static void main(String[] arguments) {
    long first = Long.parseLong(arguments[0]);
    long count = Long.parseLong(arguments[1]);
    int failed = 0;
    for (long seed = first; seed < first + count; seed++) {
      RandomProgram program = new RandomProgram(seed, seed % 2 == 0);
      try {
        RandomProgramsTest.check(program);
      } catch (AssertionError | RuntimeException e) {
        failed++;
        String text = String.valueOf(e.getMessage());
        System.out.println(
            "--- seed " + seed + ": " + text.substring(0, Math.min(text.length(), 1500)));
      }
    }
    System.out.println(count + " programs, " + failed + " with failures");
    System.exit(failed == 0 ? 0 : 1);
  }
}
