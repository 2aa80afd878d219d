package dev.deco.hazelcast;

/** Of which a worker may have another version. */
record Parcel(int weight) {}
