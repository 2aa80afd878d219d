package dev.deco.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Supplier;
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
  void callsWhatASuperclassDeclaresPastWhatOverridesIt() throws Throwable {
    MethodHandle text =
        Access.above(HERE, Overriding.class, Object.class, "toString", String.class);
    MethodHandle greet =
        Access.above(HERE, Overriding.class, Greeter.class, "greet", String.class, int.class);
    Overriding object = new Overriding();

    assertThat((String) text.invokeExact(object)).contains("Overriding@");
    assertThat((String) greet.invokeExact(object, 1)).isEqualTo("hello 1");
    assertThatThrownBy(() -> Access.above(HERE, Overriding.class, Object.class, "gone", int.class))
        .isInstanceOf(NoSuchMethodError.class);
  }

  @Test
  void callsProtectedMethodsOfOtherPackagesAsTheirInheritorMay() throws Throwable {
    MethodHandle clone = Access.inherited(HERE, Overriding.class, "clone", Object.class);
    Overriding object = new Overriding();

    Object copy = (Object) clone.invokeExact(object);
    assertThat(copy).isInstanceOf(Overriding.class).isNotSameAs(object);
    assertThatThrownBy(() -> Access.inherited(HERE, Overriding.class, "gone", int.class))
        .isInstanceOf(NoSuchMethodError.class);
  }

  @Test
  void followsTheLinkToAnEnclosingInstance() {
    Enclosing enclosing = new Enclosing();
    VarHandle link = Access.enclosing(HERE, Enclosing.Inner.class, Enclosing.class);

    assertThat((Enclosing) link.get(enclosing.new Inner())).isSameAs(enclosing);
    assertThatThrownBy(() -> Access.enclosing(HERE, Secretive.class, Enclosing.class))
        .isInstanceOf(NoSuchFieldError.class);
  }

  @Test
  void makesArraysOfATypeThatIsGivenAsAnObject() {
    Object array = Access.array(Secretive.class, new Object[] {new Secretive(1), null});

    assertThat(array).isInstanceOf(Secretive[].class);
    assertThat((Secretive[]) array).hasSize(2);
    assertThatThrownBy(() -> Access.array(Secretive.class, new Object[] {"text"}))
        .isInstanceOf(ArrayStoreException.class);
  }

  @Test
  void makesObjectsOfAFunctionalInterfaceFromThoseOfItsParent() throws Throwable {
    MethodHandle make = Access.function(HERE, Lazy.class, Supplier.class);
    Supplier<String> text = () -> "text";

    assertThat(((Lazy) make.invokeExact(text)).get()).isEqualTo("text");
    assertThatThrownBy(() -> Access.function(HERE, Lazy.class, Cloneable.class))
        .isInstanceOf(IncompatibleClassChangeError.class);
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

  private interface Greeter {
    default String greet(int number) {
      return "hello " + number;
    }
  }

  private interface Lazy extends Supplier<String> {}

  private static final class Overriding implements Greeter, Cloneable {
    @Override
    public String greet(int number) {
      return "no";
    }

    @Override
    public String toString() {
      return "no";
    }
  }

  private static final class Enclosing {
    private final int field = 1;

    private final class Inner {
      int seen() {
        return field;
      }
    }
  }
}
