package dev.deco.processor.analyse;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.TypeRef;
import java.util.Set;

/**
 * Classes of the platform whose objects change when they are used, and cannot be isolated. Those
 * that stand for the outside world, as {@code System.out} does, are not among them.
 */
final class Stateful {
  private static final Set<String> PACKAGES =
      Set.of(
          "java.io",
          "java.text",
          "java.util.zip",
          "java.util.jar",
          "java.awt.image",
          "java.awt.geom",
          "javax.imageio",
          "javax.xml.stream",
          "javax.xml.parsers");
  private static final Set<String> CLASSES =
      Set.of(
          "java.awt.Graphics",
          "java.awt.Graphics2D",
          "java.nio.charset.CharsetDecoder",
          "java.nio.charset.CharsetEncoder",
          "java.security.KeyPairGenerator",
          "java.security.Signature",
          "java.sql.PreparedStatement",
          "java.sql.ResultSet",
          "java.sql.Statement",
          "java.util.Formatter",
          "javax.crypto.Cipher",
          "javax.crypto.KeyGenerator",
          "javax.crypto.Mac");
  private static final Set<String> OTHERS =
      Set.of(
          "java.io.Closeable",
          "java.io.Console",
          "java.io.FileDescriptor",
          "java.io.FileFilter",
          "java.io.FilenameFilter",
          "java.io.Flushable",
          "java.io.PrintStream",
          "java.io.Serializable");

  private Stateful() {}

  static boolean contains(TypeRef type) {
    return Flat.contains(type)
        || type instanceof TypeRef.Declared declared
            && (PACKAGES.contains(declared.packageName())
                    && !OTHERS.contains(declared.qualifiedName())
                    && !declared.qualifiedName().endsWith("Exception")
                    && !declared.qualifiedName().endsWith("Error")
                || CLASSES.contains(declared.qualifiedName()));
  }

  /** Whether a method may change the object that it is called on. */
  static boolean changes(Member.Method method) {
    Library.Kind kind = Library.kind(method);
    return kind == Library.Kind.WRITES || kind == Library.Kind.DEEP && !asks(method.name());
  }

  private static boolean asks(String name) {
    return name.matches("(get|is|has)(\\p{Lu}.*)?|toString|hashCode|equals");
  }
}
