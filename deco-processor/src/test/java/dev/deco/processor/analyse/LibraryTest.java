package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Types.ARRAYS;
import static dev.deco.processor.sketch.Types.BOOLEAN;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.STRING;
import static dev.deco.processor.sketch.Types.SYSTEM;
import static dev.deco.processor.sketch.Types.VOID;
import static dev.deco.processor.sketch.Types.container;
import static dev.deco.processor.sketch.Types.declared;
import static dev.deco.processor.sketch.Types.list;
import static dev.deco.processor.sketch.Types.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.sketch.Methods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
  private static final TypeRef.Declared LIST = list(OBJECT);
  private static final TypeRef.Declared MAP = map(OBJECT, OBJECT);

  @ParameterizedTest
  @ValueSource(strings = {"get", "size", "isEmpty", "contains", "indexOf"})
  void questionsToAListRead(String name) {
    assertThat(kind(LIST, name)).isEqualTo(Library.Kind.READS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "set", "remove", "clear", "addAll", "removeIf", "replaceAll"})
  void changesOfAListWrite(String name) {
    assertThat(kind(LIST, name)).isEqualTo(Library.Kind.WRITES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stream", "iterator", "subList", "listIterator", "toString", "contains"})
  void viewsAndComparisonsRead(String name) {
    assertThat(kind(LIST, name)).isEqualTo(Library.Kind.READS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"put", "merge", "compute", "computeIfAbsent", "putIfAbsent", "putAll"})
  void changesOfAMapWrite(String name) {
    assertThat(kind(MAP, name)).isEqualTo(Library.Kind.WRITES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort", "toArrayWith", "anyOtherName"})
  void anythingElseMayDoAnythingWithItsOperands(String name) {
    assertThat(kind(LIST, name)).isEqualTo(Library.Kind.DEEP);
  }

  @Test
  void methodsOfImmutableObjectsArePure() {
    assertThat(kind(STRING, "substring")).isEqualTo(Library.Kind.PURE);
    assertThat(kind(INTEGER, "intValue")).isEqualTo(Library.Kind.PURE);
  }

  @Test
  void staticMethodsOfNumbersArePure() {
    assertThat(kindOfStatic(declared("java.lang.Math", Sharing.PLAIN), "max", INT, INT))
        .isEqualTo(Library.Kind.PURE);
    assertThat(kindOfStatic(declared("java.lang.Thread", Sharing.PLAIN), "sleep", INT))
        .isEqualTo(Library.Kind.PURE);
    assertThat(kindOfStatic(SYSTEM, "nanoTime")).isEqualTo(Library.Kind.PURE);
  }

  @Test
  void staticMethodsOfObjectsMayTouchThem() {
    assertThat(kindOfStatic(ARRAYS, "sort", INTS)).isEqualTo(Library.Kind.DEEP);
    assertThat(kindOfStatic(declared("java.util.Collections", Sharing.PLAIN), "sort", LIST))
        .isEqualTo(Library.Kind.DEEP);
    assertThat(kindOfStatic(SYSTEM, "arraycopy", OBJECT, INT, OBJECT, INT, INT))
        .isEqualTo(Library.Kind.DEEP);
  }

  @Test
  void onlyGetClassOfAnObjectIsPure() {
    assertThat(kind(declared("java.lang.Object", Sharing.PLAIN), "getClass"))
        .isEqualTo(Library.Kind.PURE);
    assertThat(kind(declared("java.lang.Object", Sharing.PLAIN), "toString"))
        .isEqualTo(Library.Kind.DEEP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.util.function.Supplier", "java.lang.ThreadLocal"})
  void aMethodThatMayRunCodeIsNoPlainRead(String owner) {
    TypeRef.Declared type = declared(owner, Sharing.PLAIN);
    assertThat(kind(type, "get")).isEqualTo(Library.Kind.DEEP);
  }

  @Test
  void anElementComesOutOfItsContainerOnly() {
    assertThat(Library.returnsElement(of(LIST, "get"))).isTrue();
    assertThat(Library.returnsElement(of(container("Iterator", OBJECT), "next"))).isTrue();
    assertThat(Library.returnsElement(of(container("Map.Entry", OBJECT), "getValue"))).isTrue();
    assertThat(Library.returnsElement(of(LIST, "stream"))).isFalse();
    assertThat(Library.returnsElement(of(LIST, "subList"))).isFalse();
  }

  @Test
  void aWritingMethodLooksIntoKeysAndSources() {
    assertThat(Library.looksInto(of(MAP, "put"), 0)).isTrue();
    assertThat(Library.looksInto(of(MAP, "put"), 1)).isFalse();
    assertThat(Library.looksInto(of(LIST, "addAll"), 0)).isTrue();
    assertThat(Library.looksInto(of(LIST, "remove"), 0)).isTrue();
    assertThat(Library.looksInto(of(LIST, "set"), 1)).isFalse();
  }

  @Test
  void aCopyIsFresh() {
    assertThat(Library.returnsFresh(ofStatic(ARRAYS, "copyOfRange", INTS))).isTrue();
    assertThat(Library.returnsFresh(of(declared("java.lang.Object", Sharing.PLAIN), "clone")))
        .isTrue();
    assertThat(Library.returnsFresh(ofStatic(ARRAYS, "asList", INTS))).isFalse();
    assertThat(Library.returnsFresh(of(LIST, "subList"))).isFalse();
  }

  @Test
  void collectionsNeverWaitForAMonitor() {
    assertThat(Library.lockFree(of(LIST, "sort"))).isTrue();
    assertThat(Library.lockFree(ofStatic(ARRAYS, "sort", INTS))).isTrue();
    assertThat(Library.lockFree(of(declared("java.io.PrintStream", Sharing.PLAIN), "println")))
        .isFalse();
  }

  private static Library.Kind kind(TypeRef.Declared owner, String name) {
    return Library.kind(of(owner, name));
  }

  private static Library.Kind kindOfStatic(
      TypeRef.Declared owner, String name, TypeRef... parameters) {
    return Library.kind(ofStatic(owner, name, parameters));
  }

  private static Member.Method of(TypeRef.Declared owner, String name) {
    return Methods.platform(owner, BOOLEAN, name, OBJECT);
  }

  private static Member.Method ofStatic(
      TypeRef.Declared owner, String name, TypeRef... parameters) {
    return Methods.platformStatic(owner, VOID, name, parameters);
  }
}
