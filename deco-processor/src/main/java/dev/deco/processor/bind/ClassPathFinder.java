package dev.deco.processor.bind;

import dev.deco.processor.output.ClassFiles;
import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the classes of a package come from. No interface tells a processor its class path,
 * but the location of each class file can be asked for, and that shows the folder or archive it is
 * in.
 */
final class ClassPathFinder {
  /** Where javac looks for the classes of these, and where alone. */
  private static final Set<String> BASE = Object.class.getModule().getPackages();

  private final Host host;
  private final Elements elements;
  private final ClassFiles files;

  ClassPathFinder(Host host) {
    this.host = host;
    this.elements = host.environment().getElementUtils();
    this.files = new ClassFiles(host.environment().getFiler());
  }

  /** Whether no class path and no source of the user's has classes of the package. */
  static boolean closed(String packageName) {
    return BASE.contains(packageName);
  }

  /** The folders and archives that hold classes of the package, platform classes left out. */
  Set<File> roots(String packageName) {
    Set<File> roots = new LinkedHashSet<>();
    for (PackageElement element : elements.getAllPackageElements(packageName)) {
      if (platform(element)) {
        continue;
      }
      for (Element type : element.getEnclosedElements()) {
        File root = host.unit(type) == null ? root(element, type) : null;
        if (root != null) {
          roots.add(root);
        }
      }
    }
    return roots;
  }

  /** The types of the package that the first compilation has sources of. */
  List<Element> sources(String packageName) {
    List<Element> found = new ArrayList<>();
    for (PackageElement element : elements.getAllPackageElements(packageName)) {
      if (!platform(element)) {
        found.addAll(element.getEnclosedElements());
      }
    }
    return found;
  }

  private boolean platform(PackageElement element) {
    ModuleElement module = elements.getModuleOf(element);
    String name = module == null ? "" : module.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("jdk.");
  }

  private @Nullable File root(PackageElement packageElement, Element type) {
    String packageName = packageElement.getQualifiedName().toString();
    String file = type.getSimpleName() + ".class";
    URI uri = files.find(StandardLocation.CLASS_PATH, packageName, file);
    if (uri == null) {
      uri = files.find(StandardLocation.CLASS_OUTPUT, packageName, file);
    }
    if (uri == null) {
      ModuleElement module = elements.getModuleOf(packageElement);
      uri =
          module == null
              ? null
              : files.find(
                  StandardLocation.MODULE_PATH,
                  module.getQualifiedName() + "/" + packageName,
                  file);
    }
    return uri == null ? null : container(uri, packageName);
  }

  /** The archive or folder that {@code uri} points into. */
  private static @Nullable File container(URI uri, String packageName) {
    String text = uri.toString();
    if (text.startsWith("jar:")) {
      int end = text.indexOf("!/");
      return new File(URI.create(text.substring("jar:".length(), end)));
    }
    if (!"file".equals(uri.getScheme())) {
      return null;
    }
    File folder = new File(uri).getParentFile();
    int depth = packageName.isEmpty() ? 0 : packageName.split("\\.").length;
    for (int i = 0; i < depth && folder != null; i++) {
      folder = folder.getParentFile();
    }
    return folder;
  }
}
