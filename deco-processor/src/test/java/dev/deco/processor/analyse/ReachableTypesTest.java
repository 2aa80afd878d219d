package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Types.BUILDER;
import static dev.deco.processor.sketch.Types.GRID;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.OTHER;
import static dev.deco.processor.sketch.Types.STRING;
import static dev.deco.processor.sketch.Types.array;
import static dev.deco.processor.sketch.Types.container;
import static dev.deco.processor.sketch.Types.declared;
import static dev.deco.processor.sketch.Types.list;
import static dev.deco.processor.sketch.Types.map;
import static dev.deco.processor.sketch.Types.wildcard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import org.junit.jupiter.api.Test;

class ReachableTypesTest {
  @Test
  void nothingIsReachedFromWhatCannotChange() {
    assertThat(TypeFacts.reachable(STRING)).isEmpty();
  }

  @Test
  void anArrayReachesItsElements() {
    assertThat(TypeFacts.reachable(INTS)).containsExactly(INTS);
    assertThat(TypeFacts.reachable(GRID)).containsExactly(GRID, INTS);
  }

  @Test
  void aContainerReachesItsArguments() {
    TypeRef rows = list(INTS);
    assertThat(TypeFacts.reachable(map(STRING, rows)))
        .containsExactly(map(STRING, rows), rows, INTS);
  }

  @Test
  void anythingMayBeReachedFromAnObjectWithFields() {
    assertThat(TypeFacts.reachable(OTHER)).isNull();
    assertThat(TypeFacts.reachable(list(OTHER))).isNull();
    assertThat(TypeFacts.reachable(array(OBJECT))).isNull();
  }

  @Test
  void anythingMayBeReachedFromARawContainer() {
    assertThat(TypeFacts.reachable(declared("java.util.List", Sharing.LIST))).isNull();
    assertThat(TypeFacts.reachable(list(wildcard()))).isNull();
    assertThat(TypeFacts.reachable(new TypeRef.Variable("T"))).isNull();
    assertThat(TypeFacts.reachable(new TypeRef.Unspeakable("?", Sharing.LIST))).isNull();
  }

  @Test
  void aWildcardReachesWhatItsBoundDoes() {
    assertThat(TypeFacts.reachable(list(wildcard(INTS)))).contains(INTS);
  }

  @Test
  void someClassesOfThePlatformHoldNothingElse() {
    assertThat(TypeFacts.reachable(BUILDER)).containsExactly(BUILDER);
  }

  @Test
  void theRuntimeTracksArraysListsAndMapsOfEachOther() {
    assertThat(TypeFacts.tracked(GRID)).isTrue();
    assertThat(TypeFacts.tracked(map(STRING, list(INTS)))).isTrue();
    assertThat(TypeFacts.tracked(STRING)).isTrue();
  }

  @Test
  void theRuntimeDoesNotTrackObjectsWithFields() {
    assertThat(TypeFacts.tracked(OTHER)).isFalse();
    assertThat(TypeFacts.tracked(list(OTHER))).isFalse();
    assertThat(TypeFacts.tracked(BUILDER)).isFalse();
    assertThat(TypeFacts.tracked(container("Set", INTEGER))).isFalse();
    assertThat(TypeFacts.tracked(null)).isFalse();
  }
}
