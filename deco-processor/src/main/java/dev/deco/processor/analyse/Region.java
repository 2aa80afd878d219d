package dev.deco.processor.analyse;

import dev.deco.processor.model.TypeRef;
import org.jspecify.annotations.Nullable;

/** A set of objects that the analysis does not tell apart. */
public sealed interface Region {

  /** The static type under which the objects are seen; null when it may be any. */
  @Nullable TypeRef type();

  /** The objects that the body itself creates at one place. */
  record Fresh(int site, TypeRef type) implements Region {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Fresh fresh && fresh.site == site;
    }

    @Override
    public int hashCode() {
      return site;
    }
  }

  /** All objects from outside the body, seen under one type. */
  record World(@Nullable TypeRef type) implements Region {}
}
