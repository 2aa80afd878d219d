package dev.deco.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordsTest {
  @TempDir Path folder;

  @Test
  void bothWaysGiveTheSame() throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve("text" + i), "one two three ".repeat(i) + "four".repeat(i));
    }
    List<Path> files = Folder.textFiles(folder, Integer.MAX_VALUE);

    assertThat(files).hasSize(20);
    assertThat(DecoWords.countAll(files)).isEqualTo(Words.countAll(files));
  }

  @Test
  void theCountsOfAllFilesAreAdded() throws IOException {
    List<Path> files =
        List.of(
            Files.writeString(folder.resolve("a"), "To be, or not to be."),
            Files.writeString(folder.resolve("b"), "Not at all; été."));

    Map<String, Integer> totals = DecoWords.countAll(files);

    assertThat(totals)
        .isEqualTo(Map.of("to", 2, "be", 2, "or", 1, "not", 2, "at", 1, "all", 1, "été", 1));
    assertThat(Words.mostFrequent(totals, 4)).containsExactly("be", "not", "to", "all");
  }

  @Test
  void whatIsNoTextIsLeftOut() throws IOException {
    Files.write(folder.resolve("binary"), new byte[] {'a', 0, 'b'});
    Path text = Files.writeString(folder.resolve("text"), "a b");

    assertThat(Folder.textFiles(folder, Integer.MAX_VALUE)).containsExactly(text.toRealPath());
  }
}
