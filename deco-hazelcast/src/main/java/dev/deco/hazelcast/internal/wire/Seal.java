package dev.deco.hazelcast.internal.wire;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A keyed hash at the end of each message, where there is a secret (HMAC-SHA256, RFC 2104).
 * Thread-safe.
 */
public final class Seal {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH = 32;

  private final @Nullable SecretKeySpec key;

  /**
   * Makes a seal.
   *
   * @param secret null or empty: messages are neither signed nor checked
   */
  public Seal(byte @Nullable [] secret) {
    key = secret == null || secret.length == 0 ? null : new SecretKeySpec(secret, ALGORITHM);
  }

  /** Whether there is a secret. */
  public boolean signs() {
    return key != null;
  }

  /** A message with its hash, if there is a secret; else the message. */
  public byte[] sign(byte[] message) {
    if (key == null) {
      return message;
    }
    byte[] signed = Arrays.copyOf(message, message.length + LENGTH);
    byte[] hash = hash(message, message.length);
    System.arraycopy(hash, 0, signed, message.length, LENGTH);
    return signed;
  }

  /** How long the message in some bytes is, without the hash; -1 if it has not the right one. */
  public int check(byte[] signed) {
    if (key == null) {
      return signed.length;
    }
    int length = signed.length - LENGTH;
    if (length < 0) {
      return -1;
    }
    byte[] found = Arrays.copyOfRange(signed, length, signed.length);
    return MessageDigest.isEqual(found, hash(signed, length)) ? length : -1;
  }

  private byte[] hash(byte[] message, int length) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(message, 0, length);
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JVM has no " + ALGORITHM, e);
    }
  }
}
