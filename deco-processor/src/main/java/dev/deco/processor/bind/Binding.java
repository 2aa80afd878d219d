package dev.deco.processor.bind;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import dev.deco.processor.read.MemberReader;
import dev.deco.processor.read.TypeReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What the binders of one body share: the compiler, the variables in scope, what was found. */
final class Binding {
  private static final Set<ElementKind> VARIABLES =
      EnumSet.of(
          ElementKind.LOCAL_VARIABLE,
          ElementKind.PARAMETER,
          ElementKind.EXCEPTION_PARAMETER,
          ElementKind.RESOURCE_VARIABLE,
          ElementKind.BINDING_VARIABLE,
          ElementKind.FIELD);

  final Trees trees;
  final Types types;
  final Elements elements;
  final TypeElement target;
  final TypeReader typeReader;
  final MemberReader memberReader;
  final Expressions expressions;
  final Statements statements;
  final Names names;
  final TypeUses typeUses;
  private final CompilationUnitTree unit;
  private final Source source;
  private final SourcePositions positions;
  private final Map<Element, Variable> variables = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> unresolved = new ArrayList<>();
  private int count;

  /** Whether calls of other constructors are bound as calls: not in what is rewritten. */
  boolean making;

  Binding(
      ProcessingEnvironment environment,
      Trees trees,
      CompilationUnitTree unit,
      Source source,
      TypeElement target,
      TypeReader typeReader,
      MemberReader memberReader) {
    this.trees = trees;
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.unit = unit;
    this.source = source;
    this.positions = trees.getSourcePositions();
    this.target = target;
    this.typeReader = typeReader;
    this.memberReader = memberReader;
    this.typeUses = new TypeUses(this);
    this.names = new Names(this);
    this.expressions = new Expressions(this);
    this.statements = new Statements(this);
  }

  BoundBody method(ExecutableElement method, TreePath path, MethodTree tree) {
    List<Variable> parameters = new ArrayList<>();
    for (VariableTree parameter : tree.getParameters()) {
      parameters.add(declare(new TreePath(path, parameter), Variable.Kind.PARAMETER));
    }
    Stmt.Block block = (Stmt.Block) statements.bind(path, tree.getBody());
    return new BoundBody(new Body(source, block, parameters), problems, unresolved);
  }

  /** Binds what happens when an object is made, for the analysis alone. */
  BoundBody construction(
      TreePath typePath, @Nullable TreePath constructor, Predicate<TypeElement> declared) {
    making = true;
    List<Variable> parameters = new ArrayList<>();
    if (constructor != null) {
      for (VariableTree parameter : ((MethodTree) constructor.getLeaf()).getParameters()) {
        parameters.add(declare(new TreePath(constructor, parameter), Variable.Kind.PARAMETER));
      }
    }
    Stmt.Block steps = new Construction(this, target, declared).steps(typePath, constructor);
    return new BoundBody(new Body(source, steps, parameters), problems, unresolved);
  }

  /** Declares the variable of the {@link VariableTree} at {@code path}. */
  Variable declare(TreePath path, Variable.Kind kind) {
    Element element = trees.getElement(path);
    TypeMirror mirror = trees.getTypeMirror(path);
    if (mirror == null && element != null) {
      mirror = element.asType();
    }
    int index = count++;
    String name = ((VariableTree) path.getLeaf()).getName().toString();
    // An unnamed variable needs a name where it becomes a cell.
    Variable variable =
        new Variable(
            index, name.isEmpty() ? "$unnamed" + index : name, typeReader.read(mirror), kind);
    if (element != null) {
      variables.put(element, variable);
    }
    return variable;
  }

  @Nullable Variable variable(Element element) {
    return variables.get(element);
  }

  TypeRef type(TreePath path) {
    return typeReader.read(mirror(path));
  }

  @Nullable TypeMirror mirror(TreePath path) {
    return trees.getTypeMirror(path);
  }

  /** The class whose object or name the tree at {@code path} is; null where it is no class. */
  @Nullable TypeElement site(TreePath path) {
    return site(mirror(path));
  }

  private @Nullable TypeElement site(@Nullable TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return site(variable.getUpperBound());
    }
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement e
        ? e
        : null;
  }

  /** The element a tree names; null, and noted, where this round does not know it. */
  @Nullable Element element(TreePath path) {
    Element element = trees.getElement(path);
    if (element != null
        && element.asType() != null
        && element.asType().getKind() == TypeKind.ERROR
        && !VARIABLES.contains(element.getKind())) {
      if (path.getLeaf() instanceof IdentifierTree || memberOfKnown(path)) {
        unresolved.add(element.getSimpleName().toString());
      }
      return null;
    }
    return element;
  }

  /** Whether a member is named of what this round knows, to which one may yet be added. */
  private boolean memberOfKnown(TreePath path) {
    if (!(path.getLeaf() instanceof MemberSelectTree select)) {
      return false;
    }
    TypeMirror owner = mirror(new TreePath(path, select.getExpression()));
    return owner != null
        && owner.getKind() != TypeKind.ERROR
        && owner.getKind() != TypeKind.PACKAGE;
  }

  /** Whether the tree stands in the source, rather than having been added by the compiler. */
  boolean written(@Nullable Tree tree) {
    if (tree == null) {
      return false;
    }
    long start = positions.getStartPosition(unit, tree);
    return start >= 0 && positions.getEndPosition(unit, tree) > start;
  }

  Span span(Tree tree) {
    return new Span(
        (int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
  }

  Source source() {
    return source;
  }

  void refuse(Code code, Tree tree, String... arguments) {
    refuse(code, span(tree), arguments);
  }

  void refuse(Code code, Span span, String... arguments) {
    problems.add(new Problem(code, target.getQualifiedName().toString(), span, List.of(arguments)));
  }
}
