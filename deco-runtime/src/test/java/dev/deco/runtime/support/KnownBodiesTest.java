package dev.deco.runtime.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownBodiesTest {
  private final KnownBodies bodies =
      new KnownBodies()
          .either()
          .body(Base.class, "work", List.class)
          .body(Base.class, "step")
          .either()
          .body(Known.class, "work", List.class);

  @Test
  void classThatDeclaresThem() {
    assertTrue(bodies.run(new Base()));
    assertTrue(bodies.run(new Known()));
  }

  @Test
  void classThatInheritsThem() {
    assertTrue(bodies.run(new Base() {}));
    assertTrue(bodies.run(new Known() {}));
  }

  @Test
  void classThatReplacesTheMethod() {
    Base other =
        new Base() {
          @Override
          public int work(List<String> list) {
            return 7;
          }
        };
    assertFalse(bodies.run(other));
    assertFalse(bodies.run(other), "the second time");
  }

  @Test
  void classThatReplacesWhatTheMethodCalls() {
    assertFalse(
        bodies.run(
            new Base() {
              @Override
              int step() {
                return 7;
              }
            }));
    assertTrue(
        bodies.run(
            new Known() {
              @Override
              int step() {
                return 7;
              }
            }),
        "the other body does not call it");
  }

  @Test
  void nullRunsNothing() {
    assertTrue(bodies.run(null));
  }

  @Test
  void bodiesOfAnInterface() {
    KnownBodies ofInterface =
        new KnownBodies()
            .either()
            .body(Worker.class, "twice", int.class)
            .body(Base.class, "work", List.class);
    assertTrue(ofInterface.run(new Base()));
    assertFalse(ofInterface.run(new Known()));
    assertFalse(
        ofInterface.run(
            new Base() {
              @Override
              public int twice(int n) {
                return n;
              }
            }));
    assertFalse(ofInterface.run((Worker<String>) list -> 3));
  }

  @Test
  void bridgesOfGenericMethodsBelongToTheirClass() {
    KnownBodies generic = new KnownBodies().either().body(Worker.class, "same", Object.class);
    assertTrue(generic.run(new Base()));
    assertFalse(
        generic.run(
            new Base() {
              @Override
              public String same(String value) {
                return "";
              }
            }));
  }

  interface Worker<T> {
    int work(List<T> list);

    default int twice(int n) {
      return 2 * n;
    }

    default T same(T value) {
      return value;
    }
  }

  static class Base implements Worker<String> {
    @Override
    public int work(List<String> list) {
      return step();
    }

    int step() {
      return 1;
    }
  }

  static class Known extends Base {
    @Override
    public int work(List<String> list) {
      return 2;
    }
  }
}
