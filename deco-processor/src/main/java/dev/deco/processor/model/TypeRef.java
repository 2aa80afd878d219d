package dev.deco.processor.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type, as far as the analysis and the generated source need it. */
public sealed interface TypeRef {

  /** How objects of this type behave when shared. */
  Sharing sharing();

  /** Whether the type can be written in the generated source. */
  boolean speakable();

  /** Whether the wrapper writes another type, here or in a part, because it cannot name it. */
  default boolean hidden() {
    return false;
  }

  /** The type as a message shows it, without its arguments. */
  default String written() {
    if (this instanceof Array array) {
      return array.component().written() + "[]";
    }
    return this instanceof Declared declared ? declared.qualifiedName() : toString();
  }

  /** Whether this is a primitive type or {@code void}. */
  default boolean primitive() {
    return this instanceof Primitive;
  }

  /** Whether this is {@code void}. */
  default boolean isVoid() {
    return this instanceof Primitive primitive && primitive.keyword().equals("void");
  }

  /** Whether this is the class with the given qualified name. */
  default boolean isClass(String qualifiedName) {
    return this instanceof Declared declared && declared.qualifiedName().equals(qualifiedName);
  }

  /** A primitive type or {@code void}, by its keyword. */
  record Primitive(String keyword) implements TypeRef {
    @Override
    public Sharing sharing() {
      return Sharing.IMMUTABLE;
    }

    @Override
    public boolean speakable() {
      return true;
    }
  }

  /**
   * A class or interface type.
   *
   * @param packageName empty for the unnamed package
   * @param names the simple names from the outermost class inwards
   * @param arguments the type arguments, empty for a raw or a non-generic type
   * @param sharing how its objects behave when shared
   * @param accessible whether the generated wrapper may name it
   * @param faces the nearest supertypes that the wrapper may name, a class first, {@code Object}
   *     left out; empty where the type itself is accessible
   * @param around the generic type that objects of an inner class lie in, else null
   */
  record Declared(
      String packageName,
      List<String> names,
      List<TypeRef> arguments,
      Sharing sharing,
      boolean accessible,
      List<TypeRef> faces,
      @Nullable Declared around)
      implements TypeRef {
    private static final Declared OBJECT =
        new Declared("java.lang", List.of("Object"), List.of(), Sharing.PLAIN, true);

    /** Copies the lists. */
    public Declared {
      names = List.copyOf(names);
      arguments = List.copyOf(arguments);
      faces = List.copyOf(faces);
    }

    /** A type without faces. */
    public Declared(
        String packageName,
        List<String> names,
        List<TypeRef> arguments,
        Sharing sharing,
        boolean accessible) {
      this(packageName, names, arguments, sharing, accessible, List.of(), null);
    }

    /** All type arguments, those of the types around it first. */
    public List<TypeRef> allArguments() {
      List<TypeRef> all = new ArrayList<>(around == null ? List.of() : around.allArguments());
      all.addAll(arguments);
      return all;
    }

    /** The type that stands for this one in the wrapper: its only face, or {@code Object}. */
    public TypeRef standIn() {
      return accessible ? this : faces.size() == 1 ? faces.get(0) : OBJECT;
    }

    /** The name by which the class is loaded. */
    public String binaryName() {
      String name = String.join("$", names);
      return packageName.isEmpty() ? name : packageName + "." + name;
    }

    @Override
    public boolean hidden() {
      return !accessible || allArguments().stream().anyMatch(TypeRef::hidden);
    }

    /** The canonical name. */
    public String qualifiedName() {
      String name = names.size() == 1 ? names.get(0) : String.join(".", names);
      return packageName.isEmpty() ? name : packageName + "." + name;
    }

    @Override
    public boolean speakable() {
      return accessible
          ? allArguments().stream().allMatch(TypeRef::speakable)
          : standIn().speakable();
    }
  }

  /** An array type. */
  record Array(TypeRef component) implements TypeRef {
    @Override
    public Sharing sharing() {
      return Sharing.ARRAY;
    }

    @Override
    public boolean hidden() {
      return component.hidden();
    }

    @Override
    public boolean speakable() {
      return component.speakable();
    }
  }

  /** A type variable in scope. */
  record Variable(String name) implements TypeRef {
    @Override
    public Sharing sharing() {
      return Sharing.PLAIN;
    }

    @Override
    public boolean speakable() {
      return true;
    }
  }

  /** A wildcard type argument; at most one bound is set. */
  record Wildcard(@Nullable TypeRef upper, @Nullable TypeRef lower) implements TypeRef {
    @Override
    public Sharing sharing() {
      return upper == null ? Sharing.PLAIN : upper.sharing();
    }

    @Override
    public boolean hidden() {
      return (upper != null && upper.hidden()) || (lower != null && lower.hidden());
    }

    @Override
    public boolean speakable() {
      return (upper == null || upper.speakable()) && (lower == null || lower.speakable());
    }
  }

  /** A type without a source form: a capture, an intersection, an anonymous or a local class. */
  record Unspeakable(String description, Sharing sharing) implements TypeRef {
    @Override
    public boolean speakable() {
      return false;
    }
  }
}
