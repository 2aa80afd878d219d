package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import org.jspecify.annotations.Nullable;

/** What a deferred statement writes, as far as the runtime must know to find stale reads. */
public sealed interface Target {

  /** The array, list or map that is written; null where it is none, or unknown. */
  default @Nullable Expr container() {
    return null;
  }

  /** A local variable, a field, or an object that calls cannot read unnoticed. */
  record Untracked() implements Target {}

  /** One element of an array, a list or a map. */
  record Keyed(Expr container, Expr key) implements Target {}

  /** A whole array, list or map. */
  record Whole(Expr container) implements Target {}

  /** Anything. */
  record Opaque() implements Target {}
}
