package dev.deco.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type, as far as the analysis and the generated source need it. */
public sealed interface TypeRef {

  /** How objects of this type behave when shared. */
  Sharing sharing();

  /** Whether the type can be written in the generated source. */
  boolean speakable();

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
   */
  record Declared(
      String packageName,
      List<String> names,
      List<TypeRef> arguments,
      Sharing sharing,
      boolean accessible)
      implements TypeRef {

    /** Copies the lists. */
    public Declared {
      names = List.copyOf(names);
      arguments = List.copyOf(arguments);
    }

    /** The canonical name. */
    public String qualifiedName() {
      String name = String.join(".", names);
      return packageName.isEmpty() ? name : packageName + "." + name;
    }

    @Override
    public boolean speakable() {
      return accessible && arguments.stream().allMatch(TypeRef::speakable);
    }
  }

  /** An array type. */
  record Array(TypeRef component) implements TypeRef {
    @Override
    public Sharing sharing() {
      return Sharing.ARRAY;
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
