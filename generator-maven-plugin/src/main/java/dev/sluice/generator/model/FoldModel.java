package dev.sluice.generator.model;

import dev.sluice.runtime.translate.ListFold;
import dev.sluice.sql.types.ValueType;
import java.util.List;

/**
 * How the list of a query is read from the rows of a join.
 *
 * @param list index of the list among the components, from 0
 * @param keys what tells where the next row of the query begins
 * @param present column that tells whether a row has an item, from 1
 * @param first first column of the item, from 1
 * @param scattered whether rows with and without an item may be mixed
 */
public record FoldModel(int list, List<Key> keys, int present, int first, boolean scattered) {
    /** Copies. */
    public FoldModel {
        keys = List.copyOf(keys);
    }

    /**
     * A part of the key.
     *
     * @param value its type and nullness, as it is stored
     * @param column its position, from 1
     */
    public record Key(ValueType value, int column) {}

    static FoldModel of(ListFold fold) {
        return new FoldModel(
                fold.list(),
                fold.keys().stream()
                        .map(key -> new Key(ValueType.of(key.key().value().type(), key.nullable()), key.column()))
                        .toList(),
                fold.present(),
                fold.first(),
                fold.scattered());
    }
}
