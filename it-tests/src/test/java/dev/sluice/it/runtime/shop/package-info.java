/** What the generator would write for a small shop, by hand: shows the shape of generated code, and is tested. */
@NullMarked
package dev.sluice.it.runtime.shop;

import org.jspecify.annotations.NullMarked;
