/** What the sources of the test cases may call: meeting points and measured work. */
@NullMarked
package dev.deco.cases;

import org.jspecify.annotations.NullMarked;
