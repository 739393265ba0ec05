package dev.sluice.sql.types;

/**
 * A collating sequence and how strongly it is asked for ("Datatypes In SQLite", Collating Sequences).
 *
 * @param sequence the sequence
 * @param strength where it comes from
 */
public record Collation(Sequence sequence, Strength strength) {
    /** Byte order, asked for by nobody. */
    public static final Collation DEFAULT = new Collation(Sequence.BINARY, Strength.NONE);

    /** The built-in sequences. */
    public enum Sequence {
        /** Byte order. */
        BINARY,
        /** ASCII letters without regard to case. */
        NOCASE,
        /** Byte order without trailing spaces. */
        RTRIM
    }

    /** Where a sequence comes from, weakest first. */
    public enum Strength {
        /** From nowhere: the default. */
        NONE,
        /** From a column. */
        COLUMN,
        /** From a COLLATE operator. */
        EXPLICIT
    }
}
