package dev.deco.processor.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Writes generated classes. */
public final class SourceOutput {
  private final Filer filer;

  /** Writes through {@code filer}. */
  public SourceOutput(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes one class.
   *
   * @param origin the only type it was made from, which incremental builds rely on
   */
  public void write(String qualifiedName, String source, TypeElement origin) {
    try (Writer writer = filer.createSourceFile(qualifiedName, origin).openWriter()) {
      writer.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
