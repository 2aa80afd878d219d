package dev.deco.processor.model;

import java.util.List;

/** A field, method or constructor that a body names. */
public sealed interface Member {

  /** The class that declares it. */
  TypeRef.Declared owner();

  /** Its simple name; {@code <init>} for a constructor. */
  String name();

  /** Whether it is static. */
  boolean isStatic();

  /** Whether the generated wrapper may name it directly. */
  boolean accessible();

  /** A field. {@code fixed} says that it is final. */
  record Field(
      TypeRef.Declared owner,
      String name,
      TypeRef type,
      boolean isStatic,
      boolean fixed,
      boolean accessible)
      implements Member {
    /** The name of the link from an inner object to the one around it; no user can write it. */
    public static final String ENCLOSING = "<enclosing>";

    /** Whether it is the link to an enclosing instance. */
    public boolean enclosing() {
      return name.equals(ENCLOSING);
    }

    /** Identifies the field over all its instances. */
    public String key() {
      return owner.qualifiedName() + "#" + name;
    }
  }

  /**
   * A method or constructor.
   *
   * @param parameters the erased parameter types
   * @param result the erased result type
   * @param origin where its body is
   * @param marks which annotations it carries
   * @param wrapper the generated class beside its owner
   * @param thrown the exceptions it declares, type variables left out
   */
  record Method(
      TypeRef.Declared owner,
      String name,
      List<TypeRef> parameters,
      TypeRef result,
      boolean isStatic,
      boolean varargs,
      boolean accessible,
      Origin origin,
      Marks marks,
      TypeRef.Declared wrapper,
      List<TypeRef> thrown)
      implements Member {

    /** Copies the lists. */
    public Method {
      parameters = List.copyOf(parameters);
      thrown = List.copyOf(thrown);
    }

    /** A method that declares no checked exceptions. */
    public Method(
        TypeRef.Declared owner,
        String name,
        List<TypeRef> parameters,
        TypeRef result,
        boolean isStatic,
        boolean varargs,
        boolean accessible,
        Origin origin,
        Marks marks,
        TypeRef.Declared wrapper) {
      this(
          owner,
          name,
          parameters,
          result,
          isStatic,
          varargs,
          accessible,
          origin,
          marks,
          wrapper,
          List.of());
    }

    /** The method as {@code super.m()} names it: not overridden, and without a wrapper. */
    public Method above() {
      return new Method(
          owner,
          name,
          parameters,
          result,
          isStatic,
          varargs,
          false,
          origin == Origin.UNKNOWN ? Origin.SOURCE : origin,
          Marks.NONE,
          wrapper,
          thrown);
    }

    /** Whether it is a constructor. */
    public boolean creates() {
      return name.equals("<init>");
    }

    /** Identifies the method among all of the compilation. */
    public String key() {
      StringBuilder key = new StringBuilder(owner.qualifiedName()).append('#').append(name);
      for (TypeRef parameter : parameters) {
        append(key.append(' '), parameter);
      }
      return key.toString();
    }
  }

  private static void append(StringBuilder key, TypeRef type) {
    if (type instanceof TypeRef.Array array) {
      append(key, array.component());
      key.append("[]");
    } else if (type instanceof TypeRef.Declared declared) {
      key.append(declared.qualifiedName());
    } else if (type instanceof TypeRef.Primitive primitive) {
      key.append(primitive.keyword());
    } else {
      key.append(type);
    }
  }

  /** Where the body of a method is, and so what can be known of it. */
  enum Origin {
    /** A class of the Java platform. */
    PLATFORM,
    /** Given by the language: an implicit accessor or constructor of a record, an enum's values. */
    IMPLICIT,
    /** A method of this compilation that no subclass can replace. */
    SOURCE,
    /** A class file of a library, which cannot name the fields of this compilation's classes. */
    LIBRARY,
    /** A method of this compilation that a subclass may replace, or that has no body. */
    UNKNOWN
  }

  /**
   * The annotations of a method, and what a call of its wrapper has to mind.
   *
   * @param crowded whether the wrapper has another method that a call with a scope could mean
   * @param inferred whether its type arguments may be inferred from where a call stands
   * @param placed whether it says where its calls run, or how many at once
   * @param ranged whether it says of a parameter which elements a call touches
   */
  record Marks(
      boolean concurrent,
      boolean synchronised,
      boolean crowded,
      boolean inferred,
      boolean placed,
      boolean ranged) {
    /** Of a method that carries neither annotation. */
    public static final Marks NONE = new Marks(false, false);

    /** Of a method with one name and no type parameters. */
    public Marks(boolean concurrent, boolean synchronised) {
      this(concurrent, synchronised, false, false, false, false);
    }
  }
}
