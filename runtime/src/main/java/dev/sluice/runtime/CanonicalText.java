package dev.sluice.runtime;

import dev.sluice.sql.types.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** The canonical text of a JSONB; a class of its own, so that a program without such values does not load its parser. */
final class CanonicalText {
    private CanonicalText() {}

    /** Returns the canonical text, or null for what is not JSON. */
    static @Nullable String of(String json) {
        try {
            return CanonicalJson.of(json);
        } catch (CanonicalJson.MalformedException malformed) {
            return null;
        }
    }
}
