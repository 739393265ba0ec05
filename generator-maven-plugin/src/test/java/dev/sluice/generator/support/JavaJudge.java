package dev.sluice.generator.support;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles Java in this process, with every warning an error. */
public final class JavaJudge {
    private static final List<String> OPTIONS = List.of(
            "--release", "17", "-Xlint:all", "-Werror", "-Xdoclint:all/public", "-proc:none", "-Xmaxwarns", "1000");

    private JavaJudge() {}

    /**
     * Compiles files.
     *
     * @param files text by path
     * @param classes folder that takes the classes
     * @return what the compiler has to say, one line each; empty when it is content
     * @throws IOException if the classes cannot be written
     */
    public static String complaints(Map<String, String> files, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        Files.createDirectories(classes);
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<JavaText> units = files.entrySet().stream()
                    .map(file -> new JavaText(file.getKey(), file.getValue()))
                    .toList();
            StringWriter other = new StringWriter();
            boolean compiled = compiler.getTask(other, manager, found, OPTIONS, null, units)
                    .call();
            String complaints =
                    found.getDiagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")) + other;
            return compiled ? complaints : "does not compile:\n" + complaints;
        }
    }

    private static final class JavaText extends SimpleJavaFileObject {
        private final String text;

        JavaText(String path, String text) {
            super(URI.create("string:///" + path.replace(" ", "%20")), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
