package dev.deco.processor.report;

import dev.deco.processor.emit.GeneratedSource;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.Form;
import dev.deco.processor.plan.Stage;
import java.util.ArrayList;
import java.util.List;

/** The marks of the calls that a body spawns, and of the statements that it defers. */
final class SpawnMarks {
  private static final String BESIDE = "The caller goes on while it runs.";

  private final Source source;
  private final BodyPlan plan;
  private final List<Mark> marks = new ArrayList<>();

  private SpawnMarks(Source source, BodyPlan plan) {
    this.source = source;
    this.plan = plan;
  }

  /** Those of a body in {@code source}, in no particular order. */
  static List<Mark> of(Source source, BodyPlan plan) {
    SpawnMarks found = new SpawnMarks(source, plan);
    plan.forms().values().forEach(found::form);
    plan.stages().values().forEach(found::stage);
    plan.inline().forEach(found::inline);
    return found.marks;
  }

  private void form(Form form) {
    boolean several = form.calls().size() > 1;
    String place = GeneratedSource.spawn(form.statement());
    for (Form.Item item : form.items()) {
      if (!(item instanceof Form.Call call)) {
        continue;
      }
      List<String> more = new ArrayList<>();
      if (form.kind() != Form.Kind.HOIST) {
        more.add(BESIDE);
      } else if (several) {
        more.add("It runs beside the other calls of the statement.");
      }
      if (form.kind() == Form.Kind.DISCARD) {
        more.add("What it writes is replayed at the next wait point.");
      }
      for (Form.Guard guard : call.guards()) {
        String negation = guard.met() ? "" : "not ";
        more.add("Only if this is " + negation + "true: " + slice(guard.condition()));
      }
      spawn(call.expr(), more, place);
      if (call.waits()) {
        String what = call.expr().method().name() + " needs values of earlier calls.";
        add(Mark.Kind.WAIT, call.expr(), "Waits: " + what, List.of());
      }
    }
    if (form.kind() == Form.Kind.DEFER) {
      deferred(form);
    } else if (form.kind() == Form.Kind.HOIST) {
      add(Mark.Kind.WAIT, form.statement(), "Waits: the statement needs the values.", List.of());
    }
  }

  private void deferred(Form form) {
    List<String> operands = form.operands().stream().map(this::slice).distinct().toList();
    List<String> more = new ArrayList<>();
    if (!operands.isEmpty()) {
      more.add("Evaluated at the spawn: " + String.join("; ", operands));
    }
    for (Expr container : plan.replayedForeign().getOrDefault(form.statement(), List.of())) {
      more.add("Replayed at once if this is of a class not of the JDK: " + slice(container));
    }
    String what = "The rest of the statement is replayed at the next wait point.";
    add(Mark.Kind.DEFERRED, form.statement(), what, more);
  }

  private void stage(Stage stage) {
    String each = "Spawned for all elements before a later stage sees the first value.";
    stage.calls().forEach(call -> spawn(call, List.of(each), GeneratedSource.spawn(stage.stage())));
  }

  private void inline(Expr.Invoke call) {
    spawn(call, List.of("Its value is waited for where it stands."), "");
    String what = "Waits: the value of " + call.method().name() + " is needed at once.";
    add(Mark.Kind.WAIT, call, what, List.of());
  }

  private void spawn(Expr.Invoke call, List<String> more, String place) {
    int line = source.line(call.name().start());
    String what = "Spawns " + call.method().name() + ".";
    marks.add(new Mark(Mark.Kind.SPAWN, line, call.name(), what, List.of(), more, place));
  }

  private void add(Mark.Kind kind, Stmt statement, String what, List<String> more) {
    int line = source.line(statement);
    marks.add(
        new Mark(
            kind, line, statement.span(), what, List.of(), more, GeneratedSource.spawn(statement)));
  }

  private void add(Mark.Kind kind, Expr.Invoke call, String what, List<String> more) {
    int line = source.line(call.name().start());
    marks.add(new Mark(kind, line, call.name(), what, List.of(), more, GeneratedSource.wait(call)));
  }

  private String slice(Expr expr) {
    return source.slice(expr.span()).strip().replaceAll("\\s+", " ");
  }
}
