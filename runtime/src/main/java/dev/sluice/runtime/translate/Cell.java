package dev.sluice.runtime.translate;

/**
 * What one column of the engine's result holds; {@code column} is an index into the result columns of the statement's
 * facts, from 0.
 *
 * <p>A result column that is a value takes one cell. A nested row ({@code t.**}) takes a {@link Presence} if its row may be
 * missing, then a {@link Member} for each of its columns. A list takes one {@link ListText}; one that is folded takes, behind
 * all else, a {@link Key} for each part of a key that is not selected anyway, a {@link Presence}, and an {@link Item} for each
 * cell of its items.
 */
public sealed interface Cell {
    /** Returns the result column that the cell belongs to. */
    int column();

    /** The value itself. */
    record Value(int column) implements Cell {}

    /** Whether the nested row is there: a truth value, 0 or 1 on SQLite. */
    record Presence(int column) implements Cell {}

    /**
     * A column of the nested row.
     *
     * @param member index into its columns, from 0
     */
    record Member(int column, int member) implements Cell {}

    /**
     * A JSON text: an array with an array for each row, in the order of the child query. A child's nested row and list
     * take as many elements as they would take cells; a list is an array again. Elements: integers and reals as numbers
     * (a real that is no number to JSON cannot occur), truth values as {@code true} and {@code false} or 1 and 0, an exact
     * decimal as its stored integer on SQLite and as text on PostgreSQL, bytes as text of hexadecimal digits, everything
     * else as its canonical text; NULL as null.
     */
    record ListText(int column) implements Cell {}

    /** A part of what tells the rows of the query apart; {@code column} is the list. */
    record Key(int column) implements Cell {}

    /**
     * A cell of an item.
     *
     * @param cell what it holds; its index counts the columns of the item
     */
    record Item(int column, Cell cell) implements Cell {}
}
