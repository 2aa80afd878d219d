package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes {@link Summary summaries} of methods, to a fixed point over recursion. */
public final class Summaries {
  /** More classes are no longer worth looking into. */
  private static final int MOST_TYPES = 16;

  private final Program program;
  private final Makers makers;
  private final ReadOnly readOnly;
  private final Writers writers;
  private final Writers containerWriters;
  private final Writers recorders;
  private final OutsideWorld outside;
  private final Map<String, List<KnownBody>> bodies = new HashMap<>();
  private final Map<String, Summary> known = new HashMap<>();
  private final Map<Body, Freshness> fresh = new IdentityHashMap<>();
  private final Map<String, Set<Member.Method>> assumptions = new HashMap<>();
  private final Map<String, Member.Method> solved = new LinkedHashMap<>();

  /** Asks {@code program} for bodies. */
  public Summaries(Program program) {
    this.program = program;
    this.makers = new Makers(program, this::fresh);
    this.readOnly = new ReadOnly(program::body);
    this.writers = new Writers(program, Writers.Mode.ANYTHING, this::fresh, makers);
    this.outside = new OutsideWorld(program, this::fresh);
    this.containerWriters = new Writers(program, Writers.Mode.CONTAINERS, this::fresh, makers);
    this.recorders = new Writers(program, Writers.Mode.RECORDED, this::fresh, makers);
  }

