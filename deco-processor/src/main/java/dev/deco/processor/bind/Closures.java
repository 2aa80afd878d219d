package dev.deco.processor.bind;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Binds lambdas and method references. */
final class Closures {
  private final Binding binding;

  Closures(Binding binding) {
    this.binding = binding;
  }

  Expr lambda(TreePath path, LambdaExpressionTree tree) {
    List<Node> head = new ArrayList<>();
    List<Variable> parameters = new ArrayList<>();
    for (VariableTree parameter : tree.getParameters()) {
      TreePath parameterPath = new TreePath(path, parameter);
      head.addAll(binding.typeUses.in(parameterPath, parameter.getType()));
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
    return new Expr.Lambda(binding.span(tree), binding.type(path), head, parameters, code, results);
  }

  private static void addResult(Node node, List<Expr> results) {
    if (node instanceof Stmt.Leave leave
        && leave.kind() == Stmt.Leave.Kind.RETURN
        && leave.value() != null) {
      results.add(leave.value());
    }
  }

  Expr reference(TreePath path, MemberReferenceTree tree) {
    ExpressionTree qualifier = tree.getQualifierExpression();
    Member.@Nullable Method method =
        binding.element(path) instanceof ExecutableElement element
            ? binding.memberReader.method(element)
            : null;
    TypeRef type = binding.type(path);
    if (binding.typeUses.names(path, qualifier)) {
      List<Node> uses = new ArrayList<>(binding.typeUses.in(path, qualifier));
      if (tree.getTypeArguments() != null) {
        for (Tree argument : tree.getTypeArguments()) {
          uses.addAll(binding.typeUses.in(path, argument));
        }
      }
      return new Expr.Reference(binding.span(tree), type, uses, method);
    }
    List<Node> bound = List.of(binding.expressions.bind(path, qualifier));
    return new Expr.Reference(binding.span(tree), type, bound, method);
  }
}
