package dev.deco.processor;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.processor.analyse.Summaries;
import dev.deco.processor.bind.Compilation;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.emit.WrapperEmitter;
import dev.deco.processor.emit.WrapperPlan;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.output.SourceOutput;
import dev.deco.processor.read.DeclarationReader;
import dev.deco.processor.read.MemberReader;
import dev.deco.processor.read.TypeReader;
import dev.deco.processor.validate.ClashValidator;
import dev.deco.processor.validate.TargetValidator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The phases, applied to the types of one annotation processing round. */
final class Round {
  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Compilation compilation;
  private final Methods methods;
  private final Summaries summaries;
  private final Set<String> generated;

  Round(ProcessingEnvironment environment, Compilation compilation, Set<String> types) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.compilation = compilation;
    this.generated = Set.copyOf(types);
    this.methods = new Methods(environment, compilation, generated);
    this.summaries = new Summaries(methods::body);
  }

  /** Processes one type; false if it has to wait for what another processor generates. */
  boolean process(TypeElement type, boolean last) {
    try {
      return attempt(type, last);
    } catch (RuntimeException | StackOverflowError | AssertionError failure) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      String name = type.getQualifiedName().toString();
      report(
          List.of(
              new Problem(
                  Code.INTERNAL,
                  name,
                  compilation.nameSpan(type),
                  List.of(name, trace.toString()))));
      return true;
    }
  }

  private boolean attempt(TypeElement type, boolean last) {
    List<ExecutableElement> annotated =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(m -> concurrent(m) || synchronised(m))
            .toList();
    List<Problem> problems = validate(type, annotated);
    if (report(problems)) {
      return true;
    }
    TypeReader types = new TypeReader(environment.getTypeUtils(), elements, type);
    MemberReader members = new MemberReader(types, elements, compilation::inSource);
    DeclarationReader reader = new DeclarationReader(types, members, elements);
    TypeDecl declaration = reader.type(type, annotated, compilation::nameSpan);
    if (report(ClashValidator.check(declaration)) || taken(declaration)) {
      return true;
    }
    TwinCollector twins = new TwinCollector(compilation, methods, reader, type);
    List<WrapperPlan.Item> items = new ArrayList<>();
    boolean fatal = false;
    for (int i = 0; i < annotated.size(); i++) {
      ItemPlanner planner = new ItemPlanner(compilation, methods, summaries, type, twins);
      ItemPlanner.Result result = planner.plan(annotated.get(i), declaration.methods().get(i));
      if (!last && result.unresolved()) {
        return false;
      }
      fatal |= report(result.problems());
      items.add(result.item());
    }
    if (!fatal) {
      boolean marked = elements.getTypeElement("javax.annotation.processing.Generated") != null;
      String source =
          new WrapperEmitter(methods::wrapped)
              .emit(new WrapperPlan(declaration, items, twins.twins(), marked));
      new SourceOutput(environment.getFiler())
          .write(declaration.wrapper().qualifiedName(), source, type);
    }
    return true;
  }

  private List<Problem> validate(TypeElement type, List<ExecutableElement> annotated) {
    TargetValidator validator = new TargetValidator(type.getQualifiedName().toString());
    List<Problem> problems = new ArrayList<>(validator.type(type, compilation.nameSpan(type)));
    for (ExecutableElement method : annotated) {
      if (synchronised(method)) {
        problems.addAll(validator.synchronizedMethod(method, compilation.nameSpan(method)));
      }
      if (concurrent(method)) {
        problems.addAll(validator.concurrentMethod(method, compilation.nameSpan(method)));
      }
    }
    return problems;
  }

  private boolean taken(TypeDecl declaration) {
    String name = declaration.wrapper().qualifiedName();
    TypeElement existing = elements.getTypeElement(name);
    return existing != null
        && compilation.declared(existing)
        && report(
            List.of(
                new Problem(
                    Code.WRAPPER_TAKEN,
                    declaration.type().qualifiedName(),
                    declaration.methods().get(0).span(),
                    List.of(name))));
  }

  /** Tells the user; true if nothing may be generated. */
  private boolean report(List<Problem> problems) {
    problems.forEach(compilation::report);
    return problems.stream().anyMatch(Problem::fatal);
  }

  static boolean concurrent(ExecutableElement method) {
    return method.getAnnotation(Concurrent.class) != null;
  }

  static boolean synchronised(ExecutableElement method) {
    return method.getAnnotation(Synchronized.class) != null;
  }
}
