package dev.sluice.it.generated.mapped;

import dev.sluice.runtime.ColumnConverter;
import dev.sluice.runtime.jackson.JsonConverters;
import java.util.List;

/**
 * Settings that a column holds as JSON.
 *
 * @param theme a colour
 * @param sizes numbers
 */
public record Settings(String theme, List<Integer> sizes) {
    /** Settings as JSON text. */
    public static final ColumnConverter<Settings, String> CONVERTER = JsonConverters.text(Settings.class);
}
