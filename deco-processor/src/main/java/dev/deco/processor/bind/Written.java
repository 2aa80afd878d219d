package dev.deco.processor.bind;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dev.deco.processor.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trees of a source file as the parser made them, before any processor has seen them. */
record Written(CompilationUnitTree unit, String text, SourcePositions positions) {
  private static final String VAL = "lombok.val";

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  Span span(Tree tree) {
    return new Span(start(tree), end(tree));
  }

  /** As many ends of lines as there are from {@code start} to {@code end}. */
  String lines(int start, int end) {
    return "\n".repeat((int) text.substring(start, end).chars().filter(c -> c == '\n').count());
  }

  /** Where {@code tree} declares variables whose type Lombok's {@code val} stands for. */
  List<Span> vals(Tree tree) {
    boolean imported =
        unit.getImports().stream()
            .map(ImportTree::getQualifiedIdentifier)
            .map(Object::toString)
            .anyMatch(name -> name.equals(VAL) || name.equals("lombok.*"));
    List<Span> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        Tree type = variable.getType();
        // A parameter of a lambda need not have one.
        if (type != null && start(type) >= 0 && end(type) > start(type)) {
          boolean simple = type instanceof IdentifierTree && type.toString().equals("val");
          if ((simple && imported) || type.toString().equals(VAL)) {
            found.add(span(type));
          }
        }
        return super.visitVariable(variable, null);
      }
    }.scan(tree, null);
    return found;
  }

  /** The annotations of local variables in {@code tree} for which Lombok puts in a block. */
  List<Span> cleanups(Tree tree) {
    List<Span> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
        String name = annotation.getAnnotationType().toString();
        if (name.equals("Cleanup") || name.equals("lombok.Cleanup")) {
          found.add(span(annotation));
        }
        return super.visitAnnotation(annotation, null);
      }
    }.scan(tree, null);
    return found;
  }
}
