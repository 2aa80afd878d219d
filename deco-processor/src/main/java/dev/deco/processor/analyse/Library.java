package dev.deco.processor.analyse;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Sharing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the methods of the Java platform do to their receiver and their arguments. */
final class Library {

  private static final String STATE = "#state of a library";

  /** What javac calls the class that arrays have {@code clone()} from. */
  private static final String ARRAY = "Array";

  private Library() {}

  /** Whether a reading method looks into the elements of its receiver. */
  static boolean looksDeep(Member.Method method) {
    return PlatformNames.DEEP_LOOKS.contains(method.name()) || streams(method);
  }

  private static boolean streams(Member.Method method) {
    return method.owner().packageName().equals("java.util.stream");
  }

  /** Whether the method runs closures that it is handed. */
  static boolean runsClosures(Member.Method method) {
    return PlatformNames.RUNS_CLOSURES.contains(method.name()) || streams(method);
  }

  /** The effect of a method on the content of its receiver. */
  enum Kind {
    /** Touches nothing that can change. */
    PURE,
    /** Reads the receiver's own content. */
    READS,
    /** Reads what the receiver goes through, and changes the receiver, an iterator. */
    STEPS,
    /** Reads and writes the receiver's own content. */
    WRITES,
    /** May read and write whatever can be reached from receiver and arguments. */
    DEEP
  }

  static Kind kind(Member.Method method) {
    String owner = method.owner().qualifiedName();
    if (method.owner().sharing() == Sharing.IMMUTABLE
        || PlatformNames.PURE_CLASSES.contains(owner)) {
      return Kind.PURE;
    }
    if (owner.equals("java.lang.System") && PlatformNames.PURE_SYSTEM.contains(method.name())) {
      return Kind.PURE;
    }
    if (clones(method) && owner.equals(ARRAY)) {
      return Kind.READS;
    }
    if (owner.equals("java.lang.Object")) {
      return method.name().equals("getClass") ? Kind.PURE : Kind.DEEP;
    }
    boolean reads =
        (owner.equals("java.util.Arrays") || owner.equals("java.util.Collections"))
            && (PlatformNames.STATIC_READERS.contains(method.name())
                || method.name().startsWith("unmodifiable")
                || method.name().startsWith("synchronized")
                || method.name().startsWith("empty")
                || method.name().startsWith("singleton"));
    if (method.isStatic() && (reads || PlatformNames.MAKERS.contains(owner) || streams(method))) {
      return Kind.PURE;
    }
    if (method.isStatic()) {
      return method.parameters().stream().allMatch(p -> p.sharing() == Sharing.IMMUTABLE)
          ? Kind.PURE
          : Kind.DEEP;
    }
    if (owner.startsWith("java.util.concurrent.atomic.")) {
      return PlatformNames.ATOMIC_READERS.contains(method.name()) ? Kind.READS : Kind.WRITES;
    }
    if (Flat.contains(method.owner())) {
      return Flat.reads(method) ? Kind.READS : Kind.WRITES;
    }
    boolean container =
        switch (method.owner().sharing()) {
          case LIST, MAP, COLLECTION, CONTAINER, CONCURRENT -> true;
          default -> owner.equals("java.lang.CharSequence");
        };
    if (!container) {
      return Kind.DEEP;
    }
    if (PlatformNames.READERS.contains(method.name())) {
      return Kind.READS;
    }
    if (streams(method) || method.name().equals("toArray") && method.parameters().isEmpty()) {
      return Kind.READS;
    }
    if (PlatformNames.STEPPERS.contains(method.name())) {
      return Kind.STEPS;
    }
    return PlatformNames.WRITERS.contains(method.name()) ? Kind.WRITES : Kind.DEEP;
  }

  /**
   * Whether a static method does nothing with its argument, an array, but look at the elements:
   * what it returns has them, at most, and not the array.
   */
  static boolean copies(Member.Method method, int argument) {
    return method.isStatic()
        && switch (method.owner().qualifiedName()) {
          case "java.util.Arrays" ->
              PlatformNames.STATIC_READERS.contains(method.name())
                  && !method.name().equals("asList")
                  && !method.name().equals("stream");
          case "java.lang.System" -> method.name().equals("arraycopy") && argument == 0;
          case "java.lang.String" -> method.name().endsWith("alueOf");
          default -> false;
        };
  }

