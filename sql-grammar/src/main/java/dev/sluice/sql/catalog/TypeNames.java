package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.TypeName;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Suggestions;
import dev.sluice.sql.types.Affinity;
import dev.sluice.sql.types.CommonType;
import dev.sluice.sql.types.SqlType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a declared type means: the source language's own table by whole name first, then SQLite's affinity rules ("Datatypes
 * In SQLite", Determination Of Column Affinity), so that POINT and INTERVAL are no integers.
 */
public final class TypeNames {
    private static final Map<String, SqlType> BY_NAME = new LinkedHashMap<>();
    private static final String TYPES =
            "types are INTEGER, REAL, TEXT, BLOB, BOOLEAN, NUMERIC(p,s), DATE, TIME, TIMESTAMP,"
                    + " DATETIME, UUID, JSON, JSONB, INTERVAL, POINT, ENUM(..), ENUMNAME(..), T[] and ANY";

    /** Names that other databases have, and what is meant by them. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("STRING", "TEXT"),
            Map.entry("NTEXT", "TEXT"),
            Map.entry("MONEY", "NUMERIC(10,2)"),
            Map.entry("NUMBER", "NUMERIC(10,2), or INTEGER"),
            Map.entry("LONG", "INTEGER"),
            Map.entry("SERIAL", "INTEGER PRIMARY KEY"),
            Map.entry("BIGSERIAL", "INTEGER PRIMARY KEY"),
            Map.entry("BIT", "BOOLEAN"),
            Map.entry("BYTEA", "BLOB"),
            Map.entry("BINARY", "BLOB"),
            Map.entry("VARBINARY", "BLOB"),
            Map.entry("DATETIME2", "TIMESTAMP"),
            Map.entry("GUID", "UUID"),
            Map.entry("TIMESTAMP WITH TIME ZONE", "DATETIME"),
            Map.entry("TIMESTAMP WITHOUT TIME ZONE", "TIMESTAMP"),
            Map.entry("UNSIGNED", "INTEGER"),
            Map.entry("SIGNED", "INTEGER"),
            Map.entry("UNIQUEIDENTIFIER", "UUID"));

    /** What follows the type of a column. */
    private static final List<String> CONSTRAINTS = List.of(
            "UNIQUE", "PRIMARY", "REFERENCES", "DEFAULT", "CHECK", "COLLATE", "CONSTRAINT", "GENERATED", "NOTNULL");

    /** Words behind the first in names of types that SQLite knows by its rules. */
    private static final Set<String> WORDS_OF_TYPES =
            Set.of("PRECISION", "BIG", "INT", "INTEGER", "CHARACTER", "VARYING", "VARCHAR", "UNSIGNED", "SIGNED");

    static {
        put(SqlType.INTEGER, "INTEGER", "INT", "BIGINT", "SMALLINT", "TINYINT", "MEDIUMINT");
        put(SqlType.REAL, "REAL", "DOUBLE", "DOUBLE PRECISION", "FLOAT");
        put(SqlType.TEXT, "TEXT", "VARCHAR", "CHAR", "CLOB", "CHARACTER", "NVARCHAR", "NCHAR");
        put(SqlType.BLOB, "BLOB");
        put(SqlType.BOOLEAN, "BOOLEAN", "BOOL");
        put(SqlType.DATE, "DATE");
        put(SqlType.TIME, "TIME");
        put(SqlType.TIMESTAMP, "TIMESTAMP");
        put(SqlType.DATETIME, "DATETIME", "TIMESTAMPTZ");
        put(SqlType.UUID, "UUID");
        put(SqlType.JSON, "JSON");
        put(SqlType.JSONB, "JSONB");
        put(SqlType.INTERVAL, "INTERVAL");
        put(SqlType.POINT, "POINT");
        put(SqlType.ANY, "ANY");
        put(SqlType.DYNAMIC, "NUMERIC", "DECIMAL");
    }

    private TypeNames() {}

    /**
     * Returns the type that a column, parameter or CAST declares; reports what means nothing.
     *
     * @param name the type as written; null for none, which is ANY
     * @param sink where a name that means nothing is reported
     * @return {@link SqlType#UNKNOWN} for what was reported; {@link SqlType#DYNAMIC} for NUMERIC without digits, which
     *     holds integers and reals
     */
    public static SqlType type(@Nullable TypeName name, DiagnosticSink sink) {
        if (name == null) {
            return SqlType.ANY;
        }
        SqlType type = scalar(name, sink);
        return name.array() && !type.is(SqlType.Kind.UNKNOWN) ? SqlType.array(type) : type;
    }

    /**
     * Returns the affinity that SQLite gives a column, or a CAST, that declares a type.
     *
     * @param name the type as written, or null for none
     * @param type its meaning
     */
    public static Affinity affinity(@Nullable TypeName name, SqlType type) {
        boolean plainNumeric = name != null && type.is(SqlType.Kind.DYNAMIC);
        return plainNumeric ? Affinity.NUMERIC : type.affinity();
    }

    private static SqlType scalar(TypeName name, DiagnosticSink sink) {
        String upper = name.name().toUpperCase(Locale.ROOT).trim();
        String javaType = name.javaType();
        if (javaType != null) {
            return upper.equals("ENUMNAME") ? SqlType.enumByName(javaType) : SqlType.enumByOrdinal(javaType);
        }
        if ((upper.equals("NUMERIC") || upper.equals("DECIMAL"))
                && !name.arguments().isEmpty()) {
            return numeric(name, sink);
        }
        SqlType known = BY_NAME.get(upper);
        if (known == null && upper.contains(" ")) {
            String meant = constraint(upper);
            if (meant != null) {
                sink.add(Diagnostic.of(DiagnosticCode.UNKNOWN_TYPE, name.span(), "unknown type \"" + name.name() + "\"")
                        .withHelp(meant));
                return SqlType.UNKNOWN;
            }
        }
        return known != null ? known : byAffinity(name, upper, sink);
    }

    /** A misspelt constraint is a part of the type to SQLite, and never missed; returns what is meant, or null. */
    private static @Nullable String constraint(String words) {
        String[] found = words.split(" +");
        for (int i = 1; i < found.length; i++) {
            String word = found[i];
            if (word.equals("AUTO_INCREMENT") || word.equals("IDENTITY")) {
                return "write INTEGER PRIMARY KEY, which counts by itself";
            }
            Optional<String> near = WORDS_OF_TYPES.contains(word)
                    ? Optional.empty()
                    : Suggestions.nearest(word, CONSTRAINTS).filter(meant -> word.length() > 3);
            if (near.isPresent()) {
                return "did you mean " + near.get() + " where " + word + " is written?";
            }
        }
        return null;
    }

    private static SqlType byAffinity(TypeName name, String upper, DiagnosticSink sink) {
        switch (Affinity.ofDeclared(upper)) {
            case INTEGER:
                return SqlType.INTEGER;
            case TEXT:
                return SqlType.TEXT;
            case REAL:
                return SqlType.REAL;
            case NONE, BLOB, MIXED:
                return SqlType.BLOB;
            case NUMERIC:
                return unknown(name, upper, sink);
        }
        throw new AssertionError(upper);
    }

    private static SqlType unknown(TypeName name, String upper, DiagnosticSink sink) {
        Diagnostic problem =
                Diagnostic.of(DiagnosticCode.UNKNOWN_TYPE, name.span(), "unknown type \"" + name.name() + "\"");
        String elsewhere = ELSEWHERE.get(upper);
        String help = elsewhere != null
                ? "write " + elsewhere
                : Suggestions.nearest(upper, BY_NAME.keySet())
                        .map(near -> "did you mean " + near + "?")
                        .orElse(TYPES);
        sink.add(problem.withHelp(help));
        return SqlType.UNKNOWN;
    }

    private static SqlType numeric(TypeName name, DiagnosticSink sink) {
        List<String> arguments = name.arguments();
        try {
            int precision = Integer.parseInt(arguments.get(0).replace("+", ""));
            int scale = arguments.size() > 1 ? Integer.parseInt(arguments.get(1).replace("+", "")) : 0;
            if (arguments.size() <= 2
                    && precision >= 1
                    && precision <= CommonType.MAX_DIGITS
                    && scale >= 0
                    && scale <= precision) {
                return SqlType.numeric(precision, scale);
            }
        } catch (NumberFormatException notANumber) {
            return badDigits(name, sink);
        }
        return badDigits(name, sink);
    }

    private static SqlType badDigits(TypeName name, DiagnosticSink sink) {
        sink.add(Diagnostic.of(DiagnosticCode.UNKNOWN_TYPE, name.span(), "no such exact decimal type")
                .withLabel("kept exactly as a 64-bit integer of units")
                .withHelp("NUMERIC(p, s) takes p from 1 to 18 digits in all, s from 0 to p behind the point"));
        return SqlType.UNKNOWN;
    }

    private static void put(SqlType type, String... names) {
        for (String name : names) {
            BY_NAME.put(Objects.requireNonNull(name), type);
        }
    }
}
