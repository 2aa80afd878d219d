package dev.deco.processor.validate;

import dev.deco.Concurrent;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.model.Span;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Refuses annotations where they cannot work. */
public final class TargetValidator {
  private final String type;

  /** Checks methods of the type with the given qualified name. */
  public TargetValidator(String type) {
    this.type = type;
  }

  /** What is wrong with the type itself. */
  public List<Problem> type(TypeElement element, Span span) {
    List<Problem> problems = new ArrayList<>();
    String why = null;
    for (Element e = element; e instanceof TypeElement t; e = e.getEnclosingElement()) {
      if (t.getNestingKind() == NestingKind.LOCAL || t.getNestingKind() == NestingKind.ANONYMOUS) {
        why = "a local class";
      } else if (t.getKind() == ElementKind.ANNOTATION_TYPE) {
        why = "an annotation";
      }
    }
    if (why != null) {
      problems.add(problem(Code.UNREACHABLE_TYPE, span, element.getSimpleName().toString(), why));
    }
    return problems;
  }

  /** What is wrong with a {@code @Synchronized} method. */
  public List<Problem> synchronizedMethod(ExecutableElement method, Span span) {
    List<Problem> problems = new ArrayList<>();
    String name = name(method);
    if (method.getModifiers().contains(Modifier.ABSTRACT)
        || method.getModifiers().contains(Modifier.NATIVE)) {
      problems.add(problem(Code.NO_BODY, span, name));
    }
    return problems;
  }

  /** What is wrong with a {@code @Concurrent} method. */
  public List<Problem> concurrentMethod(ExecutableElement method, Span span) {
    List<Problem> problems = new ArrayList<>();
    if (method.getModifiers().contains(Modifier.NATIVE)) {
      problems.add(problem(Code.NATIVE_METHOD, span, name(method)));
    }
    if (method.getModifiers().contains(Modifier.SYNCHRONIZED)) {
      problems.add(problem(Code.MONITOR_METHOD, span, name(method)));
    }
    Concurrent concurrent = method.getAnnotation(Concurrent.class);
    if (concurrent != null && concurrent.parallelism() < 1) {
      String number = Integer.toString(concurrent.parallelism());
      problems.add(problem(Code.NO_PARALLELISM, span, name(method), number));
    }
    if (concurrent != null && concurrent.on().isBlank()) {
      problems.add(problem(Code.NO_EXECUTOR, span, name(method)));
    }
    return problems;
  }

  private static String name(ExecutableElement method) {
    return method.getSimpleName() + "()";
  }

  private Problem problem(Code code, Span span, String... arguments) {
    return new Problem(code, type, span, List.of(arguments));
  }
}
