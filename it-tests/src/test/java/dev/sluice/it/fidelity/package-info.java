/**
 * Decides whether translated statements give SQLite's own answers on both engines, case by case.
 *
 * <p>Must not know how a statement is translated: it sees texts and rows.
 */
@NullMarked
package dev.sluice.it.fidelity;

import org.jspecify.annotations.NullMarked;
