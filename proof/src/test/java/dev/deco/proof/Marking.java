package dev.deco.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A library with text put in at places of its methods, and where each method then is. */
final class Marking {
  private final Library library;
  private final Map<String, List<Insertion>> insertions = new TreeMap<>();

  Marking(Library library) {
    this.library = library;
  }

  private record Insertion(int at, String text) {}

  /** Puts what {@code text} gives before each method. */
  Marking before(Collection<Method> methods, Function<Method, String> text) {
    methods.forEach(method -> insert(method, method.start(), text.apply(method)));
    return this;
  }

  /** Puts what {@code text} gives at the start of each method's body. */
  Marking inside(Collection<Method> methods, Function<Method, String> text) {
    methods.forEach(method -> insert(method, method.body() + 1, text.apply(method)));
    return this;
  }

  private void insert(Method method, int at, String text) {
    insertions
        .computeIfAbsent(method.file(), file -> new ArrayList<>())
        .add(new Insertion(at, text));
  }

  /** The files, the changed ones among them. */
  List<TextFile> files() {
    insertions.values().forEach(list -> list.sort(Comparator.comparingInt(Insertion::at)));
    List<TextFile> files = new ArrayList<>();
    library.files().forEach((path, text) -> files.add(new TextFile(path, marked(path, text))));
    return files;
  }

  private String marked(String path, String text) {
    StringBuilder marked = new StringBuilder(text);
    List<Insertion> all = insertions.getOrDefault(path, List.of());
    for (int i = all.size() - 1; i >= 0; i--) {
      marked.insert(all.get(i).at(), all.get(i).text());
    }
    return marked.toString();
  }

  /** The offset in the library's own file of an offset in the changed one. */
  int original(String path, long offset) {
    long at = offset;
    for (Insertion insertion : insertions.getOrDefault(path, List.of())) {
      if (insertion.at() > at) {
        break;
      }
      at = Math.max(insertion.at(), at - insertion.text().length());
    }
    return (int) at;
  }
}
