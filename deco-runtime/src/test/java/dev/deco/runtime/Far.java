package dev.deco.runtime;

import dev.deco.runtime.support.Near;

/** Has a method of its own that looks as if it overrode a package-private one. */
public class Far extends Near {
  void local() {}

  @Override
  protected void wide() {
    local();
  }
}
