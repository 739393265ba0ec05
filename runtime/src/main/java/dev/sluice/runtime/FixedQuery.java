package dev.sluice.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
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
    public Flow.Publisher<List<T>> watch() {
        return subscriber -> subscriber.onSubscribe(new Once<>(rows, subscriber));
    }

    @Override
    public Watch watch(Consumer<? super List<T>> onRows, Consumer<? super RuntimeException> onError) {
        onRows.accept(rows);
        return () -> {};
    }

    /** Gives the rows once, and then waits for a change that never comes. */
    private static final class Once<T extends @Nullable Object> implements Flow.Subscription {
        private final List<T> rows;
        private final Flow.Subscriber<? super List<T>> subscriber;
        private boolean done;

        Once(List<T> rows, Flow.Subscriber<? super List<T>> subscriber) {
            this.rows = rows;
            this.subscriber = subscriber;
        }

        @Override
        public void request(long count) {
            if (done) {
                return;
            }
            done = true;
            if (count <= 0) {
                subscriber.onError(new IllegalArgumentException("a positive number must be requested, not " + count));
            } else {
                subscriber.onNext(rows);
            }
        }

        @Override
        public void cancel() {
            done = true;
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
