package dev.deco.runtime.internal;

import com.google.common.collect.testing.CollectionTestSuiteBuilder;
import com.google.common.collect.testing.QueueTestSuiteBuilder;
import com.google.common.collect.testing.TestStringCollectionGenerator;
import com.google.common.collect.testing.TestStringQueueGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Proxies of queues, deques and other collections, in a call, pass the suites for them. */
class QueueConformanceTest {
  private static final List<Feature<?>> GENERAL =
      List.of(
          CollectionFeature.GENERAL_PURPOSE, CollectionFeature.SERIALIZABLE, CollectionSize.ANY);
  private static final Feature<?> ORDER = CollectionFeature.KNOWN_ORDER;

  @TestFactory
  Stream<DynamicNode> queues() {
    return Stream.of(
        suite("ArrayDeque", elements -> new ArrayDeque<>(elements), ORDER),
        suite(
            "LinkedList",
            elements -> new LinkedList<>(elements),
            ORDER,
            CollectionFeature.ALLOWS_NULL_VALUES,
            CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION),
        suite("PriorityQueue", elements -> new PriorityQueue<>(elements)),
        suite(
            "PriorityQueue, the other way round",
            elements -> {
              Queue<String> queue = new PriorityQueue<>(Collections.reverseOrder());
              queue.addAll(elements);
              return queue;
            }));
  }

  @TestFactory
  Stream<DynamicNode> collections() {
    Stage stage = new Stage();
    TestStringCollectionGenerator generator =
        new TestStringCollectionGenerator() {
          @Override
          protected Collection<String> create(String[] elements) {
            return stage.present(
                Collections.unmodifiableCollection(new ArrayDeque<>(Arrays.asList(elements))));
          }
        };
    return Stream.of(
        Conformance.of(
            CollectionTestSuiteBuilder.using(generator)
                .named("unmodifiableCollection")
                .withFeatures(CollectionFeature.SERIALIZABLE, ORDER, CollectionSize.ANY)
                .createTestSuite(),
            stage));
  }

  private static DynamicNode suite(
      String name, Function<Collection<String>, Queue<String>> maker, Feature<?>... more) {
    Stage stage = new Stage();
    TestStringQueueGenerator generator =
        new TestStringQueueGenerator() {
          @Override
          protected Queue<String> create(String[] elements) {
            return stage.present(maker.apply(Arrays.asList(elements)));
          }
        };
    return Conformance.of(
        QueueTestSuiteBuilder.using(generator)
            .named(name)
            .withFeatures(GENERAL)
            .withFeatures(more)
            .createTestSuite(),
        stage);
  }
}
