package dev.deco.processor.bind;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.deco.processor.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What a processor has added to classes, or changed in them, as edits of their text: the lines of
 * what is written stay the same.
 */
final class MemberChanges {
  private static final Set<Modifier> CHANGED =
      EnumSet.of(
          Modifier.PRIVATE, Modifier.PROTECTED, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);

  private final Written written;
  private final Edits.Builder edits;
  private final BodyChanges bodies;
  private final Set<Integer> modified = new HashSet<>();

  MemberChanges(Written written, Edits.Builder edits) {
    this.written = written;
    this.edits = edits;
    this.bodies = new BodyChanges(written, edits);
  }

  /** Compares the types of a source file. */
  void compare(List<? extends Tree> before, List<? extends Tree> after) {
    Map<String, Tree> left = byKey(after);
    for (Tree tree : before) {
      if (tree instanceof ClassTree type && left.get(key(type)) instanceof ClassTree changed) {
        type(type, changed);
      }
    }
  }

  private void type(ClassTree before, ClassTree after) {
    if (before.getKind() == Tree.Kind.CLASS) {
      modifiers(before, before.getModifiers(), after.getModifiers());
    }
    Map<String, Tree> left = byKey(after.getMembers());
    for (Tree member : before.getMembers()) {
      Tree changed = left.remove(key(member));
      if (member instanceof ClassTree inner && changed instanceof ClassTree other) {
        type(inner, other);
      } else if (member instanceof VariableTree field && changed instanceof VariableTree other) {
        field(before, field, other);
      } else if (member instanceof MethodTree method && changed instanceof MethodTree other) {
        if (!interfaces(before)) {
          modifiers(method, method.getModifiers(), other.getModifiers());
        }
        bodies.compare(method, other);
      }
    }
    StringBuilder added = new StringBuilder();
    Set<String> components = before.getKind() == Tree.Kind.RECORD ? fields(before) : Set.of();
    for (Tree member : after.getMembers()) {
      if (left.get(key(member)) == member && !compilers(member, components)) {
        added.append(' ').append(Printed.member(member, before.getSimpleName().toString()));
      }
    }
    int end = written.end(before) - 1;
    if (!added.isEmpty() && end > written.start(before)) {
      // The constants of an enum need not end in a semicolon where nothing follows.
      edits.insert(end, (before.getKind() == Tree.Kind.ENUM ? ";" : "") + added + " ");
    }
  }

  private void field(ClassTree owner, VariableTree before, VariableTree after) {
    Tree type = before.getType();
    if (interfaces(owner) || type == null || written.start(type) < 0) {
      return;
    }
    // A constant of an enum has its place, and no type, in the text.
    if (owner.getKind() == Tree.Kind.ENUM
        && before.getInitializer() != null
        && written.start(before) >= written.start(type)
        && type.toString().contentEquals(owner.getSimpleName())) {
      return;
    }
    if (written.end(before) <= written.end(type)) {
      return;
    }
    modifiers(before, before.getModifiers(), after.getModifiers());
    boolean same =
        Printed.of(type).equals(Printed.of(after.getType()))
            && Objects.equals(
                String.valueOf(before.getInitializer()), String.valueOf(after.getInitializer()));
    if (!same) {
      Span span = new Span(written.start(type), written.end(before));
      String value =
          after.getInitializer() == null ? "" : " = " + Printed.of(after.getInitializer());
      String text = Printed.of(after.getType()) + " " + after.getName() + value + ";";
      edits.replace(span, text + written.lines(span.start(), span.end()));
    }
  }

  /** Puts in front what modifiers there are more. */
  private void modifiers(Tree tree, ModifiersTree before, ModifiersTree after) {
    Set<Modifier> more = EnumSet.noneOf(Modifier.class);
    more.addAll(after.getFlags());
    more.retainAll(CHANGED);
    more.removeAll(before.getFlags());
    // Several fields may share their modifiers.
    if (!more.isEmpty() && written.start(tree) >= 0 && modified.add(written.start(tree))) {
      StringBuilder text = new StringBuilder();
      more.forEach(modifier -> text.append(modifier).append(' '));
      edits.insert(written.start(tree), text.toString());
    }
  }

  private static boolean interfaces(ClassTree type) {
    return type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
  }

  /** Whether the compiler itself has added the member. */
  private static boolean compilers(Tree member, Set<String> components) {
    if (!(member instanceof MethodTree method)) {
      return member instanceof VariableTree field
          && components.contains(field.getName().toString());
    }
    int parameters = method.getParameters().size();
    String name = method.getName().toString();
    boolean bare = method.getModifiers().getAnnotations().isEmpty();
    if (name.equals("<init>")) {
      boolean calls =
          method.getBody() != null
              && Printed.of(method.getBody()).replace(" ", "").equals("{super();}");
      return calls || (bare && !components.isEmpty() && parameters == components.size());
    }
    return bare
        && !components.isEmpty()
        && (parameters == 0 && components.contains(name)
            || Set.of("toString", "hashCode", "equals").contains(name));
  }

  private static Set<String> fields(ClassTree type) {
    Set<String> names = new HashSet<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field
          && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
        names.add(field.getName().toString());
      }
    }
    return names;
  }

  private static Map<String, Tree> byKey(List<? extends Tree> trees) {
    Map<String, Tree> found = new HashMap<>();
    trees.forEach(tree -> found.putIfAbsent(key(tree), tree));
    return found;
  }

  /** What tells a member from the others of its class; the same for all initializers. */
  private static String key(Tree tree) {
    if (tree instanceof ClassTree type) {
      return "type " + type.getSimpleName();
    } else if (tree instanceof VariableTree field) {
      return "field " + field.getName();
    } else if (tree instanceof MethodTree method) {
      List<String> types = new ArrayList<>();
      method.getParameters().forEach(p -> types.add(Printed.of(p.getType())));
      return method.getName() + types.toString();
    }
    return "";
  }
}
