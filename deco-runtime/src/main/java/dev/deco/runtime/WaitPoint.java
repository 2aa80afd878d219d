package dev.deco.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A place where the caller waits for what it has spawned.
 *
 * @param where the line that waits: of the wrapper, or of the user's own code
 * @param reason why the wrapper waits there, as its comment says; null where that is not known
 */
public record WaitPoint(StackTraceElement where, @Nullable String reason) {}
