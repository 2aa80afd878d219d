package dev.deco.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared method.
 *
 * @param method what a call of it refers to
 * @param visibility its access modifier as a keyword, empty for package access
 * @param typeParameters its own
 * @param parameters with their generic types
 * @param result its generic result type
 * @param thrown its throws clause
 * @param documentation its Javadoc without the comment signs, or null
 * @param overridable whether a subclass may replace it
 * @param monitor whether it has the modifier {@code synchronized}
 * @param execution where its calls run and how many at once; null where its annotation says nothing
 * @param span of the method's name in its source file
 */
public record MethodDecl(
    Member.Method method,
    String visibility,
    List<TypeParameter> typeParameters,
    List<Parameter> parameters,
    TypeRef result,
    List<TypeRef> thrown,
    @Nullable String documentation,
    boolean overridable,
    boolean monitor,
    @Nullable Execution execution,
    Span span) {
  /** Copies the lists. */
  public MethodDecl {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
  }

  /** What {@code @Concurrent} says of how calls run: where, and how many of them at once. */
  public record Execution(String on, int parallelism) {}

  /** A type parameter with its bounds. */
  public record TypeParameter(String name, List<TypeRef> bounds) {
    /** Copies the list. */
    public TypeParameter {
      bounds = List.copyOf(bounds);
    }
  }

  /**
   * A formal parameter.
   *
   * @param variable whether it is the last one of a varargs method
   * @param range of it that a call touches; null where nothing says so
   */
  public record Parameter(String name, TypeRef type, boolean variable, @Nullable Range range) {}

  /** The indexes that a call touches: expressions of the parameters. */
  public record Range(String from, String to) {}
}
