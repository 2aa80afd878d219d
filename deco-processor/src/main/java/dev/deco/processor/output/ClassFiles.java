package dev.deco.processor.output;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import org.jspecify.annotations.Nullable;

/** Tells where class files are that the compiler reads. */
public final class ClassFiles {
  private final Filer filer;

  /** Asks {@code filer}. */
  public ClassFiles(Filer filer) {
    this.filer = filer;
  }

  /** Where the file is; null if it is not at {@code location}. */
  public @Nullable URI find(JavaFileManager.Location location, String packageName, String file) {
    try {
      URI uri = filer.getResource(location, packageName, file).toUri();
      // An output location answers for files that are not there.
      boolean missing = "file".equals(uri.getScheme()) && !new File(uri).exists();
      return missing ? null : uri;
    } catch (IOException | IllegalArgumentException notThere) {
      return null;
    }
  }
}
