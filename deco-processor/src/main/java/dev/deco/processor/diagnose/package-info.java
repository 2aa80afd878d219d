/** What Deco tells the user at compile time: stable codes, one template each. */
@NullMarked
package dev.deco.processor.diagnose;

import org.jspecify.annotations.NullMarked;
