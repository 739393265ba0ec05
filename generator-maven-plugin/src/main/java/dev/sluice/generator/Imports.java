package dev.sluice.generator;

import dev.sluice.generator.check.FileRules;
import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.generator.model.ImportedFile;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings in what {@code import 'classpath:..'} names: the declarations of a file that a dependency ships. */
public final class Imports implements AutoCloseable {
    private final Supplier<ClassLoader> loader;
    private @Nullable ClassLoader classes;
    private final DiagnosticSink sink;
    private final Set<String> seen = new HashSet<>();

    /**
     * Begins.
     *
     * @param classes finds the files
     * @param sink takes a report of what cannot be found or read
     */
    public Imports(ClassLoader classes, DiagnosticSink sink) {
        this.loader = () -> classes;
        this.sink = sink;
    }

    /**
     * Begins; where the files are is asked when the first is imported.
     *
     * @param environment its class path is where the files are
     * @param sink takes a report of what cannot be found or read
     */
    Imports(JavaEnvironment environment, DiagnosticSink sink) {
        this.loader = () -> new URLClassLoader(
                environment.classPath().get().stream().map(Imports::url).toArray(URL[]::new), null);
        this.sink = sink;
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the declarations that an import brings, those that the file imports itself included; a file is brought once.
     *
     * @param item the import
     */
    public List<FileItem> of(FileItem.ImportFile item) {
        if (!seen.add(item.path())) {
            return List.of();
        }
        String text = read(item);
        if (text == null) {
            return List.of();
        }
        SqlFile file = SqlFileParser.parse(ImportedFile.source(item.path(), text), sink);
        List<FileItem> declarations = new ArrayList<>();
        for (FileItem found : file.items()) {
            if (found instanceof FileItem.ImportFile more) {
                declarations.addAll(of(more));
            } else if (!(found instanceof NamedQuery) && FileRules.check(found, sink)) {
                declarations.add(found);
            }
        }
        return declarations;
    }

    private @Nullable String read(FileItem.ImportFile item) {
        if (classes == null) {
            classes = loader.get();
        }
        try (InputStream in = classes.getResourceAsStream(item.path())) {
            if (in != null) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(in.readAllBytes()))
                        .toString();
            }
            sink.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_IMPORT,
                            item.span(),
                            "no file \"" + item.path() + "\" on the class path")
                    .withHelp("add the dependency that ships it; the path begins at the root of its jar"));
        } catch (CharacterCodingException e) {
            sink.add(Diagnostic.of(DiagnosticCode.NOT_UTF8, item.span(), "\"" + item.path() + "\" is not UTF-8")
                    .withHelp("save it as UTF-8 where it is made"));
        } catch (IOException e) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.UNREADABLE_FILE, item.span(), "\"" + item.path() + "\" cannot be read: " + e)
                    .withHelp("look at the jar that ships it"));
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        if (classes instanceof URLClassLoader opened) {
            opened.close();
        }
    }
}
