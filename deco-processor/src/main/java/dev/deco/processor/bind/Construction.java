package dev.deco.processor.bind;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Binds all that happens when an object is made, for the analysis alone: the constructor, the
 * initial values of fields, and what the superclass does.
 */
final class Construction {
  private final Binding binding;
  private final TypeElement type;
  private final Predicate<TypeElement> declared;

  Construction(Binding binding, TypeElement type, Predicate<TypeElement> declared) {
    this.binding = binding;
    this.type = type;
    this.declared = declared;
  }

  /** What happens; {@code constructor} is null for the one that the language gives. */
  Stmt.Block steps(TreePath typePath, @Nullable TreePath constructor) {
    ClassTree tree = (ClassTree) typePath.getLeaf();
    List<Stmt> steps = new ArrayList<>();
    @Nullable String first = constructor == null ? null : chained(constructor);
    if (!"this".equals(first)) {
      if (first == null) {
        superclass(tree, steps);
      }
      for (Tree member : tree.getMembers()) {
        initial(typePath, member, steps);
      }
    }
    if (constructor != null) {
      MethodTree method = (MethodTree) constructor.getLeaf();
      steps.add(binding.statements.bind(constructor, method.getBody()));
    }
    return new Stmt.Block(binding.span(tree), steps);
  }

  /** {@code this} or {@code super} where the constructor calls another one; null if it does not. */
  private @Nullable String chained(TreePath constructor) {
    for (StatementTree statement : ((MethodTree) constructor.getLeaf()).getBody().getStatements()) {
      if (binding.written(statement)
          && statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof IdentifierTree name
          && (name.getName().contentEquals("this") || name.getName().contentEquals("super"))) {
        return name.getName().toString();
      }
    }
    return null;
  }

  private void superclass(ClassTree tree, List<Stmt> steps) {
    if (!(type.getSuperclass() instanceof DeclaredType parent)
        || !(parent.asElement() instanceof TypeElement above)
        || !declared.test(above)) {
      return;
    }
    Span span = binding.span(tree);
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(above.getEnclosedElements())) {
      if (constructor.getParameters().isEmpty()) {
        steps.add(new Stmt.Evaluate(span, call(span, constructor, List.of())));
        return;
      }
    }
    TypeRef nothing = new TypeRef.Primitive("void");
    steps.add(new Stmt.Evaluate(span, new Expr.Opaque(span, nothing, List.of())));
  }

  private Expr call(Span span, ExecutableElement constructor, List<Expr> arguments) {
    return new Expr.Invoke(
        span,
        new TypeRef.Primitive("void"),
        null,
        List.of(),
        span,
        binding.memberReader.method(constructor),
        arguments,
        List.of());
  }

  private void initial(TreePath typePath, Tree member, List<Stmt> steps) {
    if (member instanceof BlockTree block && !block.isStatic() && binding.written(block)) {
      steps.add(binding.statements.bind(typePath, block));
    } else if (member instanceof VariableTree field
        && !field.getModifiers().getFlags().contains(Modifier.STATIC)
        && binding.written(field.getInitializer())) {
      TreePath path = new TreePath(typePath, field);
      Element element = binding.element(path);
      Span span = binding.span(field);
      Expr value = binding.expressions.bind(path, field.getInitializer());
      if (element instanceof VariableElement variable
          && !variable.getModifiers().contains(Modifier.STATIC)) {
        TypeRef read = binding.typeReader.read(variable.asType());
        Expr target = new Expr.Field(span, read, null, binding.memberReader.field(variable));
        Expr assign = new Expr.Assign(span, read, target, "", value);
        steps.add(new Stmt.Evaluate(span, assign));
      }
    }
  }
}
