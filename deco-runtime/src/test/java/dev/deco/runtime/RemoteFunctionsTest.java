package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.remote.FunctionId;
import dev.deco.runtime.remote.FunctionMismatchException;
import dev.deco.runtime.remote.HashTables;
import dev.deco.runtime.remote.RemoteFunction;
import dev.deco.runtime.remote.RemoteFunctions;
import dev.deco.runtime.remote.RemoteOutcome;
import dev.deco.runtime.remote.RemoteRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a JVM does that runs calls for others. */
class RemoteFunctionsTest {
  private static final ClassLoader LOADER = RemoteFunctionsTest.class.getClassLoader();

  private static FunctionId id(String wrapper, String descriptor, String hash) {
    return new FunctionId(
        "dev.deco.runtime.TheSent", "dev.deco.runtime." + wrapper, "add", descriptor, hash);
  }

  private static final FunctionId ADD = id("DecoSent", DecoSent.DESCRIPTOR, DecoSent.HASH);

  @Test
  void findsByName() {
    RemoteFunction function = RemoteFunctions.find(ADD, LOADER);

    assertThat(function.id()).isEqualTo(ADD);
    assertThat(function.types()).containsExactly(Sites.class);
  }

  @Test
  void saysWhichClassDiffers() {
    refuses(id("DecoSent", DecoSent.DESCRIPTOR, "abd dev.deco.runtime.Sites:123"), "TheSent");
    refuses(id("DecoSent", DecoSent.DESCRIPTOR, "abc dev.deco.runtime.Sites:124"), "Sites");
    refuses(id("DecoSent", "()V", DecoSent.HASH), "TheSent has no such method");
    refuses(id("DecoMissing", DecoSent.DESCRIPTOR, DecoSent.HASH), "DecoMissing");
    refuses(id("DecoTest", DecoSent.DESCRIPTOR, DecoSent.HASH), "DecoTest is no wrapper");
    refuses(id("Sites", DecoSent.DESCRIPTOR, DecoSent.HASH), "Sites is no wrapper");
  }

  private static void refuses(FunctionId id, String named) {
    assertThatThrownBy(() -> RemoteFunctions.find(id, LOADER))
        .isInstanceOf(FunctionMismatchException.class)
        .hasMessageStartingWith("DECO-R08: this JVM cannot run calls of dev.deco.runtime.TheSent")
        .hasMessageContaining(named);
  }

  @Test
  void aRunThatWasCancelledDoesNotBegin() {
    RemoteRun run =
        RemoteFunctions.find(ADD, LOADER).prepare(new Object[] {new int[2], 0, 1}, 0, o -> true);
    run.cancel();
    assertThat(run.run().status()).isEqualTo(RemoteOutcome.Status.CANCELLED);
    assertThatThrownBy(run::run).isInstanceOf(IllegalStateException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void runsShareTheirArguments() {
    int[] cells = {1, 2, 3};
    List<RemoteOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      RemoteFunction function = RemoteFunctions.find(ADD, LOADER);
      outcomes.add(function.prepare(new Object[] {cells, 1, i}, 0, o -> o == cells).run());
    }
    assertThat(cells).containsExactly(1, 2, 3);
    assertThat(outcomes).allMatch(o -> Integer.valueOf(1).equals(o.value()));
  }

  @Test
  void copiesOfHashTablesIterateAsTheOriginals() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      HashMap<Object, Object> map = new HashMap<>(1 << random.nextInt(9));
      HashSet<Object> set = new HashSet<>(1 << random.nextInt(9));
      for (int i = random.nextInt(60); i > 0; i--) {
        change(random, map, set);
      }
      Map<Object, Object> mapCopy = HashTables.map(HashTables.length(map));
      mapCopy.putAll(Collections.emptyMap());
      map.forEach(mapCopy::put);
      Set<Object> setCopy = HashTables.set(HashTables.length(set));
      set.forEach(setCopy::add);
      assertThat(HashTables.fingerprint(mapCopy)).isEqualTo(HashTables.fingerprint(map));
      long seed = random.nextLong();
      Random one = new Random(seed);
      Random other = new Random(seed);
      for (int i = 0; i < 30; i++) {
        change(one, map, set);
        change(other, mapCopy, setCopy);
        assertThat(mapCopy.toString()).isEqualTo(map.toString());
        assertThat(setCopy.toString()).isEqualTo(set.toString());
      }
    }
  }

  private static void change(Random random, Map<Object, Object> map, Set<Object> set) {
    Object key = random.nextInt(200) * 37;
    if (random.nextInt(4) == 0) {
      map.remove(key);
      set.remove(key);
    } else {
      map.put(key, 1);
      set.add(key);
    }
  }

  @Test
  void fingerprintsTellOrdersAndHashCodesApart() {
    Map<Object, Object> one = new HashMap<>(Map.of(new Object(), 1));
    Map<Object, Object> other = new HashMap<>(Map.of(new Object(), 1));
    assertThat(HashTables.fingerprint(one)).isNotEqualTo(HashTables.fingerprint(other));
    assertThat(HashTables.fingerprint(new java.util.TreeMap<>(Map.of("a", 1)))).isZero();
    assertThat(HashTables.length(new HashMap<>(2, 3f))).isNegative();
    assertThat(HashTables.length(new java.util.LinkedHashMap<>())).isNegative();
    Object[] array = {1};
    assertThat(HashTables.behind(Arrays.asList(array))).isSameAs(array);
  }
}
