package dev.sluice.runtime;

import java.util.Objects;

/**
 * A part of a statement whose text depends on the call: of an optional term, of one choice of order, or what always stands.
 * Written by the generator; immutable.
 */
public final class SqlPart {
    private static final int ALWAYS = -1;

    private final int fragment;
    private final int option;
    private final String sql;
    private final int[] parameterOfMark;

    private SqlPart(int fragment, int option, String sql, int[] parameterOfMark) {
        this.fragment = fragment;
        this.option = option;
        this.sql = Objects.requireNonNull(sql, "sql");
        this.parameterOfMark = parameterOfMark;
    }

    /**
     * A part that always stands.
     *
     * @param sql whole lines; one line end behind the last is dropped
     * @param parameterOfMark for each {@code ?} in order, the index of its parameter, from 0
     * @return the part
     */
    public static SqlPart always(String sql, int... parameterOfMark) {
        return new SqlPart(ALWAYS, ALWAYS, lines(sql), parameterOfMark.clone());
    }

    /**
     * A part that stands when an optional term is asked for.
     *
     * @param fragment index of the term, from 0
     * @param sql whole lines; one line end behind the last is dropped
     * @param parameterOfMark for each {@code ?} in order, the index of its parameter, from 0
     * @return the part
     */
    public static SqlPart fragment(int fragment, String sql, int... parameterOfMark) {
        return new SqlPart(fragment, ALWAYS, lines(sql), parameterOfMark.clone());
    }

    /**
     * The same part, standing in one choice only.
     *
     * @param choice index of the choice, from 0
     * @return the part
     */
    public SqlPart in(int choice) {
        return new SqlPart(fragment, choice, sql, parameterOfMark);
    }

    private static String lines(String sql) {
        return sql.endsWith("\n") ? sql.substring(0, sql.length() - 1) : sql;
    }

    /** Tells whether the part stands with some optional terms, one bit for each, and a choice. */
    boolean stands(int fragments, int choice) {
        return (fragment == ALWAYS || (fragments & 1 << fragment) != 0) && (option == ALWAYS || option == choice);
    }

    String sql() {
        return sql;
    }

    int[] parameterOfMark() {
        return parameterOfMark;
    }
}
