package dev.deco.processor.bind;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.deco.processor.bind.Outline.Method;
import dev.deco.processor.bind.Outline.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the calls in code that is not attributed, and guesses what they call. */
final class NamedCalls extends TreeScanner<@Nullable Void, @Nullable Void> {
  /** Most of their methods return the object itself. */
  private static final Set<String> BUILDERS = Set.of("StringBuilder", "StringBuffer");

  private final Reachable reachable;
  private final Type owner;
  private final Map<String, String> variables = new HashMap<>();
  private final Map<String, String> bounds = new HashMap<>();

  NamedCalls(Reachable reachable, Type owner) {
    this.reachable = reachable;
    this.owner = owner;
  }

  @Override
  public @Nullable Void visitTypeParameter(TypeParameterTree tree, @Nullable Void nothing) {
    String bound =
        switch (tree.getBounds().size()) {
          case 0 -> "Object";
          case 1 -> Outline.name(tree.getBounds().get(0));
          default -> "";
        };
    bounds.put(tree.getName().toString(), bound);
    return super.visitTypeParameter(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
    String name = Outline.name(tree.getType());
    String type = bounds.getOrDefault(name, name);
    // Where two variables share a name, nothing is known of either.
    variables.merge(tree.getName().toString(), type, (a, b) -> a.equals(b) ? a : "");
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
    called(tree, receiver(tree)).forEach(reachable::reach);
    return super.visitMethodInvocation(tree, null);
  }

  /** The simple name of the type that the method is called on; empty where there is none. */
  private String receiver(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree member)) {
      return "";
    }
    String type = type(member.getExpression());
    if (type.isEmpty() && member.getExpression() instanceof MemberSelectTree field) {
      // A field of a library's class holds no object of a class that the library does not know.
      String of = type(field.getExpression());
      return Conversions.named(of) && !reachable.declares(of) ? of : "";
    }
    return type;
  }

  private List<Method> called(MethodInvocationTree call, String receiver) {
    List<String> arguments = new ArrayList<>();
    call.getArguments().forEach(argument -> arguments.add(type(argument)));
    ExpressionTree select = call.getMethodSelect();
    if (select instanceof IdentifierTree identifier) {
      String name = identifier.getName().toString();
      for (Type type = owner; type != null; type = type.around()) {
        List<Method> own = reachable.named(name, m -> m.takes(arguments), type.name());
        if (!own.isEmpty() || reachable.bodiless(name, arguments.size(), type.name())) {
          return own;
        }
      }
      return reachable.named(name, m -> m.takes(arguments), "");
    }
    if (select instanceof MemberSelectTree member) {
      String name = member.getIdentifier().toString();
      return reachable.named(name, m -> m.takes(arguments), receiver);
    }
    return List.of();
  }

  /** The simple name of the type of {@code expression}; empty where that cannot be told. */
  private String type(ExpressionTree expression) {
    if (expression instanceof ParenthesizedTree parenthesized) {
      return type(parenthesized.getExpression());
    } else if (expression instanceof NewClassTree create) {
      return Outline.name(create.getIdentifier());
    } else if (expression instanceof TypeCastTree cast) {
      return certain(Outline.name(cast.getType()));
    } else if (expression instanceof LiteralTree literal) {
      return literal(literal.getValue());
    } else if (expression instanceof IdentifierTree identifier) {
      return named(identifier.getName().toString());
    } else if (expression instanceof MemberSelectTree select) {
      return selected(select);
    } else if (expression instanceof LambdaExpressionTree
        || expression instanceof MemberReferenceTree) {
      return Conversions.FUNCTION;
    }
    return expression instanceof MethodInvocationTree call ? returned(call) : "";
  }

  private static String literal(@Nullable Object value) {
    if (value instanceof String) {
      return "String";
    } else if (value instanceof Boolean) {
      return "boolean";
    } else if (value instanceof Character) {
      return "char";
    } else if (value instanceof Integer) {
      return "int";
    } else if (value instanceof Long) {
      return "long";
    } else if (value instanceof Float) {
      return "float";
    }
    return value instanceof Double ? "double" : "";
  }

  private String named(String name) {
    if (name.equals("this") || name.equals("super")) {
      return owner.name();
    }
    String local = variables.get(name);
    if (local != null) {
      return certain(local);
    }
    for (Type type = owner; type != null; type = type.around()) {
      String field = reachable.field(name, type.name());
      if (field != null) {
        return certain(field);
      }
    }
    return certain(name);
  }

  private String selected(MemberSelectTree select) {
    String name = select.getIdentifier().toString();
    String of = type(select.getExpression());
    String field = of.isEmpty() ? null : reachable.field(name, of);
    if (field != null) {
      return certain(field);
    }
    return of.isEmpty() || name.equals("this") || name.equals("super")
        ? named(name)
        : certain(name);
  }

  private String returned(MethodInvocationTree call) {
    String receiver = receiver(call);
    if (BUILDERS.contains(receiver)) {
      return receiver;
    }
    if (call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree member
        && member.getIdentifier().contentEquals("toString")) {
      return "String";
    }
    String found = "";
    for (Method method : called(call, receiver)) {
      String type = certain(Outline.name(method.tree().getReturnType()));
      if (type.isEmpty() || !found.isEmpty() && !found.equals(type)) {
        return "";
      }
      found = type;
    }
    return found;
  }

  /** The name if it is one of a type, rather than of a type variable or a package. */
  private String certain(String name) {
    String element = name.replace("[]", "");
    boolean type = Conversions.primitive(element) || Conversions.named(element);
    return type || reachable.declares(element) ? name : "";
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
    reachable.make(Outline.name(tree.getIdentifier()));
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
    String name = tree.getName().toString();
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      reachable.make(Outline.name(tree.getQualifierExpression()));
    } else {
      reachable
          .named(name, m -> true, type(tree.getQualifierExpression()))
          .forEach(reachable::reach);
    }
    return super.visitMemberReference(tree, null);
  }
}
