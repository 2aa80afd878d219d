package work;

/** What is to be done; implemented in Kotlin. */
public interface Task {
  long run(long seed);
}
