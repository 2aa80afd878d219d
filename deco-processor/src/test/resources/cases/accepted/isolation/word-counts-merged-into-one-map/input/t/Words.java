package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class Words {
  private Words() {}

  @Concurrent
  static void count(String text, Map<String, Integer> counts) {
    Work.take(40);
    for (String word : text.split(" ")) {
      counts.merge(word, 1, Integer::sum);
    }
  }

  @Synchronized
  static Map<String, Integer> counts(List<String> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      count(text, counts);
    }
    return counts;
  }
}