  /** Whether the method copies its receiver, an array. */
  static boolean clones(Member.Method method) {
    return method.name().equals("clone") && method.parameters().isEmpty();
  }

  /**
   * A name for the static state of the library that declares {@code method}; null for libraries
   * whose state nobody computes with, such as loggers. Libraries are told apart by the first two
   * parts of their packages.
   */
  static @Nullable String state(Member.Method method) {
    String packageName = method.owner().packageName();
    if (PlatformNames.LOGGERS.stream().anyMatch(packageName::startsWith)) {
      return null;
    }
    String[] parts = packageName.split("\\.");
    return parts[0] + (parts.length > 1 ? "." + parts[1] : "") + STATE;
  }

  /** Whether a field's key stands for the static state of a library. */
  static boolean isState(String key) {
    return key.endsWith(STATE);
  }

  /** Whether the result of the method is an element of its receiver. */
  static boolean returnsElement(Member.Method method) {
    boolean container =
        switch (method.owner().sharing()) {
          case LIST, MAP, COLLECTION, CONTAINER -> true;
          default -> false;
        };
    return container && !method.isStatic() && PlatformNames.ELEMENTS.contains(method.name());
  }

  /** Whether the method is the one of a functional interface, and runs the closure. */
  static boolean runsReceiver(Member.Method method) {
    return method.owner().packageName().equals("java.util.function")
        && method.name().matches("(get|apply|test|accept)(As[A-Z][a-z]+)?")
        && !method.isStatic();
  }

  /** Whether the receiver keeps the arguments, and they get nothing to keep. */
  static boolean keeps(Member.Method method) {
    boolean container =
        switch (method.owner().sharing()) {
          case LIST, MAP, COLLECTION, CONTAINER -> method.owner().packageName().equals("java.util");
          default -> false;
        };
    return container && !method.isStatic() && PlatformNames.KEEPERS.contains(method.name());
  }

  /** Whether the method only passes its arguments on, without a look at them. */
  static boolean passesOn(Member.Method method) {
    return switch (method.owner().qualifiedName()) {
      case "java.util.Objects" -> method.name().startsWith("requireNonNull");
      case "java.util.List", "java.util.Optional", "java.util.stream.Stream" -> method.isStatic();
      case "java.util.Arrays" -> method.name().equals("asList");
      default -> false;
    };
  }

  /** Whether a writing method looks into its argument, beyond keeping a reference to it. */
  static boolean looksInto(Member.Method method, int argument) {
    boolean key = method.owner().sharing() == Sharing.MAP && argument == 0;
    boolean compared =
        (method.owner().sharing() == Sharing.COLLECTION
                || method.owner().sharing() == Sharing.CONCURRENT)
            && Set.of("add", "offer", "push", "contains").contains(method.name());
    return key
        || compared
        || method.name().endsWith("All")
        || method.name().equals("remove")
        || Flat.contains(method.owner());
  }

  /** Whether the result is a new object that nothing else refers to. */
  static boolean returnsFresh(Member.Method method) {
    String name = method.name();
    return switch (method.owner().qualifiedName()) {
      case "java.util.Arrays" -> name.startsWith("copyOf");
      case "java.util.List", "java.util.Set", "java.util.Map" ->
          method.isStatic() || name.equals("toArray") && method.parameters().isEmpty();
      case "java.util.stream.Stream" -> name.equals("toList") || name.equals("toArray");
      case "java.util.stream.IntStream",
          "java.util.stream.LongStream",
          "java.util.stream.DoubleStream" ->
          name.equals("toArray") || name.startsWith("range");
      case "java.util.Collections" ->
          name.startsWith("empty") || name.startsWith("singleton") || name.equals("nCopies");
      case "java.lang.String" -> true;
      case "java.lang.ThreadLocal" -> ofThread(method);
      case "java.security.MessageDigest" -> name.equals("digest");
      default -> name.equals("clone") || (name.equals("toArray") && method.parameters().isEmpty());
    };
  }

  /** Whether the method gives an object of which each thread has its own. */
  static boolean ofThread(Member.Method method) {
    return method.owner().qualifiedName().equals("java.lang.ThreadLocal")
        && method.name().equals("get");
  }

  /** Whether a call can run where a monitor is held without ever waiting for one. */
  static boolean lockFree(Member.Method method) {
    Kind kind = kind(method);
    return kind == Kind.PURE
        || method.owner().sharing().tracked()
        || method.owner().qualifiedName().equals("java.util.Arrays");
  }
}
