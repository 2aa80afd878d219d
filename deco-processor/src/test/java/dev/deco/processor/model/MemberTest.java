package dev.deco.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Types;
import org.junit.jupiter.api.Test;

class MemberTest {
  @Test
  void overloadsHaveDifferentKeys() {
    assertThat(Methods.helper(Types.VOID, "f", Types.INT).key())
        .isNotEqualTo(Methods.helper(Types.VOID, "f", Types.LONG).key())
        .isNotEqualTo(Methods.helper(Types.VOID, "f", Types.INTS).key())
        .isEqualTo(Methods.helper(Types.VOID, "f", Types.INT).key());
  }

  @Test
  void methodsOfTwoClassesHaveDifferentKeys() {
    assertThat(Methods.helper(Types.VOID, "f").key())
        .isNotEqualTo(Methods.foreign(Types.VOID, "f").key());
  }

  @Test
  void aFieldIsOneOverAllItsInstances() {
    assertThat(Methods.field("v", Types.INT).key()).isEqualTo("t.Home#v");
  }

  @Test
  void variablesAreToldApartByTheirIdentity() {
    Variable first = new Variable(1, "i", Types.INT, Variable.Kind.LOCAL);
    Variable again = new Variable(1, "i", Types.INT, Variable.Kind.LOCAL);
    Variable second = new Variable(2, "i", Types.INT, Variable.Kind.LOCAL);
    assertThat(first).isEqualTo(again).hasSameHashCodeAs(again).isNotEqualTo(second);
  }
}
