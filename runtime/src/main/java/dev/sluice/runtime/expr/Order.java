package dev.sluice.runtime.expr;

import java.util.function.Consumer;

/** What rows are ordered by: one term or more. Immutable. */
public final class Order implements Part {
    private final Consumer<Composition> writer;

    Order(Consumer<Composition> writer) {
        this.writer = writer;
    }

    void write(Composition out) {
        writer.accept(out);
    }

    /**
     * Returns this order, and another one for rows that are alike by it.
     *
     * @param next the other one
     * @return the order
     */
    public Order then(Order next) {
        return new Order(out -> {
            write(out);
            out.add(", ");
            next.write(out);
        });
    }
}
