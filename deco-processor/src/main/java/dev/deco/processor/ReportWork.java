package dev.deco.processor;

import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.emit.GeneratedSource;
import dev.deco.processor.emit.WrapperPlan;
import dev.deco.processor.model.Source;
import dev.deco.processor.report.ClassReport;
import dev.deco.processor.report.Reports;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes note of what becomes of the types of a round. */
final class ReportWork {
  private final Map<String, ClassReport> classes = new LinkedHashMap<>();
  private final Predicate<Problem> silenced;

  /** {@code silenced} tells of which problems the compiler does not speak. */
  ReportWork(Predicate<Problem> silenced) {
    this.silenced = silenced;
  }

  /** What became of each type. */
  Map<String, ClassReport> classes() {
    return classes;
  }

  void generated(
      WrapperPlan plan, GeneratedSource wrapper, @Nullable Source source, List<Problem> problems) {
    String type = plan.type().type().qualifiedName();
    if (source != null) {
      classes.put(type, Reports.generated(plan, wrapper, source, of(type, problems), silenced));
    }
  }

  /** Of a type whose wrapper was not generated; of another one this says nothing. */
  void refused(String type, @Nullable Source source, List<Problem> problems) {
    if (source != null && !classes.containsKey(type)) {
      classes.put(type, Reports.refused(type, source, of(type, problems), silenced));
    }
  }

  private static List<Problem> of(String type, List<Problem> problems) {
    return problems.stream().filter(problem -> problem.type().equals(type)).toList();
  }
}
