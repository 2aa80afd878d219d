package dev.deco.processor.bind;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Binds declarations inside a body: local variables, and the members of local classes. */
final class Declarations {
  private final Binding binding;

  Declarations(Binding binding) {
    this.binding = binding;
  }

  /** javac makes a tree for each of {@code int a, b}; they share their start. */
  int groupEnd(List<? extends StatementTree> trees, int start) {
    int first = binding.span(trees.get(start)).start();
    int end = start + 1;
    while (end < trees.size()
        && trees.get(end) instanceof VariableTree
        && sharesStart(trees.get(end), first)) {
      end++;
    }
    return end;
  }

  private boolean sharesStart(StatementTree tree, int start) {
    return binding.written(tree) && binding.span(tree).start() == start;
  }

  Stmt locals(TreePath parent, List<? extends StatementTree> group, Variable.Kind kind) {
    VariableTree first = (VariableTree) group.get(0);
    TreePath firstPath = new TreePath(parent, first);
    List<Node> head = head(firstPath, first);
    Variable.Kind each =
        group.size() > 1 && kind == Variable.Kind.LOCAL ? Variable.Kind.CONFINED : kind;
    List<Stmt.Declarator> declarators = new ArrayList<>();
    for (StatementTree tree : group) {
      VariableTree variable = (VariableTree) tree;
      TreePath path = new TreePath(parent, variable);
      // The variable is in scope in its own initialiser, where a lambda may assign it.
      Variable declared = binding.declare(path, each);
      Expr value = binding.expressions.orNull(path, variable.getInitializer());
      declarators.add(new Stmt.Declarator(declared, value));
    }
    int end = binding.span(group.get(group.size() - 1)).end();
    return new Stmt.Declare(new Span(binding.span(first).start(), end), head, declarators);
  }

  /** The names before that of a variable: annotations and its type. */
  List<Node> head(TreePath path, VariableTree variable) {
    List<Node> head = modifiers(path, variable.getModifiers());
    head.addAll(binding.typeUses.standIns(path, variable.getType()));
    return head;
  }

  private List<Node> modifiers(TreePath path, ModifiersTree modifiers) {
    List<Node> uses = new ArrayList<>();
    TreePath modifiersPath = new TreePath(path, modifiers);
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      if (binding.written(annotation)) {
        uses.addAll(binding.typeUses.annotation(modifiersPath, annotation));
      }
    }
    return uses;
  }

  /** Binds the members of a local or anonymous class as code that runs at another time. */
  Node.Code classBody(TreePath parent, ClassTree tree, Tree around) {
    TreePath path = new TreePath(parent, tree);
    List<Node> parts = new ArrayList<>();
    if (!(around instanceof NewClassTree)) {
      parts.addAll(modifiers(path, tree.getModifiers()));
      tree.getTypeParameters().forEach(p -> parts.addAll(typeParameter(path, p)));
      parts.addAll(binding.typeUses.in(path, tree.getExtendsClause()));
      tree.getImplementsClause().forEach(t -> parts.addAll(binding.typeUses.in(path, t)));
    }
    for (Tree member : tree.getMembers()) {
      if (binding.written(member)) {
        parts.addAll(member(path, member));
      }
    }
    parts.sort(Comparator.comparingInt(node -> node.span().start()));
    Span span = binding.span(tree);
    if (around instanceof NewClassTree && !parts.isEmpty()) {
      Span inner = new Span(parts.get(0).span().start(), parts.get(parts.size() - 1).span().end());
      span = span.contains(inner) ? span : inner;
    }
    return new Node.Code(span, parts);
  }

  private List<Node> typeParameter(TreePath path, TypeParameterTree parameter) {
    List<Node> uses = new ArrayList<>();
    TreePath parameterPath = new TreePath(path, parameter);
    parameter.getBounds().forEach(b -> uses.addAll(binding.typeUses.in(parameterPath, b)));
    return uses;
  }

  private List<Node> member(TreePath parent, Tree member) {
    if (member instanceof ClassTree type) {
      return List.of(classBody(parent, type, type));
    }
    if (member instanceof BlockTree block) {
      return List.of(binding.statements.bind(parent, block));
    }
    if (member instanceof VariableTree variable) {
      return field(parent, variable);
    }
    if (member instanceof MethodTree method) {
      return method(parent, method);
    }
    return List.of();
  }

  private List<Node> field(TreePath parent, VariableTree field) {
    TreePath path = new TreePath(parent, field);
    List<Node> parts = modifiers(path, field.getModifiers());
    parts.addAll(binding.typeUses.standIns(path, field.getType()));
    if (binding.written(field.getInitializer())) {
      parts.add(binding.expressions.bind(path, field.getInitializer()));
    }
    return parts;
  }

  private List<Node> method(TreePath parent, MethodTree method) {
    TreePath path = new TreePath(parent, method);
    List<Node> parts = modifiers(path, method.getModifiers());
    method.getTypeParameters().forEach(p -> parts.addAll(typeParameter(path, p)));
    parts.addAll(binding.typeUses.standIns(path, method.getReturnType()));
    for (VariableTree parameter : method.getParameters()) {
      TreePath parameterPath = new TreePath(path, parameter);
      parts.addAll(modifiers(parameterPath, parameter.getModifiers()));
      parts.addAll(binding.typeUses.standIns(parameterPath, parameter.getType()));
      binding.declare(parameterPath, Variable.Kind.BOUND);
    }
    method.getThrows().forEach(t -> parts.addAll(binding.typeUses.in(path, t)));
    if (method.getBody() != null && binding.written(method.getBody())) {
      parts.add(binding.statements.bind(path, method.getBody()));
    }
    return parts;
  }
}
