package dev.deco.runtime.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What an isolation keeps for each object, found by identity. One thread puts; child calls look up
 * from other threads at the same time, without locks: they find what was put before they started.
 */
final class IdentityTable {
  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Object[].class);
  private static final int MIX = 0x9E3779B9;

  // Pairs of key and value; at most half of it is in use.
  private volatile @Nullable Object[] slots = new Object[32];
  private int count;

  @Nullable Object get(Object key) {
    @Nullable Object[] table = slots;
    for (int at = start(key, table); ; at = (at + 2) & (table.length - 1)) {
      Object found = SLOT.getAcquire(table, at);
      if (found == key) {
        return table[at + 1];
      }
      if (found == null) {
        return null;
      }
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Puts the value of a key that has none. */
  void put(Object key, Object value) {
    if (4 * (count + 1) > slots.length) {
      grow();
    }
    insert(key, value, slots);
    count++;
  }

  private void grow() {
    @Nullable Object[] old = slots;
    @Nullable Object[] table = new Object[2 * old.length];
    for (int at = 0; at < old.length; at += 2) {
      Object key = old[at];
      Object value = old[at + 1];
      if (key != null && value != null) {
        insert(key, value, table);
      }
    }
    slots = table;
  }

  private static void insert(Object key, Object value, @Nullable Object[] table) {
    int at = start(key, table);
    while (table[at] != null) {
      at = (at + 2) & (table.length - 1);
    }
    table[at + 1] = value;
    SLOT.setRelease(table, at, key);
  }

  private static int start(Object key, @Nullable Object[] table) {
    int hash = System.identityHashCode(key) * MIX;
    return (hash >>> (Integer.numberOfLeadingZeros(table.length) + 1)) & ~1;
  }
}
