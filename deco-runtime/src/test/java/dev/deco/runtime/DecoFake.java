package dev.deco.runtime;

import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import java.io.IOException;

/** Stands for generated code: its lambdas do not show in traces. */
final class DecoFake {
  private DecoFake() {}

  static void fails(Scope scope) {
    Calls.spawn(scope, isolation -> TraceTest.fails());
  }

  static void orders(Scope scope) {
    Calls.order(scope, isolation -> TraceTest.fails());
  }

  static Deferred<Object> alone() {
    return Calls.spawnAlone(isolation -> TraceTest.fails());
  }

  static void calls(Scope scope, Runnable body) {
    Calls.spawn(
        scope,
        isolation -> {
          body.run();
          return null;
        });
  }

  static void step() {
    throw Access.<RuntimeException>sneaky(new IOException("step"));
  }
}
