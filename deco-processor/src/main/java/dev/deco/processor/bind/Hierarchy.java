package dev.deco.processor.bind;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Which named types of the user's compilation extend or implement which. */
public final class Hierarchy {
  private final Map<String, Set<String>> direct = new HashMap<>();

  Hierarchy() {}

  void add(Collection<? extends Element> types) {
    for (TypeElement type : ElementFilter.typesIn(types)) {
      String name = type.getQualifiedName().toString();
      link(type.getSuperclass(), name);
      type.getInterfaces().forEach(parent -> link(parent, name));
      add(type.getEnclosedElements());
    }
  }

  private void link(TypeMirror parent, String name) {
    if (parent instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      String above = element.getQualifiedName().toString();
      direct.computeIfAbsent(above, key -> new LinkedHashSet<>()).add(name);
    }
  }

  /** The qualified names of {@code type} and of all types below it, in the order they were read. */
  public Set<String> below(String type) {
    Set<String> all = new LinkedHashSet<>(List.of(type));
    Deque<String> todo = new ArrayDeque<>(all);
    while (!todo.isEmpty()) {
      for (String name : direct.getOrDefault(todo.poll(), Set.of())) {
        if (all.add(name)) {
          todo.add(name);
        }
      }
    }
    return all;
  }
}
