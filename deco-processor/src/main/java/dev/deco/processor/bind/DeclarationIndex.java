package dev.deco.processor.bind;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the declarations of types and methods. The compiler's own look-up goes through the whole
 * file each time; this one does so once a file.
 */
final class DeclarationIndex {
  private final Trees trees;
  private final Map<Element, TreePath> paths = new HashMap<>();
  private final Set<Element> roots = Collections.newSetFromMap(new IdentityHashMap<>());

  DeclarationIndex(Trees trees) {
    this.trees = trees;
  }

  /** The declaration of a type or method that is no part of a body; null where there is none. */
  @Nullable TreePath path(Element element) {
    TreePath path = paths.get(element);
    return path != null || !enter(element) ? path : paths.get(element);
  }

  /** Whether looking at the file of {@code element} for the first time may help. */
  private boolean enter(Element element) {
    Element root = element;
    while (root.getEnclosingElement() != null
        && !(root.getEnclosingElement() instanceof PackageElement)) {
      root = root.getEnclosingElement();
    }
    if (root.getKind() == ElementKind.PACKAGE || !roots.add(root)) {
      return false;
    }
    TreePath path = trees.getPath(root);
    if (path != null) {
      unit(path.getCompilationUnit());
    }
    return path != null;
  }

  private void unit(CompilationUnitTree unit) {
    TreePath path = new TreePath(unit);
    for (Tree tree : unit.getTypeDecls()) {
      if (tree instanceof ClassTree type) {
        type(new TreePath(path, type), type);
      }
    }
  }

  private void type(TreePath path, ClassTree tree) {
    put(path);
    for (Tree member : tree.getMembers()) {
      if (member instanceof ClassTree type) {
        type(new TreePath(path, type), type);
      } else if (member instanceof MethodTree) {
        put(new TreePath(path, member));
      }
    }
  }

  private void put(TreePath path) {
    Element element = trees.getElement(path);
    if (element != null) {
      paths.put(element, path);
    }
  }
}
