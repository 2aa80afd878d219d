package dev.deco.processor.bind;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Binds the names of types where a body writes them. */
final class TypeUses {
  private final Binding binding;

  TypeUses(Binding binding) {
    this.binding = binding;
  }

  /** All type names in {@code tree}, a type or null, in source order; none may be hidden. */
  List<Node> in(TreePath parent, @Nullable Tree tree) {
    List<Node> uses = standIns(parent, tree);
    for (Node node : uses) {
      if (node instanceof Node.TypeUse use && use.type().hidden()) {
        binding.refuse(Code.HIDDEN_TYPE, use.span(), use.type().written());
      }
    }
    return uses;
  }

  /** All type names in {@code tree}, where other types may stand in for hidden ones. */
  List<Node> standIns(TreePath parent, @Nullable Tree tree) {
    List<Node> uses = new ArrayList<>();
    if (binding.written(tree)) {
      collect(new TreePath(parent, tree), uses);
    }
    return uses;
  }

  private void collect(TreePath path, List<Node> uses) {
    Tree tree = path.getLeaf();
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      Node use = use(path);
      if (use != null) {
        uses.add(use);
        return;
      }
    }
    if (tree instanceof PrimitiveTypeTree) {
      return;
    }
    if (tree instanceof ParameterizedTypeTree parameterized) {
      if (use(new TreePath(path, parameterized.getType())) instanceof Node.TypeUse use
          && use.type() instanceof TypeRef.Declared named
          && !named.accessible()) {
        // What stands for it has other type parameters.
        uses.add(new Node.TypeUse(binding.span(tree), whole(path, parameterized, named)));
        return;
      }
      checkBounds(path, parameterized);
    }
    if (tree instanceof AnnotatedTypeTree annotated) {
      // An annotation may stand inside a qualified name, where it cannot be sliced: keep the name.
      annotated.getAnnotations().forEach(a -> uses.addAll(annotation(path, a)));
    }
    for (Tree child : Children.of(tree)) {
      if (binding.written(child) && !(child instanceof com.sun.source.tree.AnnotationTree)) {
        collect(new TreePath(path, child), uses);
      }
    }
  }

  private TypeRef whole(TreePath path, ParameterizedTypeTree tree, TypeRef.Declared named) {
    return !tree.getTypeArguments().isEmpty() && binding.type(path) instanceof TypeRef.Declared type
        ? type
        : named;
  }

  /** What stands in for a hidden type need not keep to the bound of a type parameter. */
  private void checkBounds(TreePath path, ParameterizedTypeTree tree) {
    if (!(binding.element(new TreePath(path, tree.getType())) instanceof TypeElement type)) {
      return;
    }
    int count = Math.min(type.getTypeParameters().size(), tree.getTypeArguments().size());
    for (int i = 0; i < count; i++) {
      TypeRef argument = binding.type(new TreePath(path, tree.getTypeArguments().get(i)));
      String bounds = type.getTypeParameters().get(i).getBounds().toString();
      if (argument.hidden() && !bounds.isEmpty() && !bounds.equals("java.lang.Object")) {
        binding.refuse(Code.HIDDEN_TYPE, tree.getTypeArguments().get(i), argument.written());
      }
    }
  }

  /** The names in an annotation; its arguments are constants. */
  List<Node> annotation(TreePath parent, Tree tree) {
    return in(parent, ((com.sun.source.tree.AnnotationTree) tree).getAnnotationType());
  }

  /** The class that {@code path} names, if it names one that has to be written differently. */
  @Nullable Node use(TreePath path) {
    Element element = binding.element(path);
    if (!(element instanceof TypeElement type)) {
      return null;
    }
    if (local(type)) {
      return null;
    }
    TypeRef.Declared named = binding.typeReader.raw(type);
    return new Node.TypeUse(binding.span(path.getLeaf()), named);
  }

  /** Whether {@code type} is declared inside the body, or inside such a class. */
  static boolean local(Element type) {
    for (Element e = type;
        e != null && e.getKind() != ElementKind.PACKAGE;
        e = e.getEnclosingElement()) {
      if (e instanceof TypeElement t
          && (t.getNestingKind() == NestingKind.LOCAL
              || t.getNestingKind() == NestingKind.ANONYMOUS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the expression names a type or a package rather than a value. */
  boolean names(TreePath parent, ExpressionTree tree) {
    if (!(tree instanceof IdentifierTree) && !(tree instanceof MemberSelectTree)) {
      return tree instanceof ParameterizedTypeTree
          || tree instanceof com.sun.source.tree.ArrayTypeTree
          || tree instanceof PrimitiveTypeTree
          || tree instanceof AnnotatedTypeTree;
    }
    Element element = binding.element(new TreePath(parent, tree));
    return element != null
        && (element.getKind().isClass()
            || element.getKind().isInterface()
            || element.getKind() == ElementKind.TYPE_PARAMETER
            || element.getKind() == ElementKind.PACKAGE);
  }
}
