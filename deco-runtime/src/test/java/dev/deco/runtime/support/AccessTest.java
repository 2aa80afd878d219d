package dev.deco.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.junit.jupiter.api.Test;

class AccessTest {
  private static final MethodHandles.Lookup HERE = MethodHandles.lookup();

  @Test
  void callsPrivateMethodsOfAnotherClassOfTheModule() throws Throwable {
    MethodHandle twice = Access.method(HERE, Secretive.class, "twice", int.class);
    MethodHandle shared = Access.method(HERE, Secretive.class, "shared");

    assertThat((int) twice.invokeExact(new Secretive(3), 4)).isEqualTo(11);
    assertThat((String) shared.invokeExact()).isEqualTo("shared");
  }

  @Test
  void callsPrivateConstructors() throws Throwable {
    MethodHandle make = Access.constructor(HERE, Secretive.class, String.class);

    assertThat(((Secretive) make.invokeExact("12")).base).isEqualTo(12);
  }

  @Test
  void readsAndWritesPrivateFields() {
    VarHandle base = Access.field(HERE, Secretive.class, "base");
    VarHandle count = Access.field(HERE, Secretive.class, "count");
    Secretive secretive = new Secretive(1);

    base.set(secretive, 5);
    count.set(7);

    assertThat((int) base.get(secretive)).isEqualTo(5);
    assertThat(Secretive.count).isEqualTo(7);
  }

  @Test
  void findsPrivateNestedClasses() {
    assertThat(Access.type(HERE, Secretive.class.getName() + "$Hidden").getSimpleName())
        .isEqualTo("Hidden");
  }

  @Test
  void linksAsJavacDoesWhereAMemberIsGone() {
    assertThatThrownBy(() -> Access.method(HERE, Secretive.class, "gone"))
        .isInstanceOf(NoSuchMethodError.class)
        .hasMessageContaining("Secretive.gone");
    assertThatThrownBy(() -> Access.constructor(HERE, Secretive.class, long.class))
        .isInstanceOf(NoSuchMethodError.class);
    assertThatThrownBy(() -> Access.field(HERE, Secretive.class, "gone"))
        .isInstanceOf(NoSuchFieldError.class);
    assertThatThrownBy(() -> Access.type(HERE, "dev.deco.Gone"))
        .isInstanceOf(NoClassDefFoundError.class);
    assertThatThrownBy(() -> Access.method(MethodHandles.publicLookup(), Secretive.class, "shared"))
        .isInstanceOf(IllegalAccessError.class);
  }

  @Test
  void throwsAnythingAnywhere() {
    IOException checked = new IOException();

    assertThatThrownBy(
            () -> {
              throw Access.<RuntimeException>sneaky(checked);
            })
        .isSameAs(checked);
  }

  private static final class Secretive {
    private static int count;
    private int base;

    private Secretive(int base) {
      this.base = base;
    }

    private Secretive(String base) {
      this(Integer.parseInt(base));
    }

    private int twice(int more) {
      return 2 * more + base;
    }

    private static String shared() {
      return "shared";
    }

    private static final class Hidden {}
  }
}
