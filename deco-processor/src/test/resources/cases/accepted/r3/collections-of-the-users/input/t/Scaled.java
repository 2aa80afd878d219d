package t;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collections whose elements depend on the fields of another object, and write some. */
final class Scaled {
  int scale = 1;
  int asked;
  final int[] cells = new int[4];
  final List<Integer> kept = new ArrayList<>();

  List<Integer> list() {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        asked++;
        return index * scale;
      }

      @Override
      public int size() {
        return 4;
      }

      @Override
      public boolean add(Integer element) {
        asked += 10 * element;
        return true;
      }
    };
  }

  /** Elements of another type than what they are made from. */
  List<String> texts() {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return "<" + cells[index] + kept + ">";
      }

      @Override
      public int size() {
        return cells.length;
      }
    };
  }

  Iterable<Integer> each() {
    return () ->
        new Iterator<>() {
          private int at;

          @Override
          public boolean hasNext() {
            return at < 3;
          }

          @Override
          public Integer next() {
            return scale + at++;
          }
        };
  }

  Map<Integer, Integer> map() {
    return new AbstractMap<>() {
      @Override
      public Integer get(Object key) {
        return scale;
      }

      @Override
      public Set<Map.Entry<Integer, Integer>> entrySet() {
        return Map.of(scale, asked).entrySet();
      }
    };
  }

  Set<Integer> set() {
    return new TreeSet<>(List.of(1, 2)) {
      @Override
      public int size() {
        return scale;
      }
    };
  }

  CharSequence text() {
    return new CharSequence() {
      @Override
      public int length() {
        return scale;
      }

      @Override
      public char charAt(int index) {
        return 'x';
      }

      @Override
      public CharSequence subSequence(int start, int end) {
        return this;
      }

      @Override
      public String toString() {
        return "x" + scale;
      }
    };
  }
}
