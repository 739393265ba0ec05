package dev.sluice.generator;

import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Finds and reads the source files of a database, in the order of their paths. Decides which package a folder stands
 * for; knows nothing about SQL.
 */
final class SourceScanner {
    /** How the names of source files end. */
    static final String SUFFIX = ".sql";

    /** A folder directly below a source root that holds steps from one schema to the next, and no queries. */
    private static final String MIGRATIONS = "migrations";

    private final Path baseFolder;
    private final DiagnosticSink sink;

    /**
     * Begins.
     *
     * @param baseFolder the folder that paths are shown relative to
     * @param sink takes what cannot be read
     */
    SourceScanner(Path baseFolder, DiagnosticSink sink) {
        this.baseFolder = baseFolder;
        this.sink = sink;
    }

    /** A file as it lies on the disk. */
    static final class RawFile {
        private final Path location;
        private final String path;
        private final byte[] content;

        RawFile(Path location, String path, byte[] content) {
            this.location = location;
            this.path = path;
            this.content = content;
        }

        /** Returns where it is. */
        Path location() {
            return location;
        }

        /** Returns its path below the source root, with {@code /} between its parts. */
        String path() {
            return path;
        }

        /** Returns its bytes, not to be changed. */
        byte[] content() {
            return content;
        }
    }

    /**
     * Reads the files of a source root.
     *
     * @param database the database
     * @return the files ordered by path; what cannot be read is reported and left out
     */
    List<RawFile> read(CompileRequest.Database database) {
        return read(database, false);
    }

    /**
     * Reads the files of the folder {@code migrations} of a source root.
     *
     * @param database the database
     * @return the files ordered by path; none without the folder
     */
    List<RawFile> readMigrations(CompileRequest.Database database) {
        return Files.isDirectory(database.sourceRoot().resolve(MIGRATIONS)) ? read(database, true) : List.of();
    }

    private List<RawFile> read(CompileRequest.Database database, boolean migrations) {
        Path root = database.sourceRoot();
        if (!Files.isDirectory(root)) {
            if (database.required()) {
                report(
                        root,
                        DiagnosticCode.MISSING_FOLDER,
                        "the source folder does not exist",
                        "create the folder, or correct \"sourceDirectory\" in the plugin's configuration");
            }
            return List.of();
        }
        List<RawFile> files = new ArrayList<>();
        for (Path file : find(root, migrations)) {
            String path = slashed(root.relativize(file));
            try {
                files.add(new RawFile(file, path, Files.readAllBytes(file)));
            } catch (IOException e) {
                report(
                        file,
                        DiagnosticCode.UNREADABLE_FILE,
                        "the file cannot be read: " + reason(e),
                        "check its permissions");
            }
        }
        files.sort(Comparator.comparing(RawFile::path));
        return files;
    }

    /**
     * Decodes a file and finds its package.
     *
     * @param raw the file
     * @param basePackage package put in front; empty for none
     * @return the source, or empty after an error
     */
    Optional<SqlSource> decode(RawFile raw, String basePackage) {
        Optional<SourceFile> file = text(raw);
        return file.flatMap(source ->
                packageOf(source, raw.path(), basePackage).map(name -> new SqlSource(source, raw.path(), name)));
    }

    private List<Path> find(Path root, boolean migrations) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    migrations ? root.resolve(MIGRATIONS) : root,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Finder(migrations ? null : root.resolve(MIGRATIONS), files));
        } catch (IOException e) {
            report(
                    root,
                    DiagnosticCode.UNREADABLE_FILE,
                    "the folder cannot be read: " + reason(e),
                    "check its permissions");
        }
        return files;
    }

    private final class Finder extends SimpleFileVisitor<Path> {
        private final @Nullable Path passedOver;
        private final List<Path> files;

        Finder(@Nullable Path passedOver, List<Path> files) {
            this.passedOver = passedOver;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(passedOver) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            report(
                    file,
                    DiagnosticCode.UNREADABLE_FILE,
                    "the file cannot be read: " + reason(e),
                    "check its permissions");
            return FileVisitResult.CONTINUE;
        }
    }

    /**
     * Decodes a file.
     *
     * @param raw the file
     * @return its text, or empty after an error
     */
    Optional<SourceFile> text(RawFile raw) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(raw.content());
        CharBuffer chars = CharBuffer.allocate(raw.content().length);
        CoderResult result = decoder.decode(bytes, chars, true);
        String text = withoutByteOrderMark(chars.flip().toString());
        SourceFile file = new SourceFile(shown(raw.location()), text);
        if (!result.isError()) {
            return Optional.of(file);
        }
        int offset = text.length();
        sink.add(Diagnostic.of(DiagnosticCode.NOT_UTF8, file.span(offset, offset), "the file is not UTF-8")
                .withLabel(String.format("byte 0x%02X at offset %d", raw.content()[bytes.position()], bytes.position()))
                .withHelp("save the file as UTF-8"));
        return Optional.empty();
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private Optional<String> packageOf(SourceFile file, String path, String basePackage) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash).replace('/', '.');
        String name = basePackage.isEmpty() || folder.isEmpty() ? basePackage + folder : basePackage + "." + folder;
        if (name.isEmpty()) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.NO_PACKAGE,
                            start(file),
                            "the file lies directly under the source folder, so its Java has no package")
                    .withHelp("move it to the folder of its package, for example com/acme/" + path
                            + ", or configure the plugin: <basePackage>com.acme</basePackage>"));
            return Optional.empty();
        }
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.NO_PACKAGE, start(file), "no Java package can be named \"" + name + "\"")
                    .withHelp("rename the folder: each part must be a Java identifier and no keyword"));
            return Optional.empty();
        }
        String stem = path.substring(slash + 1, path.length() - SUFFIX.length());
        if (stem.codePoints().noneMatch(Character::isLetterOrDigit)) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.BAD_JAVA_NAME,
                            start(file),
                            "no Java type can be named after the file \"" + path + "\"")
                    .withHelp("rename the file, for example to orders.sql"));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private static SourceSpan start(SourceFile file) {
        return file.span(0, 0);
    }

    private void report(Path place, DiagnosticCode code, String message, String help) {
        SourceFile file = new SourceFile(shown(place), "");
        sink.add(Diagnostic.of(code, start(file), message).withHelp(help));
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : " " + message);
    }

    private String shown(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        Path base = baseFolder.toAbsolutePath().normalize();
        return slashed(absolute.startsWith(base) ? base.relativize(absolute) : absolute);
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
