package dev.deco.processor.report;

import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.emit.GeneratedSource;
import dev.deco.processor.emit.WrapperPlan;
import dev.deco.processor.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Collects what the report says of a class. */
public final class Reports {
  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparing(Mark::kind)
          .thenComparingInt(mark -> mark.span().end())
          .thenComparing(Mark::what);

  private Reports() {}

  /** A class for which a wrapper was generated. */
  public static ClassReport generated(
      WrapperPlan plan,
      GeneratedSource generated,
      Source source,
      List<Problem> problems,
      Predicate<Problem> silenced) {
    List<Mark> marks = new ArrayList<>();
    List<MethodReport> methods = new ArrayList<>();
    for (WrapperPlan.Item item : plan.items()) {
      MethodReport method = MethodReports.of(item, source, problems);
      methods.add(method);
      marks.add(MethodReports.mark(item, method));
      if (item.body() != null && item.plan() != null) {
        marks.addAll(SpawnMarks.of(item.body().source(), item.plan()));
        marks.addAll(WaitMarks.of(item.body(), item.plan()));
      }
    }
    List<Message> messages = messages(source, problems, silenced, marks);
    return new ClassReport(
        plan.type().type().qualifiedName(),
        plan.type().wrapper().qualifiedName(),
        source.written(),
        methods,
        byLine(marks, source),
        messages,
        generated);
  }

  /** A class for which none was. */
  public static ClassReport refused(
      String type, Source source, List<Problem> problems, Predicate<Problem> silenced) {
    List<Mark> marks = new ArrayList<>();
    List<Message> messages = messages(source, problems, silenced, marks);
    return new ClassReport(
        type,
        "",
        source.written(),
        List.of(),
        byLine(marks, source),
        messages,
        new GeneratedSource("", Map.of()));
  }

  private static List<Message> messages(
      Source source, List<Problem> problems, Predicate<Problem> silenced, List<Mark> marks) {
    List<Message> messages = new ArrayList<>();
    List<Problem> ordered =
        problems.stream()
            .sorted(
                Comparator.comparingInt((Problem problem) -> problem.span().start())
                    .thenComparing(Problem::message))
            .toList();
    for (Problem problem : ordered) {
      int line = source.line(problem.span().start());
      Message message =
          new Message(problem.code(), line, problem.message(), silenced.test(problem));
      messages.add(message);
      List<String> more =
          message.silenced()
              ? List.of("The compiler does not show it: @SuppressWarnings(\"deco\").")
              : List.of();
      String what = problem.message();
      marks.add(new Mark(Mark.Kind.MESSAGE, line, problem.span(), what, List.of(), more, ""));
    }
    return messages;
  }

  private static Map<Integer, List<Mark>> byLine(List<Mark> marks, Source source) {
    Map<Integer, List<Mark>> lines = new TreeMap<>();
    marks.stream()
        .map(mark -> mark.at(source.origin(mark.span())))
        .sorted(ORDER)
        .distinct()
        .forEach(mark -> lines.computeIfAbsent(mark.line(), l -> new ArrayList<>()).add(mark));
    return lines;
  }
}
