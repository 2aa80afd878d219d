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
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
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
      typeArguments.addAll(binding.typeUses.standIns(path, argument));
    }
    if (!(element instanceof ExecutableElement method)) {
      return unresolved(path, tree, typeArguments);
    }
    @Nullable Node qualifier = null;
    @Nullable TypeElement site = null;
    Span name;
    if (select instanceof MemberSelectTree member) {
      ExpressionTree before = member.getExpression();
      Span whole = binding.span(select);
      int length = member.getIdentifier().length();
      name = new Span(Math.max(whole.start(), whole.end() - length), whole.end());
      site = binding.site(new TreePath(selectPath, before));
      if (isSuper(before)) {
        return above(path, tree, method, typeArguments, name);
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
      Names.Place place = binding.names.place(path, method);
      if (place.home() == Names.Home.WITHIN) {
        return closed(path, tree, typeArguments);
      }
      site = method.getModifiers().contains(Modifier.STATIC) ? null : place.type();
      if (place.home() == Names.Home.AROUND) {
        qualifier = binding.names.enclosing(binding.names.implied(select), place.type());
      }
    }
    Member.Method called = binding.memberReader.method(method, site);
    List<Expr> arguments = binding.expressions.bindAll(path, tree.getArguments());
    refuseHiddenItems(tree, called, arguments);
    return new Expr.Invoke(
        binding.span(tree),
        binding.type(path),
        qualifier,
        typeArguments,
        name,
        called,
        arguments,
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

  /** A call of {@code super.m()}: of a method as the class above declares it. */
  private Expr above(
      TreePath path,
      MethodInvocationTree tree,
      ExecutableElement method,
      List<Node> typeArguments,
      Span name) {
    TreePath selectPath = new TreePath(path, tree.getMethodSelect());
    ExpressionTree before = ((MemberSelectTree) tree.getMethodSelect()).getExpression();
    Expr qualifier = binding.expressions.bind(selectPath, before);
    if (!(qualifier instanceof Expr.Self)) {
      return closed(path, tree, typeArguments);
    }
    List<Expr> arguments = binding.expressions.bindAll(path, tree.getArguments());
    Member.Method called = binding.memberReader.method(method).above();
    refuseHiddenItems(tree, called, arguments);
    return new Expr.Invoke(
        binding.span(tree),
        binding.type(path),
        qualifier,
        typeArguments,
        name,
        called,
        arguments,
        thrown(selectPath, method));
  }

  /** An accessor cannot make the array of a hidden type that a varargs call makes. */
  private void refuseHiddenItems(Tree tree, Member.Method called, List<Expr> arguments) {
    int last = called.parameters().size() - 1;
    if (!called.varargs() || called.accessible() || !called.parameters().get(last).hidden()) {
      return;
    }
    boolean array =
        arguments.size() == last + 1 && arguments.get(last).type() instanceof TypeRef.Array;
    if (!array) {
      binding.refuse(Code.HIDDEN_TYPE, tree, called.parameters().get(last).written());
    }
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
    TypeElement around = around(path, tree);
    if (tree.getEnclosingExpression() != null && binding.written(tree.getEnclosingExpression())) {
      head.add(binding.expressions.bind(path, tree.getEnclosingExpression()));
    } else if (around != null) {
      head.addAll(inner(path, tree));
    } else {
      head.addAll(binding.typeUses.standIns(path, tree.getIdentifier()));
    }
    if (tree.getClassBody() != null) {
      binding.typeUses.in(path, tree.getIdentifier()); // nothing can stand for its superclass
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
    if (body == null) {
      refuseHiddenItems(tree, method, arguments);
    }
    return new Expr.Create(
        binding.span(tree),
        binding.type(path),
        head,
        method,
        arguments,
        inferred,
        body,
        around == null ? null : binding.typeReader.raw(around));
  }

  /** The class in whose objects those of an inner member class lie; null for other classes. */
  private @Nullable TypeElement around(TreePath path, NewClassTree tree) {
    return binding.element(new TreePath(path, tree.getIdentifier())) instanceof TypeElement inner
            && !TypeUses.local(inner)
            && inner.getKind() == ElementKind.CLASS
            && !inner.getModifiers().contains(Modifier.STATIC)
            && inner.getEnclosingElement() instanceof TypeElement around
        ? around
        : null;
  }

  /** The object around a new one, which the source leaves out, and the name of its class. */
  private List<Node> inner(TreePath path, NewClassTree tree) {
    ExpressionTree identifier = tree.getIdentifier();
    TypeElement type = (TypeElement) binding.element(new TreePath(path, identifier));
    Names.Place place = binding.names.place(path, Objects.requireNonNull(type));
    if (place.home() == Names.Home.WITHIN) {
      return binding.typeUses.standIns(path, identifier);
    }
    List<Node> head = new ArrayList<>();
    head.add(binding.names.enclosing(binding.names.implied(tree), place.type()));
    TreePath namePath = new TreePath(path, identifier);
    Tree name = identifier;
    List<Node> arguments = new ArrayList<>();
    if (identifier instanceof ParameterizedTypeTree parameterized) {
      name = parameterized.getType();
      parameterized
          .getTypeArguments()
          .forEach(argument -> arguments.addAll(binding.typeUses.standIns(namePath, argument)));
    }
    TypeRef ref = binding.typeReader.raw(type);
    String simple = type.getSimpleName().toString();
    head.add(new Expr.Constant(binding.span(name), ref, List.of(), simple));
    head.addAll(arguments);
    return head;
  }
}
