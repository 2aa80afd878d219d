package dev.deco.runtime.support;

/** A class whose subclass {@link dev.deco.runtime.Far} is in another package. */
public class Near {
  void local() {}

  /** May be overridden from anywhere. */
  protected void wide() {}

  final void callsLocal() {
    local();
  }
}
