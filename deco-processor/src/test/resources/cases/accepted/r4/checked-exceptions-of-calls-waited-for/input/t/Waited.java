package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

@SuppressWarnings("deco")
final class Waited {
  private Waited() {}

  @Concurrent
  static int check(int x) throws IOException, TimeoutException {
    if (x == 2) {
      throw new IOException("two");
    }
    if (x == 3) {
      throw new TimeoutException("three");
    }
    return x;
  }

  @Concurrent
  static <E extends Exception> int failing(E e, int x) throws E {
    if (x > 1) {
      throw e;
    }
    return x;
  }

  @Synchronized
  static int declared(int x) {
    try {
      int a = check(x), b = check(a + 1), c = a + b;
      return c;
    } catch (IOException | TimeoutException e) {
      return -e.getMessage().length();
    }
  }

  @Synchronized
  static int returned(int x) {
    try {
      return check(x);
    } catch (IOException e) {
      return -1;
    } catch (TimeoutException e) {
      return -2;
    }
  }

  @Synchronized
  static int repeated(int x) {
    int i = x;
    try {
      while (check(i) < 5) {
        i++;
      }
    } catch (IOException | TimeoutException e) {
      i = -i;
    }
    try {
      for (int j = check(x); j < 4; j += check(j)) {
        i += j + 1;
      }
    } catch (IOException | TimeoutException e) {
      i--;
    }
    return i;
  }

  @Synchronized
  static int chosen(int x) {
    try {
      switch (check(x)) {
        case 1:
          return 10;
        default:
          return check(x + 1) > 1 || check(x + 2) > 1 ? 20 : 30;
      }
    } catch (IOException | TimeoutException e) {
      return e instanceof IOException ? 40 : 50;
    }
  }

  @Synchronized
  static int generic(int x) {
    try {
      return failing(new IOException(), x);
    } catch (IOException e) {
      return -7;
    }
  }

  static List<Integer> all(java.util.function.IntUnaryOperator method) {
    List<Integer> results = new ArrayList<>();
    for (int x : new int[] {0, 1, 2, 3, 4, 5}) {
      results.add(method.applyAsInt(x));
    }
    return results;
  }
}
