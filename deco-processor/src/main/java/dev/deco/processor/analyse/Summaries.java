package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes {@link Summary summaries} of methods, to a fixed point over recursion. */
public final class Summaries {
  private final Program program;
  private final ReadOnly readOnly;
  private final Writers writers;
  private final Writers containerWriters;
  private final Map<String, Summary> known = new HashMap<>();

  /** Asks {@code program} for bodies. */
  public Summaries(Program program) {
    this.program = program;
    this.readOnly = new ReadOnly(program::body);
    this.writers = new Writers(program, Writers.Mode.ANYTHING);
    this.containerWriters = new Writers(program, Writers.Mode.CONTAINERS);
  }

  /** Whether {@code method} may write into an object that it did not make. */
  boolean writes(Member.Method method) {
    return writers.writes(method);
  }

  /**
   * Whether the calls of a @Concurrent {@code method} run in place, in program order: it writes
   * fields, which cannot be isolated.
   */
  public boolean orders(Member.Method method) {
    return written(method) != null;
  }

  /** A field of another object, or a static one, that {@code method} writes; null if none. */
  public @Nullable Written written(Member.Method method) {
    Summary summary = of(method);
    for (Map.Entry<FieldUse, List<Reason.Step>> use : summary.uses().entrySet()) {
      if (use.getKey().write() && !Library.isState(use.getKey().key())) {
        return new Written(use.getKey().name(), use.getValue());
      }
    }
    return null;
  }

  /** A field that a method writes, with the steps that lead there. */
  public record Written(String field, List<Reason.Step> steps) {}

  /** Whether {@code method} may write into a container that it did not make. */
  public boolean writesContainers(Member.Method method) {
    return containerWriters.writes(method);
  }

  /** Whether {@code method} only reads what its parameter {@code index} refers to. */
  public boolean reads(Member.Method method, int index) {
    return readOnly.reads(method, index);
  }

  /** The summary of {@code method}. */
  public Summary of(Member.Method method) {
    return switch (method.origin()) {
      case PLATFORM -> new Summary(Map.of(), Set.of(), false, !Library.lockFree(method));
      case IMPLICIT -> method.name().equals("<init>") ? declared(method) : Summary.NONE;
      case LIBRARY -> library(method);
      case UNKNOWN -> dispatched(method);
      case SOURCE -> declared(method);
    };
  }

  /** What a call does that may run any of several methods. */
  private Summary dispatched(Member.Method method) {
    Program.Targets targets = program.targets(method);
    Summary all = targets.closed() ? Summary.NONE : Summary.UNKNOWN;
    for (Member.Method target : targets.methods()) {
      all = all.or(declared(target));
    }
    return all;
  }

  private Summary declared(Member.Method method) {
    Summary answer = known.get(method.key());
    return answer != null ? answer : solve(method);
  }

  /** What the constructor of {@code create} does, other than to the new object. */
  Summary created(Expr.Create create) {
    Summary all = of(create.constructor());
    Map<FieldUse, List<Reason.Step>> others = new LinkedHashMap<>(all.uses());
    others.keySet().removeIf(use -> use.of() == FieldUse.RECEIVER);
    Set<Summary.Root> held = new LinkedHashSet<>(all.held());
    held.removeIf(root -> root.of() == FieldUse.RECEIVER);
    return new Summary(others, held, all.unknown(), all.locks());
  }

  /** A library can only reach its own static state, and what it is handed. */
  private static Summary library(Member.Method method) {
    String state = Library.state(method);
    if (state == null) {
      return Summary.NONE;
    }
    Map<FieldUse, List<Reason.Step>> uses = new LinkedHashMap<>();
    uses.put(new FieldUse(state, false, FieldUse.ELSEWHERE), List.of());
    uses.put(new FieldUse(state, true, FieldUse.ELSEWHERE), List.of());
    return new Summary(uses, Set.of(), false, true);
  }

  private Summary solve(Member.Method root) {
    Map<String, Reached> reached = new LinkedHashMap<>();
    collect(root, reached);
    reached.keySet().forEach(key -> known.putIfAbsent(key, Summary.NONE));
    boolean changed;
    do {
      changed = false;
      for (Map.Entry<String, Reached> entry : reached.entrySet()) {
        Reached method = entry.getValue();
        Summary before = Objects.requireNonNull(known.get(entry.getKey()));
        // The steps found first stay, or those of a recursion would grow for ever.
        Summary now =
            before.or(new Scan(method.name(), method.body(), method.fresh(), this::of).run());
        known.put(entry.getKey(), now);
        changed |= !before.sameAs(now);
      }
    } while (changed);
    return Objects.requireNonNull(known.get(root.key()));
  }

  /** A method whose body is looked at. */
  private record Reached(String name, Body body, Freshness fresh) {}

  private void collect(Member.Method method, Map<String, Reached> reached) {
    if (known.containsKey(method.key()) || reached.containsKey(method.key())) {
      return;
    }
    Body body = program.body(method);
    if (body == null) {
      boolean implicit = method.origin() == Member.Origin.IMPLICIT;
      known.put(method.key(), implicit ? Summary.NONE : Summary.UNKNOWN);
      return;
    }
    reached.put(method.key(), new Reached(method.name(), body, new Freshness(body)));
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Expr.Invoke call) {
            follow(call.method(), reached);
          } else if (node instanceof Expr.Reference reference && reference.method() != null) {
            follow(reference.method(), reached);
          } else if (node instanceof Expr.Create create) {
            follow(create.constructor(), reached);
          }
        });
  }

  private void follow(Member.Method method, Map<String, Reached> reached) {
    switch (method.origin()) {
      case SOURCE -> collect(method, reached);
      case UNKNOWN -> program.targets(method).methods().forEach(target -> collect(target, reached));
      case IMPLICIT -> {
        if (method.name().equals("<init>")) {
          collect(method, reached);
        }
      }
      case PLATFORM, LIBRARY -> {}
    }
  }
}
