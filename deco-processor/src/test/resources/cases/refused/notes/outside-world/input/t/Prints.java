package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;

final class Prints {
  private static final Logger LOG = Logger.getLogger("t");

  private Prints() {}

  @Concurrent
  static int prints(int x) { // expect: NOTE DECO-306 prints is @Concurrent and acts on the outside world: prints calls System.out.println (line 19).
    System.out.println(x);
    return x;
  }

  @Concurrent
  static int throughAHelper(int x) { // expect: NOTE DECO-306 throughAHelper calls helper (line 25); helper calls System.err.printf (line 29)
    return helper(x);
  }

  private static int helper(int x) {
    System.err.printf("%d%n", x);
    return x == 0 ? 0 : throughAHelper(x - 1);
  }

  @Concurrent
  static int logs(int x) { // expect: NOTE DECO-306 logs calls Prints.LOG.info (line 35)
    LOG.info("one");
    return x;
  }

  @Concurrent
  static void stores(int x) throws IOException { // expect: NOTE DECO-306 stores calls Files.writeString (line 41)
    Files.writeString(Path.of("x" + x), "text");
  }

  @Concurrent
  static String intoItsOwn(int x) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes);
    out.println(x);
    return bytes.toString();
  }

  @Concurrent
  @SuppressWarnings("deco")
  static void quiet(int x) {
    System.out.println(x);
  }

  @Synchronized
  static int run() throws IOException {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += prints(i) + throughAHelper(i) + logs(i) + intoItsOwn(i).length();
      stores(i);
      quiet(i);
    }
    return sum;
  }
}
