package dev.deco.processor.cases;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** How a run ended: with a value, or with what it threw. */
record Outcome(@Nullable Object value, @Nullable Throwable thrown) {

  static Outcome of(Callable<?> body) {
    try {
      return new Outcome(body.call(), null);
    } catch (Throwable thrown) {
      return new Outcome(null, thrown);
    }
  }

  /** What makes {@code other} another outcome than this one, if anything does. */
  Optional<String> differenceTo(Outcome other) {
    if (thrown == null && other.thrown == null) {
      return new Difference().between(value, other.value);
    }
    String mine = thrown == null ? "returned " + Difference.show(value) : "threw " + name(thrown);
    String others =
        other.thrown == null
            ? "returned " + Difference.show(other.value)
            : "threw " + name(other.thrown);
    return mine.equals(others)
        ? Optional.empty()
        : Optional.of("serial " + mine + "\n      deco " + others);
  }

  private static String name(Throwable thrown) {
    return thrown.getClass().getName() + ": " + message(thrown);
  }

  /**
   * The message; for the JVM's own explanation of a null dereference only the fact, since it names
   * local variables, which generated code has others of.
   */
  private static String message(Throwable thrown) {
    String message = Objects.toString(thrown.getMessage());
    boolean explained =
        thrown instanceof NullPointerException
            && (message.startsWith("Cannot ") || message.equals("null"));
    return explained ? "(null dereferenced)" : message;
  }
}
