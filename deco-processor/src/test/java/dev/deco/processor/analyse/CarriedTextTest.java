package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Types.DOUBLE;
import static dev.deco.processor.sketch.Types.GRID;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.OTHER;
import static dev.deco.processor.sketch.Types.list;
import static dev.deco.processor.sketch.Types.map;
import static dev.deco.processor.sketch.Types.wildcard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.processor.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedTextTest {
  private final Carried full =
      new Carried("f(int,t.Other[])", summary(), true, false, Set.of(0, 2));
  private final Carried none = new Carried("g()", Summary.NONE, false, false, Set.of());

  @Test
  void whatIsWrittenIsRead() {
    Map<String, Carried> read = CarriedText.read(CarriedText.write(List.of(full, none)));
    assertThat(read).containsOnlyKeys("f(int,t.Other[])", "g()");
    assertThat(read.get("g()")).isEqualTo(none);
    Carried found = read.get("f(int,t.Other[])");
    assertThat(found.writes()).isTrue();
    assertThat(found.writesContainers()).isFalse();
    assertThat(found.reads()).containsExactlyInAnyOrder(0, 2);
    assertThat(found.summary().uses()).isEqualTo(summary().uses());
    assertThat(found.summary().locks()).isTrue();
    assertThat(CarriedText.write(List.of(found))).isEqualTo(CarriedText.write(List.of(full)));
  }

  @Test
  void everySortOfTypeIsReadAsItWas() {
    List<TypeRef> types =
        List.of(
            DOUBLE,
            GRID,
            OTHER,
            map(INTEGER, list(GRID)),
            new TypeRef.Variable("T"),
            list(wildcard()),
            list(wildcard(INTEGER)));
    for (TypeRef type : types) {
      assertThat(TypeText.write(TypeText.read(TypeText.write(type))))
          .isEqualTo(TypeText.write(type));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X", "D", "Da;b;", "Da;b;NO_SORT;;", "Pint", "Pint;Pint;"})
  void whatIsNoTypeIsRefused(String text) {
    assertThatThrownBy(() -> TypeText.read(text)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void anotherVersionSaysNothing() {
    String text = CarriedText.write(List.of(full)).replaceFirst("\t1\n", "\t2\n");
    assertThat(CarriedText.read(text)).isEmpty();
    assertThat(CarriedText.read("")).isEmpty();
    assertThat(CarriedText.read("something else\n")).isEmpty();
  }

  @Test
  void linesOfALaterDayArePassedOver() {
    String text = CarriedText.write(List.of(none)) + "mood\tgood\n";
    assertThat(CarriedText.read(text).get("g()")).isEqualTo(none);
  }

  @Test
  void aMethodWithADamagedLineIsNotKnown() {
    String text = CarriedText.write(List.of(full, none)).replaceFirst("held\t-1", "held\tx");
    assertThat(CarriedText.read(text)).containsOnlyKeys("g()");
  }

  @Test
  void aMethodWithoutFlagsMayDoAnything() {
    Carried read = CarriedText.read("deco-summaries\t1\nmethod\tf()\n").get("f()");
    assertThat(read.summary().unknown()).isTrue();
    assertThat(read.writes()).isTrue();
  }

  private static Summary summary() {
    Map<FieldUse, List<dev.deco.processor.model.Reason.Step>> uses = new LinkedHashMap<>();
    uses.put(new FieldUse("t.Other#n", true, 1), List.of());
    uses.put(new FieldUse("t.Other#n", false, FieldUse.ELSEWHERE), List.of());
    Map<Summary.Root, List<dev.deco.processor.model.Reason.Step>> held = new LinkedHashMap<>();
    held.put(new Summary.Root(list(GRID), FieldUse.RECEIVER), List.of());
    return new Summary(uses, held, true, false, true);
  }
}
