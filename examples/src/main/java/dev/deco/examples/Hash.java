package dev.deco.examples;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The SHA-256 of every file under a folder, and of the pieces of the large ones: what a download
 * manager keeps, so that it need not fetch all of a file again where one piece is damaged.
 *
 * <p>Shows {@code map.put(k, f(x))} and {@code map.get(k).add(f(x))} with calls that throw checked
 * exceptions, on real input: a file of the JDK is larger than all others together. A digest cannot
 * be split, so with the digests of whole files alone two cores would be half as fast again as one,
 * and no more.
 */
final class Hash {
  private static final int PIECE = 4 << 20;
  private static final int BUFFER = 64 << 10;

  private Hash() {}

  /**
   * Digests.
   *
   * @param files of each file
   * @param pieces of each piece of those files that are longer than one, in their order
   */
  record Manifest(Map<Path, String> files, Map<Path, List<String>> pieces) {}

  /** The SHA-256 of a part of a file, in hexadecimal. */
  @Concurrent
  static String sha256(Path file, long from, long length) throws IOException {
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(from);
      for (long left = length; left > 0; ) {
        int count = in.read(buffer, 0, (int) Math.min(left, BUFFER));
        if (count < 0) {
          throw new EOFException(file + " has become shorter");
        }
        digest.update(buffer, 0, count);
        left -= count;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digests of files. */
  @Synchronized
  static Manifest manifest(List<Path> files) throws IOException {
    Map<Path, String> digests = new TreeMap<>();
    Map<Path, List<String>> pieces = new TreeMap<>();
    for (Path file : files) {
      long size = Files.size(file);
      digests.put(file, sha256(file, 0, size));
      if (size > PIECE) {
        pieces.put(file, new ArrayList<>());
        for (long from = 0; from < size; from += PIECE) {
          pieces.get(file).add(sha256(file, from, Math.min(PIECE, size - from)));
        }
      }
    }
    return new Manifest(digests, pieces);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has it", e);
    }
  }

  static Example<?> example(Setting setting) throws IOException {
    Path folder = setting.input().orElse(Path.of(System.getProperty("java.home"), "lib"));
    List<Path> files = Folder.files(folder, setting.size(Integer.MAX_VALUE, 16 << 20));
    return new Example<>(
        "hash",
        () -> manifest(files),
        () -> DecoHash.manifest(files),
        manifest -> manifest.files().size() + " files under " + folder);
  }

  /**
   * Runs this example.
   *
   * @param args nothing, or a folder
   * @throws Exception if it fails
   */
  public static void main(String[] args) throws Exception {
    Harness.main(args, Hash::example);
  }
}
