package dev.sluice.runtime;

import java.util.Objects;
import java.util.function.Function;

/** A converter that is made of two functions. */
final class FunctionConverter<J, S> implements ColumnConverter<J, S> {
    private final Function<? super S, ? extends J> fromSql;
    private final Function<? super J, ? extends S> toSql;

    FunctionConverter(Function<? super S, ? extends J> fromSql, Function<? super J, ? extends S> toSql) {
        this.fromSql = Objects.requireNonNull(fromSql, "fromSql");
        this.toSql = Objects.requireNonNull(toSql, "toSql");
    }

    @Override
    public J fromSql(S stored) {
        return fromSql.apply(stored);
    }

    @Override
    public S toSql(J value) {
        return toSql.apply(value);
    }
}
