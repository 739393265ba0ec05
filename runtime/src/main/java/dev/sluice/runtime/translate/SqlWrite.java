package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlQuery.Source;
import dev.sluice.runtime.translate.SqlQuery.With;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of an engine's SQL that is sent as one text. */
sealed interface SqlWrite {
    /** A query. */
    record Read(SqlQuery query) implements SqlWrite {}

    /**
     * {@code INSERT}.
     *
     * @param verb with a conflict action where the engine has one
     * @param source the rows, or null for DEFAULT VALUES
     * @param replaced rows that go before, or null
     */
    record Insert(
            @Nullable With with,
            String verb,
            String table,
            @Nullable String alias,
            List<String> columns,
            @Nullable SqlQuery source,
            List<Conflict> conflicts,
            List<SqlQuery.Item> returning,
            @Nullable Delete replaced)
            implements SqlWrite {
        /** Copies. */
        public Insert {
            columns = List.copyOf(columns);
            conflicts = List.copyOf(conflicts);
            returning = List.copyOf(returning);
        }

        /** Returns the same with other rows. */
        Insert from(SqlQuery rows) {
            return new Insert(with, verb, table, alias, columns, rows, conflicts, returning, replaced);
        }
    }

    /**
     * {@code ON CONFLICT}.
     *
     * @param target perhaps none
     * @param assignments none for DO NOTHING
     */
    record Conflict(
            List<SqlExpr> target,
            @Nullable SqlExpr targetWhere,
            List<Set> assignments,
            @Nullable SqlExpr where) {
        /** Copies. */
        public Conflict {
            target = List.copyOf(target);
            assignments = List.copyOf(assignments);
        }
    }

    /** {@code columns = value}. */
    record Set(List<String> columns, SqlExpr value) {
        /** Copies. */
        public Set {
            columns = List.copyOf(columns);
        }
    }

    /** {@code UPDATE}. */
    record Update(
            @Nullable With with,
            String verb,
            SqlQuery.TableRef table,
            List<Set> assignments,
            @Nullable Source from,
            @Nullable SqlExpr where,
            List<SqlQuery.Item> returning,
            Tail tail)
            implements SqlWrite {
        /** Copies. */
        public Update {
            assignments = List.copyOf(assignments);
            returning = List.copyOf(returning);
        }
    }

    /** {@code DELETE}. */
    record Delete(
            @Nullable With with,
            SqlQuery.TableRef table,
            @Nullable SqlExpr where,
            List<SqlQuery.Item> returning,
            Tail tail)
            implements SqlWrite {
        /** Copies. */
        public Delete {
            returning = List.copyOf(returning);
        }
    }

    /** ORDER BY and LIMIT of a write, which SQLite has. */
    record Tail(
            List<SqlOrder> orderBy,
            @Nullable SqlExpr limit,
            @Nullable SqlExpr offset) {
        static final Tail NONE = new Tail(List.of(), null, null);

        /** Copies. */
        public Tail {
            orderBy = List.copyOf(orderBy);
        }
    }
}
