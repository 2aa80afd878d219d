package dev.deco.processor.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** What a library carries along about the methods of its classes: a resource for each class. */
public final class SummaryFiles {
  private static final String FOLDER = "META-INF/deco/";

  private final Filer filer;
  private final Function<String, @Nullable String> modules;

  /**
   * Reads and writes through {@code filer}; {@code modules} tells the module of a class, empty or
   * null where it is in none with a name.
   */
  public SummaryFiles(Filer filer, Function<String, @Nullable String> modules) {
    this.filer = filer;
    this.modules = modules;
  }

  /** What is carried about the class; null if nothing is, or if it cannot be read. */
  public @Nullable String read(String qualifiedName) {
    String module = modules.apply(qualifiedName);
    return module == null || module.isEmpty()
        ? read(StandardLocation.CLASS_PATH, "", qualifiedName)
        : read(StandardLocation.MODULE_PATH, module + "/", qualifiedName);
  }

  private @Nullable String read(StandardLocation location, String place, String qualifiedName) {
    try {
      FileObject file = filer.getResource(location, place, FOLDER + qualifiedName);
      try (InputStream in = file.openInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException none) {
      return null;
    }
  }

  /**
   * Writes what is carried about a class. Others can do without it, so a failure is none of the
   * compilation.
   *
   * @param origin the class
   */
  public void write(String qualifiedName, String text, TypeElement origin) {
    try {
      FileObject file =
          filer.createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + qualifiedName, origin);
      try (Writer writer = file.openWriter()) {
        writer.write(text);
      }
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException ignored) {
      return;
    }
  }
}
