package dev.deco.runtime.internal;

import dev.deco.runtime.support.Access;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/**
 * A task that runs calls of one scope, as long as it finds some that nobody has begun. Once it has
 * begun, the scope's thread waits for its end; before, it can be called off.
 */
final class Runner extends ForkJoinTask<@Nullable Void> {
  private static final long serialVersionUID = 1;
  private static final int QUEUED = 0;
  private static final int RUNNING = 1;
  private static final int ENDED = 2;
  private static final VarHandle PHASE =
      Access.field(MethodHandles.lookup(), Runner.class, "phase");

  private final transient Crew crew;
  private volatile int phase = QUEUED;

  /** Whether a thread was counted for it when it was queued. */
  private transient boolean reserved;

  private transient volatile @Nullable Thread thread;

  /** A runner that is about to be queued. */
  Runner(Crew crew) {
    this.crew = crew;
  }

  /** Counts the thread that is to run it, before it is queued. */
  void reserve() {
    reserved = true;
    crew.hands().begin();
  }

  /** Sees to it that the runner does not begin; false if it has. */
  boolean callOff() {
    if (!PHASE.compareAndSet(this, QUEUED, ENDED)) {
      return false;
    }
    if (reserved) {
      crew.hands().end();
    }
    return true;
  }

  /** Does not wait for the runner any longer; when its call returns, it ends. */
  void leaveBehind() {
    phase = ENDED;
  }

  boolean isOn(Thread worker) {
    return thread == worker && running();
  }

  boolean running() {
    return phase == RUNNING;
  }

  boolean ended() {
    return phase == ENDED;
  }

  @Override
  protected boolean exec() {
    Disturbance.point(crew.disturbance);
    if (!PHASE.compareAndSet(this, QUEUED, RUNNING)) {
      return true;
    }
    Hands hands = crew.hands();
    try {
      perform();
      for (Crew next = hands.next(); next != null; next = hands.next()) {
        Runner other = next.enlist();
        if (other != null && PHASE.compareAndSet(other, QUEUED, RUNNING)) {
          try {
            other.perform();
          } finally {
            // Workers join it as a task.
            other.quietlyComplete();
          }
        }
      }
    } finally {
      hands.end();
    }
    return true;
  }

  private void perform() {
    Context context = Context.current();
    boolean before = context.counted;
    context.counted = true;
    try {
      thread = Thread.currentThread();
      run();
      Disturbance.point(crew.disturbance);
    } finally {
      // Mere assignments: this stack may be at its end, and somebody waits.
      phase = ENDED;
      context.counted = before;
    }
    crew.ended();
  }

  private void run() {
    // An interrupt that one call leaves behind must not reach the next on this worker.
    boolean interrupted = Thread.interrupted();
    try {
      crew.work(this);
    } finally {
      Thread.interrupted();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public @Nullable Void getRawResult() {
    return null;
  }

  @Override
  protected void setRawResult(@Nullable Void value) {}
}
