package dev.deco.processor.plan;

/** What the generated code asks at run time, to learn whether it has to wait. */
public sealed interface Question {

  /** Whether two variables refer to one object. */
  record Same(String first, String second) implements Question {}

  /** Whether a deferred statement that is pending may write the object of a variable. */
  record Written(String object) implements Question {}

  /** The same of an element of an array, which may be out of bounds. */
  record ElementWritten(String array, String index) implements Question {}

  /** The same of what a loop goes through. */
  record SourceWritten() implements Question {}

  /**
   * Whether what a loop goes through is of a class that is not the platform's.
   *
   * @param origin the variable of the container that it is a view of, or is itself; empty if there
   *     is none
   */
  record SourceForeign(String origin) implements Question {}
}
