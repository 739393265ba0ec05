package dev.sluice.sql.types;

/** SQLite's type affinities ("Datatypes In SQLite", Type Affinity). */
public enum Affinity {
    /** The value is stored and compared as it is; also what an expression has that is no column and no cast. */
    NONE,
    /** Of a column that prefers nothing: as NONE, but the affinity TEXT of another column is not applied to it. */
    BLOB,
    /** Prefers text. */
    TEXT,
    /** Prefers an integer, else a real. */
    NUMERIC,
    /** As NUMERIC. */
    INTEGER,
    /** Prefers a real. */
    REAL,
    /** Of a column of a compound select whose parts differ: none, or that of a part, as SQLite plans the query. */
    MIXED;

    /** Tells whether text that looks like a number becomes one. */
    public boolean isNumeric() {
        return this == NUMERIC || this == INTEGER || this == REAL;
    }

    /** Tells whether two affinities mean the same to a comparison. */
    public boolean isLike(Affinity other) {
        return this == other || (isNumeric() && other.isNumeric());
    }

    /**
     * Returns the affinity that SQLite's rules give a declared type name.
     *
     * @param declared the name as written; empty for none
     */
    public static Affinity ofDeclared(String declared) {
        String upper = declared.toUpperCase(java.util.Locale.ROOT);
        if (upper.contains("INT")) {
            return INTEGER;
        }
        if (upper.contains("CHAR") || upper.contains("CLOB") || upper.contains("TEXT")) {
            return TEXT;
        }
        if (upper.contains("BLOB") || upper.isEmpty()) {
            return NONE;
        }
        if (upper.contains("REAL") || upper.contains("FLOA") || upper.contains("DOUB")) {
            return REAL;
        }
        return NUMERIC;
    }
}
