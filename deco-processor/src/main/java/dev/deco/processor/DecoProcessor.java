package dev.deco.processor;

import com.google.auto.service.AutoService;
import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.processor.bind.Compilation;
import dev.deco.processor.diagnose.Code;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates, for each type {@code X} with methods annotated {@link Concurrent} or {@link
 * Synchronized}, the wrapper {@code DecoX} beside it.
 */
@AutoService(Processor.class)
public final class DecoProcessor extends AbstractProcessor {
  private final Set<String> waiting = new LinkedHashSet<>();
  private boolean refused;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Concurrent.class.getCanonicalName(), Synchronized.class.getCanonicalName());
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
      return false;
    }
    Compilation compilation;
    try {
      compilation = new Compilation(processingEnv);
    } catch (IllegalArgumentException notJavac) {
      refused = true;
      String compiler = processingEnv.getClass().getName();
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, Code.NOT_JAVAC.format(compiler));
      return false;
    }
    Round work = new Round(processingEnv, compilation, types);
    for (String name : types) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      if (type != null && !work.process(type, round.processingOver())) {
        waiting.add(name);
      }
    }
    return false;
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
