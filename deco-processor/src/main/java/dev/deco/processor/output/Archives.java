package dev.deco.processor.output;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files in one folder of the archives that classes come from. javac looks for resources in
 * folders of an archive whose names could be those of packages, and {@code META-INF} is none.
 */
final class Archives {
  private static final String JAR = "jar:";

  private final String folder;
  private final Map<String, Map<String, String>> known = new HashMap<>();

  Archives(String folder) {
    this.folder = folder;
  }

  /** The text of a file in the archive that {@code classFile} is in; null where there is none. */
  @Nullable String read(URI classFile, String name) {
    String uri = classFile.toString();
    int end = uri.indexOf("!/");
    return uri.startsWith(JAR) && end >= 0
        ? known.computeIfAbsent(uri.substring(JAR.length(), end), this::open).get(name)
        : null;
  }

  private Map<String, String> open(String archive) {
    Map<String, String> texts = new HashMap<>();
    try (ZipFile zip = new ZipFile(new File(URI.create(archive)))) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
          try (InputStream in = zip.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            texts.put(entry.getName().substring(folder.length()), text);
          }
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      // What is not told is taken for unknown.
      texts.clear();
    }
    return texts;
  }
}
