package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

final class Shared {
  private static final StringBuilder LOG = new StringBuilder();

  private Shared() {}

  @Concurrent
  static void text(StringBuilder out, int x) { // expect: WARNING DECO-304 text is @Concurrent and changes a StringBuilder that it did not make. Only collections and arrays can be isolated, so its calls run one after the other, in program order: text changes the StringBuilder out (line 16). Return the text and let the caller append it.
    out.append(x);
  }

  @Concurrent
  static void log(int x) { // expect: WARNING DECO-304 log calls text (line 21); text changes the StringBuilder out (line 16)
    text(LOG, x);
  }

  @Concurrent
  static void directly(int x) { // expect: WARNING DECO-304 directly changes the StringBuilder of field LOG (line 26)
    LOG.append(x);
  }

  @Concurrent
  static int draw(Random random) { // expect: WARNING DECO-304 changes a Random that it did not make. Only collections and arrays can be isolated, so its calls run one after the other, in program order: draw changes the Random random (line 31). Make a generator in each call
    return random.nextInt();
  }

  @Concurrent
  static int read(InputStream in) throws IOException { // expect: WARNING DECO-304 changes an InputStream that it did not make
    return in.read();
  }

  @Synchronized
  static int run(StringBuilder out, Random random, InputStream in) throws IOException {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      text(out, i);
      log(i);
      directly(i);
      sum += draw(random);
      sum += read(in);
    }
    return sum;
  }
}
