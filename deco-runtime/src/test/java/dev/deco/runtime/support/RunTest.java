package dev.deco.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.Deferred;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final Site SITE = new Site(RunTest.class, "program", "Program.java", 1);

  @Test
  void stepsFillCells() {
    IntRef sum = new IntRef();
    Ref<String> text = new Ref<>();
    try (Run run = Run.open()) {
      for (int i = 0; i < 10; i++) {
        int value = i;
        Deferred<Integer> result = Calls.spawn(run.at(SITE), isolation -> value);
        run.defer(() -> sum.value += result.get());
      }
      Deferred<String> result = Calls.spawn(run.at(SITE), isolation -> "text");
      run.defer(() -> text.value = result.get());
      assertThat(sum.value).isZero();
      run.await();
      assertThat(sum.value).isEqualTo(45);
      assertThat(text.value).isEqualTo("text");
    }
  }

  @Test
  void aRunTellsWhichContainersItsPendingStepsWrite() {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    Integer[] array = {1, 2};
    int[][] rows = {{1}, {2}};
    try (Run run = Run.open()) {
      assertThat(run.writes(list)).isFalse();
      run.defer(() -> {});
      assertThat(run.writes(list)).isFalse();
      run.deferWhole(list, () -> list.add(4));
      run.defer(rows[1], 0, () -> rows[1][0] = 5);
      assertThat(run.writes(list)).isTrue();
      assertThat(run.writes(new ArrayList<>(list))).isFalse();
      assertThat(run.writes(Collections.unmodifiableList(list))).isTrue();
      assertThat(run.writes(list.subList(0, 1))).isTrue();
      assertThat(run.writes(Collections.unmodifiableList(new ArrayList<>()))).isFalse();
      assertThat(run.writes(null)).isFalse();
      assertThat(run.writes(Arrays.asList(array))).isFalse();
      run.defer(array, 0, () -> array[0] = 7);
      assertThat(run.writes(Arrays.asList(array))).isTrue();
      assertThat(run.writes(rows, 0)).isFalse();
      assertThat(run.writes(rows, 1)).isTrue();
      assertThat(run.writes(rows, 2)).isFalse();
      assertThat(run.writes(null, 0)).isFalse();
      run.await();
      assertThat(run.writes(list)).isFalse();
      run.deferOpaque(() -> {});
      assertThat(run.writes(list)).isTrue();
    }
  }

  @Test
  void aLoopOverWhatNothingWritesDoesNotWait() {
    List<Integer> list = List.of(1, 2, 3);
    List<Integer> copy = new ArrayList<>();
    try (Run run = Run.open()) {
      for (int element : run.ifWritten().awaiting(list)) {
        run.deferWhole(copy, () -> copy.add(element));
        assertThat(copy).isEmpty();
      }
      for (int element : run.ifWritten().awaiting(copy)) {
        assertThat(element).isPositive();
      }
    }
    assertThat(copy).containsExactly(1, 2, 3);
  }

  @Test
  void aLoopSeesElementsThatItsBodyAppends() {
    List<Integer> list = new ArrayList<>(List.of(3));
    List<Integer> seen = new ArrayList<>();
    try (Run run = Run.open()) {
      for (int i = 0; i < list.size() + 3 && run.awaited() && i < list.size(); i++) {
        int element = list.get(i);
        seen.add(element);
        if (element > 0) {
          Deferred<Integer> next = Calls.spawn(run.at(SITE), isolation -> element - 1);
          run.deferWhole(list, () -> list.add(next.get()));
        }
      }
    }
    assertThat(seen).containsExactly(3, 2, 1, 0);
  }

  @Test
  void aLoopOverACollectionWaitsBeforeItsIteratorAndBeforeEachElement() {
    List<Integer> list = new ArrayList<>();
    List<Integer> seen = new ArrayList<>();
    try (Run run = Run.open()) {
      run.deferWhole(list, () -> list.addAll(List.of(1, 2, 3)));
      for (int element : run.awaiting(list)) {
        seen.add(element);
        Deferred<Integer> doubled = Calls.spawn(run.at(SITE), isolation -> element * 2);
        int at = seen.size();
        if (at < 3) {
          run.defer(list, at, () -> list.set(at, list.get(at) + doubled.get()));
        }
      }
    }
    assertThat(seen).containsExactly(1, 4, 11);
  }

  @Test
  void aLoopOverAnArrayReadsEachElementInItsTurn() {
    int[] ints = {1, 1, 1};
    String[] texts = {"a", "b", "c"};
    List<Object> seen = new ArrayList<>();
    try (Run run = Run.open()) {
      int at = 0;
      for (int element : run.awaiting(ints)) {
        seen.add(element);
        int next = ++at;
        if (next < ints.length) {
          run.defer(ints, next, () -> ints[next] += ints[next - 1]);
        }
      }
      for (String text : run.awaiting(texts)) {
        seen.add(text);
        run.defer(texts, 2, () -> texts[2] += text);
      }
    }
    assertThat(seen).containsExactly(1, 2, 3, "a", "b", "cab");
  }

  @Test
  void aLoopOverAnArrayOfEveryType() {
    List<Object> seen = new ArrayList<>();
    try (Run run = Run.open()) {
      run.awaiting(new boolean[] {true}).forEach(seen::add);
      run.awaiting(new byte[] {1}).forEach(seen::add);
      run.awaiting(new short[] {2}).forEach(seen::add);
      run.awaiting(new char[] {'c'}).forEach(seen::add);
      run.awaiting(new long[] {4}).forEach(seen::add);
      run.awaiting(new float[] {5}).forEach(seen::add);
      run.awaiting(new double[] {6}).forEach(seen::add);
    }
    assertThat(seen).containsExactly(true, (byte) 1, (short) 2, 'c', 4L, 5f, 6d);
  }

  @Test
  void theIsolationIsThatOfTheCallItIsPartOf() {
    assertThat(Run.isolation()).isSameAs(Isolation.none());
    try (Run run = Run.open()) {
      Deferred<Boolean> same = Calls.spawn(run.at(SITE), isolation -> Run.isolation() == isolation);
      Calls.spawn(run.at(SITE), isolation -> null);
      assertThat(same.get()).isTrue();
    }
    assertThat(Run.isolation()).isSameAs(Isolation.none());
  }
}
