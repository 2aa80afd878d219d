package dev.deco.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.Deco;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.remote.RemotePlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With no configuration the program is the one member itself, and everything works. */
class EmbeddedTest {
  private static final AtomicInteger ELSEWHERE = new AtomicInteger();
  private static final RunListener LISTENER =
      new RunListener() {
        @Override
        public void callRanElsewhere(
            CallRun run, RemotePlace place, @org.jspecify.annotations.Nullable Throwable failure) {
          ELSEWHERE.incrementAndGet();
          assertThat(place.bytesSent()).isPositive();
          assertThat(place.worker()).startsWith("here@127.0.0.1:");
        }
      };

  private static ClusterExecutor executor;

  @BeforeAll
  static void register() {
    executor = new ClusterExecutor();
    Deco.register(executor);
    Deco.addListener(LISTENER);
  }

  @AfterAll
  static void close() {
    Deco.removeListener(LISTENER);
    Deco.unregister("cluster");
    executor.close();
  }

  @Test
  void sums() {
    int before = ELSEWHERE.get();
    assertThat(DecoWork.sum(2000)).isEqualTo(Work.sum(2000));
    assertThat(ELSEWHERE.get()).isGreaterThan(before + 1000);
  }

  @Test
  void recordsCollectionsAndTheOrderOfHashMaps() {
    List<Work.Point> points = new ArrayList<>();
    Map<String, Double> by = new HashMap<>(64);
    for (int i = 0; i < 30; i++) {
      points.add(new Work.Point(i, i / 7.0, List.of("p" + i)));
      by.put("step" + i * 31, 1.0 / (i + 1));
    }
    int before = ELSEWHERE.get();
    assertThat(DecoWork.moveAll(points, by)).isEqualTo(Work.moveAll(points, by));
    assertThat(ELSEWHERE.get()).isEqualTo(before + 30);
  }

  @Test
  void writesToArgumentsComeBack() {
    Map<String, Object> expected = Work.fillAll(50);
    Map<String, Object> actual = DecoWork.fillAll(50);
    assertThat(actual.get("seen")).isEqualTo(expected.get("seen"));
    assertThat(Arrays.deepEquals((int[][]) actual.get("grid"), (int[][]) expected.get("grid")))
        .isTrue();
  }

  @Test
  void sharedArraysTravelOnTheirOwn() {
    double[] shared = new double[50_000];
    Arrays.setAll(shared, i -> Math.sin(i));
    assertThat(DecoWork.dots(shared, 300, 100)).isEqualTo(Work.dots(shared, 300, 100));
    shared[17] = 3; // another content, in another epoch
    assertThat(DecoWork.dots(shared, 300, 100)).isEqualTo(Work.dots(shared, 300, 100));
  }

  @Test
  void failuresAreTheFirstInProgramOrder() {
    List<Integer> into = new ArrayList<>();
    assertThatThrownBy(() -> DecoWork.failAll(20, into))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("seven");
    assertThat(into).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void callsThatReadWhatEarlierOnesWroteRunAgain() {
    assertThat(DecoWork.chained(200)).isEqualTo(Work.chained(200));
  }
}
