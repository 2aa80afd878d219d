package dev.deco.processor.bind;

import com.sun.source.tree.Tree;
import dev.deco.processor.bind.Outline.Method;
import dev.deco.processor.bind.Outline.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Guesses by their names which methods the annotated ones can reach. A guess that holds too few is
 * found out when a body is asked for that is not there; one that holds too many costs time alone.
 */
final class Reachable {
  private final Map<String, List<Method>> methods = new HashMap<>();
  private final Map<String, List<Type>> types = new HashMap<>();
  private final Map<String, Set<String>> below = new HashMap<>();
  private final Map<String, Set<String>> families = new HashMap<>();
  private final Set<Method> reached = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Type> made = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Runnable> todo = new ArrayDeque<>();

  Reachable(Collection<Outline> outlines) {
    for (Outline outline : outlines) {
      for (Type type : outline.types()) {
        types.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(type);
        type.above()
            .forEach(name -> below.computeIfAbsent(name, n -> new HashSet<>()).add(type.name()));
      }
      for (Method method : outline.methods()) {
        methods.computeIfAbsent(method.name(), name -> new ArrayList<>()).add(method);
      }
    }
  }

  /** The annotated methods of {@code roots}, and what these can reach. */
  Set<Method> from(Collection<Outline> roots) {
    for (Outline outline : roots) {
      outline.methods().stream().filter(Method::marked).forEach(this::reach);
    }
    while (!todo.isEmpty()) {
      todo.poll().run();
    }
    return reached;
  }

  /** Whether the sources declare a type of that name. */
  boolean declares(String type) {
    return types.containsKey(type);
  }

  /** Whether {@code type} may have a method of that name without a body. */
  boolean bodiless(String name, int parameters, String type) {
    return family(type).stream().anyMatch(each -> bodiless(each, name + "/" + parameters));
  }

  private boolean bodiless(String type, String start) {
    return types.getOrDefault(type, List.of()).stream()
        .flatMap(each -> each.bodiless().stream())
        .anyMatch(method -> method.startsWith(start));
  }

  /** The name of the type of a field that {@code type} may have; null where there is none. */
  @Nullable String field(String name, String type) {
    String found = null;
    for (String each : family(type)) {
      for (Type declaring : types.getOrDefault(each, List.of())) {
        String field = declaring.fields().get(name);
        if (field != null && found != null && !found.equals(field)) {
          return "";
        }
        found = field == null ? found : field;
      }
    }
    return found;
  }

  /** The methods of that name that {@code type} may have; all of that name if it is empty. */
  List<Method> named(String name, Predicate<Method> fits, String type) {
    List<Method> all = methods.getOrDefault(name, List.of());
    if (type.isEmpty()) {
      return all.stream().filter(fits).toList();
    } else if (!declares(type)) {
      return List.of();
    }
    // A method from above may be replaced anywhere below where it is declared.
    Set<String> owners = new HashSet<>();
    for (String each : family(type)) {
      if (all.stream().anyMatch(m -> m.owner().name().equals(each) && fits.test(m))
          || bodiless(each, name + "/")) {
        owners.addAll(below(each));
      }
    }
    return all.stream().filter(m -> owners.contains(m.owner().name()) && fits.test(m)).toList();
  }

  void reach(Method method) {
    if (reached.add(method)) {
      todo.add(() -> new NamedCalls(this, method.owner()).scan(method.tree(), null));
    }
  }

  /** An object of a class of that name is made. */
  void make(String name) {
    for (Type type : types.getOrDefault(name, List.of())) {
      if (made.add(type)) {
        type.above().forEach(this::make);
        for (Tree tree : type.making()) {
          todo.add(() -> new NamedCalls(this, type).scan(tree, null));
        }
      }
    }
  }

  /** The types above and below that of the name. */
  private Set<String> family(String name) {
    Set<String> known = families.get(name);
    if (known == null) {
      known = new HashSet<>(Set.of(name));
      Deque<String> up = new ArrayDeque<>(known);
      while (!up.isEmpty()) {
        for (Type type : types.getOrDefault(up.poll(), List.of())) {
          for (String parent : type.above()) {
            if (known.add(parent)) {
              up.add(parent);
            }
          }
        }
      }
      known.addAll(below(name));
      families.put(name, known);
    }
    return known;
  }

  /** The type and those below it. */
  private Set<String> below(String name) {
    Set<String> seen = new HashSet<>(Set.of(name));
    Deque<String> down = new ArrayDeque<>(seen);
    while (!down.isEmpty()) {
      for (String child : below.getOrDefault(down.poll(), Set.of())) {
        if (seen.add(child)) {
          down.add(child);
        }
      }
    }
    return seen;
  }
}
