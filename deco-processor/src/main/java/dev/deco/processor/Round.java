package dev.deco.processor;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.processor.analyse.CarriedText;
import dev.deco.processor.analyse.Summaries;
import dev.deco.processor.bind.Compilation;
import dev.deco.processor.bind.Cuts;
import dev.deco.processor.bind.Host;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.emit.GeneratedSource;
import dev.deco.processor.emit.WrapperEmitter;
import dev.deco.processor.emit.WrapperPlan;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.TypeDecl;
import dev.deco.processor.output.SummaryFiles;
import dev.deco.processor.read.DeclarationReader;
import dev.deco.processor.read.Readers;
import dev.deco.processor.validate.ClashValidator;
import dev.deco.processor.validate.RangeValidator;
import dev.deco.processor.validate.TargetValidator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The phases, applied to the types of one annotation processing round in a shadow of it. */
final class Round {
  private final Host host;
  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Compilation compilation;
  private final Methods methods;
  private final Summaries summaries;
  private final Set<String> generated;
  private final @Nullable ModuleElement platform;
  private final Map<PackageElement, Set<String>> hiding = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Wrapper> wrappers = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();
  private final @Nullable ReportWork report;

  /** {@code report} takes note of what becomes of the types; null if nobody asked for that. */
  Round(
      Host host,
      ProcessingEnvironment environment,
      Compilation compilation,
      SummaryFiles files,
      Set<String> types,
      @Nullable ReportWork report) {
    this.host = host;
    this.report = report;
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.compilation = compilation;
    this.generated = Set.copyOf(types);
    this.platform = elements.getModuleElement("java.base");
    this.methods = new Methods(environment, compilation, host.hierarchy(), files, generated);
    this.summaries = new Summaries(methods);
  }

  /** A generated class and the type it was made from. */
  record Wrapper(String name, String source, String origin) {}

  /** What is known of the methods of a class, for those who compile against it. */
  Map<String, String> summaries() {
    Map<String, String> texts = new LinkedHashMap<>();
    summaries.toCarry().forEach((owner, methods) -> texts.put(owner, CarriedText.write(methods)));
    return texts;
  }

  /** What there is to tell the user. */
  List<Problem> problems() {
    return problems;
  }

  /** What is to be written. */
  List<Wrapper> wrappers() {
    return wrappers;
  }

  /** The types that have to wait for what another processor generates. */
  List<String> waiting() {
    return waiting;
  }

  /** Processes one type; {@code last} says that nothing will come that it could wait for. */
  void process(String name, boolean last) {
    TypeElement type = elements.getTypeElement(name);
    try {
      if (type != null && !attempt(type, last)) {
        waiting.add(name);
      }
    } catch (Cuts.Missed missed) {
      throw missed;
    } catch (RuntimeException | StackOverflowError | AssertionError failure) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      report(
          List.of(
              new Problem(
                  Code.INTERNAL,
                  name,
                  compilation.nameSpan(type),
                  List.of(name, trace.toString()))));
    }
    if (type != null && report != null && !waiting.contains(name)) {
      report.refused(name, compilation.source(type), problems);
    }
  }

  private boolean attempt(TypeElement type, boolean last) {
    List<ExecutableElement> annotated =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(m -> concurrent(m) || synchronised(m))
            .toList();
    if (annotated.isEmpty()) {
      throw new IllegalStateException("the annotations are not on the class path that was found");
    }
    if (report(validate(type, annotated))) {
      return true;
    }
    Readers readers = compilation.readers();
    DeclarationReader reader =
        new DeclarationReader(
            readers.types(type), readers.members(type), compilation::documentation);
    TypeDecl declaration = reader.type(type, annotated, compilation::nameSpan);
    if (report(ClashValidator.check(declaration)) || taken(type, declaration)) {
      return true;
    }
    TwinCollector twins = new TwinCollector(compilation, methods, reader, type, summaries);
    Portables portables = new Portables(environment, compilation);
    List<WrapperPlan.Item> items = new ArrayList<>();
    List<Problem> found = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      ItemPlanner planner =
          new ItemPlanner(compilation, methods, summaries, type, twins, portables);
      ItemPlanner.Result result = planner.plan(annotated.get(i), declaration.methods().get(i));
      if (!last && result.unresolved()) {
        return false;
      }
      found.addAll(result.problems());
      items.add(result.item());
    }
    if (!report(found)) {
      boolean marked =
          host.readable(
              type.getQualifiedName().toString(), "javax.annotation.processing.Generated");
      WrapperPlan plan = new WrapperPlan(declaration, items, twins.twins(), marked, hiding(type));
      GeneratedSource source = new WrapperEmitter(methods::wrapped).emit(plan);
      String origin = type.getQualifiedName().toString();
      wrappers.add(new Wrapper(declaration.wrapper().qualifiedName(), source.text(), origin));
      if (report != null) {
        report.generated(plan, source, compilation.source(type), problems);
      }
    }
    return true;
  }

  private List<Problem> validate(TypeElement type, List<ExecutableElement> annotated) {
    TargetValidator validator = new TargetValidator(type.getQualifiedName().toString());
    List<Problem> found = new ArrayList<>(validator.type(type, compilation.nameSpan(type)));
    RangeValidator ranges =
        new RangeValidator(type.getQualifiedName().toString(), compilation::nameSpan);
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      found.addAll(ranges.method(method, concurrent(method)));
    }
    for (ExecutableElement method : annotated) {
      if (synchronised(method)) {
        found.addAll(validator.synchronizedMethod(method, compilation.nameSpan(method)));
      }
      if (concurrent(method)) {
        found.addAll(validator.concurrentMethod(method, compilation.nameSpan(method)));
      }
    }
    return found;
  }

  private boolean taken(TypeElement type, TypeDecl declaration) {
    Span span = compilation.nameSpan(type);
    String name = declaration.wrapper().qualifiedName();
    // Without the module the compiler would look into all there are.
    TypeElement existing = elements.getTypeElement(elements.getModuleOf(type), name);
    boolean declared = existing != null && compilation.declared(existing);
    boolean made = wrappers.stream().anyMatch(wrapper -> wrapper.name().equals(name));
    return (declared || made)
        && report(
            List.of(
                new Problem(
                    Code.WRAPPER_TAKEN, declaration.type().qualifiedName(), span, List.of(name))));
  }

  /** The types of the package that code in it knows by their simple names, for java.lang's. */
  private Set<String> hiding(TypeElement type) {
    return hiding.computeIfAbsent(
        elements.getPackageOf(type),
        key ->
            host.typesBeside(type.getQualifiedName().toString()).stream()
                .filter(this::ofPlatform)
                .collect(Collectors.toSet()));
  }

  private boolean ofPlatform(String simpleName) {
    String name = "java.lang." + simpleName;
    // Without the module the compiler would look into all there are.
    return (platform == null
            ? elements.getTypeElement(name)
            : elements.getTypeElement(platform, name))
        != null;
  }

  /** Notes what to tell the user; true if nothing may be generated. */
  private boolean report(List<Problem> found) {
    problems.addAll(found);
    return found.stream().anyMatch(Problem::fatal);
  }

  static boolean concurrent(ExecutableElement method) {
    return method.getAnnotation(Concurrent.class) != null;
  }

  static boolean synchronised(ExecutableElement method) {
    return method.getAnnotation(Synchronized.class) != null;
  }
}
