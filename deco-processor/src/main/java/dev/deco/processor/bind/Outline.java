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
   * @param making the code that runs when an object of it is made
   */
  record Type(
      String name,
      @Nullable Type around,
      List<String> above,
      Map<String, String> fields,
      List<Tree> making) {}

  /** A method with a body; {@code marked} says that it is annotated. */
  record Method(Type owner, MethodTree tree, Span body, boolean marked) {
    String name() {
      return tree.getName().toString();
    }

    /** Whether it can be called with so many arguments; an array at the end may be varargs. */
    boolean takes(int arguments) {
      List<? extends VariableTree> parameters = tree.getParameters();
      int count = parameters.size();
      return count == arguments
          || count > 0
              && arguments >= count - 1
              && parameters.get(count - 1).getType() instanceof ArrayTypeTree;
    }
  }

  List<Type> types() {
    return types;
  }

  List<Method> methods() {
    return methods;
  }

  private void add(ClassTree tree, @Nullable Type around) {
    List<String> above = new ArrayList<>();
    above.add(name(tree.getExtendsClause()));
    tree.getImplementsClause().forEach(t -> above.add(name(t)));
    Type type =
        new Type(
            tree.getSimpleName().toString(), around, above, new HashMap<>(), new ArrayList<>());
    types.add(type);
    for (Tree member : tree.getMembers()) {
      if (member instanceof ClassTree inner) {
        add(inner, type);
      } else if (member instanceof VariableTree field) {
        type.fields().put(field.getName().toString(), name(field.getType()));
        if (!field.getModifiers().getFlags().contains(Modifier.STATIC)) {
          type.making().add(field);
        }
      } else if (member instanceof BlockTree block && !block.isStatic()) {
        type.making().add(block);
      } else if (member instanceof MethodTree method && method.getBody() != null) {
        add(method, type);
      }
    }
  }

  private void add(MethodTree method, Type owner) {
    int start = (int) positions.getStartPosition(unit, method.getBody());
    int end = (int) positions.getEndPosition(unit, method.getBody());
    if (method.getReturnType() == null) {
      owner.making().add(method);
    } else if (start >= 0 && end >= start + 2) {
      boolean marked =
          method.getModifiers().getAnnotations().stream()
              .map(AnnotationTree::getAnnotationType)
              .anyMatch(annotation -> MARKS.contains(name(annotation)));
      methods.add(new Method(owner, method, new Span(start, end), marked));
    }
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
    }
    return type instanceof PrimitiveTypeTree primitive ? primitive.toString() : "";
  }
}
