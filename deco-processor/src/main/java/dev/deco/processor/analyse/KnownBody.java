package dev.deco.processor.analyse;

import dev.deco.processor.model.Member;
import java.util.List;

/**
 * What a call runs on objects of a class that the compilation shows.
 *
 * @param home the class
 * @param method the method that is run, which the class declares or inherits
 * @param own the methods that it calls on its own object and that a class below could replace
 */
public record KnownBody(String home, Member.Method method, List<Member.Method> own) {
  /** Copies the list. */
  public KnownBody {
    own = List.copyOf(own);
  }

  /** Whether objects of either class run the same methods. */
  boolean same(KnownBody other) {
    return method.equals(other.method) && own.equals(other.own);
  }
}
