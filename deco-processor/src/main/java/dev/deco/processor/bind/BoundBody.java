package dev.deco.processor.bind;

import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.model.Body;
import java.util.List;

/**
 * A body with what was found while it was bound.
 *
 * @param problems constructs that cannot be carried into a wrapper
 * @param unresolved names that this round does not know, which a later one may
 */
public record BoundBody(Body body, List<Problem> problems, List<String> unresolved) {
  /** Copies the lists. */
  public BoundBody {
    problems = List.copyOf(problems);
    unresolved = List.copyOf(unresolved);
  }
}
