package dev.deco.processor.diagnose;

import java.text.MessageFormat;

/**
 * Every message of the processor. A code never changes its meaning. Each has three sentences: what
 * was found, why it matters, and what to write instead.
 */
public enum Code {
  NO_BODY(
      101,
      Severity.ERROR,
      "@Synchronized cannot stand on {0}, which has no body.",
      "Deco rewrites the body of a @Synchronized method, and there is none to rewrite.",
      "Put the annotation on the methods that implement it."),
  NATIVE_METHOD(
      102,
      Severity.ERROR,
      "@Concurrent cannot stand on {0}, which is native.",
      "Deco cannot see what native code writes, so it cannot keep the serial order.",
      "Wrap the native call in a Java method and annotate that one."),
  UNREACHABLE_TYPE(
      104,
      Severity.ERROR,
      "Deco cannot make a wrapper for {0}, which is {1}.",
      "Nobody calls its methods in a way that could be made parallel.",
      "Put the annotation on a method of a class, an interface, an enum or a record."),
  WRAPPER_CLASH(
      105,
      Severity.ERROR,
      "The wrapper of {0} would have two methods {1}.",
      "Each @Concurrent method gives its wrapper a second form with a Scope as first parameter.",
      "Rename one of the methods."),
  WRAPPER_TAKEN(
      106,
      Severity.ERROR,
      "The class {0} exists already.",
      "Deco would generate a class of that name.",
      "Rename the existing class."),
  MONITOR_METHOD(
      107,
      Severity.ERROR,
      "@Concurrent cannot stand on {0}, which is synchronized.",
      "Its calls would run one after the other, and a caller that holds the monitor would wait for"
          + " them forever.",
      "Remove the modifier: a call is isolated and needs no monitor."),
  NO_PARALLELISM(
      108,
      Severity.ERROR,
      "The parallelism of {0} is {1}.",
      "So many of its calls may run at once, and none could ever run.",
      "Give a number from 1 on, or leave it out for as many as there are threads for."),
  NO_EXECUTOR(
      109,
      Severity.ERROR,
      "@Concurrent on {0} names no executor.",
      "A blank name is that of no executor, so none of its calls could be spawned.",
      "Write on = \"threads\" or the name of an executor of yours, or leave it out for the pool."),
  NO_RANGE(110, Severity.ERROR, "@Range cannot stand on {0}: {1}.", "{2}", "{3}"),
  SUPER_CALL(
      201,
      Severity.ERROR,
      "{0} cannot be carried into the wrapper.",
      "Only a method of the class itself may name its superclass so.",
      "Move the call into a method of its own and call that one."),
  HIDDEN_TYPE(
      203,
      Severity.ERROR,
      "The type {0} cannot be named outside its class.",
      "The rewritten body stands in another class of the package.",
      "Give the type package access."),
  HIDDEN_MEMBER(
      204,
      Severity.ERROR,
      "{0} cannot be used in this form in a rewritten body.",
      "The rewritten body reaches it through a handle, which has no such form.",
      "Give the member package access, or take the expression apart."),
  MISSING_WRAPPER(205, Severity.WARNING, "{0} is @Concurrent, but {1}.", "{2}", "{3}"),
  NOTHING_SPAWNED(
      301, Severity.WARNING, "The @Synchronized method {0} spawns nothing.", "{1}", "{2}"),
  NEEDED_AT_ONCE(302, Severity.NOTE, "{0}", "{1}", "{2}"),
  ORDERED_CALL(
      303, Severity.NOTE, "Calls of {0} run one after the other, in program order.", "{1}", "{2}"),
  FIELDS_WRITTEN(
      304,
      Severity.WARNING,
      "{0} is @Concurrent and {1}.",
      "Only collections and arrays can be isolated, so its calls run one after the other, in"
          + " program order: {2}.",
      "{3}"),
  SERIAL_LOOP(305, Severity.WARNING, "The loop of line {0} leaves nothing parallel.", "{1}", "{2}"),
  OUTSIDE_WORLD(
      306,
      Severity.NOTE,
      "{0} is @Concurrent and acts on the outside world: {1}.",
      "Its calls run side by side, so this comes in any order, and twice where a call has to be"
          + " run again.",
      "Return what is to be printed or stored and let the caller do it, or leave it so if neither"
          + " matters."),
  RANGES_UNUSED(
      307,
      Severity.NOTE,
      "Calls of {0} do not run in place, though it declares ranges.",
      "{1}",
      "{2}"),
  NOT_JAVAC(
      901,
      Severity.ERROR,
      "Deco needs the compiler javac; this one is {0}.",
      "It reads method bodies through the compiler tree API, which only javac has.",
      "Compile with javac, in an IDE by delegating the build to Maven or Gradle."),
  NO_REPORT(
      902,
      Severity.WARNING,
      "The report cannot be written to \"{0}\": {1}.",
      "The option -Adeco.report names the folder for it; the wrappers do not depend on it.",
      "Name a folder that can be made or written, as in -Adeco.report=target/deco-report."),
  INTERNAL(
      999,
      Severity.ERROR,
      "Deco failed inside on {0}: {1}.",
      "This is a fault of Deco, not of your code.",
      "Report it with this method; until then remove the annotation.");

  /** How much a message matters. */
  public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Probably not what the user wants. */
    WARNING,
    /** Worth knowing. */
    NOTE
  }

  private final int number;
  private final Severity severity;
  private final String what;
  private final String why;
  private final String instead;

  Code(int number, Severity severity, String what, String why, String instead) {
    this.number = number;
    this.severity = severity;
    this.what = what;
    this.why = why;
    this.instead = instead;
  }

  /** The stable code, such as {@code DECO-101}. */
  public String id() {
    return "DECO-" + number;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  /** The message, with {@code arguments} in the places of the template. */
  public String format(Object... arguments) {
    MessageFormat format = new MessageFormat(quoted(what + " " + why + " " + instead));
    return id() + ": " + format.format(arguments);
  }

  private static String quoted(String template) {
    return template.replace("'", "''");
  }
}
