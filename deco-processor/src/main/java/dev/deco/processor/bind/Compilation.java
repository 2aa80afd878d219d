package dev.deco.processor.bind;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Span;
import dev.deco.processor.read.MemberReader;
import dev.deco.processor.read.TypeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The compiler's side of one annotation processing round. Nothing reached from here may outlive the
 * round: javac makes new trees and elements for the next one.
 */
public final class Compilation {
  private final ProcessingEnvironment environment;
  private final Trees trees;
  private final Map<CompilationUnitTree, Source> sources = new IdentityHashMap<>();

  /**
   * Opens the compiler's trees.
   *
   * @throws IllegalArgumentException if the compiler is not javac
   */
  public Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
    this.trees = Trees.instance(environment);
  }

  /** Whether the body of {@code method} is part of this compilation. */
  public boolean inSource(ExecutableElement method) {
    TreePath path = trees.getPath(method);
    return path != null
        && path.getLeaf() instanceof MethodTree tree
        && tree.getBody() != null
        && positions().getEndPosition(path.getCompilationUnit(), tree.getBody())
            > positions().getStartPosition(path.getCompilationUnit(), tree.getBody());
  }

  /** Whether {@code type} is declared in a source file of this compilation. */
  public boolean declared(TypeElement type) {
    return trees.getTree(type) != null;
  }

  /** Where the name of {@code element} stands in its source file. */
  public Span nameSpan(Element element) {
    TreePath path = trees.getPath(element);
    if (path == null) {
      return new Span(0, 0);
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    int start = (int) Math.max(0, positions().getStartPosition(unit, path.getLeaf()));
    int end = (int) positions().getEndPosition(unit, path.getLeaf());
    String text = source(unit).text();
    String name = element.getSimpleName().toString();
    int at = text.indexOf(name, start);
    boolean found = at >= 0 && at < Math.max(end, start);
    return found ? new Span(at, at + name.length()) : new Span(start, start);
  }

  /** Binds the body of {@code method}; null where it has none here. */
  public @Nullable BoundBody bind(ExecutableElement method, TypeElement target) {
    TreePath path = trees.getPath(method);
    if (path == null
        || !(path.getLeaf() instanceof MethodTree tree)
        || tree.getBody() == null
        || !inSource(method)) {
      return null;
    }
    TreePath bodyPath = new TreePath(path, tree.getBody());
    // Asking for the element of a tree that has none makes javac attribute the whole class.
    trees.getElement(bodyPath);
    TypeReader types = new TypeReader(environment.getTypeUtils(), elements(), target);
    MemberReader members = new MemberReader(types, elements(), this::inSource);
    Binding binding =
        new Binding(
            environment,
            trees,
            path.getCompilationUnit(),
            source(path.getCompilationUnit()),
            target,
            types,
            members);
    return binding.method(method, path, tree);
  }

  /** Reports {@code problem} at its place, unless the user suppressed it there. */
  public void report(Problem problem) {
    TypeElement type = elements().getTypeElement(problem.type());
    TreePath path = type == null ? null : trees.getPath(type);
    Diagnostic.Kind kind =
        switch (problem.code().severity()) {
          case ERROR -> Diagnostic.Kind.ERROR;
          case WARNING -> Diagnostic.Kind.WARNING;
          case NOTE -> Diagnostic.Kind.NOTE;
        };
    if (path == null) {
      environment.getMessager().printMessage(kind, problem.message());
      return;
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    TreePath place = innermost(unit, problem.span());
    if (problem.code() == Code.INTERNAL || problem.fatal() || !suppressed(place)) {
      trees.printMessage(kind, problem.message(), place.getLeaf(), unit);
    }
  }

  private boolean suppressed(TreePath place) {
    for (TreePath p = place; p != null; p = p.getParentPath()) {
      Element element =
          p.getLeaf() instanceof MethodTree || p.getLeaf() instanceof com.sun.source.tree.ClassTree
              ? trees.getElement(p)
              : null;
      SuppressWarnings suppress =
          element == null ? null : element.getAnnotation(SuppressWarnings.class);
      if (suppress != null && java.util.Arrays.asList(suppress.value()).contains("deco")) {
        return true;
      }
    }
    return false;
  }

  private TreePath innermost(CompilationUnitTree unit, Span span) {
    TreePath[] best = {new TreePath(unit)};
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
        if (tree == null) {
          return null;
        }
        long start = positions().getStartPosition(unit, tree);
        long end = positions().getEndPosition(unit, tree);
        if (start <= span.start() && span.end() <= end) {
          Tree former = best[0].getLeaf();
          boolean wider =
              former != unit
                  && positions().getStartPosition(unit, former) == start
                  && positions().getEndPosition(unit, former) == end;
          if (!wider) {
            best[0] = new TreePath(getCurrentPath() == null ? best[0] : getCurrentPath(), tree);
          }
          super.scan(tree, null);
        }
        return null;
      }
    }.scan(unit, null);
    return best[0];
  }

  /** The outermost class around {@code element}. */
  static TypeElement outermost(Element element) {
    Element current = element;
    while (current.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      current = current.getEnclosingElement();
    }
    return (TypeElement) current;
  }

  private Source source(CompilationUnitTree unit) {
    return sources.computeIfAbsent(
        unit,
        u -> {
          try {
            String text = u.getSourceFile().getCharContent(true).toString();
            Path file = Path.of(u.getSourceFile().getName());
            return new Source(String.valueOf(file.getFileName()), text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private SourcePositions positions() {
    return trees.getSourcePositions();
  }

  private javax.lang.model.util.Elements elements() {
    return environment.getElementUtils();
  }
}
