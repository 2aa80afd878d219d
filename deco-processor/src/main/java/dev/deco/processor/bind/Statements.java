package dev.deco.processor.bind;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;

/** Binds statements; declarations and switches have binders of their own. */
final class Statements extends SimpleTreeVisitor<Stmt, TreePath> {
  private final Binding binding;
  private final Declarations declarations;
  private final Switches switches;

  Statements(Binding binding) {
    this.binding = binding;
    this.declarations = new Declarations(binding);
    this.switches = new Switches(binding);
  }

  Stmt bind(TreePath parent, Tree tree) {
    return tree.accept(this, new TreePath(parent, tree));
  }

  List<Stmt> bindAll(TreePath parent, List<? extends StatementTree> trees, Variable.Kind kind) {
    List<Stmt> bound = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      if (trees.get(i) instanceof VariableTree) {
        int end = declarations.groupEnd(trees, i);
        bound.add(declarations.locals(parent, trees.subList(i, end), kind));
        i = end - 1;
      } else if (binding.written(trees.get(i))) {
        bound.add(bind(parent, trees.get(i)));
      }
    }
    return bound;
  }

  List<Node.Case> cases(TreePath path, List<? extends CaseTree> cases, List<Expr> results) {
    return switches.cases(path, cases, results);
  }

  Expr selector(TreePath path, Tree tree, List<? extends CaseTree> cases) {
    return switches.selector(path, tree, cases, false);
  }

  Node.Code classBody(TreePath parent, ClassTree tree, Tree around) {
    return declarations.classBody(parent, tree, around);
  }

  @Override
  protected Stmt defaultAction(Tree tree, TreePath path) {
    throw new IllegalArgumentException("a statement of kind " + tree.getKind());
  }

  @Override
  public Stmt visitBlock(BlockTree tree, TreePath path) {
    return new Stmt.Block(
        binding.span(tree), bindAll(path, tree.getStatements(), Variable.Kind.LOCAL));
  }

  @Override
  public Stmt visitVariable(VariableTree tree, TreePath path) {
    return declarations.locals(path.getParentPath(), List.of(tree), Variable.Kind.CONFINED);
  }

  @Override
  public Stmt visitExpressionStatement(ExpressionStatementTree tree, TreePath path) {
    return new Stmt.Evaluate(
        binding.span(tree), binding.expressions.bind(path, tree.getExpression()));
  }

  @Override
  public Stmt visitIf(IfTree tree, TreePath path) {
    return new Stmt.If(
        binding.span(tree),
        binding.expressions.bind(path, tree.getCondition()),
        bind(path, tree.getThenStatement()),
        tree.getElseStatement() == null ? null : bind(path, tree.getElseStatement()));
  }

  @Override
  public Stmt visitWhileLoop(WhileLoopTree tree, TreePath path) {
    return new Stmt.Loop(
        binding.span(tree),
        Stmt.Loop.Kind.WHILE,
        List.of(),
        binding.expressions.bind(path, tree.getCondition()),
        List.of(),
        bind(path, tree.getStatement()));
  }

  @Override
  public Stmt visitDoWhileLoop(DoWhileLoopTree tree, TreePath path) {
    Stmt body = bind(path, tree.getStatement());
    return new Stmt.Loop(
        binding.span(tree),
        Stmt.Loop.Kind.DO,
        List.of(),
        binding.expressions.bind(path, tree.getCondition()),
        List.of(),
        body);
  }

  @Override
  public Stmt visitForLoop(ForLoopTree tree, TreePath path) {
    return new Stmt.Loop(
        binding.span(tree),
        Stmt.Loop.Kind.FOR,
        bindAll(path, tree.getInitializer(), Variable.Kind.CONFINED),
        binding.expressions.orNull(path, tree.getCondition()),
        bindAll(path, tree.getUpdate(), Variable.Kind.CONFINED),
        bind(path, tree.getStatement()));
  }

  @Override
  public Stmt visitEnhancedForLoop(EnhancedForLoopTree tree, TreePath path) {
    TreePath variablePath = new TreePath(path, tree.getVariable());
    List<Node> head = declarations.head(variablePath, tree.getVariable());
    Variable variable = binding.declare(variablePath, Variable.Kind.BOUND);
    return new Stmt.ForEach(
        binding.span(tree),
        head,
        variable,
        binding.expressions.bind(path, tree.getExpression()),
        bind(path, tree.getStatement()));
  }

  @Override
  public Stmt visitSwitch(SwitchTree tree, TreePath path) {
    return switches.statement(path, tree);
  }

  @Override
  public Stmt visitTry(TryTree tree, TreePath path) {
    List<Node> resources = new ArrayList<>();
    for (Tree resource : tree.getResources()) {
      resources.add(
          resource instanceof ExpressionTree
              ? binding.expressions.bind(path, resource)
              : declarations.locals(
                  path, List.of((VariableTree) resource), Variable.Kind.CONFINED));
    }
    Stmt.Block body = (Stmt.Block) bind(path, tree.getBlock());
    List<Node.Handler> handlers = new ArrayList<>();
    for (CatchTree handler : tree.getCatches()) {
      TreePath handlerPath = new TreePath(path, handler);
      TreePath parameterPath = new TreePath(handlerPath, handler.getParameter());
      handlers.add(
          new Node.Handler(
              binding.span(handler),
              binding.declare(parameterPath, Variable.Kind.BOUND),
              binding.typeUses.in(parameterPath, handler.getParameter().getType()),
              (Stmt.Block) bind(handlerPath, handler.getBlock())));
    }
    Stmt last = tree.getFinallyBlock() == null ? null : bind(path, tree.getFinallyBlock());
    return new Stmt.Try(binding.span(tree), resources, body, handlers, (Stmt.Block) last);
  }

  @Override
  public Stmt visitSynchronized(SynchronizedTree tree, TreePath path) {
    return new Stmt.Monitor(
        binding.span(tree),
        binding.expressions.bind(path, tree.getExpression()),
        (Stmt.Block) bind(path, tree.getBlock()));
  }

  @Override
  public Stmt visitLabeledStatement(LabeledStatementTree tree, TreePath path) {
    return new Stmt.Labelled(
        binding.span(tree), tree.getLabel().toString(), bind(path, tree.getStatement()));
  }

  @Override
  public Stmt visitBreak(BreakTree tree, TreePath path) {
    String label = tree.getLabel() == null ? null : tree.getLabel().toString();
    return new Stmt.Jump(binding.span(tree), false, label);
  }

  @Override
  public Stmt visitContinue(ContinueTree tree, TreePath path) {
    String label = tree.getLabel() == null ? null : tree.getLabel().toString();
    return new Stmt.Jump(binding.span(tree), true, label);
  }

  @Override
  public Stmt visitReturn(ReturnTree tree, TreePath path) {
    return leave(path, Stmt.Leave.Kind.RETURN, tree.getExpression());
  }

  @Override
  public Stmt visitThrow(ThrowTree tree, TreePath path) {
    return leave(path, Stmt.Leave.Kind.THROW, tree.getExpression());
  }

  @Override
  public Stmt visitYield(YieldTree tree, TreePath path) {
    return leave(path, Stmt.Leave.Kind.YIELD, tree.getValue());
  }

  private Stmt leave(
      TreePath path,
      Stmt.Leave.Kind kind,
      @org.jspecify.annotations.Nullable ExpressionTree value) {
    return new Stmt.Leave(
        binding.span(path.getLeaf()), kind, binding.expressions.orNull(path, value));
  }

  @Override
  public Stmt visitAssert(AssertTree tree, TreePath path) {
    List<Node> parts = new ArrayList<>();
    parts.add(binding.expressions.bind(path, tree.getCondition()));
    if (tree.getDetail() != null) {
      parts.add(binding.expressions.bind(path, tree.getDetail()));
    }
    return new Stmt.Assertion(binding.span(tree), parts);
  }

  @Override
  public Stmt visitClass(ClassTree tree, TreePath path) {
    return new Stmt.LocalType(
        binding.span(tree), declarations.classBody(path.getParentPath(), tree, tree));
  }

  @Override
  public Stmt visitEmptyStatement(EmptyStatementTree tree, TreePath path) {
    return new Stmt.Empty(binding.span(tree));
  }
}
