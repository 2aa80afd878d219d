package dev.deco.runtime.internal;

import com.google.common.collect.testing.AnEnum;
import com.google.common.collect.testing.NavigableSetTestSuiteBuilder;
import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.SetTestSuiteBuilder;
import com.google.common.collect.testing.TestEnumSetGenerator;
import com.google.common.collect.testing.TestSetGenerator;
import com.google.common.collect.testing.TestStringSetGenerator;
import com.google.common.collect.testing.TestStringSortedSetGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.SetFeature;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Proxies of sets, in a call, pass the suites for sets. */
class SetConformanceTest {
  private static final Feature<?> NULLS = CollectionFeature.ALLOWS_NULL_VALUES;
  private static final Feature<?> ORDER = CollectionFeature.KNOWN_ORDER;
  private static final List<Feature<?>> GENERAL =
      List.of(
          SetFeature.GENERAL_PURPOSE,
          CollectionFeature.SERIALIZABLE,
          CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
          CollectionSize.ANY);
  private static final List<Feature<?>> READ_ONLY =
      List.of(CollectionFeature.SERIALIZABLE, CollectionSize.ANY);

  @TestFactory
  Stream<DynamicNode> sets() {
    return Stream.of(
        suite("HashSet", elements -> new HashSet<>(elements), GENERAL, NULLS),
        suite("LinkedHashSet", elements -> new LinkedHashSet<>(elements), GENERAL, NULLS, ORDER),
        suite("Set.of", Set::copyOf, READ_ONLY),
        suite(
            "emptySet and singleton",
            elements ->
                elements.isEmpty()
                    ? Collections.emptySet()
                    : Collections.singleton(elements.iterator().next()),
            List.of(CollectionFeature.SERIALIZABLE, CollectionSize.ZERO, CollectionSize.ONE),
            NULLS),
        suite(
            "unmodifiableSet",
            elements -> Collections.unmodifiableSet(new LinkedHashSet<>(elements)),
            READ_ONLY,
            NULLS,
            ORDER),
        suite(
            "unmodifiableSortedSet",
            elements -> Collections.unmodifiableSortedSet(new TreeSet<>(elements)),
            READ_ONLY),
        suite(
            "unmodifiableNavigableSet",
            elements -> Collections.unmodifiableNavigableSet(new TreeSet<>(elements)),
            READ_ONLY));
  }

  @TestFactory
  Stream<DynamicNode> enumSet() {
    Stage stage = new Stage();
    TestEnumSetGenerator generator =
        new TestEnumSetGenerator() {
          @Override
          protected Set<AnEnum> create(AnEnum[] elements) {
            Set<AnEnum> set = EnumSet.noneOf(AnEnum.class);
            Collections.addAll(set, elements);
            return stage.present(set);
          }
        };
    return Stream.of(
        Conformance.of(
            SetTestSuiteBuilder.using(generator)
                .named("EnumSet")
                .withFeatures(
                    SetFeature.GENERAL_PURPOSE,
                    CollectionFeature.SERIALIZABLE,
                    CollectionFeature.ALLOWS_NULL_QUERIES,
                    CollectionFeature.RESTRICTS_ELEMENTS,
                    ORDER,
                    CollectionSize.ANY)
                .createTestSuite(),
            stage));
  }

  /** One of more than 64 constants is stored in another way. */
  @TestFactory
  Stream<DynamicNode> enumSetOfManyConstants() {
    Stage stage = new Stage();
    TestSetGenerator<Character.UnicodeScript> generator =
        new TestSetGenerator<>() {
          @Override
          public SampleElements<Character.UnicodeScript> samples() {
            Character.UnicodeScript[] all = Character.UnicodeScript.values();
            return new SampleElements<>(all[3], all[1], all[90], all[70], all[64]);
          }

          @Override
          public Set<Character.UnicodeScript> create(Object... elements) {
            Set<Character.UnicodeScript> set = EnumSet.noneOf(Character.UnicodeScript.class);
            for (Object element : elements) {
              set.add((Character.UnicodeScript) element);
            }
            return stage.present(set);
          }

          @Override
          public Character.UnicodeScript[] createArray(int length) {
            return new Character.UnicodeScript[length];
          }

          @Override
          public List<Character.UnicodeScript> order(List<Character.UnicodeScript> elements) {
            Collections.sort(elements);
            return elements;
          }
        };
    return Stream.of(
        Conformance.of(
            SetTestSuiteBuilder.using(generator)
                .named("EnumSet of many constants")
                .withFeatures(
                    SetFeature.GENERAL_PURPOSE,
                    CollectionFeature.SERIALIZABLE,
                    CollectionFeature.ALLOWS_NULL_QUERIES,
                    CollectionFeature.RESTRICTS_ELEMENTS,
                    ORDER,
                    CollectionSize.ANY)
                .createTestSuite(),
            stage));
  }

  @TestFactory
  Stream<DynamicNode> sortedSets() {
    return Stream.of(
        sorted("TreeSet", elements -> new TreeSet<>(elements)),
        suite(
            "TreeSet with nulls",
            elements -> {
              Set<String> set = new TreeSet<>(nullsFirst());
              set.addAll(elements);
              return set;
            },
            GENERAL,
            NULLS));
  }

  static Comparator<String> nullsFirst() {
    return (Comparator<String> & Serializable)
        (a, b) -> a == null || b == null ? Boolean.compare(a != null, b != null) : a.compareTo(b);
  }

  private static DynamicNode suite(
      String name,
      Function<Collection<String>, Set<String>> maker,
      List<Feature<?>> features,
      Feature<?>... more) {
    Stage stage = new Stage();
    TestStringSetGenerator generator =
        new TestStringSetGenerator() {
          @Override
          protected Set<String> create(String[] elements) {
            return stage.present(maker.apply(Arrays.asList(elements)));
          }
        };
    return Conformance.of(
        SetTestSuiteBuilder.using(generator)
            .named(name)
            .withFeatures(features)
            .withFeatures(more)
            .createTestSuite(),
        stage);
  }

  // With all views of views: what is serialised is tested for the others.
  private static DynamicNode sorted(
      String name, Function<Collection<String>, SortedSet<String>> maker) {
    Stage stage = new Stage();
    TestStringSortedSetGenerator generator =
        new TestStringSortedSetGenerator() {
          @Override
          protected SortedSet<String> create(String[] elements) {
            return stage.present(maker.apply(Arrays.asList(elements)));
          }
        };
    return Conformance.of(
        NavigableSetTestSuiteBuilder.using(generator)
            .named(name)
            .withFeatures(
                SetFeature.GENERAL_PURPOSE,
                CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
                ORDER,
                CollectionSize.ANY)
            .createTestSuite(),
        stage);
  }
}
