package dev.deco.processor.bind;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Binds simple and qualified names: variables, fields, {@code this}. */
final class Names {
  private final Binding binding;

  Names(Binding binding) {
    this.binding = binding;
  }

  Expr identifier(TreePath path, IdentifierTree tree) {
    String name = tree.getName().toString();
    if (name.equals("this")) {
      return own(path) ? new Expr.Self(binding.span(tree), binding.type(path)) : asWritten(path);
    }
    if (name.equals("super")) {
      return own(path)
          ? new Expr.Self(binding.span(tree), binding.type(path), true)
          : asWritten(path);
    }
    Element element = binding.element(path);
    Variable variable = element == null ? null : binding.variable(element);
    if (variable != null) {
      return new Expr.Local(binding.span(tree), binding.type(path), variable);
    }
    if (element instanceof VariableElement field && isField(element)) {
      Place place = place(path, element);
      return switch (place.home()) {
        case WITHIN -> asWritten(path);
        case AROUND -> field(path, field, enclosing(implied(tree), place.type()));
        case TARGET -> field(path, field, null);
      };
    }
    return asWritten(path);
  }

  Expr select(TreePath path, MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    Element element = binding.element(path);
    if (name.equals("this") || name.equals("super")) {
      return outerThis(path, tree, name);
    }
    boolean typeQualified = binding.typeUses.names(path, tree.getExpression());
    if (name.equals("class")) {
      return new Expr.Constant(
          binding.span(tree),
          binding.type(path),
          binding.typeUses.standIns(path, tree.getExpression()),
          null);
    }
    if (name.equals("length") && !typeQualified && isArray(path, tree.getExpression())) {
      Expr array = binding.expressions.bind(path, tree.getExpression());
      return new Expr.Operation(
          binding.span(tree), binding.type(path), Expr.Operation.Kind.LENGTH, List.of(array));
    }
    if (element instanceof VariableElement field && isField(element)) {
      Node qualifier =
          typeQualified
              ? binding.typeUses.use(new TreePath(path, tree.getExpression()))
              : binding.expressions.bind(path, tree.getExpression());
      return field(path, field, qualifier);
    }
    List<? extends Node> parts =
        typeQualified
            ? binding.typeUses.standIns(path, tree.getExpression())
            : List.of(binding.expressions.bind(path, tree.getExpression()));
    return new Expr.Operation(
        binding.span(tree), binding.type(path), Expr.Operation.Kind.OTHER, List.copyOf(parts));
  }

  private boolean isArray(TreePath path, Tree tree) {
    TypeMirror type = binding.mirror(new TreePath(path, tree));
    return type != null && type.getKind() == TypeKind.ARRAY;
  }

  private static boolean isField(Element element) {
    return element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.ENUM_CONSTANT;
  }

  private Expr field(TreePath path, VariableElement field, @Nullable Node qualifier) {
    Span span = binding.span(path.getLeaf());
    TypeRef type = binding.type(path);
    Object constant = field.getConstantValue();
    TypeElement site =
        path.getLeaf() instanceof MemberSelectTree select
            ? binding.site(new TreePath(path, select.getExpression()))
            : field.getModifiers().contains(Modifier.STATIC) ? null : place(path, field).type();
    Member.Field member = binding.memberReader.field(field, site);
    if (constant != null && (qualifier == null || qualifier instanceof Node.TypeUse)) {
      if (!member.accessible()) {
        String literal = binding.elements.getConstantExpression(constant);
        return new Expr.Constant(span, type, List.of(), literal);
      }
    }
    return new Expr.Field(span, type, qualifier, member);
  }

  private Expr outerThis(TreePath path, MemberSelectTree tree, String name) {
    Span span = binding.span(tree);
    if (!(binding.element(new TreePath(path, tree.getExpression())) instanceof TypeElement named)
        || TypeUses.local(named)) {
      return asWritten(path);
    }
    if (name.equals("this")) {
      return enclosing(span, named);
    }
    boolean above =
        named.equals(binding.target)
            || named.getKind().isInterface() && inherits(binding.target, named);
    if (above && own(path)) {
      return new Expr.Self(span, binding.type(path), true);
    }
    binding.refuse(Code.SUPER_CALL, tree, binding.source().slice(span));
    return asWritten(path);
  }

  /** The place before {@code tree}, for what it implies. */
  Span implied(Tree tree) {
    int start = binding.span(tree).start();
    return new Span(start, start);
  }

  /** The object of the class {@code around} that the target's own object lies in. */
  Expr enclosing(Span span, TypeElement around) {
    Span start = new Span(span.start(), span.start());
    TypeElement at = binding.target;
    Expr object = new Expr.Self(at.equals(around) ? span : start, binding.typeReader.self(at));
    while (!at.equals(around) && at.getEnclosingElement() instanceof TypeElement next) {
      object =
          new Expr.Field(
              next.equals(around) ? span : start,
              binding.typeReader.self(next),
              object,
              binding.memberReader.enclosing(at, next));
      at = next;
    }
    return object;
  }

  Expr asWritten(TreePath path) {
    return new Expr.Operation(
        binding.span(path.getLeaf()), binding.type(path), Expr.Operation.Kind.OTHER, List.of());
  }

  /** Whether {@code this} at {@code path} is the object whose method is bound. */
  boolean own(TreePath path) {
    TypeElement innermost = enclosing(path);
    return innermost != null && innermost.equals(binding.target);
  }

  /** Where a member that is named without qualifier belongs. */
  Place place(TreePath path, Element member) {
    if (!(member.getEnclosingElement() instanceof TypeElement owner)) {
      return new Place(Home.WITHIN, binding.target);
    }
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof ClassTree
          && binding.trees.getElement(p) instanceof TypeElement around
          && inherits(around, owner)) {
        if (TypeUses.local(around) && !around.equals(binding.target)) {
          return new Place(Home.WITHIN, around);
        }
        boolean reachable =
            around.equals(binding.target) || member.getModifiers().contains(Modifier.STATIC);
        return new Place(reachable ? Home.TARGET : Home.AROUND, around);
      }
    }
    return new Place(Home.TARGET, binding.target);
  }

  private boolean inherits(TypeElement type, TypeElement owner) {
    return binding.types.isSubtype(
        binding.types.erasure(type.asType()), binding.types.erasure(owner.asType()));
  }

  private @Nullable TypeElement enclosing(TreePath path) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      Tree leaf = p.getLeaf();
      if (leaf instanceof ClassTree) {
        return (TypeElement) binding.trees.getElement(p);
      }
    }
    return null;
  }

  /** Where a member belongs, and the class through which it is named. */
  record Place(Home home, TypeElement type) {}

  /** Where a member belongs that is named without qualifier. */
  enum Home {
    /** The class whose method is bound, or a static member of a class around it. */
    TARGET,
    /** A local or anonymous class inside the body: its text stays. */
    WITHIN,
    /** An instance member of a class around the target. */
    AROUND
  }
}
