package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

class Plain {
  int done;
  int[] out = new int[0];
  final List<String> notes = new ArrayList<>();

  @Concurrent
  int g(int x) {
    Meeting.here();
    return x * 5;
  }

  /** May be replaced; as it is, it has nothing to do with what is pending. */
  void note(int i) {
    done++;
    more("at " + i);
  }

  protected void more(String text) {
    notes.add(text);
  }

  private void hidden(int i) {
    note(-i);
  }

  @Synchronized
  int[] run(int n) {
    int[] result = new int[n];
    out = result;
    for (int i = 0; i < n; i++) {
      note(i);
      hidden(i);
      result[i] = g(i);
    }
    return result;
  }
}
