package dev.sluice.runtime.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * One engine's text of a statement and, for each parameter, the {@code ?} marks that take it. Immutable; compared by
 * identity, so that a statement cache never hashes SQL text.
 */
public final class PreparedSql {
    private static final int[] NO_MARKS = {};

    private final String sql;
    private final int[][] marks;
    private final boolean write;
    private @Nullable BulkSql bulk;
    private volatile boolean bulkKnown;

    /**
     * Orders the marks by parameter.
     *
     * @param sql the text, in which every {@code ?} outside literals and comments is a mark
     * @param parameterOfMark for each mark in order, the index (from 0) of the parameter it takes
     * @param parameters the number of parameters; one without a mark in this text is accepted and not sent
     * @param write whether the statement changes the database
     */
    public PreparedSql(String sql, int[] parameterOfMark, int parameters, boolean write) {
        this.sql = sql;
        this.write = write;
        this.marks = marksByParameter(parameterOfMark, parameters);
    }

    private PreparedSql(String sql, int[][] marks, boolean write) {
        this.sql = sql;
        this.marks = marks;
        this.write = write;
    }

    private static int[][] marksByParameter(int[] parameterOfMark, int parameters) {
        int[][] marks = new int[parameters][];
        for (int parameter = 0; parameter < parameters; parameter++) {
            int count = 0;
            for (int of : parameterOfMark) {
                count += of == parameter ? 1 : 0;
            }
            int[] own = count == 0 ? NO_MARKS : new int[count];
            int next = 0;
            for (int mark = 0; mark < parameterOfMark.length; mark++) {
                if (parameterOfMark[mark] == parameter) {
                    own[next++] = mark + 1;
                }
            }
            marks[parameter] = own;
        }
        return marks;
    }

    /**
     * The text as it goes to the driver.
     *
     * @return SQL of one engine
     */
    public String sql() {
        return sql;
    }

    /**
     * Whether the statement changes the database.
     *
     * @return true for INSERT, UPDATE and DELETE, with or without RETURNING
     */
    public boolean write() {
        return write;
    }

    /**
     * The same statement with something before it that has no mark.
     *
     * @param words for example {@code EXPLAIN}, with a space at the end
     * @return a statement of its own
     */
    public PreparedSql prefixed(String words) {
        return new PreparedSql(words + sql, marks, write);
    }

    /**
     * How this INSERT takes many rows at once; found out when first asked.
     *
     * @param dialect its engine
     * @return the way, or null when there is none
     */
    public @Nullable BulkSql bulk(Dialect dialect) {
        if (!bulkKnown) {
            bulk = BulkSql.of(dialect, sql, parameterOfMark(), marks.length);
            bulkKnown = true;
        }
        return bulk;
    }

    /**
     * How many parameters it has.
     *
     * @return a count
     */
    public int parameters() {
        return marks.length;
    }

    private int[] parameterOfMark() {
        int[] parameters = new int[countMarks()];
        for (int parameter = 0; parameter < marks.length; parameter++) {
            for (int mark : marks[parameter]) {
                parameters[mark - 1] = parameter;
            }
        }
        return parameters;
    }

    int countMarks() {
        int count = 0;
        for (int[] own : marks) {
            count += own.length;
        }
        return count;
    }

    int[][] marks() {
        return marks;
    }
}
