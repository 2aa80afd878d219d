package dev.deco.processor.bind;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Binds method calls and class instance creations. */
final class Calls {
  private final Binding binding;

  Calls(Binding binding) {
    this.binding = binding;
  }

  Expr invocation(TreePath path, MethodInvocationTree tree) {
    ExpressionTree select = tree.getMethodSelect();
    TreePath selectPath = new TreePath(path, select);
    Element element = binding.element(selectPath);
    List<Node> typeArguments = new ArrayList<>();
    for (Tree argument : tree.getTypeArguments()) {
      typeArguments.addAll(binding.typeUses.in(path, argument));
    }
    if (!(element instanceof ExecutableElement method)) {
      return unresolved(path, tree, typeArguments);
    }
    @Nullable Node qualifier = null;
    Span name;
    if (select instanceof MemberSelectTree member) {
      ExpressionTree before = member.getExpression();
      Span whole = binding.span(select);
      int length = member.getIdentifier().length();
      name = new Span(Math.max(whole.start(), whole.end() - length), whole.end());
      if (isSuper(before)) {
        if (binding.names.own(path)) {
          binding.refuse(
              Code.SUPER_CALL, select, binding.source().slice(binding.span(select)) + "()");
        }
        return closed(path, tree, typeArguments);
      }
      qualifier =
          binding.typeUses.names(selectPath, before)
              ? typeQualifier(selectPath, before)
              : binding.expressions.bind(selectPath, before);
      if (qualifier == null) {
        return closed(path, tree, typeArguments);
      }
    } else {
      name = binding.span(select);
      boolean constructs = method.getSimpleName().contentEquals("<init>");
      if (constructs && (!binding.making || TypeUses.local(method))) {
        return closed(path, tree, typeArguments);
      }
      if (constructs) {
        return chained(path, tree, name, method);
      }
      Names.Home home = binding.names.home(path, method);
      if (home == Names.Home.AROUND) {
        binding.refuse(Code.ENCLOSING_INSTANCE, select, "The method " + method);
      }
      if (home != Names.Home.TARGET) {
        return closed(path, tree, typeArguments);
      }
    }
    return new Expr.Invoke(
        binding.span(tree),
        binding.type(path),
        qualifier,
        typeArguments,
        name,
        binding.memberReader.method(method),
        binding.expressions.bindAll(path, tree.getArguments()),
        thrown(selectPath, method));
  }

  /** A call of another constructor; what one of the platform does, nobody else can see. */
  private Expr chained(
      TreePath path, MethodInvocationTree tree, Span name, ExecutableElement constructor) {
    Member.Method method = binding.memberReader.method(constructor);
    List<Expr> arguments = binding.expressions.bindAll(path, tree.getArguments());
    TypeRef nothing = binding.type(path);
    return method.origin() == Member.Origin.PLATFORM
        ? new Expr.Operation(
            binding.span(tree), nothing, Expr.Operation.Kind.OTHER, List.copyOf(arguments))
        : new Expr.Invoke(
            binding.span(tree), nothing, null, List.of(), name, method, arguments, List.of());
  }

  private @Nullable Node typeQualifier(TreePath path, ExpressionTree tree) {
    return binding.typeUses.use(new TreePath(path, tree));
  }

  private static boolean isSuper(ExpressionTree tree) {
    return (tree instanceof IdentifierTree identifier
            && identifier.getName().contentEquals("super"))
        || (tree instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("super"));
  }

  /** A call of a member of a class inside the body: its name stays, its effects are unknown. */
  private Expr closed(TreePath path, MethodInvocationTree tree, List<Node> typeArguments) {
    return unresolved(path, tree, typeArguments);
  }

  private Expr unresolved(TreePath path, MethodInvocationTree tree, List<Node> typeArguments) {
    ExpressionTree select = tree.getMethodSelect();
    TreePath selectPath = new TreePath(path, select);
    @Nullable Node qualifier = null;
    if (select instanceof MemberSelectTree member && !isSuper(member.getExpression())) {
      ExpressionTree before = member.getExpression();
      qualifier =
          binding.typeUses.names(selectPath, before)
              ? typeQualifier(selectPath, before)
              : binding.expressions.bind(selectPath, before);
    }
    List<Node> parts = new ArrayList<>();
    if (qualifier != null) {
      parts.add(qualifier);
    }
    parts.addAll(typeArguments);
    List<Expr> arguments = binding.expressions.bindAll(path, tree.getArguments());
    parts.addAll(arguments);
    return new Expr.Opaque(binding.span(tree), binding.type(path), parts);
  }

  private List<TypeRef> thrown(TreePath select, ExecutableElement method) {
    TypeMirror mirror = binding.mirror(select);
    List<? extends TypeMirror> thrown =
        mirror instanceof ExecutableType type ? type.getThrownTypes() : method.getThrownTypes();
    return thrown.stream().filter(this::checked).map(binding.typeReader::read).toList();
  }

  private boolean checked(TypeMirror type) {
    return !isA(type, "java.lang.RuntimeException") && !isA(type, "java.lang.Error");
  }

  private boolean isA(TypeMirror type, String name) {
    TypeElement element = binding.elements.getTypeElement(name);
    return element != null && binding.types.isSubtype(type, element.asType());
  }

  Expr creation(TreePath path, NewClassTree tree) {
    Element element = binding.element(path);
    List<Node> head = new ArrayList<>();
    if (tree.getEnclosingExpression() != null && binding.written(tree.getEnclosingExpression())) {
      head.add(binding.expressions.bind(path, tree.getEnclosingExpression()));
    } else {
      refuseInner(path, tree);
      head.addAll(binding.typeUses.in(path, tree.getIdentifier()));
    }
    boolean inferred =
        tree.getIdentifier() instanceof ParameterizedTypeTree parameterized
            && parameterized.getTypeArguments().isEmpty();
    List<Expr> arguments = binding.expressions.bindAll(path, tree.getArguments());
    Node.@Nullable Code body =
        tree.getClassBody() == null
            ? null
            : binding.statements.classBody(path, tree.getClassBody(), tree);
    if (!(element instanceof ExecutableElement constructor)
        || TypeUses.local(constructor) && body == null) {
      List<Node> parts = new ArrayList<>(head);
      parts.addAll(arguments);
      if (body != null) {
        parts.add(body);
      }
      return new Expr.Opaque(binding.span(tree), binding.type(path), parts);
    }
    Member.Method method = binding.memberReader.method(constructor);
    return new Expr.Create(
        binding.span(tree), binding.type(path), head, method, arguments, inferred, body);
  }

  private void refuseInner(TreePath path, NewClassTree tree) {
    Element type = binding.element(new TreePath(path, tree.getIdentifier()));
    if (type instanceof TypeElement inner
        && !TypeUses.local(inner)
        && inner.getEnclosingElement() instanceof TypeElement
        && inner.getKind().isClass()
        && inner.getKind() == javax.lang.model.element.ElementKind.CLASS
        && !inner.getModifiers().contains(Modifier.STATIC)) {
      binding.refuse(Code.ENCLOSING_INSTANCE, tree, "The class " + inner.getQualifiedName());
    }
  }
}
