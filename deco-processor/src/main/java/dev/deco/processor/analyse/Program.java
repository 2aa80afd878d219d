package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the analysis of a body may ask about the rest of the program. */
public interface Program {

  /** The body of a method or constructor; null where there is none to look into. */
  @Nullable Body body(Member.Method method);

  /** The methods that a call of {@code method} may run, as far as the program shows. */
  default Targets targets(Member.Method method) {
    return method.origin() == Member.Origin.SOURCE
        ? new Targets(List.of(method), List.of(), true)
        : new Targets(List.of(), List.of(), false);
  }

  /**
   * The method that an object of the very class {@code exact} runs when {@code method} is called on
   * it; null if that is not known.
   */
  default Member.@Nullable Method run(Member.Method method, String exact) {
    return method.owner().qualifiedName().equals(exact) ? method : null;
  }

  /** What the library of {@code method} carries along about it; null if nothing. */
  default @Nullable Carried carried(Member.Method method) {
    return null;
  }

  /**
   * Methods that a call may run.
   *
   * @param types the classes and interfaces of the objects they may be called on
   * @param closed whether there can be no others
   */
  record Targets(List<Member.Method> methods, List<String> types, boolean closed) {
    /** Copies the lists. */
    public Targets {
      methods = List.copyOf(methods);
      types = List.copyOf(types);
    }
  }
}
