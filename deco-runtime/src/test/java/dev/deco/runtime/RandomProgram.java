package dev.deco.runtime;

import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random program on one array and one list, which are read and written by its statements, its
 * calls, their calls and so on, and which fails now and then. It can be run as the serial elision
 * runs it, and as generated code does.
 */
final class RandomProgram {
  static final int CELLS = 12;
  private static final int DEPTH = 3;
  private static final Site[] SITES = new Site[6];

  static {
    for (int i = 0; i < SITES.length; i++) {
      SITES[i] = new Site(RandomProgram.class, "program", "Program.java", i + 1);
    }
  }

  /** What a failing program throws. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int number;

    Failure(int number) {
      super("failure " + number);
      this.number = number;
    }
  }

  private interface Statement {}

  private record Assign(int to, int from, int plus, boolean deferred) implements Statement {}

  private record Edit(int kind, int value, boolean deferred) implements Statement {}

  private record Spawn(Method method, int to, boolean ordered) implements Statement {}

  private record Fail(int cell, int modulus, int number) implements Statement {}

  private record Try(List<Statement> body, int cell) implements Statement {}

  private record Wait() implements Statement {}

  private record Method(List<Statement> body, int spins) {}

  private final Random random;
  private final Method main;
  private int failures;

  RandomProgram(long seed) {
    random = new Random(seed);
    main = method(DEPTH);
  }

  private Method method(int depth) {
    int spins = random.nextInt(4) == 0 ? random.nextInt(3000) : 0;
    return new Method(statements(depth, 1 + random.nextInt(6)), spins);
  }

  private List<Statement> statements(int depth, int count) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      statements.add(statement(depth));
    }
    return statements;
  }

  private Statement statement(int depth) {
    int kind = depth == 0 ? 10 + random.nextInt(10) : random.nextInt(20);
    int cell = random.nextInt(CELLS);
    if (kind < 8) {
      return new Spawn(method(depth - 1), cell, depth == DEPTH && kind == 0);
    } else if (kind < 10) {
      return new Try(statements(depth - 1, 1 + random.nextInt(4)), cell);
    } else if (kind < 12) {
      return new Wait();
    } else if (kind < 13) {
      return new Fail(cell, 2 + random.nextInt(12), ++failures);
    } else if (kind < 15) {
      return new Edit(random.nextInt(4), random.nextInt(9), random.nextBoolean());
    }
    return new Assign(cell, random.nextInt(CELLS), random.nextInt(5), random.nextBoolean());
  }

  int runSerially(int[] cells, List<Integer> list) {
    return serially(main.body, cells, list);
  }

  private static int serially(List<Statement> body, int[] cells, List<Integer> list) {
    for (Statement statement : body) {
      if (statement instanceof Assign assign) {
        cells[assign.to] = cells[assign.from] * 31 + assign.plus;
      } else if (statement instanceof Edit edit) {
        edit(edit, list);
      } else if (statement instanceof Spawn spawn) {
        int result = serially(spawn.method.body, cells, list);
        cells[spawn.to] += result;
      } else if (statement instanceof Fail fail) {
        failIf(fail, cells[fail.cell]);
      } else if (statement instanceof Try guarded) {
        try {
          serially(guarded.body, cells, list);
        } catch (Failure e) {
          cells[guarded.cell] += e.number;
        }
      }
    }
    return cells[0] + list.size();
  }

  int runParallel(int[] cells, List<Integer> list) {
    return body(Isolation.none(), main, cells, list);
  }

  private static int call(Isolation isolation, Method method, int[] cells, List<Integer> list) {
    return body(isolation.trackingArrays(), method, cells, isolation.view(list));
  }

  /** What the processor makes of a body. */
  private static int body(Isolation isolation, Method method, int[] cells, List<Integer> list) {
    for (int i = 0; i < method.spins; i++) {
      Thread.onSpinWait();
    }
    Run run = Run.open();
    try {
      statements(run, isolation, method.body, cells, list);
      run.await();
      return isolation.get(cells, 0) + list.size();
    } catch (Throwable thrown) {
      run.settle(thrown);
      throw Access.<RuntimeException>sneaky(thrown);
    } finally {
      run.close();
    }
  }

  private static void statements(
      Run run, Isolation isolation, List<Statement> body, int[] cells, List<Integer> list) {
    for (Statement statement : body) {
      if (statement instanceof Assign assign) {
        assign(run, isolation, assign, cells);
      } else if (statement instanceof Edit edit) {
        if (edit.deferred) {
          run.deferWhole(list, () -> edit(edit, list));
        } else {
          run.await();
          edit(edit, list);
        }
      } else if (statement instanceof Spawn spawn) {
        spawn(run, isolation, spawn, cells, list);
      } else if (statement instanceof Fail fail) {
        run.await();
        failIf(fail, isolation.get(cells, fail.cell));
      } else if (statement instanceof Try guarded) {
        run.await();
        try {
          guarded(run, isolation, guarded.body, cells, list);
        } catch (Failure e) {
          isolation.set(cells, guarded.cell, isolation.get(cells, guarded.cell) + e.number);
        }
      } else {
        run.await();
      }
    }
  }

  private static void guarded(
      Run run, Isolation isolation, List<Statement> body, int[] cells, List<Integer> list) {
    try {
      statements(run, isolation, body, cells, list);
      run.await();
    } catch (Throwable thrown) {
      run.settle(thrown);
      throw thrown;
    }
  }

  private static void assign(Run run, Isolation isolation, Assign assign, int[] cells) {
    if (assign.deferred) {
      run.defer(cells, assign.to, () -> assign(isolation, assign, cells));
    } else {
      run.await();
      assign(isolation, assign, cells);
    }
  }

  private static void assign(Isolation isolation, Assign assign, int[] cells) {
    isolation.set(cells, assign.to, isolation.get(cells, assign.from) * 31 + assign.plus);
  }

  private static void spawn(
      Run run, Isolation isolation, Spawn spawn, int[] cells, List<Integer> list) {
    Scope scope = run.at(SITES[spawn.to % SITES.length]);
    Deferred<Integer> result =
        spawn.ordered
            ? Calls.order(scope, own -> body(own, spawn.method, cells, list))
            : Calls.spawn(scope, own -> call(own, spawn.method, cells, list));
    run.defer(
        cells,
        spawn.to,
        () -> isolation.set(cells, spawn.to, isolation.get(cells, spawn.to) + result.get()));
  }

  private static void edit(Edit edit, List<Integer> list) {
    switch (edit.kind) {
      case 0 -> list.add(edit.value);
      case 1 -> list.set(edit.value % list.size(), edit.value + list.get(0));
      case 2 -> list.remove(list.size() > 5 ? 0 : list.size() - 1);
      default -> list.add(0, list.size());
    }
    if (list.isEmpty()) {
      list.add(1);
    }
  }

  private static void failIf(Fail fail, int cell) {
    if (Math.floorMod(cell, fail.modulus) == 0) {
      throw new Failure(fail.number);
    }
  }
}
