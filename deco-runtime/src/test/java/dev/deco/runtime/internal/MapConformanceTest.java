package dev.deco.runtime.internal;

import com.google.common.collect.testing.AnEnum;
import com.google.common.collect.testing.Helpers;
import com.google.common.collect.testing.MapTestSuiteBuilder;
import com.google.common.collect.testing.NavigableMapTestSuiteBuilder;
import com.google.common.collect.testing.TestEnumMapGenerator;
import com.google.common.collect.testing.TestStringMapGenerator;
import com.google.common.collect.testing.TestStringSortedMapGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.MapFeature;
import com.google.common.collect.testing.testers.MapMergeTester;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Proxies of maps and their views, in a call, pass the suites for maps. */
class MapConformanceTest {
  private static final List<Feature<?>> GENERAL =
      List.of(
          MapFeature.GENERAL_PURPOSE,
          CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
          CollectionFeature.SERIALIZABLE,
          CollectionSize.ANY);
  private static final List<Feature<?>> NULLS =
      List.of(
          MapFeature.ALLOWS_NULL_KEYS,
          MapFeature.ALLOWS_NULL_VALUES,
          MapFeature.ALLOWS_ANY_NULL_QUERIES);
  private static final Feature<?> FAILS_FAST = MapFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION;
  private static final Feature<?> ORDER = CollectionFeature.KNOWN_ORDER;

  @TestFactory
  Stream<DynamicNode> maps() {
    return Stream.of(
        suite("HashMap", HashMap::new, UnaryOperator.identity(), GENERAL, NULLS, FAILS_FAST),
        suite(
            "LinkedHashMap",
            LinkedHashMap::new,
            UnaryOperator.identity(),
            GENERAL,
            NULLS,
            FAILS_FAST,
            ORDER),
        suite(
            "Hashtable",
            Hashtable::new,
            UnaryOperator.identity(),
            GENERAL,
            List.of(),
            MapFeature.RESTRICTS_KEYS,
            MapFeature.RESTRICTS_VALUES),
        suite(
            "Map.of",
            LinkedHashMap::new,
            Map::copyOf,
            List.of(CollectionFeature.SERIALIZABLE, CollectionSize.ANY),
            List.of()),
        suite(
            "unmodifiableMap",
            LinkedHashMap::new,
            Collections::unmodifiableMap,
            List.of(CollectionFeature.SERIALIZABLE, CollectionSize.ANY),
            NULLS,
            ORDER));
  }

  @TestFactory
  Stream<DynamicNode> readOnlySortedMaps() {
    List<Feature<?>> readOnly = List.of(CollectionFeature.SERIALIZABLE, CollectionSize.ANY);
    return Stream.of(
        suite(
            "unmodifiableSortedMap",
            TreeMap::new,
            map -> Collections.unmodifiableSortedMap((SortedMap<String, String>) map),
            readOnly,
            List.of(MapFeature.ALLOWS_NULL_VALUES)),
        suite(
            "unmodifiableNavigableMap",
            TreeMap::new,
            map -> Collections.unmodifiableNavigableMap((TreeMap<String, String>) map),
            readOnly,
            List.of(MapFeature.ALLOWS_NULL_VALUES)));
  }

  /** Their order depends on what no method tells, so some of what they do is done in place. */
  @TestFactory
  Stream<DynamicNode> mapsWithGaps() {
    Stage concurrent = Stage.withGaps();
    Stage identity = Stage.withGaps();
    return Stream.of(
        suite(
            "ConcurrentHashMap",
            concurrent,
            ConcurrentHashMap::new,
            UnaryOperator.identity(),
            GENERAL,
            List.of()),
        DynamicTest.dynamicTest("enough of ConcurrentHashMap", () -> concurrent.require(1_500)),
        suite(
            "IdentityHashMap",
            identity,
            IdentityHashMap::new,
            UnaryOperator.identity(),
            GENERAL,
            NULLS,
            FAILS_FAST),
        DynamicTest.dynamicTest("enough of IdentityHashMap", () -> identity.require(400)));
  }

