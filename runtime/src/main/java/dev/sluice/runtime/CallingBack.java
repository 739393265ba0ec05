package dev.sluice.runtime;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A subscriber that takes everything and calls back. */
final class CallingBack<T extends @Nullable Object> implements Flow.Subscriber<List<T>>, Watch {
    private final Consumer<? super List<T>> onRows;
    private volatile Flow.@Nullable Subscription subscription;

    CallingBack(Consumer<? super List<T>> onRows) {
        this.onRows = Objects.requireNonNull(onRows, "onRows");
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<T> rows) {
        onRows.accept(rows);
    }

    @Override
    public void onError(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    @Override
    public void onComplete() {}

    @Override
    public void close() {
        Flow.Subscription begun = subscription;
        if (begun != null) {
            begun.cancel();
        }
    }
}
