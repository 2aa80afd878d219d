/** The end-to-end tests: folders of sources that are compiled, compared with goldens, and run. */
@NullMarked
package dev.deco.processor.cases;

import org.jspecify.annotations.NullMarked;
