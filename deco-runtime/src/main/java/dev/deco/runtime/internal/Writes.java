package dev.deco.runtime.internal;

import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** Who wrote what of one object in this epoch. */
final class Writes {
  private final Object root;
  private @Nullable Object whole;
  private @Nullable Object size;
  private @Nullable IndexWriters indexes;
  private @Nullable Map<@Nullable Object, Object> keys;

  Writes(Object root) {
    this.root = root;
  }

  void addWhole(Object writer) {
    whole = writer;
  }

  void addSize(Object writer) {
    size = writer;
  }

  void addIndexes(int from, int to, Object writer) {
    if (from < 0) {
      return; // the statement that claims to write it throws
    }
    if (indexes == null) {
      indexes = new IndexWriters();
    }
    indexes.putRange(from, to, writer);
  }

  /** Adds a key of a map. */
  void addKey(@Nullable Object key, Object writer) {
    if (!Keys.stable(key)) {
      whole = writer;
      return;
    }
    try {
      if (keys == null) {
        keys = MapKind.of(root).newKeyed(root);
      }
      keys.put(key, writer);
    } catch (RuntimeException e) {
      // A key that the map refuses, or whose own methods fail: the statement will throw, too.
      whole = writer;
    }
  }

  /** Who rewrote the object as a whole. */
  @Nullable Object whole() {
    return whole;
  }

  /** Whether an index of a range was written, or everything. */
  @Nullable Conflict inRange(int from, int to) {
    if (whole != null) {
      return Conflict.inContent(root, whole);
    }
    int index = indexes == null ? -1 : indexes.firstWritten(from, to);
    if (index < 0 || indexes == null) {
      return null;
    }
    Object writer = indexes.writerOf(index);
    return writer == null ? null : Conflict.atKey(root, index, writer);
  }

  /** Whether a key was written, or everything. */
  @Nullable Conflict atKey(@Nullable Object key) {
    if (whole != null) {
      return Conflict.inContent(root, whole);
    }
    if (keys == null) {
      return null;
    }
    try {
      Object writer = keys.get(key);
      return writer == null ? null : Conflict.atKey(root, key, writer);
    } catch (RuntimeException e) {
      return Conflict.inContent(root, keys.values().iterator().next());
    }
  }

  /** Whether a key of a range was written, or everything. */
  @Nullable Conflict inKeys(KeyRange range) {
    if (whole != null) {
      return Conflict.inContent(root, whole);
    }
    if (!(keys instanceof NavigableMap<@Nullable Object, Object> sorted)) {
      return null;
    }
    try {
      Map.Entry<@Nullable Object, Object> first =
          range.isVoid() ? null : range.of(sorted).firstEntry();
      return first == null ? null : Conflict.atKey(root, first.getKey(), first.getValue());
    } catch (RuntimeException e) {
      return Conflict.inContent(root, sorted.values().iterator().next());
    }
  }

  /** Whether the size was changed, or everything. */
  @Nullable Conflict inSize() {
    if (whole != null) {
      return Conflict.inContent(root, whole);
    }
    return size == null ? null : Conflict.inSize(root, size);
  }

  /** Whether anything was written. */
  @Nullable Conflict inContent() {
    Conflict conflict = inSize();
    if (conflict == null) {
      conflict = inRange(0, Integer.MAX_VALUE);
    }
    if (conflict == null && keys != null && !keys.isEmpty()) {
      conflict = Conflict.inContent(root, keys.values().iterator().next());
    }
    return conflict;
  }
}
