package dev.deco.processor.plan;

import dev.deco.processor.analyse.Summaries;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Variable;
import dev.deco.processor.sketch.Sketch;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plan of one sketched body, told in the texts of its statements. */
record Planned(Sketch sketch, BodyPlan plan) {

  /** Plans a body that calls methods of which each writes its arguments, and nothing else. */
  static Planned of(Sketch sketch) {
    return of(sketch, Map.of(), false);
  }

  /** Plans a body that runs with a monitor held. */
  static Planned locked(Sketch sketch) {
    return of(sketch, Map.of(), true);
  }

  /** Plans a body that calls a method with a body of its own. */
  static Planned of(Sketch sketch, Member.Method method, Sketch body) {
    return of(sketch, Map.of(method.key(), body.body()), false);
  }

  private static Planned of(Sketch sketch, Map<String, Body> bodies, boolean monitor) {
    Body usual = Sketch.writing().body();
    Summaries summaries = new Summaries(m -> bodies.getOrDefault(m.key(), usual));
    Planner planner = new Planner(summaries, call -> call.method().marks().concurrent());
    return new Planned(sketch, planner.plan(sketch.body(), "t.Home", monitor));
  }

  /** The statements before which the caller waits. */
  List<String> waits() {
    return sketch.texts(plan.before().keySet());
  }

  /** The loops that wait whenever they are tested. */
  List<String> waitsInConditions() {
    return sketch.texts(plan.inCondition().keySet());
  }

  /** The loops that wait before their update. */
  List<String> waitsInUpdates() {
    return sketch.texts(plan.inUpdate().keySet());
  }

  /** Whether the caller waits nowhere at all. */
  boolean neverWaits() {
    return waits().isEmpty() && waitsInConditions().isEmpty() && waitsInUpdates().isEmpty();
  }

  /** What the caller asks before the statement; nothing where it waits in any case. */
  Set<Question> asks(String statement) {
    return plan.before().get(sketch.statement(statement)).questions();
  }

  /** What the caller asks in the header of the only loop that waits there. */
  Set<Question> asksInCondition() {
    return plan.inCondition().values().iterator().next().questions();
  }

  /** Why the caller waits before the statement. */
  String reason(String statement) {
    return plan.before().get(sketch.statement(statement)).reason().brief();
  }

  /** The form of the statement, or {@code INLINE}. */
  String form(String statement) {
    Form form = plan.forms().get(sketch.statement(statement));
    return form == null ? "INLINE" : form.kind().name();
  }

  /** What the statement evaluates at the spawn, in order; what stays in place in brackets. */
  List<String> items(String statement) {
    return plan.forms().get(sketch.statement(statement)).items().stream().map(this::item).toList();
  }

  private String item(Form.Item item) {
    String text = sketch.text(item.expr());
    return item instanceof Form.Operand operand && operand.kept() ? "[" + text + "]" : text;
  }

  /** The statement whose rest is replayed as this target says. */
  Target target(String statement) {
    return plan.forms().get(sketch.statement(statement)).target();
  }

  /** The names of the variables that are assigned at the replay. */
  List<String> cells() {
    return plan.cells().stream().map(Variable::name).sorted().toList();
  }

  /** The blocks that settle their calls before they are left. */
  List<String> guarded() {
    return sketch.texts(plan.guarded());
  }
}
