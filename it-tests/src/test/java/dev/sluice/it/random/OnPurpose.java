package dev.sluice.it.random;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A row of on-purpose.txt: what is refused though SQLite prepares it.
 *
 * @param refusal the code and the message
 * @param reason why
 * @param rare whether only a long run has an example
 */
record OnPurpose(Pattern refusal, String reason, boolean rare) {
    private static final String SEPARATOR = " : ";
    private static final String RARE = "rare ";
    private static final List<OnPurpose> ALL = read();

    /** Tells whether a refusal, as code and message, is meant. */
    static boolean is(String refusal) {
        return ALL.stream().anyMatch(row -> row.refusal.matcher(refusal).matches());
    }

    /** Returns the rows that none of some refusals is an example of; those of rare ones on demand. */
    static List<String> without(Collection<String> refusals, boolean rareToo) {
        return ALL.stream()
                .filter(row -> rareToo || !row.rare)
                .filter(row -> refusals.stream()
                        .noneMatch(refusal -> row.refusal.matcher(refusal).matches()))
                .map(row -> row.refusal.pattern())
                .toList();
    }

    private static List<OnPurpose> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OnPurpose.class.getResourceAsStream("/random/on-purpose.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(OnPurpose::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OnPurpose parse(String line) {
        boolean rare = line.startsWith(RARE);
        int at = line.indexOf(SEPARATOR);
        return new OnPurpose(
                Pattern.compile(line.substring(rare ? RARE.length() : 0, at)),
                line.substring(at + SEPARATOR.length()),
                rare);
    }
}
