package dev.sluice.it.random;

import java.util.List;
import java.util.stream.Stream;

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
    UUID("UUID"),
    ENUM("ENUM(com.acme.Mood)"),
    ENUMNAME("ENUMNAME(com.acme.Mood)"),
    INTS("INTEGER[]"),
    TEXTS("TEXT[]"),
    DOCUMENT("JSON"),
    CANONICAL("JSONB"),
    SPAN("INTERVAL"),
    PLACE("POINT");

    /** The enum of the two types, as a comment declares it. */
    static final String ENUMS = "-- enum com.acme.Mood { SAD, CALM, GLAD }\n";

    private static final List<Ty> ARRAYS = List.of(INTS, TEXTS);
    private static final List<Ty> SHOWN = List.of(DOCUMENT, CANONICAL, SPAN, PLACE);
    private static final List<Ty> ALL = Stream.of(values()).filter(Ty::ordered).toList();
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

    /** A statement without names of types that SQLite cannot read. */
    static String withoutOwnNames(String sql) {
        return sql.replace(ENUMNAME.declared, "TEXT")
                .replace(ENUM.declared, "INTEGER")
                .replaceAll("(INTEGER|TEXT)\\[]", "TEXT");
    }

    /** Whether values are lists, which have no order. */
    boolean array() {
        return ARRAYS.contains(this);
    }

    /** Whether equal values are the same and values have an order: rows may be sorted, grouped and told apart by them. */
    boolean ordered() {
        return !array() && !SHOWN.contains(this);
    }

    /** Whether rows may be grouped by values. */
    boolean grouped() {
        return !SHOWN.contains(this);
    }

    /** The types whose values are shown and computed with, but tell no rows apart. */
    static List<Ty> shown() {
        return SHOWN;
    }

    /** All types whose values have an order, or SQLite's own ones. */
    static List<Ty> all(boolean plain) {
        return plain ? PLAIN : ALL;
    }
}
