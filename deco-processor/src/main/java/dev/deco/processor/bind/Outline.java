package dev.deco.processor.bind;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.processor.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What a source file declares, as far as its trees tell before anything is attributed. */
final class Outline {
  private static final Set<String> MARKS =
      Set.of(Concurrent.class.getSimpleName(), Synchronized.class.getSimpleName());

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Type> types = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private final List<Span> asides = new ArrayList<>();

  Outline(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
    for (Tree tree : unit.getTypeDecls()) {
      if (tree instanceof ClassTree type) {
        add(type, null);
      }
    }
  }

  /**
   * A class that has a name outside of bodies.
   *
   * @param above the simple names of what it extends and implements
   * @param fields the simple names of the types of its fields
   * @param bodiless its methods without a body, each with the number of its parameters
   * @param making the code that runs when an object of it is made
   */
  record Type(
      String name,
      @Nullable Type around,
      List<String> above,
      Map<String, String> fields,
      Set<String> bodiless,
      List<Tree> making) {}

  /**
   * A method with a body.
   *
   * @param parameters the names of their types
   * @param varargs whether the last of them takes any number of arguments
   * @param before where its Javadoc is, if it has any
   * @param marked whether it is annotated
   */
  record Method(
      Type owner,
      MethodTree tree,
      String name,
      List<String> parameters,
      boolean varargs,
      Span before,
      Span body,
      boolean marked) {
    /** Whether it can be called with arguments of these types. */
    boolean takes(List<String> arguments) {
      int fixed = varargs ? parameters.size() - 1 : parameters.size();
      if (varargs ? arguments.size() < fixed : arguments.size() != fixed) {
        return false;
      }
      for (int i = 0; i < fixed; i++) {
        if (!Conversions.fits(arguments.get(i), parameters.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  List<Type> types() {
    return types;
  }

  List<Method> methods() {
    return methods;
  }

  /** Where the Javadoc is of what is neither annotated nor has a body. */
  List<Span> asides() {
    return asides;
  }

  private void add(ClassTree tree, @Nullable Type around) {
    List<String> above = new ArrayList<>();
    above.add(name(tree.getExtendsClause()));
    tree.getImplementsClause().forEach(t -> above.add(name(t)));
    Type type =
        new Type(
            tree.getSimpleName().toString(),
            around,
            above,
            new HashMap<>(),
            new HashSet<>(),
            new ArrayList<>());
    types.add(type);
    int end = end(tree.getModifiers(), start(tree));
    for (Tree member : tree.getMembers()) {
      Span before = new Span(end, Math.max(end, start(member)));
      end = end(member, before.end());
      if (member instanceof ClassTree inner) {
        asides.add(before);
        add(inner, type);
      } else if (member instanceof VariableTree field) {
        asides.add(before);
        type.fields().put(field.getName().toString(), name(field.getType()));
        if (!field.getModifiers().getFlags().contains(Modifier.STATIC)) {
          type.making().add(field);
        }
      } else if (member instanceof BlockTree block && !block.isStatic()) {
        type.making().add(block);
      } else if (member instanceof MethodTree method && method.getBody() != null) {
        add(method, type, before);
      } else if (member instanceof MethodTree method) {
        if (!marked(method)) {
          asides.add(before);
        }
        type.bodiless().add(method.getName() + "/" + method.getParameters().size());
      }
    }
  }

  private int start(Tree tree) {
    return (int) Math.max(0, positions.getStartPosition(unit, tree));
  }

  /** Where the tree ends; {@code start} if it is not in the text. */
  private int end(Tree tree, int start) {
    return (int) Math.max(start, positions.getEndPosition(unit, tree));
  }

  private static boolean marked(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(AnnotationTree::getAnnotationType)
        .anyMatch(annotation -> MARKS.contains(name(annotation)));
  }

  private void add(MethodTree method, Type owner, Span before) {
    int start = (int) positions.getStartPosition(unit, method.getBody());
    int end = (int) positions.getEndPosition(unit, method.getBody());
    if (method.getReturnType() == null) {
      owner.making().add(method);
    } else if (start >= 0 && end >= start + 2) {
      List<String> parameters = new ArrayList<>();
      method.getParameters().forEach(parameter -> parameters.add(name(parameter.getType())));
      methods.add(
          new Method(
              owner,
              method,
              method.getName().toString(),
              parameters,
              varargs(method),
              before,
              new Span(start, end),
              marked(method)));
    }
  }

  /** No tree says so, but the text of one does. */
  private static boolean varargs(MethodTree method) {
    List<? extends VariableTree> parameters = method.getParameters();
    VariableTree last = parameters.isEmpty() ? null : parameters.get(parameters.size() - 1);
    return last != null
        && last.getType() instanceof ArrayTypeTree
        && last.toString().contains("...");
  }

  /** The simple name of a type; empty where it has none of a class, or does not say it. */
  static String name(@Nullable Tree type) {
    if (type instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    } else if (type instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    } else if (type instanceof ParameterizedTypeTree parameterized) {
      return name(parameterized.getType());
    } else if (type instanceof AnnotatedTypeTree annotated) {
      return name(annotated.getUnderlyingType());
    } else if (type instanceof ArrayTypeTree array) {
      return name(array.getType()) + "[]";
    }
    return type instanceof PrimitiveTypeTree primitive ? primitive.toString() : "";
  }
}
