package dev.deco.processor.model;

/**
 * A parameter or local variable of a body.
 *
 * @param id unique within the body
 * @param name as the user wrote it
 * @param type its declared or inferred type
 * @param kind where it is declared
 */
public record Variable(int id, String name, TypeRef type, Kind kind) {

  /** Where a variable is declared, which decides whether it can become a cell. */
  public enum Kind {
    /** A parameter of the method itself. */
    PARAMETER,
    /** Declared alone by a statement of a block. */
    LOCAL,
    /** A local of another sort: one of several declarators, of a {@code for} header, of a case. */
    CONFINED,
    /** The variable of an enhanced {@code for}, a handler, a resource, a lambda or a pattern. */
    BOUND
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Variable variable && variable.id == id;
  }

  @Override
  public int hashCode() {
    return id;
  }
}
