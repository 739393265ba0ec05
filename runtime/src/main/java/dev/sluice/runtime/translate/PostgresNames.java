package dev.sluice.runtime.translate;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

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
        CRC32 rest = new CRC32();
        rest.update(name.getBytes(StandardCharsets.UTF_8));
        return name.substring(0, end) + '_' + HexFormat.of().toHexDigits((int) rest.getValue());
    }

    /** Returns a name that fits, in double quotes. */
    static String quoted(String name) {
        return Spelling.quoted(of(name));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
