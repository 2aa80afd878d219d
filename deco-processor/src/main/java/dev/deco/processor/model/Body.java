package dev.deco.processor.model;

import java.util.List;

/**
 * The body of a method.
 *
 * @param source the file it stands in
 * @param block its statements
 * @param parameters the variables of the method's parameters, in order
 */
public record Body(Source source, Stmt.Block block, List<Variable> parameters) {
  /** Copies the list. */
  public Body {
    parameters = List.copyOf(parameters);
  }
}
