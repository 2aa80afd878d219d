package dev.deco.processor.bind;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Binds lambdas and method references. */
final class Closures {
  private final Binding binding;

  Closures(Binding binding) {
    this.binding = binding;
  }

  /** Binds a lambda. */
  Expr lambda(TreePath path, LambdaExpressionTree tree) {
    return faced(path, bindLambda(path, tree));
  }

  private Expr bindLambda(TreePath path, LambdaExpressionTree tree) {
    List<Node> head = new ArrayList<>();
    List<Variable> parameters = new ArrayList<>();
    for (VariableTree parameter : tree.getParameters()) {
      TreePath parameterPath = new TreePath(path, parameter);
      head.addAll(binding.typeUses.standIns(parameterPath, parameter.getType()));
      parameters.add(binding.declare(parameterPath, Variable.Kind.BOUND));
    }
    Tree body = tree.getBody();
    List<Expr> results = new ArrayList<>();
    Node bound;
    if (body instanceof StatementTree) {
      bound = binding.statements.bind(path, body);
      Nodes.walkOwn(bound, node -> addResult(node, results));
    } else {
      bound = binding.expressions.bind(path, body);
      results.add((Expr) bound);
    }
    Node.Code code = new Node.Code(binding.span(body), List.of(bound));
    return new Expr.Lambda(binding.span(tree), faceType(path), head, parameters, code, results);
  }

  private static void addResult(Node node, List<Expr> results) {
    if (node instanceof Stmt.Leave leave
        && leave.kind() == Stmt.Leave.Kind.RETURN
        && leave.value() != null) {
      results.add(leave.value());
    }
  }

  /** Binds a method reference. */
  Expr reference(TreePath path, MemberReferenceTree tree) {
    return faced(path, bindReference(path, tree));
  }

  private Expr bindReference(TreePath path, MemberReferenceTree tree) {
    TreePath qualifierPath = new TreePath(path, tree.getQualifierExpression());
    Member.@Nullable Method method =
        binding.element(path) instanceof ExecutableElement element
            ? binding.memberReader.method(element, binding.site(qualifierPath))
            : null;
    List<Node> parts =
        binding.typeUses.names(path, tree.getQualifierExpression())
            ? types(path, tree)
            : List.of(binding.expressions.bind(path, tree.getQualifierExpression()));
    if (!parts.isEmpty() && parts.get(0) instanceof Expr.Self self && self.above()) {
      method = method == null ? null : method.above();
    }
    int arity = arity(binding.mirror(path));
    if (!carried(parts, method, arity) || constructsInner(method, qualifierPath)) {
      binding.refuse(Code.HIDDEN_MEMBER, tree, binding.source().slice(binding.span(tree)));
    }
    return new Expr.Reference(binding.span(tree), faceType(path), parts, method, arity);
  }

  private List<Node> types(TreePath path, MemberReferenceTree tree) {
    List<Node> uses = new ArrayList<>();
    uses.addAll(binding.typeUses.standIns(path, tree.getQualifierExpression()));
    if (tree.getTypeArguments() != null) {
      for (Tree argument : tree.getTypeArguments()) {
        uses.addAll(binding.typeUses.standIns(path, argument));
      }
    }
    return uses;
  }

  /** Whether the reference can stand in the wrapper, as it is or as a lambda. */
  private static boolean carried(List<Node> parts, Member.@Nullable Method method, int arity) {
    boolean hidden =
        parts.stream().anyMatch(part -> part instanceof Node.TypeUse use && use.type().hidden());
    if (method == null || method.accessible()) {
      return !hidden;
    }
    boolean bound = !parts.isEmpty() && parts.get(0) instanceof Expr;
    boolean stable =
        !bound || parts.get(0) instanceof Expr.Self || parts.get(0) instanceof Expr.Local;
    int expected =
        method.parameters().size() + (bound || method.isStatic() || method.creates() ? 0 : 1);
    boolean fits =
        method.varargs()
            ? arity >= expected - 1
                && !method.parameters().get(method.parameters().size() - 1).hidden()
            : arity == expected;
    return stable && fits;
  }

  /** Whether the reference creates objects of an inner class, whose outer object it implies. */
  private boolean constructsInner(Member.@Nullable Method method, TreePath qualifier) {
    return method != null
        && method.creates()
        && binding.element(qualifier) instanceof TypeElement type
        && !TypeUses.local(type)
        && type.getEnclosingElement() instanceof TypeElement
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  /**
   * The functional interface that the wrapper can name: that of the tree, or the supertype that
   * declares the method of a hidden one.
   */
  private TypeRef faceType(TreePath path) {
    TypeRef type = binding.type(path);
    if (!(type instanceof TypeRef.Declared hidden) || hidden.accessible()) {
      return type;
    }
    ExecutableElement method = method(binding.mirror(path));
    Element owner = method == null ? null : method.getEnclosingElement();
    for (TypeRef face : hidden.faces()) {
      if (owner instanceof TypeElement declaring
          && face.isClass(declaring.getQualifiedName().toString())) {
        return face;
      }
    }
    binding.refuse(Code.HIDDEN_TYPE, path.getLeaf(), hidden.qualifiedName());
    return type;
  }

  /** A closure of a hidden type is one of a supertype, made into one of that type. */
  private Expr faced(TreePath path, Expr closure) {
    TypeRef type = binding.type(path);
    return type instanceof TypeRef.Declared hidden && !hidden.accessible()
        ? new Expr.Operation(
            closure.span(), type, Expr.Operation.Kind.PARENTHESES, List.of(closure))
        : closure;
  }

  /** How many parameters the method of a functional interface has; -1 where it is none. */
  private int arity(@Nullable TypeMirror type) {
    ExecutableElement method = method(type);
    return method == null ? -1 : method.getParameters().size();
  }

  /** The method of a functional interface. */
  private @Nullable ExecutableElement method(@Nullable TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return null;
    }
    TypeElement object = binding.elements.getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(binding.elements.getAllMembers(element)).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> !declaredBy(object, method))
        .findFirst()
        .orElse(null);
  }

  private static boolean declaredBy(TypeElement object, ExecutableElement method) {
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .anyMatch(
            other ->
                other.getSimpleName().equals(method.getSimpleName())
                    && other.getParameters().size() == method.getParameters().size());
  }
}
