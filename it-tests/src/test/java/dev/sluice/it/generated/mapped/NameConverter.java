package dev.sluice.it.generated.mapped;

import dev.sluice.runtime.ColumnConverter;

/** Stores a name as {@code first|last}. */
public final class NameConverter implements ColumnConverter<FullName, String> {
    @Override
    public FullName fromSql(String stored) {
        int bar = stored.indexOf('|');
        return new FullName(stored.substring(0, bar), stored.substring(bar + 1));
    }

    @Override
    public String toSql(FullName value) {
        return value.first() + "|" + value.last();
    }
}
