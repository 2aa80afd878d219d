package dev.deco.processor;

import com.google.auto.service.AutoService;
import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.processor.bind.Host;
import dev.deco.processor.bind.Shadow;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.emit.WaitReasons;
import dev.deco.processor.output.ReportFolder;
import dev.deco.processor.output.SourceOutput;
import dev.deco.processor.output.SummaryFiles;
import dev.deco.processor.report.ClassReport;
import dev.deco.processor.report.ReportPages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Generates, for each type {@code X} with methods annotated {@link Concurrent} or {@link
 * Synchronized}, the wrapper {@code DecoX} beside it.
 */
@AutoService(Processor.class)
public final class DecoProcessor extends AbstractProcessor {
  private static final String REPORT = "deco.report";

  private final Set<String> waiting = new LinkedHashSet<>();
  private @Nullable Host host;
  private final Set<String> carried = new LinkedHashSet<>();
  private final Map<String, ClassReport> reports = new TreeMap<>();
  private boolean refused;
  private boolean waited;

  /** Made by the compiler, which finds it as a service. */
  public DecoProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Concurrent.class.getCanonicalName(), Synchronized.class.getCanonicalName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(REPORT);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> types = new LinkedHashSet<>(waiting);
    waiting.clear();
    collect(round.getElementsAnnotatedWith(Concurrent.class), types);
    collect(round.getElementsAnnotatedWith(Synchronized.class), types);
    if (types.isEmpty() || refused) {
      if (host != null) {
        host.add(round.getRootElements());
      }
      release(round);
      return false;
    }
    Host compilation = host();
    if (compilation != null) {
      compilation.add(round.getRootElements());
      if (!waited && !round.processingOver() && compilation.waitsForOthers()) {
        waiting.addAll(types);
      } else {
        process(compilation, types, round.processingOver());
      }
      waited = true;
    }
    release(round);
    return false;
  }

  /** The compiler lets go of each tree as soon as it has made its classes. */
  private void release(RoundEnvironment round) {
    if (round.processingOver()) {
      host = null;
      report();
    }
  }

  private boolean reporting() {
    return processingEnv.getOptions().containsKey(REPORT);
  }

  private void report() {
    if (!reporting() || reports.isEmpty()) {
      return;
    }
    String name = Objects.requireNonNullElse(processingEnv.getOptions().get(REPORT), "");
    String failure = new ReportFolder(name).write(ReportPages.of(reports.values()));
    if (failure != null) {
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.WARNING, Code.NO_REPORT.format(name, failure));
    }
    reports.clear();
  }

  private @Nullable Host host() {
    if (host == null) {
      try {
        host = new Host(processingEnv);
      } catch (IllegalArgumentException notJavac) {
        refused = true;
        String compiler = processingEnv.getClass().getName();
        processingEnv
            .getMessager()
            .printMessage(Diagnostic.Kind.ERROR, Code.NOT_JAVAC.format(compiler));
      }
    }
    return host;
  }

  private void process(Host compilation, Set<String> names, boolean last) {
    List<TypeElement> types = new ArrayList<>();
    for (String name : names) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      if (type != null) {
        types.add(type);
      }
    }
    SummaryFiles files = new SummaryFiles(processingEnv.getFiler(), this::home);
    Shadow.run(
        compilation,
        types,
        (environment, shadow) -> {
          ReportWork report = reporting() ? new ReportWork(compilation::silenced) : null;
          Round work = new Round(compilation, environment, shadow, files, names, report);
          names.forEach(name -> work.process(name, last));
          finish(compilation, work, files);
          if (report != null) {
            reports.putAll(report.classes());
          }
        });
  }

  private SummaryFiles.@Nullable Home home(String qualifiedName) {
    Element type = processingEnv.getElementUtils().getTypeElement(qualifiedName);
    if (type == null) {
      return null;
    }
    ModuleElement module = processingEnv.getElementUtils().getModuleOf(type);
    while (type.getEnclosingElement() instanceof TypeElement around) {
      type = around;
    }
    return new SummaryFiles.Home(
        module == null ? "" : module.getQualifiedName().toString(),
        processingEnv.getElementUtils().getPackageOf(type).getQualifiedName().toString(),
        type.getSimpleName() + ".class");
  }

  private void finish(Host compilation, Round work, SummaryFiles files) {
    // Nothing may be written before all is known: the work may have to start again.
    Map<String, String> summaries = work.summaries();
    work.problems().forEach(compilation::report);
    SourceOutput output = new SourceOutput(processingEnv.getFiler());
    for (Round.Wrapper wrapper : work.wrappers()) {
      TypeElement origin = processingEnv.getElementUtils().getTypeElement(wrapper.origin());
      output.write(wrapper.name(), wrapper.source(), origin);
      String waits = WaitReasons.in(wrapper.source());
      if (!waits.isEmpty()) {
        files.write(wrapper.name() + ".waits", waits, origin);
      }
    }
    waiting.addAll(work.waiting());
    summaries.forEach(
        (owner, text) -> {
          TypeElement type = processingEnv.getElementUtils().getTypeElement(owner);
          if (type != null && carried.add(owner)) {
            files.write(owner, text, type);
          }
        });
  }

  private static void collect(Set<? extends Element> methods, Set<String> types) {
    for (Element method : methods) {
      if (method instanceof ExecutableElement
          && method.getEnclosingElement() instanceof TypeElement type) {
        types.add(type.getQualifiedName().toString());
      }
    }
  }
}
