package dev.deco.runtime.internal.observe;

import dev.deco.runtime.Deco;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.WaitPoint;
import java.io.IOException;
import java.io.InputStream;
import java.lang.StackWalker.StackFrame;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the line that waits, and the reason that its wrapper has for that. */
public final class WaitPoints {
  private static final Set<Class<?>> FACES = Set.of(Scope.class, Deferred.class, Deco.class);

  /** By the line of the wrapper, for each wrapper. */
  private static final ClassValue<Map<Integer, String>> REASONS =
      new ClassValue<>() {
        @Override
        protected Map<Integer, String> computeValue(Class<?> type) {
          return read(type);
        }
      };

  private WaitPoints() {}

  /** Where this thread waits. */
  public static WaitPoint here() {
    StackFrame frame =
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
            .walk(frames -> frames.filter(f -> !own(f.getDeclaringClass())).findFirst())
            .orElse(null);
    if (frame == null) {
      return new WaitPoint(new StackTraceElement("unknown", "unknown", null, -1), null);
    }
    StackTraceElement line = frame.toStackTraceElement();
    return new WaitPoint(line, reason(frame.getDeclaringClass(), line.getLineNumber()));
  }

  private static boolean own(Class<?> type) {
    String name = type.getPackageName();
    return name.startsWith("dev.deco.runtime.internal")
        || name.equals("dev.deco.runtime.support")
        || FACES.contains(type);
  }

  private static @Nullable String reason(Class<?> type, int line) {
    return type.getSimpleName().startsWith("Deco") ? REASONS.get(type).get(line) : null;
  }

  private static Map<Integer, String> read(Class<?> wrapper) {
    Map<Integer, String> reasons = new HashMap<>();
    try (InputStream in =
        wrapper.getResourceAsStream("/META-INF/deco/" + wrapper.getName() + ".waits")) {
      if (in == null) {
        return Map.of();
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(
              text -> {
                int space = text.indexOf(' ');
                reasons.put(Integer.valueOf(text.substring(0, space)), text.substring(space + 1));
              });
      return reasons;
    } catch (IOException | RuntimeException unreadable) {
      return Map.of();
    }
  }
}
