package dev.sluice.generator;

import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The source files of an earlier release: in its jar, or in a folder. */
final class ReleaseFiles {
    private static final String SUFFIX = ".sql";

    private ReleaseFiles() {}

    static List<SourceFile> read(Path release) throws IOException {
        return Files.isDirectory(release) ? folder(release) : jar(release);
    }

    private static boolean isSource(String path) {
        return path.endsWith(SUFFIX) && !path.startsWith("migrations/") && !path.contains("/migrations/");
    }

    private static List<SourceFile> folder(Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isSource(path)) {
                    files.add(new SourceFile(path, Files.readString(file)));
                }
            }
        }
        return files;
    }

    private static List<SourceFile> jar(Path jar) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (!entry.isDirectory() && isSource(entry.getName())) {
                    files.add(new SourceFile(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return files;
    }
}
