package dev.sluice.runtime.expr;

/** What may stand for a placeholder. Immutable. */
public sealed interface Part permits Expression, Order {}
