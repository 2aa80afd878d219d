package dev.deco.processor.bind;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Binds switch statements, and the cases of switch expressions. */
final class Switches {
  private final Binding binding;

  Switches(Binding binding) {
    this.binding = binding;
  }

  Stmt statement(TreePath path, SwitchTree tree) {
    Expr selector = selector(path, tree.getExpression(), tree.getCases(), true);
    List<Node.Case> cases = cases(path, tree.getCases(), new ArrayList<>());
    boolean total = total(tree.getCases()) || cases.stream().anyMatch(c -> !c.bindings().isEmpty());
    return new Stmt.Switch(binding.span(tree), selector, cases, total);
  }

  /** Binds a selector. Where its type is hidden, the switch is made one over names of constants. */
  Expr selector(TreePath path, Tree tree, List<? extends CaseTree> cases, boolean statement) {
    Expr selector = binding.expressions.bind(path, tree);
    boolean hidden =
        Nodes.bare(selector).type() instanceof TypeRef.Declared type && !type.accessible();
    if (hidden && !(constants(path, tree) && (statement || total(cases)))) {
      binding.refuse(Code.HIDDEN_TYPE, tree, Nodes.bare(selector).type().written());
    }
    return selector;
  }

  private boolean total(List<? extends CaseTree> cases) {
    return cases.stream()
        .anyMatch(c -> binding.source().slice(binding.span(c)).startsWith("default"));
  }

  private boolean constants(TreePath path, Tree tree) {
    TypeMirror type = binding.mirror(new TreePath(path, tree));
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM;
  }

  List<Node.Case> cases(TreePath path, List<? extends CaseTree> cases, List<Expr> results) {
    return cases.stream().map(c -> bindCase(new TreePath(path, c), c, results)).toList();
  }

  private Node.Case bindCase(TreePath path, CaseTree tree, List<Expr> results) {
    boolean arrow = tree.getCaseKind() == CaseTree.CaseKind.RULE;
    List<Variable> bindings = new ArrayList<>();
    List<Node> labels = new ArrayList<>();
    List<Node> body = new ArrayList<>();
    List<Tree> bodyTrees = new ArrayList<>();
    if (arrow) {
      bodyTrees.add(tree.getBody());
    } else {
      bodyTrees.addAll(tree.getStatements());
    }
    for (Tree child : Children.of(tree)) {
      boolean inBody = bodyTrees.contains(child) || isStatement(child);
      if (!inBody) {
        labels.addAll(label(path, child, bindings));
      }
    }
    if (arrow) {
      Tree only = tree.getBody();
      if (only instanceof StatementTree) {
        body.add(binding.statements.bind(path, only));
      } else {
        Expr expr = binding.expressions.bind(path, only);
        results.add(expr);
        body.add(expr);
      }
    } else {
      body.addAll(binding.statements.bindAll(path, tree.getStatements(), Variable.Kind.CONFINED));
    }
    body.forEach(node -> Nodes.walkOwn(node, n -> addYield(n, results)));
    return new Node.Case(binding.span(tree), labels, bindings, body, arrow);
  }

  private static boolean isStatement(Tree tree) {
    return tree instanceof StatementTree;
  }

  private static void addYield(Node node, List<Expr> results) {
    if (node instanceof Stmt.Leave leave
        && leave.kind() == Stmt.Leave.Kind.YIELD
        && leave.value() != null) {
      results.add(leave.value());
    }
  }

  private List<Node> label(TreePath path, Tree tree, List<Variable> bindings) {
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      Element element = binding.element(new TreePath(path, tree));
      boolean constant = element != null && element.getKind() == ElementKind.ENUM_CONSTANT;
      TypeRef type =
          element != null && constant ? binding.typeReader.erased(element.asType()) : null;
      if (element != null && type != null && type.hidden()) {
        String name = binding.elements.getConstantExpression(element.getSimpleName().toString());
        return List.of(new Expr.Constant(binding.span(tree), type, List.of(), name));
      }
      // The constant of an enum must stay unqualified in a label.
      return constant && tree instanceof IdentifierTree
          ? List.of()
          : binding.expressions.any(path, tree, bindings);
    }
    if (tree instanceof com.sun.source.tree.ExpressionTree
        || tree instanceof com.sun.source.tree.BindingPatternTree) {
      return binding.expressions.any(path, tree, bindings);
    }
    List<Node> nodes = new ArrayList<>();
    TreePath inner = new TreePath(path, tree);
    for (Tree child : Children.of(tree)) {
      nodes.addAll(label(inner, child, bindings));
    }
    return nodes;
  }
}
