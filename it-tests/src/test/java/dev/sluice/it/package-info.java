/** Decides whether the whole product keeps its promises. Must not know the inside of any module. */
@NullMarked
package dev.sluice.it;

import org.jspecify.annotations.NullMarked;
