package dev.sluice.generator.migrate;

import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.parser.Tokens;
import dev.sluice.sql.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** The digest of a step: of its tokens, and of the comments that say something. Layout and other comments do not count. */
final class Checksum {
    private static final int BYTES = 8;
    private static final Pattern SAYS = Pattern.compile("\\h*--\\h*(?:only|sluice):.*");

    private Checksum() {}

    static String of(SourceFile file) {
        StringBuilder text = new StringBuilder();
        Tokens.of(file).forEach(token -> text.append(token).append('\n'));
        file.text()
                .lines()
                .filter(line -> SAYS.matcher(line).matches()
                        || !EnumConstants.inComments(List.of(line)).isEmpty())
                .forEach(line ->
                        text.append(line.strip().replaceAll("\\h+", " ")).append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
