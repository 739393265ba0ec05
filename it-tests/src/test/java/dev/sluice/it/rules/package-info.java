/**
 * Tests the tests: each rule of analysis and translation in turn is made wrong, and something must fail. The rules themselves
 * know nothing of it: their classes are changed while they are loaded.
 */
@org.jspecify.annotations.NullMarked
package dev.sluice.it.rules;
