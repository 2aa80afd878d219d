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
}
