package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class Putter {
  private Putter() {}

  @Concurrent
  static int length(String text) {
    Meeting.here();
    return text.length();
  }

  @Synchronized
  static Map<String, Integer> lengths(List<String> words) {
    Map<String, Integer> out = new LinkedHashMap<>();
    for (String word : words) {
      out.put(word, length(word));
    }
    return out;
  }
}
