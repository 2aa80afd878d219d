package dev.deco.processor.plan;

import dev.deco.processor.analyse.BodyAnalysis;
import dev.deco.processor.analyse.HandedClosures;
import dev.deco.processor.analyse.KnownBody;
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
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the plan of a body. */
public final class Planner {
  private static final String TANGLED =
      "Another part of the statement may touch what the call touches.";
  private static final String EXPOSED =
      "A handler around the statement could see what the statement does after the call.";

  private final Summaries summaries;
  private final Predicate<Expr.Invoke> concurrent;

  /** Spawns the calls that satisfy {@code concurrent}, where they can be. */
  public Planner(Summaries summaries, Predicate<Expr.Invoke> concurrent) {
    this.summaries = summaries;
    this.concurrent = concurrent;
  }

  /** Plans {@code body}; {@code monitor} says that it runs with a monitor held. */
  public BodyPlan plan(Body body, String type, boolean monitor) {
    Predicate<Expr.Invoke> acting =
        HandedClosures.in(body) ? new HandedClosures(body, summaries, type)::reach : call -> false;
    Spawned spawned = new Spawned(body, monitor, concurrent, this::mayLock, acting);
    BodyAnalysis analysis = new BodyAnalysis(body, summaries, spawned, type);
    Locals locals = new Locals(body);
    Pipelines pipelines =
        new Pipelines(body, analysis, locals, concurrent, spawned::serially, monitor);
    Map<Expr.Invoke, Stage> stages = pipelines.stages();
    Predicate<Expr> whole = expr -> expr instanceof Expr.Invoke call && stages.containsKey(call);
    Predicate<Expr.Invoke> spawns = call -> spawned.test(call) || stages.containsKey(call);
    Guards guards = new Guards(body.block(), node -> spawnsIn(node, spawns));
    Map<Stmt, String> refused = new IdentityHashMap<>();
    Set<Variable> cells = new HashSet<>();
    Forms rules = new Forms(body.source(), analysis, spawned, whole, locals, cells::contains);
    Map<Stmt, Form> forms;
    // A statement that reads a cell may be deferred only for that, and so make more cells.
    do {
      refused.clear();
      forms = forms(body, rules, analysis, guards, refused, cells);
    } while (cells.addAll(deferred(forms)));
    Effect effect = new Effect(body, analysis, spawned, spawned::stays, forms, locals, cells);
    WaitPlacement waits = new WaitPlacement(analysis, effect, guards);
    waits.place(body.block());
    Set<Expr.Invoke> inline = inline(body, spawned, forms);
    Map<Expr.Invoke, AtOnce> reasons = new IdentityHashMap<>(spawned.serial());
    stages.values().forEach(stage -> stage.calls().forEach(reasons::remove));
    reasons.putAll(pipelines.reasons());
    reasons.putAll(new Reasons(spawned, forms, refused).in(body.block()));
    List<Problem> problems = new ArrayList<>();
    reasons.forEach((call, why) -> problems.add(note(type, call, why)));
    for (SerialLoops.Found loop : SerialLoops.in(body, spawned, waits, guards)) {
      problems.add(serial(type, loop, body.source()));
    }
    problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
    Map<Stmt, Batching> batches = new Batchings(analysis, cells).in(body, forms);
    return new BodyPlan(
        cells,
        forms,
        batches,
        Slicings.in(body, batches, cells, waits),
        inline,
        stages,
        waits.before,
        waits.inCondition,
        waits.inUpdate,
        waits.foreign,
        replayedForeign(forms, effect),
        asked(body, analysis),
        guards.all(),
        spawned.idle() && stages.isEmpty(),
        analysis.assumed(),
        problems);
  }

  private static Map<Stmt, List<Expr>> replayedForeign(Map<Stmt, Form> forms, Effect effect) {
    Map<Stmt, List<Expr>> found = new IdentityHashMap<>();
    forms.forEach((statement, form) -> found.put(statement, effect.foreign().replayed(form)));
    return found;
  }

  private static Map<Expr, List<KnownBody>> asked(Body body, BodyAnalysis analysis) {
    Map<Expr, List<KnownBody>> found = new IdentityHashMap<>();
    Nodes.walkOwn(
        body.block(),
        node -> {
          if (node instanceof Expr.Invoke call && !analysis.asked(call).isEmpty()) {
            found.put(Objects.requireNonNull(call.receiver()), analysis.asked(call));
          }
        });
    return found;
  }

  private static Problem note(String type, Expr.Invoke call, AtOnce why) {
    List<String> arguments = List.of(why.what(call.method().name()), why.why(), why.instead());
    return new Problem(Code.NEEDED_AT_ONCE, type, call.span(), arguments);
  }

  private static Problem serial(String type, SerialLoops.Found found, Source source) {
    Reason reason = found.reason();
    String why =
        reason == null
            ? "The value of each call is needed at once."
            : "Each turn waits in line " + found.line() + ": " + reason.full() + ".";
    String line = String.valueOf(source.line(found.loop()));
    String instead = reason == null ? Advice.AFTERWARDS : reason.instead();
    return new Problem(Code.SERIAL_LOOP, type, found.loop().span(), List.of(line, why, instead));
  }

  private boolean mayLock(Expr.Invoke call) {
    Summary summary = summaries.of(call.method());
    return summary.unknown() || summary.locks();
  }

  private static Map<Stmt, Form> forms(
      Body body,
      Forms forms,
      BodyAnalysis analysis,
      Guards guards,
      Map<Stmt, String> refused,
      Set<Variable> cells) {
    Map<Stmt, Form> found = new IdentityHashMap<>();
    Nodes.walkOwn(
        body.block(),
        node -> {
          @Nullable Form form = node instanceof Stmt statement ? forms.of(statement) : null;
          if (form == null) {
            return;
          }
          if (Deferral.tangled(form, analysis, cells)) {
            refused.put(form.statement(), TANGLED);
          } else if (guards.around(form.statement()) && Deferral.exposed(form, analysis)) {
            refused.put(form.statement(), EXPOSED);
          } else {
            found.put(form.statement(), form);
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

  private static Set<Variable> deferred(Map<Stmt, Form> forms) {
    Set<Variable> variables = new HashSet<>();
    for (Form form : forms.values()) {
      variables.addAll(Forms.deferredVariables(form));
    }
    return variables;
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

  private static boolean spawnsIn(Node root, Predicate<Expr.Invoke> spawned) {
    boolean[] found = {false};
    Nodes.walkOwn(root, n -> found[0] |= n instanceof Expr.Invoke call && spawned.test(call));
    return found[0];
  }
}
