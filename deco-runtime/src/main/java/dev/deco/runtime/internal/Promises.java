package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls whose outcome is final, and whose futures somebody has asked for. */
final class Promises {
  private @Nullable List<Call<?>> calls;

  void add(Call<?> call) {
    if (calls == null) {
      calls = new ArrayList<>();
    }
    calls.add(call);
  }

  /** Completes the futures: code that depends on them may use the scope again. */
  void keep() {
    List<Call<?>> due = calls;
    calls = null;
    if (due != null) {
      due.forEach(Call::keepPromise);
    }
  }
}
