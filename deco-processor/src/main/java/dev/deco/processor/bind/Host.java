package dev.deco.processor.bind;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.model.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * The compilation that the user started. Its trees are only looked at, never attributed: javac
 * attributes them itself after the last round, and cannot do so twice.
 */
public final class Host {
  private final ProcessingEnvironment environment;
  private final Trees trees;
  private final Hierarchy hierarchy = new Hierarchy();
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Lombok lombok;

  /**
   * Opens the compiler's trees.
   *
   * @throws IllegalArgumentException if the compiler is not javac
   */
  public Host(ProcessingEnvironment environment) {
    this.environment = Unwrapping.unwrap(environment);
    this.trees = Trees.instance(this.environment);
    this.lombok = new Lombok(this);
  }

  /** A source file, its package, and whether its types can be found by its name. */
  record Unit(JavaFileObject file, CompilationUnitTree tree, String packageName, boolean regular) {}

  ProcessingEnvironment environment() {
    return environment;
  }

  Collection<Unit> units() {
    return units.values();
  }

  /** The bodies that nothing is likely to ask for when the annotated types are {@code types}. */
  Cuts cuts(Collection<TypeElement> types) {
    Map<URI, Outline> outlines = new LinkedHashMap<>();
    for (Unit unit : units.values()) {
      outlines.put(unit.file().toUri(), new Outline(unit.tree(), trees.getSourcePositions()));
    }
    Set<Outline> roots = new LinkedHashSet<>();
    for (TypeElement type : types) {
      Unit unit = unit(type);
      if (unit != null) {
        roots.add(
            outlines.computeIfAbsent(
                unit.file().toUri(), file -> new Outline(unit.tree(), trees.getSourcePositions())));
      }
    }
    return Cuts.allBut(new Reachable(outlines.values()).from(roots), outlines);
  }

  /** What other processors have made of the source file, as far as its text does not show it. */
  Edits edits(Unit unit) {
    return lombok.edits(unit);
  }

  /** Whether another processor is yet to change the trees. */
  public boolean waitsForOthers() {
    return lombok.isYetToCome(units.values());
  }

  /** Options that say in which version of the language the sources are. */
  List<String> languageLevel() {
    List<String> options = new ArrayList<>();
    SourceVersion version = environment.getSourceVersion();
    if (version != SourceVersion.latest() || environment.isPreviewEnabled()) {
      options.add("-source");
      options.add(Integer.toString(version.ordinal()));
    }
    if (environment.isPreviewEnabled()) {
      options.add("--enable-preview");
    }
    return options;
  }

  /** A round begins: takes note of the source files of {@code types}. */
  public void add(Collection<? extends Element> types) {
    lombok.nextRound();
    types.forEach(this::unit);
    hierarchy.add(types);
  }

  /** Which of the named types seen so far extend or implement which. */
  public Hierarchy hierarchy() {
    return hierarchy;
  }

  /** The source file of {@code type}, or null if it comes from a class file. */
  @Nullable Unit unit(Element type) {
    TreePath path = trees.getPath(type);
    if (path == null) {
      return null;
    }
    CompilationUnitTree tree = path.getCompilationUnit();
    JavaFileObject file = tree.getSourceFile();
    return units.computeIfAbsent(
        file.toUri().toString(),
        key -> {
          boolean regular =
              tree.getTypeDecls().stream()
                  .filter(ClassTree.class::isInstance)
                  .allMatch(
                      declared ->
                          file.isNameCompatible(
                              ((ClassTree) declared).getSimpleName().toString(),
                              JavaFileObject.Kind.SOURCE));
          String name = tree.getPackageName() == null ? "" : tree.getPackageName().toString();
          return new Unit(file, tree, name, regular);
        });
  }

  /** Whether code in the module of {@code type} may name the class {@code name}. */
  public boolean readable(String type, String name) {
    TypeElement element = environment.getElementUtils().getTypeElement(type);
    ModuleElement module =
        element == null ? null : environment.getElementUtils().getModuleOf(element);
    return module == null
        ? environment.getElementUtils().getTypeElement(name) != null
        : environment.getElementUtils().getTypeElement(module, name) != null;
  }

  /**
   * The simple names of the types in the package of {@code type}. In a {@link Shadow} that question
   * would enter every source of the package.
   */
  public Set<String> typesBeside(String type) {
    Set<String> names = new HashSet<>();
    TypeElement element = environment.getElementUtils().getTypeElement(type);
    if (element != null) {
      for (Element each :
          environment.getElementUtils().getPackageOf(element).getEnclosedElements()) {
        names.add(each.getSimpleName().toString());
      }
    }
    return names;
  }

  /** Reports {@code problem} at its place, unless the user suppressed it there. */
  public void report(Problem problem) {
    TypeElement type = environment.getElementUtils().getTypeElement(problem.type());
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
    TreePath place = innermost(unit, written(type, problem.span()));
    if (problem.fatal() || !suppressed(place)) {
      trees.printMessage(kind, problem.message(), place.getLeaf(), unit);
    }
  }

  /** Whether the user does not want to be told of {@code problem}. */
  public boolean silenced(Problem problem) {
    TypeElement type = environment.getElementUtils().getTypeElement(problem.type());
    TreePath path = type == null ? null : trees.getPath(type);
    return path != null
        && !problem.fatal()
        && suppressed(innermost(path.getCompilationUnit(), written(type, problem.span())));
  }

  /** Where in the file, as it is written, the piece is of the text that was worked on. */
  private Span written(Element type, Span span) {
    Unit unit = unit(type);
    return unit == null ? span : edits(unit).origin(span);
  }

  private boolean suppressed(TreePath place) {
    for (TreePath p = place; p != null; p = p.getParentPath()) {
      boolean declares = p.getLeaf() instanceof MethodTree || p.getLeaf() instanceof ClassTree;
      Element element = declares ? trees.getElement(p) : null;
      SuppressWarnings suppress =
          element == null ? null : element.getAnnotation(SuppressWarnings.class);
      if (suppress != null && Arrays.asList(suppress.value()).contains("deco")) {
        return true;
      }
    }
    return false;
  }

  private TreePath innermost(CompilationUnitTree unit, Span span) {
    SourcePositions positions = trees.getSourcePositions();
    TreePath[] best = {new TreePath(unit)};
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
        if (tree == null) {
          return null;
        }
        long start = positions.getStartPosition(unit, tree);
        long end = positions.getEndPosition(unit, tree);
        if (start > span.start() || span.end() > end) {
          return null;
        }
        Tree former = best[0].getLeaf();
        boolean same =
            former != unit
                && positions.getStartPosition(unit, former) == start
                && positions.getEndPosition(unit, former) == end;
        if (!same) {
          TreePath parent = getCurrentPath() == null ? best[0] : getCurrentPath();
          best[0] = tree == unit ? best[0] : new TreePath(parent, tree);
        }
        return super.scan(tree, null);
      }
    }.scan(best[0], null);
    return best[0];
  }
}
