package dev.deco.hazelcast;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import com.hazelcast.nio.serialization.DataSerializable;
import java.io.IOException;
import java.util.concurrent.Callable;

/** What {@link Faulty#nap} does, as a task that a program gives to Hazelcast itself. */
public final class RawNap implements Callable<Long>, DataSerializable {
  private int number;
  private boolean sleeps;
  private byte[] data = new byte[0];

  /** For Hazelcast. */
  public RawNap() {}

  RawNap(int number, boolean sleeps, byte[] data) {
    this.number = number;
    this.sleeps = sleeps;
    this.data = data;
  }

  @Override
  public Long call() throws InterruptedException {
    if (sleeps) {
      Thread.sleep(1 + number % 10);
    }
    long sum = number;
    for (byte b : data) {
      sum = 31 * sum + b;
    }
    return sum;
  }

  @Override
  public void writeData(ObjectDataOutput out) throws IOException {
    out.writeInt(number);
    out.writeBoolean(sleeps);
    out.writeByteArray(data);
  }

  @Override
  public void readData(ObjectDataInput in) throws IOException {
    number = in.readInt();
    sleeps = in.readBoolean();
    data = in.readByteArray();
  }
}
