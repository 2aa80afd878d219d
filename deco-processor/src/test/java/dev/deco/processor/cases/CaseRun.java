package dev.deco.processor.cases;

import dev.deco.cases.Work;
import dev.deco.runtime.Deco;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Runs the class of a case that has {@code serial()} and {@code deco()}, and compares it with its
 * serial elision.
 */
final class CaseRun {
  private static final int[] PARALLELISMS = {1, 2, 3, 8};

  /** How often each case is run at each parallelism. */
  static final int REPETITIONS = Integer.getInteger("deco.repetitions", 5);

  /** No two disturbed runs are the same. */
  private static final AtomicLong SEEDS = new AtomicLong(Long.getLong("deco.seed", 0));

  private final String name;
  private final Class<?> subject;

  CaseRun(String name, ClassLoader loader, String className) {
    this.name = name;
    try {
      this.subject = Class.forName(className, true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name + " has no public class " + className, e);
    }
  }

  /** Fails unless {@code deco()} ends as {@code serial()} does, however it is run. */
  void compare(int repetitions) {
    Callable<?> deco = method("deco").orElseThrow();
    Outcome serial = run("serial", method("serial").orElseThrow());
    List<Outcome> all = new ArrayList<>();
    for (int parallelism : PARALLELISMS) {
      for (int i = 1; i <= repetitions; i++) {
        String how = "deco at parallelism " + parallelism + ", repetition " + i;
        all.add(compare(how, serial, () -> Deco.withParallelism(parallelism, deco)));
      }
    }
    for (int parallelism : PARALLELISMS) {
      for (int i = 0; i < repetitions; i += 2) {
        long seed = SEEDS.incrementAndGet();
        String how = "deco at parallelism " + parallelism + ", disturbed by " + seed;
        Callable<?> disturbed = () -> Deco.disturbed(seed, () -> Work.disturbed(seed, deco));
        all.add(compare(how, serial, () -> Deco.withParallelism(parallelism, disturbed)));
      }
    }
    all.add(compare("deco run serially", serial, () -> Deco.serially(deco)));
    all.add(compare("deco checked", serial, () -> Deco.checked(deco, report -> {})));
    for (Outcome outcome : all) {
      require("a result changed after its run had ended", serial.differenceTo(outcome));
    }
  }

  /** Fails unless {@code parallel()}, where the case has it, is true at parallelism 2. */
  boolean proveParallel() {
    Optional<Callable<?>> proof = method("parallel");
    if (proof.isEmpty()) {
      return false;
    }
    Callable<?> body = proof.get();
    Outcome outcome = run("parallel", () -> Deco.withParallelism(2, body));
    if (outcome.thrown() != null) {
      throw new AssertionError(name + ": parallel() threw " + outcome.thrown(), outcome.thrown());
    }
    if (!Boolean.TRUE.equals(outcome.value())) {
      throw new AssertionError(name + ": parallel() returned " + outcome.value());
    }
    return true;
  }

  private Outcome compare(String how, Outcome serial, Callable<?> body) {
    Outcome outcome = run(how, body);
    Optional<String> difference = serial.differenceTo(outcome);
    if (difference.isPresent()) {
      throw new AssertionError(name + ", " + how + ": " + difference.get(), outcome.thrown());
    }
    Throwable thrown = outcome.thrown();
    if (thrown != null) {
      judge(how, thrown);
    }
    return outcome;
  }

  /** Lets the case look at what was thrown, where it declares {@code thrown(Throwable)}. */
  private void judge(String how, Throwable thrown) {
    if (how.equals("deco run serially")) {
      return;
    }
    try {
      Method hook = subject.getMethod("thrown", Throwable.class);
      hook.invoke(null, thrown);
    } catch (NoSuchMethodException e) {
      return;
    } catch (InvocationTargetException e) {
      throw new AssertionError(name + ", " + how + ": " + e.getCause(), thrown);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private void require(String what, Optional<String> difference) {
    difference.ifPresent(
        text -> {
          throw new AssertionError(name + ": " + what + ": " + text);
        });
  }

  private Outcome run(String how, Callable<?> body) {
    ClassLoader loader = subject.getClassLoader();
    return Watchdog.run(name + ", " + how, loader, () -> Outcome.of(body));
  }

  private Optional<Callable<?>> method(String method) {
    try {
      Method found = subject.getMethod(method);
      return Optional.of(() -> invoke(found));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Object invoke(Method method) throws Exception {
    try {
      return method.invoke(null);
    } catch (InvocationTargetException e) {
      throw CaseRun.<RuntimeException>sneaky(e.getCause());
    }
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E sneaky(@Nullable Throwable thrown) throws E {
    throw (E) thrown;
  }
}
