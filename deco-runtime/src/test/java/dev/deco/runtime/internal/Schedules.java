package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Runs a program under many schedules: random ones, in which a few times a thread is made to stop
 * where it could go on. Few preemptions at the right places show most faults (Musuvathi and Qadeer,
 * "Iterative Context Bounding for Systematic Testing of Multithreaded Programs", PLDI 2007).
 *
 * <p>{@code -Ddeco.schedules=N} asks for more of them, {@code -Ddeco.seed=S} for others, and {@code
 * -Ddeco.schedules.all=true} for all with at most one preemption besides.
 */
final class Schedules {
  private static final int RANDOM = Integer.getInteger("deco.schedules", 60);
  private static final boolean ALL = Boolean.getBoolean("deco.schedules.all");
  private static final long SEED = Long.getLong("deco.seed", 1);
  private static final int PREEMPTIONS = 4;

  private Schedules() {}

  /**
   * Runs a program under its schedules; it throws what is wrong.
   *
   * @return how many points there are at which a thread could be made to stop
   */
  static int explore(Consumer<Turns> program) {
    Path path = new Path();
    do {
      run(program, new Turns(path, null), "schedule " + path);
    } while (ALL && path.next());
    int points = path.points();
    for (int i = 0; i < RANDOM; i++) {
      long seed = SEED + i;
      // With the usual decisions as often as with random ones.
      Turns turns = new Turns(new Draws(seed, points), i % 2 == 0 ? null : seed);
      run(program, turns, "-Ddeco.seed=" + seed);
    }
    return points;
  }

  private static void run(Consumer<Turns> program, Turns turns, String name) {
    try {
      turns.run(() -> program.accept(turns));
    } catch (AssertionError e) {
      throw new AssertionError(name, e);
    }
  }

  /** All schedules with at most one preemption, one after the other. */
  private static final class Path implements Turns.Chooser {
    private record Step(int taken, int options, boolean preempts) {}

    private final List<Step> steps = new ArrayList<>();
    private int at;
    private int longest;

    @Override
    public int choose(int threads, boolean willing) {
      boolean spent =
          steps.subList(0, at).stream().anyMatch(step -> step.preempts && step.taken > 0);
      int options = spent && !willing ? 1 : threads;
      if (at == steps.size() || steps.get(at).options != options) {
        // Where a program does not do the same again, the rest of the path is of no use.
        steps.subList(at, steps.size()).clear();
        steps.add(new Step(0, options, !willing));
      }
      longest = Math.max(longest, at + 1);
      return steps.get(at++).taken;
    }

    /** Goes over to the next schedule; false if there is none. */
    boolean next() {
      at = 0;
      for (int last = steps.size() - 1; last >= 0; last--) {
        Step step = steps.remove(last);
        if (step.taken + 1 < step.options) {
          steps.add(new Step(step.taken + 1, step.options, step.preempts));
          return true;
        }
      }
      return false;
    }

    int points() {
      return longest;
    }

    @Override
    public String toString() {
      return steps.stream().map(Step::taken).toList().toString();
    }
  }

  /** A random schedule with some preemptions. */
  private static final class Draws implements Turns.Chooser {
    private final Random random;
    private final List<Integer> preemptions = new ArrayList<>();
    private int at;

    Draws(long seed, int points) {
      random = new Random(seed);
      for (int i = 0; i < PREEMPTIONS; i++) {
        preemptions.add(random.nextInt(Math.max(1, points)));
      }
    }

    @Override
    public int choose(int threads, boolean willing) {
      boolean other = preemptions.contains(at++);
      return other || willing ? random.nextInt(threads) : 0;
    }
  }
}
