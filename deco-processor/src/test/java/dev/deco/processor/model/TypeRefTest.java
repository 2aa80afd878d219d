package dev.deco.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.sketch.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeRefTest {
  private static final TypeRef HIDDEN = new TypeRef.Unspeakable("capture of ?", Sharing.LIST);

  @Test
  void aNestedTypeHasACanonicalName() {
    TypeRef.Declared entry =
        new TypeRef.Declared(
            "java.util", List.of("Map", "Entry"), List.of(), Sharing.CONTAINER, true);
    assertThat(entry.qualifiedName()).isEqualTo("java.util.Map.Entry");
    assertThat(entry.isClass("java.util.Map.Entry")).isTrue();
  }

  @Test
  void theUnnamedPackageAddsNoDot() {
    assertThat(Types.declared("Lonely", Sharing.PLAIN).qualifiedName()).isEqualTo("Lonely");
  }

  @Test
  void whatHoldsAnUnspeakableTypeCannotBeWrittenEither() {
    assertThat(Types.list(HIDDEN).speakable()).isFalse();
    assertThat(Types.array(HIDDEN).speakable()).isFalse();
    assertThat(Types.wildcard(HIDDEN).speakable()).isFalse();
    assertThat(Types.list(Types.STRING).speakable()).isTrue();
  }

  @Test
  void theOnlyFaceOfAClassTheWrapperCannotNameStandsForIt() {
    TypeRef.Declared hidden = hidden(Types.list(Types.STRING));
    assertThat(hidden.standIn()).isEqualTo(Types.list(Types.STRING));
    assertThat(hidden.speakable()).isTrue();
    assertThat(hidden.hidden()).isTrue();
    assertThat(Types.list(hidden).hidden()).isTrue();
    assertThat(Types.array(hidden).hidden()).isTrue();
    assertThat(Types.wildcard(hidden).hidden()).isTrue();
    assertThat(Types.list(Types.STRING).hidden()).isFalse();
  }

  @Test
  void objectStandsForAClassWithoutFacesOrWithSeveral() {
    assertThat(hidden().standIn().isClass("java.lang.Object")).isTrue();
    assertThat(hidden(Types.STRING, Types.INTEGER).standIn().isClass("java.lang.Object")).isTrue();
  }

  @Test
  void aNestedClassIsLoadedByItsBinaryName() {
    TypeRef.Declared nested =
        new TypeRef.Declared("t", List.of("A", "B"), List.of(), Sharing.PLAIN, true);
    assertThat(nested.binaryName()).isEqualTo("t.A$B");
    assertThat(nested.qualifiedName()).isEqualTo("t.A.B");
  }

  private static TypeRef.Declared hidden(TypeRef... faces) {
    return new TypeRef.Declared(
        "t", List.of("Hidden"), List.of(), Sharing.PLAIN, false, List.of(faces), null);
  }

  @Test
  void aWildcardIsSharedAsItsUpperBound() {
    assertThat(Types.wildcard(Types.list(Types.INTEGER)).sharing()).isEqualTo(Sharing.LIST);
    assertThat(Types.wildcard().sharing()).isEqualTo(Sharing.PLAIN);
  }

  @Test
  void voidIsPrimitive() {
    assertThat(Types.VOID.isVoid()).isTrue();
    assertThat(Types.VOID.primitive()).isTrue();
    assertThat(Types.INT.isVoid()).isFalse();
  }

  @Test
  void theRuntimeTracksArraysAndCollectionsOnly() {
    assertThat(Sharing.values())
        .filteredOn(Sharing::tracked)
        .containsExactly(Sharing.ARRAY, Sharing.LIST, Sharing.MAP, Sharing.COLLECTION);
  }
}
