package dev.deco.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HashTest {
  private static final int PIECE = 4 << 20;

  @TempDir Path folder;

  @Test
  void bothWaysGiveTheSame() throws IOException {
    Files.write(folder.resolve("large"), new byte[2 * PIECE + 3]);
    for (int i = 0; i < 10; i++) {
      Files.writeString(folder.resolve("small" + i), "x".repeat(1000 * i));
    }
    List<Path> files = Folder.files(folder, Integer.MAX_VALUE);

    assertThat(DecoHash.manifest(files)).isEqualTo(Hash.manifest(files));
  }

  @Test
  void theDigestIsTheWellKnownOne() throws IOException {
    Path file = Files.writeString(folder.resolve("abc"), "abc");

    Hash.Manifest manifest = DecoHash.manifest(List.of(file));

    assertThat(manifest.files())
        .containsEntry(file, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(manifest.pieces()).isEmpty();
  }

  @Test
  void theLastPieceMayBeShorter() throws IOException {
    Path whole = Files.write(folder.resolve("whole"), new byte[PIECE]);
    Path rest = Files.write(folder.resolve("rest"), new byte[5]);
    Path both = Files.write(folder.resolve("both"), new byte[PIECE + 5]);

    Hash.Manifest manifest = DecoHash.manifest(List.of(whole, rest, both));

    assertThat(manifest.pieces()).containsOnlyKeys(both);
    assertThat(manifest.pieces().get(both))
        .containsExactly(manifest.files().get(whole), manifest.files().get(rest));
  }

  @Test
  void bothWaysFailAlike() {
    List<Path> files = List.of(folder.resolve("missing"));

    assertThatThrownBy(() -> Hash.manifest(files)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> DecoHash.manifest(files)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void bothWaysFailAlikeInACall() throws IOException {
    // A folder has a size, but no content.
    List<Path> files = List.of(Files.createDirectory(folder.resolve("folder")));

    assertThatThrownBy(() -> Hash.manifest(files)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> DecoHash.manifest(files)).isInstanceOf(IOException.class);
  }
}
