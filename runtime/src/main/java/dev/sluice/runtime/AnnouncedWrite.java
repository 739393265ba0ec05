package dev.sluice.runtime;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A write that gives rows, each run in a transaction of its own, which announces it to other processes. */
final class AnnouncedWrite<T extends @Nullable Object> implements Query<T> {
    /** What a statement that stands for itself sees of others. */
    static final TransactionOptions ALONE = TransactionOptions.defaults().withIsolation(IsolationLevel.READ_COMMITTED);

    private final Database database;
    private final SqlText text;
    private final ParameterBinder binder;
    private final RowReader<T> reader;

    AnnouncedWrite(Database database, SqlText text, ParameterBinder binder, RowReader<T> reader) {
        this.database = database;
        this.text = text;
        this.binder = binder;
        this.reader = reader;
    }

    private <R extends @Nullable Object> R run(Function<Query<T>, R> run) {
        return database.transaction(ALONE, tx -> run.apply(tx.query(text, binder, reader)));
    }

    @Override
    public List<T> list() {
        return run(Query::list);
    }

    @Override
    public T one() {
        return run(Query::one);
    }

    @Override
    public Optional<T> optional() {
        return run(Query::optional);
    }

    @Override
    public Stream<T> stream() {
        return list().stream();
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        list().forEach(action);
    }

    @Override
    public Flow.Publisher<List<T>> watch() {
        throw new UnsupportedOperationException(text + " writes, and cannot be watched");
    }

    @Override
    public Watch watch(Consumer<? super List<T>> onRows, Consumer<? super RuntimeException> onError) {
        throw new UnsupportedOperationException(text + " writes, and cannot be watched");
    }

    @Override
    public String explain() {
        return run(Query::explain);
    }
}
