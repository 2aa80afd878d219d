package dev.deco.processor.bind;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Span;
import dev.deco.processor.read.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The compiler's side of a {@link Shadow} compilation. Nothing reached from here may outlive it.
 */
public final class Compilation {
  private final ProcessingEnvironment environment;
  private final Trees trees;
  private final ShadowFiles files;
  private final DeclarationIndex declarations;
  private final Readers readers;
  private final Map<CompilationUnitTree, Source> sources = new IdentityHashMap<>();

  /** Opens the trees of a shadow compilation. */
  Compilation(ProcessingEnvironment environment, ShadowFiles files) {
    this.environment = environment;
    this.files = files;
    this.trees = Trees.instance(environment);
    this.declarations = new DeclarationIndex(trees);
    this.readers = new Readers(environment, this::declared, this::inSource);
  }

  /** The readers of its types and members. */
  public Readers readers() {
    return readers;
  }

  /** Whether the body of {@code method} is part of this compilation. */
  public boolean inSource(ExecutableElement method) {
    TreePath path = declarations.path(method);
    return path != null
        && path.getLeaf() instanceof MethodTree tree
        && tree.getBody() != null
        && positions().getEndPosition(path.getCompilationUnit(), tree.getBody())
            > positions().getStartPosition(path.getCompilationUnit(), tree.getBody());
  }

  /** The name of the package that {@code type} is in. */
  public String packageName(TypeElement type) {
    return elements().getPackageOf(type).getQualifiedName().toString();
  }

  /** Whether {@code type} is declared in a source file of this compilation. */
  public boolean declared(TypeElement type) {
    return trees.getTree(type) != null;
  }

  /** The Javadoc of {@code element} without the comment signs; null where it has none. */
  public @Nullable String documentation(Element element) {
    TreePath path = declarations.path(element);
    return path == null ? null : trees.getDocComment(path);
  }

  /** The file that declares {@code element}, nothing left out; null if that is a class file. */
  public @Nullable Source source(Element element) {
    TreePath path = declarations.path(element);
    return path == null ? null : source(path.getCompilationUnit());
  }

  /** Where the name of {@code element} stands in its source file. */
  public Span nameSpan(Element element) {
    TreePath path = pathOf(element);
    if (path == null) {
      return new Span(0, 0);
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    int start = (int) Math.max(0, positions().getStartPosition(unit, path.getLeaf()));
    String name = element.getSimpleName().toString();
    Matcher matcher =
        Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(source(unit).text());
    return matcher.find(afterModifiers(unit, path.getLeaf(), start))
        ? new Span(matcher.start(), matcher.end())
        : new Span(start, start);
  }

  private @Nullable TreePath pathOf(Element element) {
    if (element.getKind() != ElementKind.PARAMETER
        || !(element.getEnclosingElement() instanceof ExecutableElement method)) {
      return declarations.path(element);
    }
    TreePath path = declarations.path(method);
    int index = method.getParameters().indexOf(element);
    return path != null && path.getLeaf() instanceof MethodTree tree
        ? new TreePath(path, tree.getParameters().get(index))
        : path;
  }

  /** Annotations and types before a name may contain it. */
  private int afterModifiers(CompilationUnitTree unit, Tree tree, int start) {
    Tree before = null;
    if (tree instanceof MethodTree method) {
      before = method.getReturnType() == null ? method.getModifiers() : method.getReturnType();
    } else if (tree instanceof ClassTree type) {
      before = type.getModifiers();
    } else if (tree instanceof VariableTree variable && variable.getType() != null) {
      before = variable.getType();
    }
    return before == null ? start : (int) Math.max(start, positions().getEndPosition(unit, before));
  }

  /**
   * Binds the body of {@code method}; null where it has none here.
   *
   * @throws Cuts.Missed if the body was left out
   */
  public @Nullable BoundBody bind(ExecutableElement method, TypeElement target) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return construction(method, target);
    }
    TreePath path = declarations.path(method);
    if (path == null
        || !(path.getLeaf() instanceof MethodTree tree)
        || tree.getBody() == null
        || !inSource(method)) {
      return null;
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    if (files.leftOut(unit.getSourceFile(), positions().getStartPosition(unit, tree.getBody()))) {
      throw new Cuts.Missed(method.toString());
    }
    TreePath bodyPath = new TreePath(path, tree.getBody());
    // Asking for the element of a tree that has none makes javac attribute the whole class.
    trees.getElement(bodyPath);
    return binding(path, target).method(method, path, tree);
  }

  /** What happens when an object of the class {@code target} is made; null if it has no source. */
  private @Nullable BoundBody construction(ExecutableElement constructor, TypeElement target) {
    TreePath typePath = declarations.path(target);
    if (typePath == null || !(typePath.getLeaf() instanceof ClassTree)) {
      return null;
    }
    trees.getElement(typePath);
    TreePath path = declarations.path(constructor);
    boolean written =
        inSource(constructor)
            && elements().getOrigin(constructor) == Elements.Origin.EXPLICIT
            && path != null;
    if (written && path != null && path.getLeaf() instanceof MethodTree tree) {
      trees.getElement(new TreePath(path, tree.getBody()));
    }
    return binding(typePath, target).construction(typePath, written ? path : null, this::declared);
  }

  private Binding binding(TreePath path, TypeElement target) {
    return new Binding(
        environment,
        trees,
        path.getCompilationUnit(),
        source(path.getCompilationUnit()),
        target,
        readers.types(target),
        readers.members(target));
  }

  private Source source(CompilationUnitTree unit) {
    return sources.computeIfAbsent(
        unit,
        u -> {
          try {
            Path file = Path.of(u.getSourceFile().getName());
            return files.source(u.getSourceFile(), String.valueOf(file.getFileName()));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private SourcePositions positions() {
    return trees.getSourcePositions();
  }

  private Elements elements() {
    return environment.getElementUtils();
  }
}
