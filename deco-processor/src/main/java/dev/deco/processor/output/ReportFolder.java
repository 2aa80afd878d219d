package dev.deco.processor.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder that the user asked for a report in. */
public final class ReportFolder {
  private final String name;

  /** A folder given by {@code name}; a relative one is relative to where the compiler runs. */
  public ReportFolder(String name) {
    this.name = name;
  }

  /**
   * Writes files over those that are there.
   *
   * @param files their texts, by their paths in the folder, in which folders end in a slash
   * @return why they could not be written; null if they were
   */
  public @Nullable String write(Map<String, String> files) {
    if (name.isBlank()) {
      return "no folder is named";
    }
    try {
      Path folder = Path.of(name);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling(""));
        Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      return null;
    } catch (InvalidPathException invalid) {
      return invalid.getReason();
    } catch (FileSystemException failure) {
      String reason = failure.getReason();
      String kind = failure.getClass().getSimpleName();
      return failure.getFile() + ": " + (reason == null ? kind : reason);
    } catch (IOException | SecurityException failure) {
      return String.valueOf(failure.getMessage());
    }
  }
}
