package dev.deco.processor.analyse;

import dev.deco.processor.model.Member;
import java.util.Set;

/** Names of the methods that print, log, change files or start processes. */
final class OutsideNames {
  private static final Set<String> LOGS =
      Set.of(
          "log",
          "logp",
          "logrb",
          "severe",
          "warning",
          "info",
          "config",
          "fine",
          "finer",
          "finest",
          "entering",
          "exiting",
          "throwing",
          "trace",
          "debug",
          "warn",
          "error",
          "fatal");
  private static final Set<String> FILE_CHANGES =
      Set.of("createNewFile", "delete", "deleteOnExit", "mkdir", "mkdirs", "renameTo");
  private static final Set<String> FILE_WRITERS =
      Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile");
  private static final Set<String> PRINTS =
      Set.of("print", "println", "printf", "format", "append", "write");

  private OutsideNames() {}

  static boolean contains(Member.Method method) {
    String name = method.name();
    String owner = method.owner().qualifiedName();
    if (method.origin() == Member.Origin.LIBRARY) {
      String packageName = method.owner().packageName();
      return LOGS.contains(name)
          && PlatformNames.LOGGERS.stream().anyMatch(packageName::startsWith);
    }
    if (method.origin() != Member.Origin.PLATFORM) {
      return false;
    }
    return switch (owner) {
      case "java.io.PrintStream", "java.io.Console", "java.lang.IO" -> PRINTS.contains(name);
      case "java.lang.Throwable" -> name.equals("printStackTrace") && method.parameters().isEmpty();
      case "java.util.logging.Logger", "java.lang.System.Logger" -> LOGS.contains(name);
      case "java.nio.file.Files" ->
          name.matches("(write|create|delete|copy|move|set|newOutput|newBufferedW).*");
      case "java.io.File" -> FILE_CHANGES.contains(name);
      case "java.lang.ProcessBuilder" -> name.equals("start");
      case "java.lang.Runtime", "java.lang.System" -> name.matches("exec|exit|halt");
      default -> method.creates() && FILE_WRITERS.contains(owner);
    };
  }
}
