package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Types.BUILDER;
import static dev.deco.processor.sketch.Types.DOUBLE;
import static dev.deco.processor.sketch.Types.GRID;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.OTHER;
import static dev.deco.processor.sketch.Types.STRING;
import static dev.deco.processor.sketch.Types.array;
import static dev.deco.processor.sketch.Types.arrayList;
import static dev.deco.processor.sketch.Types.container;
import static dev.deco.processor.sketch.Types.declared;
import static dev.deco.processor.sketch.Types.hashMap;
import static dev.deco.processor.sketch.Types.list;
import static dev.deco.processor.sketch.Types.map;
import static dev.deco.processor.sketch.Types.wildcard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import org.junit.jupiter.api.Test;

class CompatibleTypesTest {
  @Test
  void arraysOfOneTypeMayBeOneArray() {
    assertSame(INTS, INTS);
    assertSame(GRID, GRID);
    assertSame(array(list(INTEGER)), array(list(INTEGER)));
  }

  @Test
  void arraysOfDifferentPrimitivesAreDifferent() {
    assertApart(INTS, array(DOUBLE));
    assertApart(INTS, GRID);
    assertApart(INTS, array(INTEGER));
  }

  @Test
  void anArrayMayBeSeenAsArrayOfASupertype() {
    assertSame(array(INTEGER), array(OBJECT));
    assertSame(GRID, array(OBJECT));
    assertSame(array(STRING), array(declared("java.lang.CharSequence", Sharing.PLAIN)));
    assertSame(array(INTEGER), array(new TypeRef.Variable("T")));
  }

  @Test
  void aTypeVariableIsNoPrimitive() {
    assertApart(INTS, array(new TypeRef.Variable("T")));
  }

  @Test
  void anObjectMayBeAnything() {
    assertSame(OBJECT, INTS);
    assertSame(OBJECT, list(INTEGER));
    assertSame(new TypeRef.Variable("T"), map(STRING, INTEGER));
  }

  @Test
  void immutableObjectsNeverMatter() {
    assertApart(STRING, STRING);
    assertApart(INTEGER, OBJECT);
  }

  @Test
  void aListIsNoMap() {
    assertApart(list(INTEGER), map(INTEGER, INTEGER));
    assertApart(arrayList(INTEGER), hashMap(INTEGER, INTEGER));
  }

  @Test
  void listsWithDifferentElementsAreDifferent() {
    assertApart(list(INTEGER), list(STRING));
    assertApart(list(INTEGER), list(list(INTEGER)));
    assertApart(map(STRING, INTEGER), map(STRING, STRING));
  }

  @Test
  void anInterfaceAndItsClassMayBeOneObject() {
    assertSame(list(INTEGER), arrayList(INTEGER));
    assertSame(map(STRING, INTEGER), hashMap(STRING, INTEGER));
    assertSame(container("Collection", INTEGER), list(INTEGER));
  }

  @Test
  void aWildcardMayStandForAnything() {
    assertSame(list(wildcard()), list(INTEGER));
    assertSame(list(wildcard(declared("java.lang.Number", Sharing.PLAIN))), list(INTEGER));
  }

  @Test
  void aRawTypeMayHoldAnything() {
    assertSame(declared("java.util.List", Sharing.LIST), list(INTEGER));
    assertSame(declared("t.Numbers", Sharing.LIST), list(INTEGER));
  }

  @Test
  void aTypeArgumentThatSaysNothingMayBeAnything() {
    assertSame(list(OBJECT), list(INTEGER));
    assertSame(list(new TypeRef.Variable("T")), list(INTS));
  }

  @Test
  void aListMayBeAViewOfAnArrayOfItsElements() {
    assertSame(list(STRING), array(STRING));
    assertSame(list(INTS), GRID);
    assertApart(list(STRING), array(INTEGER));
  }

  @Test
  void anEntryMayBeAViewOfAMap() {
    assertSame(container("Map.Entry", STRING, INTEGER), map(STRING, INTEGER));
    assertSame(container("Set", STRING), map(STRING, INTEGER));
    assertSame(container("Iterator", STRING), list(STRING));
  }

  @Test
  void aMapIsNoArray() {
    assertApart(map(STRING, INTEGER), array(STRING));
    assertApart(declared("java.util.concurrent.atomic.LongAdder", Sharing.CONCURRENT), INTS);
  }

  @Test
  void plainObjectsMayBeOneUnderAnyTwoTypes() {
    assertSame(OTHER, declared("t.Face", Sharing.PLAIN));
    assertSame(BUILDER, declared("java.lang.CharSequence", Sharing.PLAIN));
  }

  private static void assertSame(TypeRef a, TypeRef b) {
    assertThat(TypeFacts.compatible(a, b)).isTrue();
    assertThat(TypeFacts.compatible(b, a)).isTrue();
  }

  private static void assertApart(TypeRef a, TypeRef b) {
    assertThat(TypeFacts.compatible(a, b)).isFalse();
    assertThat(TypeFacts.compatible(b, a)).isFalse();
  }
}