  @TestFactory
  Stream<DynamicNode> smallMaps() {
    Stage stage = new Stage();
    TestStringMapGenerator generator =
        new TestStringMapGenerator() {
          @Override
          protected Map<String, String> create(Map.Entry<String, String>[] entries) {
            return stage.present(
                entries.length == 0
                    ? Collections.emptyMap()
                    : Collections.singletonMap(entries[0].getKey(), entries[0].getValue()));
          }
        };
    return Stream.of(
        Conformance.of(
            MapTestSuiteBuilder.using(generator)
                .named("emptyMap and singletonMap")
                .withFeatures(
                    CollectionFeature.SERIALIZABLE, CollectionSize.ZERO, CollectionSize.ONE)
                .withFeatures(NULLS)
                .createTestSuite(),
            stage));
  }

  @TestFactory
  Stream<DynamicNode> enumMap() {
    Stage stage = new Stage();
    TestEnumMapGenerator generator =
        new TestEnumMapGenerator() {
          @Override
          protected Map<AnEnum, String> create(Map.Entry<AnEnum, String>[] entries) {
            Map<AnEnum, String> map = new EnumMap<>(AnEnum.class);
            for (Map.Entry<AnEnum, String> entry : entries) {
              map.put(entry.getKey(), entry.getValue());
            }
            return stage.present(map);
          }
        };
    return Stream.of(
        Conformance.of(
            MapTestSuiteBuilder.using(generator)
                .named("EnumMap")
                .withFeatures(GENERAL)
                .withFeatures(
                    MapFeature.ALLOWS_NULL_VALUES,
                    MapFeature.ALLOWS_ANY_NULL_QUERIES,
                    MapFeature.RESTRICTS_KEYS,
                    ORDER)
                .createTestSuite(),
            stage));
  }

  @TestFactory
  Stream<DynamicNode> sortedMaps() {
    return Stream.of(
        sorted("TreeMap", TreeMap::new),
        suite(
            "TreeMap with nulls",
            () -> new TreeMap<>(SetConformanceTest.nullsFirst()),
            UnaryOperator.identity(),
            GENERAL,
            NULLS,
            FAILS_FAST));
  }

  private static DynamicNode suite(
      String name,
      Supplier<Map<String, String>> maker,
      UnaryOperator<Map<String, String>> wrapper,
      List<Feature<?>> features,
      List<Feature<?>> nulls,
      Feature<?>... more) {
    return suite(name, new Stage(), maker, wrapper, features, nulls, more);
  }

  private static DynamicNode suite(
      String name,
      Stage stage,
      Supplier<Map<String, String>> maker,
      UnaryOperator<Map<String, String>> wrapper,
      List<Feature<?>> features,
      List<Feature<?>> nulls,
      Feature<?>... more) {
    TestStringMapGenerator generator =
        new TestStringMapGenerator() {
          @Override
          protected Map<String, String> create(Map.Entry<String, String>[] entries) {
            Map<String, String> map = maker.get();
            for (Map.Entry<String, String> entry : entries) {
              map.put(entry.getKey(), entry.getValue());
            }
            return stage.present(wrapper.apply(map));
          }
        };
    return Conformance.of(
        MapTestSuiteBuilder.using(generator)
            .named(name)
            .withFeatures(features)
            .withFeatures(nulls)
            .withFeatures(more)
            .suppressing(notByHashtable(name))
            .createTestSuite(),
        stage);
  }

  // It returns null, where other maps throw.
  private static Method[] notByHashtable(String name) {
    return name.equals("Hashtable")
        ? new Method[] {Helpers.getMethod(MapMergeTester.class, "testMergeNullValue")}
        : new Method[0];
  }

  // With all views of views: what is serialised is tested for the others.
  private static DynamicNode sorted(String name, Supplier<SortedMap<String, String>> maker) {
    Stage stage = new Stage();
    TestStringSortedMapGenerator generator =
        new TestStringSortedMapGenerator() {
          @Override
          protected SortedMap<String, String> create(Map.Entry<String, String>[] entries) {
            SortedMap<String, String> map = maker.get();
            for (Map.Entry<String, String> entry : entries) {
              map.put(entry.getKey(), entry.getValue());
            }
            return stage.present(map);
          }
        };
    return Conformance.of(
        NavigableMapTestSuiteBuilder.using(generator)
            .named(name)
            .withFeatures(
                MapFeature.GENERAL_PURPOSE,
                MapFeature.ALLOWS_NULL_VALUES,
                CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
                FAILS_FAST,
                ORDER,
                CollectionSize.SEVERAL)
            .createTestSuite(),
        stage);
  }
}
