package dev.sluice.generator.lookup;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.sluice.runtime.ColumnConverter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds Java classes by their names, through the compiler of the JDK: what is wrong elsewhere in them does not matter. */
public final class JavaLookup implements AutoCloseable {
    private final JavaEnvironment environment;
    private @Nullable StandardJavaFileManager files;
    private @Nullable JavacTask task;

    /**
     * Begins; nothing is read before the first question.
     *
     * @param environment where the classes are
     */
    public JavaLookup(JavaEnvironment environment) {
        this.environment = environment;
    }

    /** Tells whether this process has a Java compiler to ask. */
    public static boolean isPossible() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    /**
     * Finds a class.
     *
     * @param name its qualified name, nested ones with a dot too
     */
    Optional<TypeElement> type(String name) {
        return SourceVersion.isName(name) ? Optional.ofNullable(elements().getTypeElement(name)) : Optional.empty();
    }

    Elements elements() {
        return task().getElements();
    }

    Types types() {
        return task().getTypes();
    }

    /** Tells whether a class is one of the sources of the project. */
    boolean isSource(TypeElement type) {
        return Trees.instance(task()).getPath(type) != null;
    }

    private JavacTask task() {
        JavacTask known = task;
        if (known == null) {
            try {
                known = begin();
            } catch (IOException e) {
                throw new UncheckedIOException("the Java classes of the project cannot be read", e);
            }
            task = known;
        }
        return known;
    }

    private JavacTask begin() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostic -> {}, Locale.ROOT, StandardCharsets.UTF_8);
        files = manager;
        manager.setLocationFromPaths(
                StandardLocation.SOURCE_PATH,
                environment.sources().stream().filter(Files::isDirectory).toList());
        List<Path> classPath = new ArrayList<>(environment.classPath().get());
        classPath.addAll(runtime());
        manager.setLocationFromPaths(
                StandardLocation.CLASS_PATH,
                classPath.stream().filter(Files::exists).toList());
        JavacTask begun = (JavacTask) compiler.getTask(
                Writer.nullWriter(),
                new WithoutModules(manager),
                diagnostic -> {},
                List.of("-proc:none", "-implicit:none", "-Xprefer:source"),
                null,
                List.of(new Empty()));
        begun.analyze();
        return begun;
    }

    /** The runtime of this compiler, so that a class path without it explains itself by a missing class only where it should. */
    private static List<Path> runtime() {
        CodeSource source = ColumnConverter.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? List.of()
                    : List.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the runtime has no place", e);
        }
    }

    @Override
    public void close() {
        if (files != null) {
            try {
                files.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Sources of a module are read like others: the module's dependencies are on the class path here. */
    private static final class WithoutModules extends ForwardingJavaFileManager<StandardJavaFileManager> {
        WithoutModules(StandardJavaFileManager manager) {
            super(manager);
        }

        @Override
        public @Nullable JavaFileObject getJavaFileForInput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind) throws IOException {
            return className.equals("module-info") ? null : super.getJavaFileForInput(location, className, kind);
        }
    }

    /** A file without any class, for a compiler that asks for one. */
    private static final class Empty extends SimpleJavaFileObject {
        Empty() {
            super(URI.create("string:///Empty.java"), JavaFileObject.Kind.SOURCE);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "";
        }
    }
}
