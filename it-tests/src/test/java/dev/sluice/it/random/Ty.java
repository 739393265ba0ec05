package dev.sluice.it.random;

/** The types that statements are made of, with the name that a column declares. */
enum Ty {
    INT("INTEGER"),
    REAL("REAL"),
    TEXT("TEXT"),
    BLOB("BLOB"),
    BOOL("BOOLEAN"),
    NUM("NUMERIC(8,2)"),
    DATE("DATE"),
    DATETIME("DATETIME");

    private final String declared;

    Ty(String declared) {
        this.declared = declared;
    }

    String declared() {
        return declared;
    }

    /** Whether the type is SQLite's own, so that a statement means the same before translation. */
    boolean plain() {
        return this == INT || this == REAL || this == TEXT || this == BLOB;
    }
}
