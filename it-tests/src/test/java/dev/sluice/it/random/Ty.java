package dev.sluice.it.random;

import java.util.List;

/** The types that statements are made of, with the name that a column declares. */
enum Ty {
    INT("INTEGER"),
    REAL("REAL"),
    TEXT("TEXT"),
    BLOB("BLOB"),
    /** A text that holds JSON. */
    JSON("TEXT"),
    BOOL("BOOLEAN"),
    NUM("NUMERIC(8,2)"),
    DATE("DATE"),
    TIME("TIME"),
    TIMESTAMP("TIMESTAMP"),
    DATETIME("DATETIME"),
    UUID("UUID");

    private static final List<Ty> ALL = List.of(values());
    private static final List<Ty> PLAIN = List.of(INT, REAL, TEXT, BLOB, JSON);

    private final String declared;

    Ty(String declared) {
        this.declared = declared;
    }

    String declared() {
        return declared;
    }

    /** Whether the type is SQLite's own, so that a statement means the same before translation. */
    boolean plain() {
        return PLAIN.contains(this);
    }

    /** All types, or SQLite's own ones. */
    static List<Ty> all(boolean plain) {
        return plain ? PLAIN : ALL;
    }
}
