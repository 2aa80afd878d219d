package dev.deco.processor.model;

import java.util.List;

/**
 * A type with annotated methods.
 *
 * @param type with its own type parameters as arguments
 * @param wrapper the class to generate
 * @param visibility {@code public} or empty
 * @param methods the annotated ones, in source order
 */
public record TypeDecl(
    TypeRef.Declared type,
    TypeRef.Declared wrapper,
    String visibility,
    List<MethodDecl.TypeParameter> typeParameters,
    List<MethodDecl> methods) {
  /** Copies the lists. */
  public TypeDecl {
    typeParameters = List.copyOf(typeParameters);
    methods = List.copyOf(methods);
  }
}
