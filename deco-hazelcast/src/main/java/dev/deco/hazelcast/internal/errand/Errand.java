package dev.deco.hazelcast.internal.errand;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import com.hazelcast.nio.serialization.DataSerializable;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A task of Hazelcast's executor service that hands a message to the worker of the member it comes
 * to, and takes the answer back. Hazelcast makes it by its constructor.
 */
public final class Errand
    implements Callable<byte @Nullable []>, DataSerializable, HazelcastInstanceAware {
  /** Under which name a member's user context has its {@link Addressee}. */
  public static final String ADDRESSEE = "dev.deco.hazelcast";

  private byte[] message;
  private transient @Nullable HazelcastInstance instance;

  /** For Hazelcast. */
  public Errand() {
    message = new byte[0];
  }

  /**
   * An errand that carries a message.
   *
   * @param message the message
   */
  public Errand(byte[] message) {
    this.message = message;
  }

  /**
   * Has the message answered.
   *
   * @return the answer; null if this member is no worker
   */
  @Override
  public byte @Nullable [] call() {
    Object addressee = instance == null ? null : instance.getUserContext().get(ADDRESSEE);
    return addressee instanceof Addressee worker ? worker.answer(message) : null;
  }

  @Override
  public void setHazelcastInstance(HazelcastInstance instance) {
    this.instance = instance;
  }

  @Override
  public void writeData(ObjectDataOutput out) throws IOException {
    out.writeByteArray(message);
  }

  @Override
  public void readData(ObjectDataInput in) throws IOException {
    byte[] read = in.readByteArray();
    message = read == null ? new byte[0] : read;
  }
}
