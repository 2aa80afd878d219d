package dev.deco.runtime.remote;

/**
 * Where a call ran, and what that cost, for those who look on.
 *
 * @param worker a name for the JVM that ran it
 * @param nanos how long it ran there
 * @param bytesSent how many bytes went out for it; its share, where calls travel together
 * @param bytesReceived how many bytes came back for it
 */
public record RemotePlace(String worker, long nanos, long bytesSent, long bytesReceived) {}
