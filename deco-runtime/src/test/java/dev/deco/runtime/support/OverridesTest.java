package dev.deco.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.Far;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverridesTest {
  static class Base<T> {
    void run(T argument, int times) {}

    private void hidden() {}

    private void callsHidden() {
      hidden();
    }
  }

  static class Inheriting extends Base<String> {}

  static class Overriding extends Inheriting {
    @Override
    void run(String argument, int times) {}

    void hidden() {}
  }

  static class BelowOverriding extends Overriding {}

  static class Overloading extends Base<String> {
    void run(String argument) {}
  }

  interface Task {
    default int work() {
      return 1;
    }
  }

  static class Lazy implements Task {}

  static class Busy implements Task {
    @Override
    public int work() {
      return 2;
    }
  }

  @Test
  void itsOwnMethodIsNoOverride() {
    assertThat(runOverriddenBy(new Base<String>())).isFalse();
    assertThat(runOverriddenBy(new Inheriting())).isFalse();
    assertThat(runOverriddenBy(new Overloading())).isFalse();
  }

  @Test
  void aSubclassOverrides() {
    assertThat(runOverriddenBy(new Overriding())).isTrue();
    assertThat(runOverriddenBy(new BelowOverriding())).isTrue();
    assertThat(
            runOverriddenBy(
                new Base<String>() {
                  @Override
                  void run(String argument, int times) {}
                }))
        .isTrue();
  }

  @Test
  void theAnswerIsTheSameFromMemory() {
    Overriding self = new Overriding();

    assertThat(List.of(runOverriddenBy(self), runOverriddenBy(self))).containsOnly(true);
  }

  @Test
  void nobodyOverridesAPrivateMethod() {
    new Base<String>().callsHidden();

    assertThat(Overrides.overridden(new Overriding(), Base.class, "hidden")).isFalse();
  }

  @Test
  void nobodyOverridesAPackagePrivateMethodFromAnotherPackage() {
    assertThat(Overrides.overridden(new Far(), Near.class, "local")).isFalse();
    assertThat(Overrides.overridden(new Far(), Near.class, "wide")).isTrue();
  }

  @Test
  void defaultMethodsOfInterfaces() {
    assertThat(Overrides.overridden(new Lazy(), Task.class, "work")).isFalse();
    assertThat(Overrides.overridden(new Busy(), Task.class, "work")).isTrue();
  }

  private static boolean runOverriddenBy(Base<String> self) {
    return Overrides.overridden(self, Base.class, "run", Object.class, int.class);
  }
}
