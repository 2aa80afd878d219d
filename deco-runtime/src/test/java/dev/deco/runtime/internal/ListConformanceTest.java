package dev.deco.runtime.internal;

import com.google.common.collect.testing.ListTestSuiteBuilder;
import com.google.common.collect.testing.TestStringListGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.ListFeature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Vector;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Proxies of lists, in a call, pass the suite for lists. */
class ListConformanceTest {
  private static final List<Feature<?>> GENERAL =
      List.of(
          ListFeature.GENERAL_PURPOSE,
          CollectionFeature.SERIALIZABLE,
          CollectionFeature.ALLOWS_NULL_VALUES,
          CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
          CollectionSize.ANY);

  @TestFactory
  Stream<DynamicNode> lists() {
    return Stream.of(
        suite("ArrayList", elements -> new ArrayList<>(elements), GENERAL),
        suite("LinkedList", elements -> new LinkedList<>(elements), GENERAL),
        suite("Vector", elements -> new Vector<>(elements), GENERAL),
        suite(
            "Arrays.asList",
            elements -> Arrays.asList(elements.toArray(new String[0])),
            List.of(
                ListFeature.SUPPORTS_SET,
                CollectionFeature.SERIALIZABLE,
                CollectionFeature.ALLOWS_NULL_VALUES,
                CollectionSize.ANY)),
        suite(
            "emptyList and singletonList",
            elements ->
                elements.isEmpty()
                    ? Collections.emptyList()
                    : Collections.singletonList(elements.get(0)),
            List.of(
                CollectionFeature.SERIALIZABLE,
                CollectionFeature.ALLOWS_NULL_VALUES,
                CollectionSize.ZERO,
                CollectionSize.ONE)),
        suite(
            "nCopies",
            elements -> Collections.nCopies(1, elements.get(0)),
            List.of(
                CollectionFeature.SERIALIZABLE,
                CollectionFeature.ALLOWS_NULL_VALUES,
                CollectionSize.ONE)),
        suite("List.of", List::copyOf, List.of(CollectionFeature.SERIALIZABLE, CollectionSize.ANY)),
        suite(
            "unmodifiableList",
            elements -> Collections.unmodifiableList(new ArrayList<>(elements)),
            List.of(
                CollectionFeature.SERIALIZABLE,
                CollectionFeature.ALLOWS_NULL_VALUES,
                CollectionSize.ANY)),
        suite(
            "unmodifiableList of LinkedList",
            elements -> Collections.unmodifiableList(new LinkedList<>(elements)),
            List.of(
                CollectionFeature.SERIALIZABLE,
                CollectionFeature.ALLOWS_NULL_VALUES,
                CollectionSize.ANY)));
  }

  private static DynamicNode suite(
      String name, Function<List<String>, List<String>> maker, List<Feature<?>> features) {
    Stage stage = new Stage();
    TestStringListGenerator generator =
        new TestStringListGenerator() {
          @Override
          protected List<String> create(String[] elements) {
            return stage.present(maker.apply(Arrays.asList(elements)));
          }
        };
    return Conformance.of(
        ListTestSuiteBuilder.using(generator).named(name).withFeatures(features).createTestSuite(),
        stage);
  }
}
