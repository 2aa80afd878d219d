package dev.deco.processor.analyse;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Nodes;
import org.jspecify.annotations.Nullable;

/** Whose method a call runs, where the very class of the receiver is known. */
final class Receiver {
  private Receiver() {}

  /** Whether the call is one of the object whose method is looked at. */
  static boolean self(Expr.Invoke call) {
    Expr receiver = call.receiver();
    return !call.method().isStatic()
        && (receiver == null
            ? call.qualifier() == null
            : Nodes.bare(receiver) instanceof Expr.Self);
  }

  /**
   * The very class of the receiver of {@code call} in a method of {@code home}; null if not known.
   *
   * @param home the class of the object whose method is looked at; null if not known
   */
  static @Nullable String exact(Expr.Invoke call, @Nullable String home, Freshness freshness) {
    if (self(call)) {
      return home;
    }
    return call.receiver() == null ? null : freshness.exact(call.receiver());
  }

  /**
   * The method whose body an object of the very class {@code exact} runs when {@code method} is
   * called on it; null if it is not known. No class replaces one whose origin is the source.
   */
  static Member.@Nullable Method run(
      Program program, Member.Method method, @Nullable String exact) {
    if (exact == null || method.isStatic() || !ofSource(method)) {
      return null;
    }
    Member.Method found =
        method.origin() == Member.Origin.SOURCE ? method : program.run(method, exact);
    return found != null && ofSource(found) && program.body(found) != null ? found : null;
  }

  private static boolean ofSource(Member.Method method) {
    return method.origin() == Member.Origin.SOURCE || method.origin() == Member.Origin.UNKNOWN;
  }

  /** Identifies a method of an object whose very class may be known. */
  static String key(Member.Method method, @Nullable String exact) {
    return exact == null ? method.key() : exact + "!" + method.key();
  }
}
