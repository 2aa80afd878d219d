package dev.deco.proof;

import java.net.URI;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. */
final class TextFile extends SimpleJavaFileObject {
  private final String text;

  TextFile(String path, String text) {
    super(URI.create("string:///" + path), Kind.SOURCE);
    this.text = text;
  }

  /** The path of a file that was given to the compiler, which hands out wrappers of it. */
  static String path(JavaFileObject file) {
    return file.toUri().getPath().substring(1);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
