package dev.deco.processor.plan;

import dev.deco.processor.analyse.BodyAnalysis;
import dev.deco.processor.analyse.Summaries;
import dev.deco.processor.analyse.Summary;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the plan of a body. */
public final class Planner {
  private final Summaries summaries;
  private final Predicate<Expr.Invoke> concurrent;

  /** Spawns the calls that satisfy {@code concurrent}, where they can be. */
  public Planner(Summaries summaries, Predicate<Expr.Invoke> concurrent) {
    this.summaries = summaries;
    this.concurrent = concurrent;
  }

  /** Plans {@code body}; {@code monitor} says that it runs with a monitor held. */
  public BodyPlan plan(Body body, String type, boolean monitor) {
    Closures closures = new Closures(body);
    Spawned spawned = new Spawned(body, monitor, concurrent, this::mayLock, closures::reach);
    BodyAnalysis analysis = new BodyAnalysis(body, summaries, spawned, type);
    Locals locals = new Locals(body);
    Set<Variable> cells = cells(forms(body, new Forms(spawned, locals, v -> false), analysis));
    Map<Stmt, Form> forms = forms(body, new Forms(spawned, locals, cells::contains), analysis);
    Effect effect = new Effect(body, analysis, spawned, forms, locals, cells);
    Guards guards = new Guards(body.block(), node -> spawnsIn(node, spawned));
    WaitPlacement waits = new WaitPlacement(analysis, effect, guards);
    waits.place(body.block());
    Set<Expr.Invoke> inline = inline(body, spawned, forms);
    List<Problem> problems = new ArrayList<>();
    inline.forEach(call -> problems.add(note(type, call, "It decides what the caller does next.")));
    for (Expr.Invoke call : spawned.serial()) {
      String why =
          "It stands in a lambda, a local class or a monitor, or is handed a closure that may"
              + " write, and so runs in the caller.";
      problems.add(note(type, call, why));
    }
    for (SerialLoops.Found loop : SerialLoops.in(body, spawned, waits)) {
      problems.add(serial(type, loop, body.source()));
    }
    problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
    return new BodyPlan(
        cells,
        forms,
        inline,
        waits.before,
        waits.inCondition,
        waits.inUpdate,
        guards.all(),
        spawned.idle(),
        analysis.assumed(),
        problems);
  }

  private static Problem note(String type, Expr.Invoke call, String why) {
    return new Problem(Code.NEEDED_AT_ONCE, type, call.span(), List.of(call.method().name(), why));
  }

  private static Problem serial(String type, SerialLoops.Found found, Source source) {
    Reason reason = found.reason();
    String why =
        reason == null
            ? "The value of each call is needed at once."
            : "Each turn waits in line " + found.line() + ": " + reason.full() + ".";
    String line = String.valueOf(source.line(found.loop()));
    return new Problem(Code.SERIAL_LOOP, type, found.loop().span(), List.of(line, why));
  }

  private boolean mayLock(Expr.Invoke call) {
    Summary summary = summaries.of(call.method());
    return summary.unknown() || summary.locks();
  }

  private static Map<Stmt, Form> forms(Body body, Forms forms, BodyAnalysis analysis) {
    Map<Stmt, Form> found = new IdentityHashMap<>();
    Nodes.walkOwn(
        body.block(),
        node -> {
          if (node instanceof Stmt statement && !forms.noCalls(statement)) {
            @Nullable Form form = forms.of(statement);
            if (form != null && !Deferral.tangled(form, analysis)) {
              found.put(statement, form);
            }
          }
        });
    excludeHeaders(body, found);
    return found;
  }

  /** Statements in a loop's header or inside an expression have no place for more statements. */
  private static void excludeHeaders(Body body, Map<Stmt, Form> found) {
    Nodes.walkOwn(
        body.block(),
        node -> {
          if (node instanceof Stmt.Loop loop) {
            loop.init().forEach(found::remove);
            loop.update().forEach(found::remove);
          } else if (node instanceof Stmt.Try attempt) {
            attempt.resources().forEach(found::remove);
          } else if (node instanceof Expr.Switch inner) {
            Nodes.walkOwn(inner, found::remove);
          }
        });
  }

  private static Set<Variable> cells(Map<Stmt, Form> forms) {
    Set<Variable> cells = new HashSet<>();
    for (Form form : forms.values()) {
      Variable variable = Forms.deferredVariable(form);
      if (variable != null) {
        cells.add(variable);
      }
    }
    return cells;
  }

  private static Set<Expr.Invoke> inline(Body body, Spawned spawned, Map<Stmt, Form> forms) {
    Set<Expr.Invoke> inline = Collections.newSetFromMap(new IdentityHashMap<>());
    Nodes.walkOwn(
        body.block(),
        node -> {
          if (node instanceof Expr.Invoke call && spawned.test(call)) {
            inline.add(call);
          }
        });
    forms.values().forEach(form -> form.calls().forEach(inline::remove));
    return inline;
  }

  private static boolean spawnsIn(Node root, Spawned spawned) {
    boolean[] found = {false};
    Nodes.walkOwn(root, n -> found[0] |= n instanceof Expr.Invoke call && spawned.test(call));
    return found[0];
  }
}
