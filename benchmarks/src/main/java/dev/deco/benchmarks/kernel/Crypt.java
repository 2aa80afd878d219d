package dev.deco.benchmarks.kernel;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Rows;
import dev.deco.benchmarks.ways.Way;
import java.util.Random;

/**
 * A block cipher of 16 Feistel rounds, made up for this benchmark: it hides nothing from anybody. A
 * block of 64 bits is a call.
 */
record Crypt(long[] plain, int[] key) implements Problem {
  private static final int ROUNDS = 16;

  static Crypt of(int blocks) {
    Random random = new Random(7);
    return new Crypt(random.longs(blocks).toArray(), random.ints(ROUNDS).toArray());
  }

  @Concurrent
  static long block(long plain, int[] key) {
    int left = (int) (plain >>> 32);
    int right = (int) plain;
    for (int round = 0; round < key.length; round++) {
      int mixed = (right + key[round]) * 0x9E3779B1;
      int next = left ^ Integer.rotateLeft(mixed, 7) ^ (right >>> 5);
      left = right;
      right = next;
    }
    return ((long) right << 32) | (left & 0xFFFFFFFFL);
  }

  @Synchronized
  static long[] enciphered(long[] plain, int[] key) {
    long[] cipher = new long[plain.length];
    for (int i = 0; i < plain.length; i++) {
      cipher[i] = block(plain[i], key);
    }
    return cipher;
  }

  @Override
  public Object serial() {
    return enciphered(plain, key);
  }

  @Override
  public Object deco() {
    return DecoCrypt.enciphered(plain, key);
  }

  @Override
  public Object byHand(Way way) {
    long[] cipher = new long[plain.length];
    Rows.run(way, plain.length, 1_000, i -> cipher[i] = block(plain[i], key));
    return cipher;
  }
}
