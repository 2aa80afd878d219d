package dev.deco.processor.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
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
  private final ClassFiles classes;
  private final Archives archives = new Archives(FOLDER);
  private final Function<String, @Nullable Home> homes;

  /** Reads and writes through {@code filer}; {@code homes} tells where a class is, if it does. */
  public SummaryFiles(Filer filer, Function<String, @Nullable Home> homes) {
    this.filer = filer;
    this.classes = new ClassFiles(filer);
    this.homes = homes;
  }

  /**
   * Where a class is.
   *
   * @param module its module; empty where it is in none with a name
   * @param file the name of its class file, or of that of the class around it
   */
  public record Home(String module, String packageName, String file) {}

  /** What is carried about the class; null if nothing is, or if it cannot be read. */
  public @Nullable String read(String qualifiedName) {
    Home home = homes.apply(qualifiedName);
    if (home == null) {
      return null;
    }
    boolean unnamed = home.module().isEmpty();
    StandardLocation location =
        unnamed ? StandardLocation.CLASS_PATH : StandardLocation.MODULE_PATH;
    String place = unnamed ? "" : home.module() + "/";
    String text = read(location, place, qualifiedName);
    URI file =
        text == null ? classes.find(location, place + home.packageName(), home.file()) : null;
    return file == null ? text : archives.read(file, qualifiedName);
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
