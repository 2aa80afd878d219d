package dev.deco.processor.analyse;

import java.util.Set;

/** Names of classes and methods of the Java platform, by what {@link Library} says of them. */
final class PlatformNames {
  static final Set<String> PURE_CLASSES =
      Set.of(
          "java.lang.Math",
          "java.lang.StrictMath",
          "java.util.Objects",
          "java.lang.Record",
          "java.lang.Enum",
          "java.lang.System.Logger",
          "java.util.logging.Logger",
          "java.lang.Number",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  static final Set<String> PURE_SYSTEM =
      Set.of("nanoTime", "currentTimeMillis", "lineSeparator", "getProperty", "identityHashCode");

  static final Set<String> READERS =
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
          "charAt",
          "iterator",
          "listIterator",
          "spliterator",
          "entrySet",
          "keySet",
          "values",
          "subList",
          "stream",
          "parallelStream",
          "headMap",
          "tailMap",
          "subMap",
          "descendingMap",
          "firstEntry",
          "lastEntry",
          "floorKey",
          "ceilingKey",
          "floorEntry",
          "ceilingEntry",
          "lowerKey",
          "higherKey",
          "getKey",
          "getValue",
          "isPresent",
          "orElse",
          "orElseThrow",
          "toString",
          "equals",
          "hashCode",
          "containsAll");

  static final Set<String> WRITERS =
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

  static final Set<String> KEEPERS =
      Set.of("add", "addFirst", "addLast", "offer", "push", "put", "putIfAbsent", "set");

  static final Set<String> ATOMIC_READERS =
      Set.of(
          "get",
          "getPlain",
          "getAcquire",
          "getOpaque",
          "intValue",
          "longValue",
          "doubleValue",
          "floatValue",
          "length",
          "sum",
          "toString",
          "getReference",
          "getStamp",
          "isMarked");

  static final Set<String> STEPPERS =
      Set.of(
          "next",
          "hasNext",
          "nextInt",
          "nextLong",
          "nextDouble",
          "previous",
          "hasPrevious",
          "nextIndex",
          "previousIndex",
          "nextElement",
          "hasMoreElements");

  static final Set<String> ELEMENTS =
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
          "previous",
          "nextElement",
          "orElse",
          "orElseThrow",
          "putIfAbsent",
          "merge",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "removeFirst",
          "removeLast",
          "getKey",
          "getValue");

  static final Set<String> LOGGERS =
      Set.of(
          "org.slf4j",
          "org.apache.logging",
          "org.apache.commons.logging",
          "org.jboss.logging",
          "ch.qos.logback",
          "com.google.common.flogger");

  static final Set<String> RUNS_CLOSURES =
      Set.of(
          "forEach",
          "removeIf",
          "replaceAll",
          "merge",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "sort");

  static final Set<String> DEEP_LOOKS =
      Set.of(
          "contains",
          "containsKey",
          "containsValue",
          "containsAll",
          "indexOf",
          "lastIndexOf",
          "toString",
          "equals",
          "hashCode");

  static final Set<String> STATIC_READERS =
      Set.of(
          "toString",
          "deepToString",
          "stream",
          "asList",
          "equals",
          "deepEquals",
          "hashCode",
          "deepHashCode",
          "copyOf",
          "copyOfRange",
          "binarySearch",
          "mismatch",
          "compare",
          "max",
          "min",
          "frequency",
          "disjoint",
          "nCopies",
          "reverseOrder",
          "enumeration",
          "list");

  static final Set<String> MAKERS =
      Set.of("java.util.List", "java.util.Set", "java.util.Map", "java.util.Optional");

  private PlatformNames() {}
}
