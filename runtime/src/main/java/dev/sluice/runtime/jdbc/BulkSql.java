package dev.sluice.runtime.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How one INSERT inserts many rows at once on its engine. Made once for a statement, when it is first used so; immutable.
 */
public final class BulkSql {
    /** SQLite gains little from more. */
    private static final int MOST_ROWS_OF_VALUES = 500;

    private static final int FEWER_ROWS_OF_VALUES = 100;

    /** Parameters that SQLite takes ("Implementation Limits For SQLite"). */
    private static final int MOST_MARKS = 32_766;

    /** Rows of one statement that takes arrays. */
    private static final int ROWS_OF_ARRAYS = 1_000;

    /** The type of a parameter that the text does not use, though a binder sends it. */
    static final String UNUSED = "";

    /** Types whose binary form {@link CopyEncoder} writes. */
    private static final Set<String> COPIED = Set.of(
            "bigint",
            "float8",
            "numeric",
            "text",
            "bytea",
            "boolean",
            "date",
            "time",
            "timestamp",
            "timestamptz",
            "uuid",
            "json",
            "jsonb",
            "interval",
            "point");

    /** Types of which {@link CopyEncoder} sends single values only. */
    private static final Set<String> TEXT_IN_ARRAYS = Set.of("interval", "point");

    private static final String ARRAY = "[]";

    private final @Nullable PreparedSql many;
    private final int rows;
    private final List<String> types;
    private final @Nullable String copy;
    private final int[] copiedParameters;
    private final @Nullable BulkSql fewer;

    private BulkSql(
            @Nullable PreparedSql many,
            int rows,
            List<String> types,
            @Nullable String copy,
            int[] copiedParameters,
            @Nullable BulkSql fewer) {
        this.many = many;
        this.fewer = fewer;
        this.rows = rows;
        this.types = List.copyOf(types);
        this.copy = copy;
        this.copiedParameters = copiedParameters;
    }

    /**
     * Finds out how a statement inserts many rows.
     *
     * @param dialect its engine
     * @param sql the statement
     * @param parameterOfMark for each mark in order, the index of its parameter, from 0
     * @param parameters how many parameters it has
     * @return the way, or null when there is none but row by row
     */
    public static @Nullable BulkSql of(Dialect dialect, String sql, int[] parameterOfMark, int parameters) {
        InsertShape shape = InsertShape.of(sql);
        // Parameters elsewhere than in the values belong to no row.
        if (shape == null || parameters == 0 || shape.marks().size() != parameterOfMark.length) {
            return null;
        }
        return dialect == Dialect.SQLITE
                ? values(
                        shape,
                        parameterOfMark,
                        parameters,
                        MOST_ROWS_OF_VALUES,
                        values(shape, parameterOfMark, parameters, FEWER_ROWS_OF_VALUES, null))
                : arrays(shape, parameterOfMark, parameters);
    }

    private static BulkSql values(
            InsertShape shape, int[] parameterOfMark, int parameters, int most, @Nullable BulkSql fewer) {
        int rows = Math.min(most, MOST_MARKS / parameterOfMark.length);
        int[] all = new int[rows * parameterOfMark.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i / parameterOfMark.length * parameters + parameterOfMark[i % parameterOfMark.length];
        }
        return new BulkSql(
                new PreparedSql(shape.rows(rows), all, rows * parameters, true),
                rows,
                List.of(),
                null,
                new int[0],
                fewer);
    }

    private static @Nullable BulkSql arrays(InsertShape shape, int[] parameterOfMark, int parameters) {
        @Nullable String[] types = new @Nullable String[parameters];
        List<Integer> marks = shape.marks();
        StringBuilder values = new StringBuilder();
        int from = 1;
        for (int i = 0; i < parameterOfMark.length; i++) {
            String type = shape.castBehind(marks.get(i));
            if (type == null) {
                return null;
            }
            types[parameterOfMark[i]] = type;
            values.append(shape.tuple(), from, marks.get(i)).append("u.p").append(parameterOfMark[i]);
            from = marks.get(i) + 1;
        }
        values.append(shape.tuple(), from, shape.tuple().length() - 1);
        List<String> known = new ArrayList<>();
        for (String type : types) {
            known.add(type == null ? UNUSED : type);
        }
        int[] used = IntStream.range(0, parameters)
                .filter(i -> !known.get(i).equals(UNUSED))
                .toArray();
        String arrays =
                IntStream.of(used).mapToObj(i -> "?::" + known.get(i) + "[]").collect(Collectors.joining(", "));
        String names = IntStream.of(used).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        String sql = shape.head() + "SELECT " + values + " FROM unnest(" + arrays + ") WITH ORDINALITY AS u (" + names
                + ", n) ORDER BY u.n" + (shape.tail().isEmpty() ? "" : " " + shape.tail());
        String copy = copy(shape, known);
        // Arrays of one column are no array of arrays: their lengths differ.
        boolean nested = known.stream().anyMatch(type -> type.endsWith(ARRAY));
        return nested && copy == null
                ? null
                : new BulkSql(
                        nested ? null : new PreparedSql(sql, used, parameters, true),
                        ROWS_OF_ARRAYS,
                        known,
                        copy,
                        parameterOfMark.clone(),
                        null);
    }

    /** COPY takes values as they are, and gives nothing back. */
    private static @Nullable String copy(InsertShape shape, List<String> types) {
        String into = "INSERT INTO ";
        boolean plain = shape.tail().isEmpty()
                && shape.head().startsWith(into)
                && shape.head().stripTrailing().endsWith(")")
                && types.stream().allMatch(type -> type.equals(UNUSED) || isCopied(type))
                && shape.values().stream().allMatch(BulkSql::isMark);
        return plain ? "COPY " + shape.head().substring(into.length()).strip() + " FROM STDIN (FORMAT binary)" : null;
    }

    private static boolean isCopied(String type) {
        if (!type.endsWith(ARRAY)) {
            return COPIED.contains(type);
        }
        String element = type.substring(0, type.length() - ARRAY.length());
        return COPIED.contains(element) && !TEXT_IN_ARRAYS.contains(element);
    }

    private static boolean isMark(String value) {
        String type = value.endsWith(ARRAY) ? value.substring(0, value.length() - ARRAY.length()) : value;
        return type.startsWith("?::") && type.chars().skip(3).allMatch(Character::isLetterOrDigit);
    }

    /**
     * The statement for many rows: on SQLite with the parameters of each row behind those of the one before, on PostgreSQL
     * with an array for each parameter.
     *
     * @return the statement, or null when only COPY takes many rows
     */
    public @Nullable PreparedSql many() {
        return many;
    }

    /**
     * How many rows go into one statement: exactly that many on SQLite, at most on PostgreSQL.
     *
     * @return a number of rows, at least 1
     */
    public int rows() {
        return rows;
    }

    /**
     * The same for fewer rows, where a statement takes exactly so many.
     *
     * @return the way for what is too little for this one, or null when that is sent row by row
     */
    public @Nullable BulkSql fewer() {
        return fewer;
    }

    /**
     * The types of the parameters on PostgreSQL.
     *
     * @return their names, in order; empty for one that the text does not use
     */
    public List<String> types() {
        return types;
    }

    /**
     * The COPY statement that does the same.
     *
     * @return its text, or null when there is none
     */
    public @Nullable String copy() {
        return copy;
    }

    /** For each column of COPY the parameter that it takes. */
    int[] copiedParameters() {
        return Arrays.copyOf(copiedParameters, copiedParameters.length);
    }
}
