package dev.sluice.it.random;

import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement did: its rows or count, and for a write what the tables hold after it.
 *
 * @param rows as read
 * @param count rows changed by a write without RETURNING, else -1
 * @param failure what went wrong, or null
 */
record Outcome(
        List<List<@Nullable Object>> rows,
        long count,
        @Nullable SqlAccessException failure) {
    /** Ends a transaction whose work is not wanted. */
    private static final class UndoException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static Outcome of(Database database, SqlText text, Prepared prepared) {
        try {
            return prepared.write()
                    ? write(database, text, prepared)
                    : new Outcome(rows(database, text, prepared), -1, null);
        } catch (SqlAccessException failure) {
            return new Outcome(List.of(), -1, failure);
        }
    }

    private static List<List<@Nullable Object>> rows(SqlSession session, SqlText text, Prepared prepared) {
        return session.query(text, ParameterBinder.NONE, prepared::read).list();
    }

    private static Outcome write(Database database, SqlText text, Prepared prepared) {
        List<Outcome> made = new ArrayList<>();
        try {
            database.inTransaction(tx -> {
                boolean returning = !prepared.types().isEmpty();
                List<List<@Nullable Object>> rows = returning ? rows(tx, text, prepared) : List.of();
                long count = returning ? -1 : tx.update(text, ParameterBinder.NONE);
                made.add(new Outcome(rows, count, null));
                throw new UndoException();
            });
        } catch (UndoException undone) {
            return made.get(0);
        }
        throw new AssertionError("a transaction went on behind an exception");
    }

    /** Whether nothing went wrong but a constraint: a type or NULL that was ruled out shows when a value is read. */
    boolean isExpected() {
        return failure == null || failure instanceof ConstraintViolationException;
    }

    /** Whether two outcomes are the same; rows in order where the statement orders them. */
    boolean same(Outcome other, boolean ordered) {
        if (failure != null || other.failure != null) {
            return failure != null && other.failure != null;
        }
        if (count != other.count || rows.size() != other.rows.size()) {
            return false;
        }
        List<List<@Nullable Object>> mine = ordered ? rows : sorted(rows);
        List<List<@Nullable Object>> theirs = ordered ? other.rows : sorted(other.rows);
        for (int i = 0; i < mine.size(); i++) {
            if (!TypedRow.same(mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<@Nullable Object>> sorted(List<List<@Nullable Object>> rows) {
        List<List<@Nullable Object>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(TypedRow::key));
        return sorted;
    }

    @Override
    public String toString() {
        return failure != null
                ? "failed: " + failure.getMessage() + cause()
                : count >= 0
                        ? count + " rows"
                        : rows.stream().map(TypedRow::key).toList().toString();
    }

    private String cause() {
        return failure == null || failure.getCause() == null
                ? ""
                : " / " + failure.getCause().getMessage();
    }
}
