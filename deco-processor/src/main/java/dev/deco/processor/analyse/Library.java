package dev.deco.processor.analyse;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Sharing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the methods of the Java platform do to their receiver and their arguments. */
final class Library {
  private static final Set<String> PURE_CLASSES =
      Set.of(
          "java.lang.Math",
          "java.lang.StrictMath",
          "java.util.Objects",
          "java.lang.Record",
          "java.lang.Enum",
          "java.lang.Number",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");
  private static final Set<String> PURE_SYSTEM =
      Set.of("nanoTime", "currentTimeMillis", "lineSeparator", "getProperty", "identityHashCode");
  private static final Set<String> READERS =
      Set.of(
          "get",
          "getOrDefault",
          "size",
          "isEmpty",
          "containsKey",
          "contains",
          "containsValue",
          "indexOf",
          "lastIndexOf",
          "getFirst",
          "getLast",
          "firstKey",
          "lastKey",
          "peek",
          "forEach",
          "element",
          "first",
          "last",
          "length",
          "charAt");
  private static final Set<String> WRITERS =
      Set.of(
          "put",
          "add",
          "set",
          "remove",
          "clear",
          "addAll",
          "putAll",
          "putIfAbsent",
          "addFirst",
          "addLast",
          "removeFirst",
          "removeLast",
          "push",
          "pop",
          "poll",
          "offer",
          "merge",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "removeIf",
          "replaceAll",
          "replace");
  private static final Set<String> KEEPERS =
      Set.of("add", "addFirst", "addLast", "offer", "push", "put", "putIfAbsent", "set");
  private static final Set<String> ELEMENTS =
      Set.of(
          "get",
          "getOrDefault",
          "put",
          "set",
          "remove",
          "getFirst",
          "getLast",
          "peek",
          "poll",
          "pop",
          "element",
          "first",
          "last",
          "next",
          "putIfAbsent",
          "merge",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "removeFirst",
          "removeLast",
          "getKey",
          "getValue");

  private static final Set<String> LOGGERS =
      Set.of(
          "org.slf4j",
          "org.apache.logging",
          "org.apache.commons.logging",
          "org.jboss.logging",
          "ch.qos.logback",
          "com.google.common.flogger");
  private static final Set<String> RUNS_CLOSURES =
      Set.of(
          "forEach",
          "removeIf",
          "replaceAll",
          "merge",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "sort");
  private static final String STATE = "#state of a library";

  private Library() {}

  /** Whether the method runs closures that it is handed. */
  static boolean runsClosures(Member.Method method) {
    return RUNS_CLOSURES.contains(method.name());
  }

  /** The effect of a method on the content of its receiver. */
  enum Kind {
    /** Touches nothing that can change. */
    PURE,
    /** Reads the receiver's own content. */
    READS,
    /** Reads and writes the receiver's own content. */
    WRITES,
    /** May read and write whatever can be reached from receiver and arguments. */
    DEEP
  }

  static Kind kind(Member.Method method) {
    String owner = method.owner().qualifiedName();
    if (method.owner().sharing() == Sharing.IMMUTABLE || PURE_CLASSES.contains(owner)) {
      return Kind.PURE;
    }
    if (owner.equals("java.lang.System") && PURE_SYSTEM.contains(method.name())) {
      return Kind.PURE;
    }
    if (owner.equals("java.lang.Object")) {
      return method.name().equals("getClass") ? Kind.PURE : Kind.DEEP;
    }
    if (method.isStatic()) {
      return method.parameters().stream().allMatch(p -> p.sharing() == Sharing.IMMUTABLE)
          ? Kind.PURE
          : Kind.DEEP;
    }
    if (Flat.contains(method.owner())) {
      return Flat.reads(method) ? Kind.READS : Kind.WRITES;
    }
    boolean container =
        switch (method.owner().sharing()) {
          case LIST, MAP, CONTAINER -> true;
          default -> owner.equals("java.lang.CharSequence");
        };
    if (!container) {
      return Kind.DEEP;
    }
    if (READERS.contains(method.name())) {
      return Kind.READS;
    }
    return WRITERS.contains(method.name()) ? Kind.WRITES : Kind.DEEP;
  }

  /**
   * A name for the static state of the library that declares {@code method}; null for libraries
   * whose state nobody computes with, such as loggers. Libraries are told apart by the first two
   * parts of their packages.
   */
  static @Nullable String state(Member.Method method) {
    String packageName = method.owner().packageName();
    if (LOGGERS.stream().anyMatch(packageName::startsWith)) {
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
          case LIST, MAP, CONTAINER -> true;
          default -> false;
        };
    return container && !method.isStatic() && ELEMENTS.contains(method.name());
  }

  /** Whether the receiver keeps the arguments, and they get nothing to keep. */
  static boolean keeps(Member.Method method) {
    boolean container =
        switch (method.owner().sharing()) {
          case LIST, MAP, CONTAINER -> method.owner().packageName().equals("java.util");
          default -> false;
        };
    return container && !method.isStatic() && KEEPERS.contains(method.name());
  }

  /** Whether a writing method looks into its argument, beyond keeping a reference to it. */
  static boolean looksInto(Member.Method method, int argument) {
    boolean key = method.owner().sharing() == Sharing.MAP && argument == 0;
    boolean compared =
        method.owner().sharing() == Sharing.CONTAINER
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
      case "java.lang.String" -> true;
      case "java.security.MessageDigest" -> name.equals("digest");
      default -> name.equals("clone") || (name.equals("toArray") && method.parameters().isEmpty());
    };
  }

  /** Whether a call can run where a monitor is held without ever waiting for one. */
  static boolean lockFree(Member.Method method) {
    Kind kind = kind(method);
    return kind == Kind.PURE
        || method.owner().sharing().tracked()
        || method.owner().qualifiedName().equals("java.util.Arrays");
  }
}
