package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

class Around {
  int inherited = 3;

  class Plain {
    int seen() {
      return inherited;
    }
  }
}

class Outer<T> extends Around {
  private int field = 1;
  private final List<T> items = new ArrayList<>();

  Outer(T item) {
    items.add(item);
  }

  private int method(int x) {
    return field + x;
  }

  int open() {
    return field;
  }

  @Concurrent
  int slow(int x) {
    Work.take(10);
    return x + field;
  }

  class Inner {
    int own = 2;

    @Concurrent
    int f(int x) {
      Work.take(10);
      return x + own;
    }

    @Synchronized
    List<Object> run() {
      List<Object> out = new ArrayList<>();
      int v = f(own);
      int w = f(field);
      out.add(slow(5));
      out.add(Outer.this.slow(6));
      out.add(method(open()) + inherited);
      field += 10;
      Outer.this.field++;
      out.add(Outer.this.field);
      out.add(items.get(0));
      IntSupplier later = () -> field + own + this.own;
      out.add(later.getAsInt());
      Object anonymous =
          new Object() {
            @Override
            public String toString() {
              return "" + field + own + Outer.this.method(1);
            }
          };
      out.add(anonymous.toString());
      out.add(new Plain().seen());
      out.add(new Inner().own);
      out.add(new Deep().sum());
      out.add(v + w);
      return out;
    }

    private class Deep {
      private final int base;
      private T item;

      Deep() {
        base = 100;
      }

      @Synchronized
      int sum() {
        item = items.get(0);
        T same = item;
        int v = f(own) + same.hashCode() - item.hashCode();
        int w = slow(field);
        return v + w + base + own + field + method(2) + Inner.this.own + Outer.this.field;
      }
    }
  }

  @Synchronized
  List<Object> make() {
    List<Object> out = new ArrayList<>();
    int v = slow(1);
    out.add(new Inner().run());
    out.add(this.new Inner().own);
    Inner inner = new Inner();
    out.add(inner.new Deep().sum());
    Outer<String>.Inner of = new Outer<>("other").new Inner();
    out.add(of.run());
    out.add(
        new Inner() {
          @Override
          int f(int x) {
            return own + field;
          }
        }.f(1));
    out.add(v);
    return out;
  }
}
