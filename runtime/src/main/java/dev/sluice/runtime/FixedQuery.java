package dev.sluice.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A query whose rows are known. */
final class FixedQuery<T extends @Nullable Object> implements Query<T> {
    private final List<T> rows;

    FixedQuery(Collection<? extends T> rows) {
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    @Override
    public List<T> list() {
        return rows;
    }

    @Override
    public T one() {
        if (rows.isEmpty()) {
            throw new NoRowException("the query gave no row where one was asked for", null, null, null);
        }
        refuseSecond();
        return rows.get(0);
    }

    @Override
    public Optional<T> optional() {
        refuseSecond();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    private void refuseSecond() {
        if (rows.size() > 1) {
            throw new TooManyRowsException(
                    "the query gave a second row where at most one was asked for", null, null, null);
        }
    }

    @Override
    public String explain() {
        return "FIXED ROWS (" + rows.size() + ")";
    }

    @Override
    public Stream<T> stream() {
        return rows.stream();
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        rows.forEach(action);
    }
}
