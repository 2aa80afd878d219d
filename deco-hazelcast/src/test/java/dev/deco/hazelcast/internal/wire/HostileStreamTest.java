package dev.deco.hazelcast.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.deco.hazelcast.internal.worker.Node;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Streams that nobody has written so: they give some object or an exception. They do not end the
 * thread that reads them, take its heap, or keep it.
 */
@Timeout(60)
class HostileStreamTest {
  /** No stream below may take more than this; a forged length names up to 16 GB. */
  private static final long MUCH = 64L << 20;

  private static final int ROUNDS = 20_000;

  record Order(int id, String name, double[] prices, List<Integer> counts) {}

  private final Graphs graphs = new Graphs(HostileStreamTest.class.getClassLoader());
  private final Allowed allowed = Allowed.of(List.of(Order.class), List.of());

  private byte[] stream() {
    Map<Object, Object> map = new HashMap<>(Map.of("a", 1, "b", 2L));
    EnumMap<TimeUnit, String> units = new EnumMap<>(Map.of(TimeUnit.DAYS, "d"));
    BitSet bits = new BitSet();
    bits.set(70);
    List<Object> all = new ArrayList<>();
    all.add(new Order(1, "one", new double[] {1, 2}, new ArrayList<>(List.of(1, 2))));
    all.add(map);
    all.add(new LinkedHashMap<>(map));
    all.add(new TreeMap<>(Map.of("x", new int[][] {{1}, {2, 3}})));
    all.add(new HashSet<>(Set.of(4, 5)));
    all.add(units);
    all.add(bits);
    all.add(new ArrayDeque<>(List.of('c', true)));
    all.add(new PriorityQueue<>(List.of(3, 1)));
    all.add(new Object[] {"s", new String[] {"t"}, new long[] {1}, Locale.ROOT});
    all.add(java.util.Collections.nCopies(4, "n"));
    all.add(Duration.ofSeconds(3));
    all.add(new java.math.BigInteger("12345678901234567890"));
    return graphs.with(
        graph -> {
          graph.write(allowed, List.of());
          graph.put(all);
          return graph.output().toBytes();
        });
  }

  /** How many bytes this thread has allocated; the module of that bean is not read by this one. */
  private static long allocated() {
    try {
      Object bean =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      return (Long)
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getThreadAllocatedBytes", long.class)
              .invoke(bean, Thread.currentThread().getId());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(byte[] bytes, int length, String what) {
    long before = allocated();
    try {
      graphs.with(
          graph -> {
            graph.read(allowed, List.of(), bytes, 0, length);
            return Optional.ofNullable(graph.get());
          });
    } catch (RuntimeException expected) {
      // Node answers that with what it says.
    } catch (Throwable e) {
      fail(what + " ended in " + e, e);
    }
    assertThat(allocated() - before).as(what).isLessThan(MUCH);
  }

  @Test
  void numbersOfElementsBelowZeroAreNone() {
    byte[] minusOne = {-1, -1, -1, -1, 15};
    StreamInput in = new StreamInput(minusOne, 0, minusOne.length);
    assertThatThrownBy(in::readCount).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void streamsThatEndEarly() {
    byte[] good = stream();
    for (int length = 0; length < good.length; length++) {
      read(good, length, "the first " + length + " bytes");
    }
  }

  @Test
  void streamsWithAByteOfAnotherValue() {
    byte[] good = stream();
    for (int at = 0; at < good.length; at++) {
      for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff, good[at] ^ 1, good[at] + 1}) {
        byte[] bad = good.clone();
        bad[at] = (byte) value;
        read(bad, bad.length, "byte " + at + " as " + value);
      }
    }
  }

  @Test
  void streamsWithSomeBytesDrawn() {
    byte[] good = stream();
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(round);
      byte[] bad = good.clone();
      for (int i = random.nextInt(6); i >= 0; i--) {
        int at = random.nextInt(bad.length);
        bad[at] = (byte) (random.nextBoolean() ? 0xff : random.nextInt());
      }
      read(bad, bad.length, "round " + round);
    }
  }

  @Test
  void aMessageThatIsNotSignedIsNotEvenRead() {
    byte[] secret = "open sesame".getBytes(StandardCharsets.UTF_8);
    Node node =
        new Node(HostileStreamTest.class.getClassLoader(), new Seal(secret), List.of(), 1, 1 << 20);
    byte[] signed = new Seal(secret).sign(new byte[] {0, 1, 2, 3});
    for (int at = 0; at < signed.length; at++) {
      byte[] bad = signed.clone();
      bad[at] ^= 1;
      assertThat(new Seal(secret).check(bad)).isNegative();
      assertThat(new String(node.answer(bad), StandardCharsets.ISO_8859_1)).contains("not signed");
    }
    assertThat(new Seal(secret).check(signed)).isEqualTo(4);
    for (int length = 0; length < 40; length++) {
      assertThat(new Seal(secret).check(new byte[length])).isNegative();
    }
  }

  @Test
  void messagesOfNoSense() {
    Node node =
        new Node(HostileStreamTest.class.getClassLoader(), new Seal(null), List.of(), 1, 1 << 20);
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(round);
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      if (bytes.length > 0) {
        bytes[0] = (byte) random.nextInt(5);
      }
      long before = allocated();
      try {
        node.answer(bytes);
      } catch (RuntimeException expected) {
        // Hazelcast tells the sender.
      } catch (Throwable e) {
        fail("round " + round + " ended in " + e, e);
      }
      assertThat(allocated() - before).as("round " + round).isLessThan(MUCH);
    }
  }
}
