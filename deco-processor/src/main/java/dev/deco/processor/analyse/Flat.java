package dev.deco.processor.analyse;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.TypeRef;
import java.util.Set;

/**
 * Classes of the platform whose objects change, hold no references to other objects that do, and
 * can neither be isolated nor be taken for the outside world.
 */
final class Flat {
  private static final Set<String> CLASSES =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.lang.AbstractStringBuilder",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.BitSet",
          "java.util.StringJoiner",
          "java.util.Scanner",
          "java.util.StringTokenizer",
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.util.IntSummaryStatistics",
          "java.util.LongSummaryStatistics",
          "java.util.DoubleSummaryStatistics",
          "java.util.regex.Matcher",
          "java.util.zip.CRC32",
          "java.util.zip.Adler32",
          "java.security.MessageDigest",
          "java.io.StringWriter",
          "java.io.StringReader",
          "java.io.ByteArrayOutputStream",
          "java.nio.Buffer",
          "java.nio.ByteBuffer",
          "java.nio.CharBuffer",
          "java.nio.IntBuffer",
          "java.nio.LongBuffer",
          "java.nio.FloatBuffer",
          "java.nio.DoubleBuffer");
  private static final Set<String> READERS =
      Set.of(
          "toString",
          "equals",
          "hashCode",
          "compareTo",
          "length",
          "charAt",
          "codePointAt",
          "substring",
          "subSequence",
          "indexOf",
          "lastIndexOf",
          "isEmpty",
          "capacity",
          "size",
          "cardinality",
          "nextSetBit",
          "nextClearBit",
          "previousSetBit",
          "previousClearBit",
          "intersects",
          "toByteArray",
          "toLongArray",
          "getTime",
          "getTimeInMillis",
          "before",
          "after",
          "getValue",
          "getCount",
          "getSum",
          "getMin",
          "getMax",
          "getAverage",
          "group",
          "groupCount",
          "start",
          "end",
          "hasMoreTokens",
          "countTokens",
          "getAlgorithm",
          "getDigestLength",
          "hasRemaining",
          "remaining",
          "clone");

  private Flat() {}

  static boolean contains(TypeRef type) {
    return type instanceof TypeRef.Declared declared && CLASSES.contains(declared.qualifiedName());
  }

  /** Whether a method only reads the object that it is called on. */
  static boolean reads(Member.Method method) {
    boolean bit = method.name().equals("get") && method.owner().isClass("java.util.BitSet");
    return bit || READERS.contains(method.name());
  }
}
