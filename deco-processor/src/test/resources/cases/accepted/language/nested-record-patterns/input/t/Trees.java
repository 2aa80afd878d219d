package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

// since: 21
final class Trees {
  private Trees() {}

  sealed interface Tree<T> permits Leaf, Fork {}

  record Leaf<T>(T value) implements Tree<T> {}

  record Fork<T>(Tree<T> left, Tree<T> right) implements Tree<T> {}

  sealed interface Mark permits Colour, Shade {}

  enum Colour implements Mark {
    RED,
    GREEN
  }

  enum Shade implements Mark {
    DARK
  }

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Synchronized
  static List<Object> run() {
    List<Object> out = new ArrayList<>();
    List<Tree<Integer>> trees =
        List.of(
            new Leaf<>(3),
            new Fork<>(new Leaf<>(4), new Leaf<>(5)),
            new Fork<>(new Fork<>(new Leaf<>(6), new Leaf<>(7)), new Leaf<>(8)));
    for (Tree<Integer> tree : trees) {
      switch (tree) {
        case Leaf<Integer>(var value) -> out.add(f(value));
        case Fork<Integer>(Leaf<Integer>(Integer a), Leaf<Integer>(var b)) when a < f(b) ->
            out.add(f(a) + f(b));
        case Fork(Fork(var a, Leaf(var b)), var c) -> {
          out.add(f(b));
          out.add(a.toString() + c);
        }
        case Fork<Integer> other -> out.add(other);
      }
      if (tree instanceof Fork<Integer>(Leaf<Integer>(var left), var right) && left > 3) {
        out.add(right.toString() + f(left));
      }
      if (!(tree instanceof Fork<Integer>(var only, Leaf<Integer>(var last)))) {
        continue;
      }
      out.add(f(last) + only.toString().length());
    }
    for (Mark mark : new Mark[] {Colour.RED, Colour.GREEN, Shade.DARK}) {
      out.add(
          switch (mark) {
            case Colour.RED -> f(1);
            case Colour.GREEN -> f(2);
            case Shade s -> s.name();
          });
    }
    for (String text : new String[] {"a", null, "c"}) {
      switch (text) {
        case "a" -> out.add(f(10));
        case String s when s.length() > f(5) -> out.add("long");
        case null, default -> out.add("other" + f(11));
      }
    }
    Object number = f(20);
    out.add(
        switch (number) {
          case Integer i when i > 100 -> "big";
          case Integer i -> i + f(i);
          case CharSequence s -> s;
          default -> "none";
        });
    return out;
  }
}
