package dev.deco.processor.emit;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.plan.BodyPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wrapper, ready to be written.
 *
 * @param generated whether the annotation that marks generated code may be used
 */
public record WrapperPlan(TypeDecl type, List<Item> items, boolean generated) {
  /** Copies the list. */
  public WrapperPlan {
    items = List.copyOf(items);
  }

  /**
   * An annotated method.
   *
   * @param body of a {@code @Synchronized} method, else null
   * @param plan for that body
   * @param ordered whether its calls have to run in order
   */
  public record Item(
      MethodDecl method, @Nullable Body body, @Nullable BodyPlan plan, boolean ordered) {}
}
