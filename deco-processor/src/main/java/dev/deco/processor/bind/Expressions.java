package dev.deco.processor.bind;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds expressions; calls and names have binders of their own. */
final class Expressions extends SimpleTreeVisitor<Expr, TreePath> {
  private final Binding binding;
  private final Calls calls;
  private final Closures closures;

  Expressions(Binding binding) {
    this.binding = binding;
    this.calls = new Calls(binding);
    this.closures = new Closures(binding);
  }

  Expr bind(TreePath parent, Tree tree) {
    return tree.accept(this, new TreePath(parent, tree));
  }

  List<Expr> bindAll(TreePath parent, List<? extends ExpressionTree> trees) {
    return trees.stream().map(tree -> bind(parent, tree)).toList();
  }

  /** Binds a tree of any sort: an expression, a statement, a type, a pattern. */
  List<Node> any(TreePath parent, Tree tree, List<Variable> bindings) {
    if (!binding.written(tree)) {
      return List.of();
    }
    if (tree instanceof BindingPatternTree) {
      TreePath path = new TreePath(parent, tree);
      VariableTree variable = ((BindingPatternTree) tree).getVariable();
      TreePath variablePath = new TreePath(path, variable);
      bindings.add(binding.declare(variablePath, Variable.Kind.BOUND));
      return binding.typeUses.in(variablePath, variable.getType());
    }
    if (tree instanceof StatementTree) {
      return List.of(binding.statements.bind(parent, tree));
    }
    if (tree instanceof ExpressionTree expression) {
      return binding.typeUses.names(parent, expression)
          ? binding.typeUses.in(parent, tree)
          : List.of(bind(parent, tree));
    }
    List<Node> nodes = new ArrayList<>();
    for (Tree child : Children.of(tree)) {
      nodes.addAll(any(new TreePath(parent, tree), child, bindings));
    }
    return nodes;
  }

  @Override
  protected Expr defaultAction(Tree tree, TreePath path) {
    return operation(path, Expr.Operation.Kind.OTHER);
  }

  private Expr operation(TreePath path, Expr.Operation.Kind kind) {
    List<Node> parts = new ArrayList<>();
    for (Tree child : Children.of(path.getLeaf())) {
      parts.addAll(any(path, child, new ArrayList<>()));
    }
    return new Expr.Operation(binding.span(path.getLeaf()), binding.type(path), kind, parts);
  }

  @Override
  public Expr visitLiteral(LiteralTree tree, TreePath path) {
    return new Expr.Constant(binding.span(tree), binding.type(path), List.of(), null);
  }

  @Override
  public Expr visitIdentifier(IdentifierTree tree, TreePath path) {
    return binding.names.identifier(path, tree);
  }

  @Override
  public Expr visitMemberSelect(MemberSelectTree tree, TreePath path) {
    return binding.names.select(path, tree);
  }

  @Override
  public Expr visitArrayAccess(ArrayAccessTree tree, TreePath path) {
    return new Expr.Element(
        binding.span(tree),
        binding.type(path),
        bind(path, tree.getExpression()),
        bind(path, tree.getIndex()));
  }

  @Override
  public Expr visitAssignment(AssignmentTree tree, TreePath path) {
    return new Expr.Assign(
        binding.span(tree),
        binding.type(path),
        bind(path, tree.getVariable()),
        "",
        bind(path, tree.getExpression()));
  }

  @Override
  public Expr visitCompoundAssignment(CompoundAssignmentTree tree, TreePath path) {
    return new Expr.Assign(
        binding.span(tree),
        binding.type(path),
        bind(path, tree.getVariable()),
        Operators.sign(tree.getKind()),
        bind(path, tree.getExpression()));
  }

  @Override
  public Expr visitUnary(UnaryTree tree, TreePath path) {
    boolean prefix =
        tree.getKind() == Tree.Kind.PREFIX_INCREMENT
            || tree.getKind() == Tree.Kind.PREFIX_DECREMENT;
    boolean postfix =
        tree.getKind() == Tree.Kind.POSTFIX_INCREMENT
            || tree.getKind() == Tree.Kind.POSTFIX_DECREMENT;
    if (!prefix && !postfix) {
      return operation(path, Expr.Operation.Kind.ARITHMETIC);
    }
    return new Expr.Increment(
        binding.span(tree),
        binding.type(path),
        bind(path, tree.getExpression()),
        Operators.sign(tree.getKind()),
        prefix);
  }

