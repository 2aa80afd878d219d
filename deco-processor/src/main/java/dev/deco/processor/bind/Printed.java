package dev.deco.processor.bind;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

/** Trees as the compiler prints them, in one line. */
final class Printed {
  private Printed() {}

  /** A declaration of a variable ends in a semicolon. */
  static String of(Tree tree) {
    // The only ends of lines are those between lexical elements: in literals they are escapes.
    String text = tree.toString().replaceAll("\\s*\\R\\s*", " ").strip();
    return tree instanceof VariableTree ? text + ";" : text;
  }

  /** A member of the class {@code owner}. */
  static String member(Tree member, String owner) {
    String text = of(member);
    // The printer knows the name of a constructor's class only from within that class.
    return member instanceof MethodTree ? text.replaceFirst("<init>\\(", owner + "(") : text;
  }
}
