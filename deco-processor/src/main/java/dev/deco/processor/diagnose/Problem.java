package dev.deco.processor.diagnose;

import dev.deco.processor.model.Span;
import java.util.List;

/**
 * One thing to tell the user.
 *
 * @param code which
 * @param type the qualified name of the top-level or nested type it is about
 * @param span where in that type's source file
 * @param arguments what fills the template
 */
public record Problem(Code code, String type, Span span, List<String> arguments) {
  /** Copies the list. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** Whether it forbids generating the wrapper. */
  public boolean fatal() {
    return code.severity() == Code.Severity.ERROR;
  }

  /** The whole text. */
  public String message() {
    return code.format(arguments.toArray());
  }
}
