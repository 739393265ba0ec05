/**
 * Decides whether the classes of all modules keep to the layers that docs/ARCHITECTURE.md draws. Must not know what any
 * class does.
 */
@NullMarked
package dev.sluice.it.architecture;

import org.jspecify.annotations.NullMarked;
