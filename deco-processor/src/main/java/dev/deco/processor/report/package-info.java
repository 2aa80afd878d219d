/**
 * The HTML report of what was planned and why: an immutable model of it, and pages made of that.
 */
@NullMarked
package dev.deco.processor.report;

import org.jspecify.annotations.NullMarked;
