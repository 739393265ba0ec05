package dev.sluice.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements once for each of many rows, within a transaction. Rows that follow one another and have the same statement
 * are sent together; no more of them are held than go into one statement.
 */
final class Batches {
    private final StatementScope scope;

    Batches(StatementScope scope) {
        this.scope = scope;
    }

    <R> long update(Iterable<? extends R> rows, Function<? super R, SqlText> text, RowBinder<? super R> binder) {
        long count = 0;
        RowQueue<R> queue = new RowQueue<>(rows.iterator(), text);
        while (queue.hasMore()) {
            count += new BatchRun<R, Object>(scope, queue, binder, null, null).observed();
        }
        return count;
    }

    <R, T extends @Nullable Object> List<T> query(
            Iterable<? extends R> rows,
            Function<? super R, SqlText> text,
            RowBinder<? super R> binder,
            RowReader<T> reader) {
        List<T> out = new ArrayList<>();
        RowQueue<R> queue = new RowQueue<>(rows.iterator(), text);
        while (queue.hasMore()) {
            new BatchRun<>(scope, queue, binder, reader, out).observed();
        }
        return Collections.unmodifiableList(out);
    }

    /** The rows that wait, and the statement of the next one. */
    static final class RowQueue<R> {
        private final Iterator<? extends R> rows;
        private final Function<? super R, SqlText> texts;
        private @Nullable R next;
        private @Nullable SqlText text;
        private long taken;

        RowQueue(Iterator<? extends R> rows, Function<? super R, SqlText> texts) {
            this.rows = rows;
            this.texts = texts;
            advance();
        }

        private void advance() {
            next = rows.hasNext() ? rows.next() : null;
            if (next == null && rows.hasNext()) {
                throw new NullPointerException("row " + (taken + 1));
            }
            text = next == null ? null : texts.apply(next);
        }

        boolean hasMore() {
            return next != null;
        }

        /** Whether there is a next row and it has this statement. */
        boolean isOf(SqlText other) {
            return text == other;
        }

        SqlText text() {
            if (text == null) {
                throw new IllegalStateException("no row waits");
            }
            return text;
        }

        /** How many rows were taken so far. */
        long taken() {
            return taken;
        }

        R take() {
            R row = next;
            if (row == null) {
                throw new IllegalStateException("no row waits");
            }
            taken++;
            advance();
            return row;
        }

        /** Takes up to a number of rows of one statement. */
        List<R> take(SqlText of, int most) {
            List<R> some = new ArrayList<>(most);
            while (some.size() < most && isOf(of)) {
                some.add(take());
            }
            return some;
        }
    }
}
