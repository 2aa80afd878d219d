package dev.deco.processor.bind;

import dev.deco.processor.model.Source;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The files of the second compilation: the sources of the first, on demand, and the class path of
 * the first, as far as it is asked for.
 */
final class ShadowFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Host host;
  private final ClassPathFinder finder;
  private final Cuts cuts;
  private final Set<File> roots = new HashSet<>();
  private final Map<JavaFileObject, SourceFile> sources = new LinkedHashMap<>();

  ShadowFiles(StandardJavaFileManager standard, Host host, Cuts cuts) throws IOException {
    super(standard);
    this.cuts = cuts;
    this.host = host;
    this.finder = new ClassPathFinder(host);
    standard.setLocation(StandardLocation.CLASS_PATH, List.of());
  }

  JavaFileObject source(Host.Unit unit) {
    return sources.computeIfAbsent(unit.file(), file -> new SourceFile(unit, host.edits(unit)));
  }

  /** The text of a source file, of which nothing is left out. */
  Source source(JavaFileObject file, String name) throws IOException {
    SourceFile found = find(file);
    if (found == null) {
      return new Source(name, file.getCharContent(true).toString());
    }
    Source written = new Source(name, found.original());
    return found.edits.isEmpty()
        ? written
        : written.changed(found.edits.apply(written.text()), found.edits::origin);
  }

  /** Whether the body at {@code start} was left out. */
  boolean leftOut(JavaFileObject file, long start) {
    SourceFile source = find(file);
    return cuts.contain(file.toUri(), source == null ? start : source.edits.origin((int) start));
  }

  /** The compiler hands out wrappers of its files. */
  private @Nullable SourceFile find(JavaFileObject file) {
    URI uri = file.toUri();
    for (SourceFile source : sources.values()) {
      if (source.uri.equals(uri)) {
        return source;
      }
    }
    return null;
  }

  @Override
  public boolean hasLocation(JavaFileManager.Location location) {
    return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
  }

  @Override
  public Iterable<JavaFileObject> list(
      JavaFileManager.Location location,
      String packageName,
      Set<JavaFileObject.Kind> kinds,
      boolean recurse)
      throws IOException {
    boolean users =
        location == StandardLocation.SOURCE_PATH || location == StandardLocation.CLASS_PATH;
    if (users && !recurse && ClassPathFinder.closed(packageName)) {
      return List.of();
    }
    if (location == StandardLocation.SOURCE_PATH) {
      return kinds.contains(JavaFileObject.Kind.SOURCE) ? sourcesOf(packageName) : List.of();
    }
    if (location == StandardLocation.CLASS_PATH) {
      if (roots.addAll(finder.roots(packageName))) {
        fileManager.setLocation(StandardLocation.CLASS_PATH, roots);
      }
      return super.list(location, packageName, Set.of(JavaFileObject.Kind.CLASS), recurse);
    }
    return super.list(location, packageName, kinds, recurse);
  }

  private List<JavaFileObject> sourcesOf(String packageName) {
    finder.sources(packageName).forEach(host::unit);
    List<JavaFileObject> found = new ArrayList<>();
    for (Host.Unit unit : host.units()) {
      if (unit.packageName().equals(packageName) && unit.regular()) {
        found.add(source(unit));
      }
    }
    return found;
  }

  @Override
  public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
    return file instanceof SourceFile source
        ? source.binaryName()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    if (a instanceof SourceFile || b instanceof SourceFile) {
      return a.toUri().equals(b.toUri());
    }
    return super.isSameFile(a, b);
  }

  @Override
  public boolean contains(JavaFileManager.Location location, FileObject file) throws IOException {
    return file instanceof SourceFile
        ? location == StandardLocation.SOURCE_PATH
        : super.contains(location, file);
  }

  /** A source file of the first compilation. */
  private final class SourceFile extends ForwardingJavaFileObject<JavaFileObject> {
    private final String packageName;
    private final URI uri;
    private final Edits edits;

    SourceFile(Host.Unit unit, Edits edits) {
      super(unit.file());
      this.packageName = unit.packageName();
      this.uri = unit.file().toUri();
      this.edits = edits;
    }

    String original() throws IOException {
      return super.getCharContent(true).toString();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
      String text = edits.apply(super.getCharContent(ignoreEncodingErrors));
      return cuts.apply(uri, text, edits::moved);
    }

    String binaryName() {
      String path = getName().replace('\\', '/');
      String file = path.substring(path.lastIndexOf('/') + 1);
      String simple = file.endsWith(".java") ? file.substring(0, file.length() - 5) : file;
      return packageName.isEmpty() ? simple : packageName + "." + simple;
    }
  }
}
