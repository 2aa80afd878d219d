package dev.deco.processor.analyse;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.TypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places where a body makes objects, and what is known of those made at each. */
final class AllocationSites {
  private final Map<Node, Region.Fresh> known = new IdentityHashMap<>();
  private final Map<Integer, String> exact = new HashMap<>();
  private final Set<Integer> custom = new HashSet<>();
  private final Set<Integer> closures = new HashSet<>();
  private final Set<Integer> ofThread = new HashSet<>();
  private int regions;

  /** The objects made by an expression. */
  Region.Fresh of(Node node, TypeRef type) {
    Region.Fresh before = known.get(node);
    if (before != null) {
      return before;
    }
    Region.Fresh made = fresh(type);
    known.put(node, made);
    if (node instanceof Expr.Invoke call && Library.ofThread(call.method())) {
      ofThread.add(made.site());
    }
    if (!byPlatform(node)) {
      custom.add(made.site());
      boolean closure =
          node instanceof Expr.Lambda
              || node instanceof Expr.Reference
              || node instanceof Expr.Create create && create.body() != null;
      if (closure) {
        closures.add(made.site());
      }
    }
    if (node instanceof Expr.Create create
        && create.body() == null
        && type instanceof TypeRef.Declared declared) {
      exact.put(made.site(), declared.qualifiedName());
    }
    return made;
  }

  /** Further objects, which the platform makes. */
  Region.Fresh fresh(TypeRef type) {
    return new Region.Fresh(regions++, type);
  }

  private static boolean byPlatform(Node node) {
    if (node instanceof Expr.Create create) {
      return create.body() == null && create.constructor().origin() == Member.Origin.PLATFORM;
    }
    return node instanceof Expr.Invoke call
        ? call.method().origin() == Member.Origin.PLATFORM
        : !(node instanceof Expr.Lambda || node instanceof Expr.Reference);
  }

  /** Whether code of the user's may be behind the objects. */
  boolean custom(Region region) {
    return region instanceof Region.Fresh fresh && custom.contains(fresh.site());
  }

  /** Whether the objects are closures of the body. */
  boolean closure(Region region) {
    return region instanceof Region.Fresh fresh && closures.contains(fresh.site());
  }

  /** Whether the objects belong to the thread that asked for them. */
  boolean ofThread(Region.Fresh fresh) {
    return ofThread.contains(fresh.site());
  }

  /** The class of the objects, and of no class below it; null if not known. */
  @Nullable String exact(Region region) {
    return region instanceof Region.Fresh fresh ? exact.get(fresh.site()) : null;
  }
}