  @Override
  public Expr visitBinary(BinaryTree tree, TreePath path) {
    return switch (tree.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR ->
          new Expr.Choice(
              binding.span(tree),
              binding.type(path),
              bind(path, tree.getLeftOperand()),
              List.of(bind(path, tree.getRightOperand())));
      case PLUS ->
          operation(
              path,
              binding.type(path).isClass("java.lang.String")
                  ? Expr.Operation.Kind.CONCATENATION
                  : Expr.Operation.Kind.ARITHMETIC);
      default -> operation(path, Expr.Operation.Kind.ARITHMETIC);
    };
  }

  @Override
  public Expr visitConditionalExpression(ConditionalExpressionTree tree, TreePath path) {
    return new Expr.Choice(
        binding.span(tree),
        binding.type(path),
        bind(path, tree.getCondition()),
        List.of(bind(path, tree.getTrueExpression()), bind(path, tree.getFalseExpression())));
  }

  @Override
  public Expr visitParenthesized(ParenthesizedTree tree, TreePath path) {
    return operation(path, Expr.Operation.Kind.PARENTHESES);
  }

  @Override
  public Expr visitTypeCast(TypeCastTree tree, TreePath path) {
    List<Node> parts = new ArrayList<>(binding.typeUses.standIns(path, tree.getType()));
    parts.add(bind(path, tree.getExpression()));
    return new Expr.Operation(
        binding.span(tree), binding.type(path), Expr.Operation.Kind.CAST, parts);
  }

  @Override
  public Expr visitInstanceOf(InstanceOfTree tree, TreePath path) {
    List<Variable> bindings = new ArrayList<>();
    List<Node> pattern = new ArrayList<>();
    Tree operand = tree.getExpression();
    for (Tree child : Children.of(tree)) {
      if (child instanceof BindingPatternTree simple) {
        pattern.addAll(simplePattern(path, simple, bindings));
      } else if (child instanceof IdentifierTree
          || child instanceof MemberSelectTree
          || child instanceof ParameterizedTypeTree) {
        pattern.addAll(child == operand ? List.of() : binding.typeUses.standIns(path, child));
      } else if (child != operand) {
        pattern.addAll(any(path, child, bindings));
      }
    }
    return new Expr.Test(
        binding.span(tree), binding.type(path), bind(path, operand), pattern, bindings);
  }

  private List<Node> simplePattern(
      TreePath path, BindingPatternTree tree, List<Variable> bindings) {
    TreePath patternPath = new TreePath(path, tree);
    VariableTree variable = tree.getVariable();
    TreePath variablePath = new TreePath(patternPath, variable);
    bindings.add(binding.declare(variablePath, Variable.Kind.BOUND));
    return variable.getType() instanceof ArrayTypeTree
        ? binding.typeUses.in(variablePath, variable.getType())
        : binding.typeUses.standIns(variablePath, variable.getType());
  }

  @Override
  public Expr visitNewArray(NewArrayTree tree, TreePath path) {
    boolean listed = tree.getInitializers() != null;
    List<? extends ExpressionTree> items = listed ? tree.getInitializers() : tree.getDimensions();
    return new Expr.CreateArray(
        binding.span(tree),
        binding.type(path),
        binding.typeUses.standIns(path, tree.getType()),
        bindAll(path, items),
        listed);
  }

  @Override
  public Expr visitMethodInvocation(MethodInvocationTree tree, TreePath path) {
    return calls.invocation(path, tree);
  }

  @Override
  public Expr visitNewClass(NewClassTree tree, TreePath path) {
    return calls.creation(path, tree);
  }

  @Override
  public Expr visitLambdaExpression(LambdaExpressionTree tree, TreePath path) {
    return closures.lambda(path, tree);
  }

  @Override
  public Expr visitMemberReference(MemberReferenceTree tree, TreePath path) {
    return closures.reference(path, tree);
  }

  @Override
  public Expr visitSwitchExpression(SwitchExpressionTree tree, TreePath path) {
    List<Expr> results = new ArrayList<>();
    Expr selector = binding.statements.selector(path, tree.getExpression(), tree.getCases());
    List<Node.Case> cases = binding.statements.cases(path, tree.getCases(), results);
    return new Expr.Switch(binding.span(tree), binding.type(path), selector, cases, results);
  }

  @Nullable Expr orNull(TreePath parent, @Nullable Tree tree) {
    return tree == null ? null : bind(parent, tree);
  }
}