  /**
   * Whether {@code method} may write into an object that it did not make.
   *
   * @param exact the very class of its receiver; null if not known
   */
  boolean writes(Member.Method method, @Nullable String exact) {
    return writers.writes(method, exact);
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
        return new Written(use.getKey(), use.getValue());
      }
    }
    return null;
  }

  /** What a method writes that cannot be isolated, with the steps that lead there. */
  public record Written(FieldUse use, List<Reason.Step> steps) {
    /** What it does, as what follows the method's name in a sentence. */
    public String what() {
      return type() == null
          ? "writes " + use.name()
          : "changes " + use.name() + " that it did not make";
    }

    /** The class of the object that it changes; null where it writes a field. */
    public @Nullable String type() {
      return Place.Field.content(use.key());
    }
  }

  /** The steps from {@code method} to where it prints, logs or the like; none if it does not. */
  public List<Reason.Step> outside(Member.Method method) {
    return outside.of(method);
  }

  /** Whether {@code method} may write into a container that it did not make. */
  public boolean writesContainers(Member.Method method) {
    return writesContainers(method, null);
  }

  /**
   * Whether {@code method} may write into a container that it did not make.
   *
   * @param exact the very class of its receiver; null if not known
   */
  boolean writesContainers(Member.Method method, @Nullable String exact) {
    return containerWriters.writes(method, exact);
  }

  /**
   * Whether a spawned call of {@code method} may record writes into a container.
   *
   * @param exact the very class of its receiver; null if not known
   */
  boolean records(Member.Method method, @Nullable String exact) {
    return recorders.writes(method, exact);
  }

  /** Whether {@code method} may put what it is given where others find it. */
  boolean keeps(Member.Method method) {
    Summary summary = of(method);
    return summary.unknown() || !summary.held().isEmpty() && writesContainers(method);
  }

  /** Whether {@code method} only reads what its parameter {@code index} refers to. */
  public boolean reads(Member.Method method, int index) {
    Carried carried = carried(method);
    return carried == null ? readOnly.reads(method, index) : carried.reads().contains(index);
  }

  /**
   * What a call of {@code method}, which a class outside of the compilation may replace, runs as
   * far as the compilation shows; none if that does not help.
   */
  List<KnownBody> bodies(Member.Method method) {
    if (method.origin() != Member.Origin.UNKNOWN || program.targets(method).closed()) {
      return List.of();
    }
    return bodies.computeIfAbsent(method.key(), key -> seenBodies(method));
  }

  private List<KnownBody> seenBodies(Member.Method method) {
    List<String> types = program.targets(method).types();
    List<KnownBody> found = new ArrayList<>();
    for (String home : types.size() > MOST_TYPES ? List.<String>of() : types) {
      Member.Method run = Receiver.run(program, method, home);
      if (run != null) {
        Set<Member.Method> own = new LinkedHashSet<>(assumed(method, home));
        own.remove(run);
        KnownBody body = new KnownBody(home, run, List.copyOf(own));
        if (found.stream().noneMatch(body::same)) {
          found.add(body);
        }
      }
    }
    return List.copyOf(found);
  }

  /** What any of several bodies does. */
  Summary of(List<KnownBody> bodies) {
    Summary all = Summary.NONE;
    for (KnownBody body : bodies) {
      all = all.or(declared(body.method(), body.home()));
    }
    return all;
  }

  /** Which methods are seen to write into objects that they did not make. */
  public Writers seen() {
    return new Writers(program, Writers.Mode.SEEN, this::fresh, makers);
  }

  /** The methods that give only objects that they have made. */
  Makers makers() {
    return makers;
  }

  /** What the library of {@code method} carries along about it; null if nothing. */
  @Nullable Carried carried(Member.Method method) {
    return method.origin() == Member.Origin.LIBRARY ? program.carried(method) : null;
  }

  /** What is known so far of methods of this compilation, to be carried along with them. */
  public Map<String, List<Carried>> toCarry() {
    Map<String, List<Carried>> all = new LinkedHashMap<>();
    for (Member.Method method : List.copyOf(solved.values())) {
      Set<Integer> reads = new LinkedHashSet<>();
      for (int i = 0; i < method.parameters().size(); i++) {
        if (reads(method, i)) {
          reads.add(i);
        }
      }
      all.computeIfAbsent(method.owner().qualifiedName(), name -> new ArrayList<>())
          .add(
              new Carried(
                  Carried.signature(method),
                  of(method),
                  writes(method, null),
                  writesContainers(method),
                  reads));
    }
    return all;
  }

  /** The summary of {@code method}. */
  public Summary of(Member.Method method) {
    return switch (method.origin()) {
      case PLATFORM -> new Summary(Map.of(), Map.of(), false, false, !Library.lockFree(method));
      case IMPLICIT -> method.name().equals("<init>") ? declared(method, null) : Summary.NONE;
      case LIBRARY -> LibrarySummaries.of(method, program.carried(method));
      case UNKNOWN -> dispatched(method);
      case SOURCE -> declared(method, null);
    };
  }

  /**
   * The summary of {@code method}.
   *
   * @param exact the very class of its receiver; null if not known
   */
  Summary of(Member.Method method, @Nullable String exact) {
    Member.Method run = Receiver.run(program, method, exact);
    return run != null ? declared(run, exact) : of(method);
  }

  /**
   * The methods that a subclass of {@code home} may replace and that {@code method} is taken to run
   * on its own object, itself included.
   */
  Set<Member.Method> assumed(Member.Method method, String home) {
    return assumptions.computeIfAbsent(
        Receiver.key(method, home),
        key -> {
          Map<String, Member.Method> found = new LinkedHashMap<>();
          assumed(method, home, found);
          Set<Member.Method> open = new LinkedHashSet<>(found.values());
          open.removeIf(m -> m.origin() != Member.Origin.UNKNOWN);
          return open;
        });
  }

  private Freshness fresh(Body body) {
    Freshness answer = fresh.get(body);
    if (answer == null) {
      answer = new Freshness(body, makers);
      fresh.put(body, answer);
    }
    return answer;
  }

  private void assumed(Member.Method method, String home, Map<String, Member.Method> found) {
    Member.Method run = Receiver.run(program, method, home);
    if (run == null || found.putIfAbsent(run.key() + run.origin(), run) != null) {
      return;
    }
    Body body = program.body(run);
    if (body != null) {
      Nodes.walk(
          body.block(),
          node -> {
            if (node instanceof Expr.Invoke call && Receiver.self(call)) {
              assumed(call.method(), home, found);
            }
          });
    }
  }

  /** What a call does that may run any of several methods. */
  private Summary dispatched(Member.Method method) {
    Program.Targets targets = program.targets(method);
    Summary all = targets.closed() ? Summary.NONE : Summary.UNKNOWN;
    for (Member.Method target : targets.methods()) {
      all = all.or(declared(target, null));
    }
    return all;
  }

  private Summary declared(Member.Method method, @Nullable String exact) {
    Summary answer = known.get(Receiver.key(method, exact));
    return answer != null ? answer : solve(method, exact);
  }

  /** What the constructor of {@code create} does, other than to the new object. */
  Summary created(Expr.Create create) {
    Summary all = of(create.constructor());
    Map<FieldUse, List<Reason.Step>> others = new LinkedHashMap<>(all.uses());
    others.keySet().removeIf(use -> use.of() == FieldUse.RECEIVER);
    Map<Summary.Root, List<Reason.Step>> held = new LinkedHashMap<>(all.held());
    held.keySet().removeIf(root -> root.of() == FieldUse.RECEIVER);
    return new Summary(others, held, all.contents(), all.unknown(), all.locks());
  }

  private Summary solve(Member.Method root, @Nullable String exact) {
    Reach reach = new Reach();
    collect(root, exact, null, reach);
    reach.methods.keySet().forEach(key -> known.putIfAbsent(key, Summary.NONE));
    // What a method calls comes before it, so that most are looked at once.
    Set<String> todo = new LinkedHashSet<>(reach.methods.keySet());
    while (!todo.isEmpty()) {
      String key = todo.iterator().next();
      todo.remove(key);
      Reached method = Objects.requireNonNull(reach.methods.get(key));
      Summary before = Objects.requireNonNull(known.get(key));
      Scan scan = new Scan(method.name(), method.exact(), method.body(), method.fresh(), this::of);
      // The steps found first stay, or those of a recursion would grow for ever.
      Summary now = before.or(scan.run());
      known.put(key, now);
      if (!before.sameAs(now)) {
        todo.addAll(reach.callers.getOrDefault(key, Set.of()));
      }
    }
    return Objects.requireNonNull(known.get(Receiver.key(root, exact)));
  }

  /** A method whose body is looked at, perhaps for objects of one very class only. */
  private record Reached(String name, @Nullable String exact, Body body, Freshness fresh) {}

  /** What can be reached from one method, callees first as far as they do not recur. */
  private static final class Reach {
    private final Map<String, Reached> methods = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Set<String>> callers = new HashMap<>();
  }

  private void collect(
      Member.Method method, @Nullable String exact, @Nullable String caller, Reach reach) {
    String key = Receiver.key(method, exact);
    if (caller != null) {
      reach.callers.computeIfAbsent(key, callee -> new LinkedHashSet<>()).add(caller);
    }
    if (known.containsKey(key) || !reach.seen.add(key)) {
      return;
    }
    Body body = program.body(method);
    if (body == null) {
      boolean implicit = method.origin() == Member.Origin.IMPLICIT;
      known.put(key, implicit ? Summary.NONE : Summary.UNKNOWN);
      return;
    }
    solved.putIfAbsent(method.key(), method);
    Freshness fresh = fresh(body);
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Expr.Invoke call) {
            String type = Receiver.exact(call, exact, fresh);
            Member.Method run = Receiver.run(program, call.method(), type);
            if (run != null) {
              collect(run, type, key, reach);
            } else {
              follow(call.method(), key, reach);
            }
          } else if (node instanceof Expr.Reference reference && reference.method() != null) {
            follow(reference.method(), key, reach);
          } else if (node instanceof Expr.Create create) {
            follow(create.constructor(), key, reach);
          }
        });
    reach.methods.put(key, new Reached(method.name(), exact, body, fresh));
  }

  private void follow(Member.Method method, String caller, Reach reach) {
    switch (method.origin()) {
      case SOURCE -> collect(method, null, caller, reach);
      case UNKNOWN ->
          program.targets(method).methods().forEach(target -> collect(target, null, caller, reach));
      case IMPLICIT -> {
        if (method.name().equals("<init>")) {
          collect(method, null, caller, reach);
        }
      }
      case PLATFORM, LIBRARY -> {}
    }
  }
}
