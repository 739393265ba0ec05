package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.ValueException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads all rows of tables as queries would, and collects those that hold what their columns cannot. Used once. */
final class DeclaredRows {
    private static final int MOST_PROBLEMS = 100;
    /** The class of SQLSTATEs that say that a value is wrong: NaN of a numeric, for one, which Java has not. */
    private static final String DATA = "22";

    private final SqlSession session;
    private final Dialect dialect;
    private final boolean forPostgres;
    private final Problems problems;
    private int count;

    /** Takes what is wrong. */
    interface Problems {
        /**
         * Takes one row.
         *
         * @param table name of its table
         * @param columns names of the columns whose values are wrong
         * @param line says what is wrong
         */
        void add(String table, List<String> columns, String line);
    }

    /**
     * Begins.
     *
     * @param session reads the rows
     * @param dialect its engine
     * @param forPostgres whether PostgreSQL must be able to hold them
     * @param problems takes the rows, as far as there are not too many
     */
    DeclaredRows(SqlSession session, Dialect dialect, boolean forPostgres, Problems problems) {
        this.session = session;
        this.dialect = dialect;
        this.forPostgres = forPostgres;
        this.problems = problems;
    }

    void look(CopiedTable table) {
        Set<CopiedColumn> doubtful = new LinkedHashSet<>();
        session.query(table.select(), sink -> {}, row -> {
                    problem(table, row, doubtful);
                    return Boolean.TRUE;
                })
                .forEach(nothing -> {});
        if (dialect == Dialect.SQLITE) {
            doubtful.forEach(column -> noTexts(table, column));
        }
    }

    private void add(String table, List<String> columns, String line) {
        if (count++ < MOST_PROBLEMS) {
            problems.add(table, columns, line);
        }
    }

    /** SQLite keeps whatever bytes it is given as a text. */
    private void noTexts(CopiedTable table, CopiedColumn column) {
        session.query(table.bytes(column), sink -> {}, row -> {
                    byte[] bytes = row.getBytesOrNull(1);
                    if (bytes != null && !CopiedColumn.isText(bytes)) {
                        add(
                                table.name(),
                                List.of(column.name()),
                                "table " + table.name() + ", " + table.keyOf(row) + ": column " + column.name()
                                        + " holds bytes that are no UTF-8");
                    }
                    return Boolean.TRUE;
                })
                .forEach(nothing -> {});
    }

    private void problem(CopiedTable table, Row row, Set<CopiedColumn> doubtful) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        List<String> found = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            CopiedColumn column = table.columns().get(i);
            String problem;
            try {
                values[i] = column.read(row, i + 1);
                problem = column.problem(values[i], forPostgres);
                if (CopiedColumn.isDoubtful(values[i])) {
                    doubtful.add(column);
                }
            } catch (ValueException invalid) {
                problem = String.valueOf(invalid.getMessage());
            } catch (SQLException invalid) {
                if (invalid.getSQLState() == null || !invalid.getSQLState().startsWith(DATA)) {
                    throw invalid;
                }
                problem = "cannot be read: " + invalid.getMessage();
            }
            if (problem != null) {
                found.add("column " + column.name() + " " + problem);
                columns.add(column.name());
            }
        }
        if (!found.isEmpty()) {
            add(
                    table.name(),
                    columns,
                    "table " + table.name() + ", " + table.keyOf(values) + ": " + String.join("; ", found));
        }
    }

    /** SQLite lets a connection write rows that refer to nothing. */
    void orphans() {
        String check = "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check";
        SqlText text = SqlText.read("copy", "foreign keys", 1)
                .sqlite(check)
                .postgres(check)
                .build();
        session.query(text, sink -> {}, row -> {
                    Long rowid = row.getLongOrNull(2);
                    String table = row.getString(1);
                    add(
                            table,
                            List.of(),
                            "table " + table + ", " + (rowid == null ? "a row" : "the row with rowid " + rowid)
                                    + ": refers to a row of " + row.getString(3) + " that is not there");
                    return Boolean.TRUE;
                })
                .forEach(nothing -> {});
    }
}
