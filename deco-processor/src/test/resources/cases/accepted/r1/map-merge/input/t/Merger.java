package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class Merger {
  private Merger() {}

  @Concurrent
  static int count(String text) {
    Meeting.here();
    return text.length();
  }

  @Synchronized
  static Map<Character, Integer> counts(List<String> words) {
    Map<Character, Integer> out = new TreeMap<>();
    for (String word : words) {
      out.merge(word.charAt(0), count(word), Integer::sum);
    }
    return out;
  }
}
