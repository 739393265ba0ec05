package dev.sluice.it.generated.mapped;

import dev.sluice.runtime.ColumnConverter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converters in fields. */
public final class Mappings {
    /** Text with commas. */
    private static final ColumnConverter<List<String>, String> COMMAS =
            ColumnConverter.of(stored -> List.of(stored.split(",")), tags -> String.join(",", tags));

    /** Tags, one converter behind another. */
    public static final ColumnConverter<Tags, String> TAGS =
            COMMAS.andThen(ColumnConverter.of(Tags::new, Tags::values));

    /** A name that may be missing, as an Optional. */
    public static final ColumnConverter.OfNullable<Optional<String>, String> NICK = new Nick();

    private Mappings() {}

    /**
     * Tags in order.
     *
     * @param values the tags
     */
    public record Tags(List<String> values) {}

    private static final class Nick implements ColumnConverter.OfNullable<Optional<String>, String> {
        @Override
        public Optional<String> fromSql(@Nullable String stored) {
            return Optional.ofNullable(stored);
        }

        @Override
        public @Nullable String toSql(Optional<String> value) {
            return value.orElse(null);
        }
    }
}
