package dev.sluice.runtime.translate;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Names that fit PostgreSQL, which cuts them off behind 63 bytes ("Lexical Structure", Identifiers and Key Words). */
final class PostgresNames {
    private static final int LONGEST = 63;
    private static final int KEPT = 54;

    private PostgresNames() {}

    /** Returns a name itself if it fits; else its beginning and a number that tells it from others that begin so. */
    static String of(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        int end = name.length();
        while (bytes(name.substring(0, end)) > KEPT) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + '_' + HexFormat.of().toHexDigits(name.hashCode());
    }

    /** Returns a name that fits, in double quotes. */
    static String quoted(String name) {
        return Spelling.quoted(of(name));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
