package dev.sluice.runtime.expr;

import java.util.function.Consumer;

/** A value that is no column. Immutable. */
final class Computed<T> extends Expression<T> {
    Computed(DataType<T> type, Consumer<Composition> writer) {
        super(type, writer);
    }
}
