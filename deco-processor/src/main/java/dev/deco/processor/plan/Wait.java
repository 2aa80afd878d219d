package dev.deco.processor.plan;

/**
 * Why the caller waits.
 *
 * @param reason a short clause for a comment and for notes
 */
public record Wait(String reason) {}
