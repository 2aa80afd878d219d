package dev.deco.processor.validate;

import dev.deco.Range;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Refuses {@code @Range} where it cannot work. */
public final class RangeValidator {
  private static final Set<TypeKind> INTEGRAL =
      Set.of(TypeKind.INT, TypeKind.SHORT, TypeKind.CHAR, TypeKind.BYTE);
  private static final String USE =
      "It promises which elements of an array or List a call of a @Concurrent method touches.";

  private final String type;
  private final Function<VariableElement, Span> spans;

  /** Checks methods of the type with the given name; {@code spans} tells where parameters are. */
  public RangeValidator(String type, Function<VariableElement, Span> spans) {
    this.type = type;
    this.spans = spans;
  }

  /** What is wrong with the ranges of a method. */
  public List<Problem> method(ExecutableElement method, boolean concurrent) {
    Set<String> names =
        method.getParameters().stream()
            .filter(p -> INTEGRAL.contains(p.asType().getKind()))
            .map(p -> p.getSimpleName().toString())
            .collect(Collectors.toSet());
    List<Problem> problems = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      Range range = parameter.getAnnotation(Range.class);
      Problem problem = range == null ? null : fault(parameter, range, concurrent, names);
      if (problem != null) {
        problems.add(problem);
      }
    }
    return problems;
  }

  private @Nullable Problem fault(
      VariableElement parameter, Range range, boolean concurrent, Set<String> names) {
    if (!concurrent) {
      return problem(parameter, "its method is not @Concurrent", USE, "Annotate the method, too.");
    }
    if (!indexed(parameter)) {
      return problem(
          parameter,
          "it is neither an array nor a List",
          USE,
          "Remove it, or declare the parameter as an array or as java.util.List.");
    }
    String from = RangeBound.fault(range.from(), names);
    String fault = from == null ? RangeBound.fault(range.to(), names) : from;
    return fault == null
        ? null
        : problem(
            parameter,
            fault,
            "The bounds are computed from the arguments when a call is spawned.",
            "Write sums, differences and products of int literals and parameters, and make what"
                + " else is needed a parameter.");
  }

  private static boolean indexed(VariableElement parameter) {
    return parameter.asType().getKind() == TypeKind.ARRAY
        || parameter.asType() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getQualifiedName().contentEquals("java.util.List");
  }

  private Problem problem(VariableElement parameter, String... sentences) {
    List<String> arguments = new ArrayList<>(List.of(parameter.getSimpleName().toString()));
    arguments.addAll(List.of(sentences));
    return new Problem(Code.NO_RANGE, type, spans.apply(parameter), arguments);
  }
}
