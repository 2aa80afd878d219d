package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class MapUpdates {
  private MapUpdates() {}

  @Concurrent
  static Object update(Map<String, Integer> map, int form) {
    Work.take(30);
    return switch (form) {
      case 0 -> map.put("a", 10);
      case 1 -> map.merge("a", 5, Integer::sum);
      case 2 -> map.merge("new", 5, Integer::sum);
      case 3 -> map.computeIfAbsent("c", String::length);
      case 4 -> map.computeIfPresent("c", (k, v) -> null);
      case 5 -> map.compute("d", (k, v) -> v == null ? 40 : v + 1);
      case 6 -> map.remove("b");
      case 7 -> map.remove("d", 39);
      case 8 -> map.putIfAbsent("e", 50);
      case 9 -> map.replace("e", 51);
      case 10 -> map.replace("e", 51, 52);
      case 11 -> {
        map.putAll(Map.of("f", 60));
        yield map.size();
      }
      case 12 -> {
        map.replaceAll((k, v) -> v + k.length());
        yield map.getOrDefault("zzz", -1);
      }
      case 13 -> map.containsKey("f") && map.containsValue(61);
      default -> {
        int sum = 0;
        for (Map.Entry<String, Integer> entry : map.entrySet()) {
          entry.setValue(entry.getValue() * 2);
          sum += entry.getValue();
        }
        map.keySet().removeIf(k -> k.startsWith("n"));
        map.values().remove(122);
        yield sum + map.keySet().size();
      }
    };
  }

  @Synchronized
  static List<Object> run(Map<String, Integer> map) {
    List<Object> out = new ArrayList<>();
    for (int form = 0; form < 16; form++) {
      out.add(update(map, form));
    }
    return out;
  }
}
