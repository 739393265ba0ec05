package dev.sluice.generator.maven;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.UUID;

/** Tells one build of the compiler from another, where the version does not: while it is being developed. */
final class CompilerBuild {
    private CompilerBuild() {}

    /**
     * Returns what identifies this build: of a jar its size and time, and something new each time for a folder of
     * classes, which can change at any moment.
     */
    static String fingerprint() {
        CodeSource source = CompilerBuild.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "unknown";
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(place)
                    ? Files.size(place) + " " + Files.getLastModifiedTime(place).toMillis()
                    : UUID.randomUUID().toString();
        } catch (URISyntaxException | IOException e) {
            return "unknown " + e.getClass().getSimpleName();
        }
    }
}
