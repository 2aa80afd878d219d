package dev.deco.runtime.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of one epoch have written so far, object by object: kept while a log is
 * replayed, and asked whether what a later call read has become stale. Confined to the thread that
 * replays.
 */
final class WriteSet {
  private final Map<Object, Writes> objects = new IdentityHashMap<>();
  private @Nullable Object everything;

  /** Whether nothing has been written. */
  boolean isEmpty() {
    return everything == null && objects.isEmpty();
  }

  /**
   * Adds what a deferred statement writes.
   *
   * @param container the List, Map or array, or a proxy of one
   * @param key the index, null for an append to a List; for a Map the key, which may be null
   * @param writer the token of the statement
   */
  void add(@Nullable Object container, @Nullable Object key, Object writer) {
    Object root = Storage.rootOf(container);
    if (root == null) {
      addUnknown(container, writer);
    } else if (root instanceof Map<?, ?>) {
      Writes writes = of(root);
      writes.addKey(Keys.rooted(key), writer);
      writes.addSize(writer);
    } else if (key instanceof Integer index) {
      of(root).addIndexes(index, index + 1, writer);
    } else if (key == null && root instanceof List<?>) {
      of(root).addSize(writer);
    } else {
      of(root).addWhole(writer);
    }
  }

  /**
   * Adds that an object was changed in a way that has no single key.
   *
   * @param container the List, Map or array, or a proxy of one
   * @param writer the token of the statement
   */
  void addWhole(@Nullable Object container, Object writer) {
    Object root = Storage.rootOf(container);
    if (root == null) {
      addUnknown(container, writer);
    } else {
      of(root).addWhole(writer);
    }
  }

  /**
   * Adds that anything may have been written.
   *
   * @param writer the token of the statement or call
   */
  void addEverything(Object writer) {
    everything = writer;
  }

  /** Who may have written anything. */
  @Nullable Object everything() {
    return everything;
  }

  /** The writes to an object, to add to. */
  Writes of(Object root) {
    return objects.computeIfAbsent(root, Writes::new);
  }

  /** The writes to an object. */
  @Nullable Writes find(Object root) {
    return objects.get(root);
  }

  // A view or a class of the user's own may write to any other object; a statement on null throws.
  private void addUnknown(@Nullable Object container, Object writer) {
    if (container != null) {
      everything = writer;
    }
  }
}
