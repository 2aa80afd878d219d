package dev.deco.processor.report;

import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.emit.WrapperPlan;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Span;
import dev.deco.processor.plan.BodyPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Says of annotated methods how much of them runs in parallel. */
final class MethodReports {
  /** What says that something could be parallel, and is not. */
  private static final Set<Code> LIMITS =
      EnumSet.of(Code.NEEDED_AT_ONCE, Code.SERIAL_LOOP, Code.MISSING_WRAPPER);

  private MethodReports() {}

  static MethodReport of(WrapperPlan.Item item, Source source, List<Problem> problems) {
    Member.Marks marks = item.method().method().marks();
    List<String> annotations = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    Set<MethodReport.Verdict> verdicts = EnumSet.noneOf(MethodReport.Verdict.class);
    if (marks.concurrent()) {
      annotations.add("@Concurrent");
      sentences.add(calls(item));
      verdicts.add(
          item.way().ordered() ? MethodReport.Verdict.SERIAL : MethodReport.Verdict.PARALLEL);
    }
    if (marks.synchronised()) {
      annotations.add("@Synchronized");
      Body body = Objects.requireNonNull(item.body());
      BodyPlan plan = Objects.requireNonNull(item.plan());
      List<String> limits = limits(body.block().span(), problems);
      sentences.add(body(plan, limits));
      verdicts.add(verdict(plan, limits));
    }
    return new MethodReport(
        item.method().method().name(),
        source.line(item.method().span().start()),
        String.join(" ", annotations),
        verdicts.size() == 1 ? verdicts.iterator().next() : MethodReport.Verdict.PARTLY,
        String.join(" ", sentences));
  }

  private static MethodReport.Verdict verdict(BodyPlan plan, List<String> limits) {
    if (!plan.spawns()) {
      return MethodReport.Verdict.SERIAL;
    }
    return limits.isEmpty() ? MethodReport.Verdict.PARALLEL : MethodReport.Verdict.PARTLY;
  }

  static Mark mark(WrapperPlan.Item item, MethodReport report) {
    String what =
        report.annotations() + " " + report.name() + ": " + report.verdict().words() + ".";
    return new Mark(
        Mark.Kind.METHOD,
        report.line(),
        item.method().span(),
        what,
        List.of(),
        List.of(report.why()),
        "");
  }

  private static String calls(WrapperPlan.Item item) {
    String how =
        switch (item.way()) {
          case ORIGINAL -> "Its calls run beside each other and the caller.";
          case TWIN ->
              "Its calls run beside each other and the caller, as a twin that records its array"
                  + " accesses.";
          case ORDERED, ORDERED_FIELDS ->
              "Its calls run one after the other, in program order, at wait points.";
        };
    List<String> replaceable =
        item.replaceable().stream().map(method -> method.method().name()).distinct().toList();
    return replaceable.isEmpty()
        ? how
        : how
            + " They run in order where the object's class replaces one of these: "
            + String.join(", ", replaceable)
            + ".";
  }

  private static String body(BodyPlan plan, List<String> limits) {
    if (!plan.spawns()) {
      return "Its wrapper spawns nothing and calls it as it is.";
    }
    List<String> called = new ArrayList<>();
    plan.forms().values().stream()
        .sorted(Comparator.comparingInt(form -> form.statement().span().start()))
        .forEach(form -> form.calls().forEach(call -> called.add(call.method().name())));
    plan.stages().values().stream()
        .sorted(Comparator.comparingInt(stage -> stage.stage().span().start()))
        .forEach(stage -> stage.calls().forEach(call -> called.add(call.method().name())));
    plan.inline().stream()
        .sorted(Comparator.comparingInt(call -> call.span().start()))
        .forEach(call -> called.add(call.method().name()));
    String spawned = "Spawns " + String.join(", ", called.stream().distinct().toList()) + ".";
    String limited = limits.isEmpty() ? "" : " Limited by " + String.join(", ", limits) + ".";
    return spawned + limited;
  }

  /** The codes of the messages within {@code span} that say so. */
  private static List<String> limits(Span span, List<Problem> problems) {
    return problems.stream()
        .filter(problem -> LIMITS.contains(problem.code()) && span.contains(problem.span()))
        .map(problem -> problem.code().id())
        .distinct()
        .sorted()
        .toList();
  }
}
