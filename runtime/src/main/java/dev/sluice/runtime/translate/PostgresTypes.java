package dev.sluice.runtime.translate;

import dev.sluice.sql.types.SqlType;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's name of every type that has one there. */
final class PostgresTypes {
    /** The collation that orders text by its bytes, as SQLite does. */
    static final String BYTEWISE = "\"C\"";

    private PostgresTypes() {}

    /**
     * Returns the name by which a value is converted or a parameter typed.
     *
     * @return null where no type of PostgreSQL stands for it
     */
    static @Nullable String name(SqlType type) {
        return switch (type.kind()) {
            case INTEGER, ENUM -> "bigint";
            case REAL, NUMBER -> "float8";
            case NUMERIC -> "numeric";
            case TEXT, ENUMNAME -> "text";
            case BLOB -> "bytea";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case DATETIME -> "timestamptz";
            case UUID -> "uuid";
            case JSON -> "json";
            case JSONB -> "jsonb";
            case INTERVAL -> "interval";
            case POINT -> "point";
            case ARRAY -> array(type);
            case ANY, DYNAMIC, NULL, UNKNOWN -> null;
        };
    }

    /** Returns the type of a column: as {@link #name}, with digits and collation. */
    static @Nullable String column(SqlType type) {
        return switch (type.kind()) {
            case NUMERIC -> "numeric(" + type.precision() + ", " + type.scale() + ")";
            case REAL -> "double precision";
            case TEXT, ENUMNAME -> "text COLLATE " + BYTEWISE;
            case NUMBER -> null;
            default -> name(type);
        };
    }

    private static @Nullable String array(SqlType type) {
        SqlType element = type.element();
        String name = element == null ? null : name(element);
        return name == null ? null : name + "[]";
    }
}
