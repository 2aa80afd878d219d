package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Computes {@link Summary summaries} of methods, to a fixed point over recursion. */
public final class Summaries {
  private final Function<Member.Method, @Nullable Body> bodies;
  private final ReadOnly readOnly;
  private final Writers writers;
  private final Map<String, Summary> known = new HashMap<>();

  /** Finds bodies with {@code bodies}, which gives null for a method it has no body of. */
  public Summaries(Function<Member.Method, @Nullable Body> bodies) {
    this.bodies = bodies;
    this.readOnly = new ReadOnly(bodies);
    this.writers = new Writers(bodies, true);
  }

  /** Whether {@code method} may write into an object that it did not make. */
  boolean writes(Member.Method method) {
    return writers.writes(method);
  }

  /** Whether {@code method} only reads what its parameter {@code index} refers to. */
  public boolean reads(Member.Method method, int index) {
    return readOnly.reads(method, index);
  }

  /** The summary of {@code method}. */
  public Summary of(Member.Method method) {
    return switch (method.origin()) {
      case PLATFORM -> new Summary(Set.of(), Set.of(), Set.of(), false, !Library.lockFree(method));
      case IMPLICIT -> Summary.NONE;
      case LIBRARY -> library(method);
      case UNKNOWN -> Summary.UNKNOWN;
      case SOURCE -> known.containsKey(method.key()) ? known(method) : solve(method);
    };
  }

  /** What the constructor of {@code create} does. */
  Summary created(Expr.Create create) {
    return switch (create.constructor().origin()) {
      case PLATFORM, IMPLICIT -> Summary.NONE;
      case LIBRARY -> library(create.constructor());
      case SOURCE, UNKNOWN -> Summary.UNKNOWN;
    };
  }

  /** A library can only reach its own static state, and what it is handed. */
  private static Summary library(Member.Method method) {
    String state = Library.state(method);
    return state == null
        ? Summary.NONE
        : new Summary(Set.of(state), Set.of(state), Set.of(), false, true);
  }

  private Summary known(Member.Method method) {
    return known.getOrDefault(method.key(), Summary.UNKNOWN);
  }

  private Summary solve(Member.Method root) {
    Map<String, Body> reached = new LinkedHashMap<>();
    collect(root, reached);
    reached.keySet().forEach(key -> known.putIfAbsent(key, Summary.NONE));
    boolean changed;
    do {
      changed = false;
      for (Map.Entry<String, Body> entry : reached.entrySet()) {
        Summary now = new Scan().body(entry.getValue());
        changed |= !now.equals(known.put(entry.getKey(), now));
      }
    } while (changed);
    return known(root);
  }

  private void collect(Member.Method method, Map<String, Body> reached) {
    if (method.origin() != Member.Origin.SOURCE
        || known.containsKey(method.key())
        || reached.containsKey(method.key())) {
      return;
    }
    Body body = method.name().equals("<init>") ? null : bodies.apply(method);
    if (body == null) {
      known.put(method.key(), Summary.UNKNOWN);
      return;
    }
    reached.put(method.key(), body);
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Expr.Invoke call) {
            collect(call.method(), reached);
          } else if (node instanceof Expr.Reference reference && reference.method() != null) {
            collect(reference.method(), reached);
          }
        });
  }

  /** One pass over one body. */
  private final class Scan {
    private final Set<String> reads = new LinkedHashSet<>();
    private final Set<String> writes = new LinkedHashSet<>();
    private final Set<TypeRef> roots = new LinkedHashSet<>();
    private Summary called = Summary.NONE;

    Summary body(Body body) {
      Nodes.walk(body.block(), this::node);
      return called.or(new Summary(reads, writes, roots, false, false));
    }

    private void node(Node node) {
      if (node instanceof Expr.Field field) {
        read(field.field());
      } else if (node instanceof Expr.Assign assign) {
        write(assign.target());
      } else if (node instanceof Expr.Increment increment) {
        write(increment.target());
      } else if (node instanceof Expr.Invoke call) {
        called = called.or(callsBack(call) ? Summary.UNKNOWN : Summaries.this.of(call.method()));
      } else if (node instanceof Expr.Operation operation
          && operation.kind() == Expr.Operation.Kind.CONCATENATION
          && operation.parts().stream().anyMatch(Scan::hasFields)) {
        called = Summary.UNKNOWN;
      } else if (node instanceof Expr.Reference reference && reference.method() != null) {
        called = called.or(Summaries.this.of(reference.method()));
      } else if (node instanceof Expr.Create create) {
        called = called.or(created(create));
      } else if (node instanceof Expr.Opaque) {
        called = Summary.UNKNOWN;
      } else if (node instanceof Stmt.Monitor) {
        called = called.or(new Summary(Set.of(), Set.of(), Set.of(), false, true));
      }
    }

    /** Whether a platform method runs methods of the user's objects, such as {@code toString}. */
    private static boolean callsBack(Expr.Invoke call) {
      if (call.method().origin() != Member.Origin.PLATFORM) {
        return false;
      }
      boolean keeps =
          Library.kind(call.method()) == Library.Kind.WRITES
              && !Library.runsClosures(call.method());
      for (int i = 0; i < call.arguments().size(); i++) {
        boolean looks = !keeps || Library.looksInto(call.method(), i);
        if (looks && hasFields(call.arguments().get(i))) {
          return true;
        }
      }
      return call.receiver() != null
          && hasFields(call.receiver())
          && Library.kind(call.method()) == Library.Kind.DEEP;
    }

    private static boolean hasFields(Node node) {
      return node instanceof Expr expr
          && expr.type().sharing() == Sharing.PLAIN
          && TypeFacts.reachesFields(expr.type());
    }

    private void read(Member.Field field) {
      if (!field.fixed()) {
        reads.add(field.key());
      }
      if (field.type().sharing() != Sharing.IMMUTABLE) {
        roots.add(field.type());
      }
    }

    private void write(Expr target) {
      if (Nodes.bare(target) instanceof Expr.Field field) {
        writes.add(field.field().key());
      }
    }
  }
}
