package dev.deco.processor.report;

import dev.deco.processor.emit.GeneratedSource;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.Question;
import dev.deco.processor.plan.Wait;
import java.util.ArrayList;
import java.util.List;

/** The marks of the wait points of a body. */
final class WaitMarks {
  private final Source source;
  private final BodyPlan plan;
  private final List<Mark> marks = new ArrayList<>();

  private WaitMarks(Source source, BodyPlan plan) {
    this.source = source;
    this.plan = plan;
  }

  /** Those of {@code body}, in no particular order. */
  static List<Mark> of(Body body, BodyPlan plan) {
    WaitMarks found = new WaitMarks(body.source(), plan);
    plan.before().forEach((statement, wait) -> found.add(statement, wait, ""));
    plan.inCondition()
        .forEach(
            (loop, wait) ->
                found.add(
                    loop,
                    wait,
                    loop instanceof Stmt.ForEach ? "before each element" : "before each test"));
    plan.inUpdate().forEach((loop, wait) -> found.add(loop, wait, "before each step"));
    plan.foreign().forEach(object -> found.foreign(object, plan.asked().containsKey(object)));
    found.settled();
    if (plan.spawns()) {
      found.end(body);
    }
    return found.marks;
  }

  private void add(Stmt statement, Wait wait, String when) {
    StringBuilder what = new StringBuilder("Waits");
    if (!when.isEmpty()) {
      what.append(' ').append(when);
    }
    List<String> conditions = wait.questions().stream().map(WaitMarks::text).distinct().toList();
    if (wait.asks()) {
      what.append(" if ").append(String.join(" or ", conditions));
    }
    what.append(": ").append(wait.reason().brief()).append('.');
    List<String> more =
        wait.reason().instead().isEmpty() ? List.of() : List.of(wait.reason().instead());
    marks.add(
        new Mark(
            wait.asks() ? Mark.Kind.ASK : Mark.Kind.WAIT,
            source.line(statement),
            statement.span(),
            what.toString(),
            wait.reason().steps(),
            more,
            when.isEmpty() ? GeneratedSource.wait(statement) : GeneratedSource.turn(statement)));
  }

  /** When the answer to a question is yes. */
  private static String text(Question question) {
    if (question instanceof Question.Same same) {
      return same.first() + " and " + same.second() + " are one object";
    }
    if (question instanceof Question.Written written) {
      return "something pending writes " + written.object();
    }
    if (question instanceof Question.ElementWritten element) {
      return "something pending writes " + element.array() + "[" + element.index() + "]";
    }
    return question instanceof Question.SourceWritten
        ? "something pending writes what the loop goes through"
        : "what the loop goes through is of a class not of the JDK";
  }

  private void foreign(Expr object, boolean receiver) {
    String text = source.slice(object.span()).strip().replaceAll("\\s+", " ");
    String which = receiver ? "a class that the compiler did not see" : "a class not of the JDK";
    String what = "Waits if " + text + " is of " + which + ", whose methods may touch anything.";
    add(Mark.Kind.ASK, object.span(), what, GeneratedSource.wait(object));
  }

  private void settled() {
    for (Stmt.Block block : plan.settled()) {
      String what = "Waits before the block is left: a handler, a finally or others may look.";
      add(
          Mark.Kind.WAIT,
          new Span(block.span().start(), block.span().start()),
          what,
          GeneratedSource.wait(block));
    }
  }

  private void end(Body body) {
    int end = body.block().span().end();
    add(
        Mark.Kind.WAIT,
        new Span(end - 1, end),
        "Waits at the end of the method.",
        GeneratedSource.wait(body.block()));
  }

  private void add(Mark.Kind kind, Span span, String what, String place) {
    marks.add(new Mark(kind, source.line(span.start()), span, what, List.of(), List.of(), place));
  }
}
