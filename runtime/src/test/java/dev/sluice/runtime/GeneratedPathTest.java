package dev.sluice.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that only uses generated code makes the JVM load, beside what plain JDBC makes it load. */
class GeneratedPathTest {
    /** How many classes of its own the runtime may need for a first query on SQLite. */
    private static final int CLASSES = 74;

    /** The same query through the runtime, as the first thing a program does. */
    static final class Generated {
        private static final SqlText TEXT =
                SqlText.read("echo", "echo.sql", 1).sqlite("SELECT ?", 0).build();

        private Generated() {}

        public static void main(String[] arguments) {
            try (Database db = Database.open(Sqlite.memory(), SchemaText.of(List.of(), List.of()))) {
                long value = db.query(TEXT, sink -> sink.setLong(0, 7), row -> row.getLong(1))
                        .one();
                if (value != 7) {
                    throw new IllegalStateException("read " + value);
                }
            }
        }
    }

    /** The same query through JDBC. */
    static final class Plain {
        private Plain() {}

        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                    PreparedStatement statement = connection.prepareStatement("SELECT ?")) {
                statement.setLong(1, 7);
                try (ResultSet result = statement.executeQuery()) {
                    if (!result.next() || result.getLong(1) != 7) {
                        throw new IllegalStateException("read something else");
                    }
                }
            }
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private List<String> loadedBy(Class<?> program) throws IOException, InterruptedException {
        Path log = folder.resolve(program.getSimpleName() + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + "::filecount=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        List<String> classes = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            int begin = line.indexOf("] ") + 2;
            int end = line.indexOf(" source:");
            if (end > begin) {
                classes.add(withoutAddress(line.substring(begin, end).strip()));
            }
        }
        return classes;
    }

    /** A class made for a lambda has an address in its name, which differs from run to run. */
    private static String withoutAddress(String name) {
        int address = name.indexOf("/0x");
        int lambda = name.indexOf("$$Lambda");
        return lambda >= 0 ? name.substring(0, lambda + 8) : address >= 0 ? name.substring(0, address) : name;
    }

    @Test
    void no_parser_no_logging_and_no_reflection_is_loaded() throws IOException, InterruptedException {
        List<String> generated = loadedBy(Generated.class);
        List<String> plain = loadedBy(Plain.class);
        assertThat(generated).anyMatch(name -> name.endsWith("dev.sluice.runtime.Database"));
        List<String> more = new ArrayList<>(generated);
        more.removeAll(plain);
        assertThat(more)
                .noneMatch(name -> name.contains("dev.sluice.sql")
                        || name.contains("dev.sluice.runtime.translate")
                        || name.contains("org.antlr")
                        || name.contains("java.util.regex")
                        || name.contains("java.util.ServiceLoader")
                        || name.contains("StringConcat")
                        || name.contains("java.util.logging")
                        || name.contains("java.lang.reflect.Proxy"));
        assertThat(more.stream()
                        .filter(name -> name.startsWith("dev.sluice.runtime.") && !name.contains("GeneratedPathTest")))
                .as("classes of the runtime")
                .hasSizeLessThanOrEqualTo(CLASSES);
    }
}
