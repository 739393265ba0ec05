package dev.sluice.it.fidelity;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of SQL that the project itself shows or tests with: the source files of a folder, a fenced block of a page, a line of
 * the facts that are expected, a case of the translator.
 *
 * @param name where it stands
 * @param schema what is declared elsewhere
 * @param text declarations and named queries; empty for a schema alone
 */
record CorpusSource(String name, List<String> schema, String text) {
    private static final Path ROOT = Path.of("..");
    private static final Path RESOURCES = Path.of("src", "test", "resources", "fidelity");
    private static final Pattern SOURCE_ROOT = Pattern.compile(
            "(.*/(?:src/(?:main|test)/(?!resources)[^/]+|src/test/resources/compile/[^/]+/input))/(.*)");
    private static final Pattern FENCED = Pattern.compile("^```sql\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    /** What the Java enums are that sources name. */
    private static final String ENUMS = """
            -- enum dev.sluice.it.generated.Status { OPEN, DONE, LATE }
            -- enum dev.sluice.it.generated.Priority { LOW, HIGH }
            -- enum com.acme.State { OPEN, CLOSED }
            -- enum com.acme.Status { OPEN, DONE }
            -- enum com.acme.Kind { NEW, OLD }
            -- enum com.acme.Mood { GOOD, BAD }
            -- enum Role { READER, WRITER }
            """;

    CorpusSource {
        schema = Stream.concat(Stream.of(ENUMS), schema.stream()).toList();
    }

    /**
     * Reads all, in a fixed order.
     *
     * @throws IOException if a file cannot be read
     */
    static List<CorpusSource> all() throws IOException {
        List<CorpusSource> all = new ArrayList<>(folders());
        all.addAll(pages());
        all.addAll(facts());
        all.addAll(translations());
        return all;
    }

    /** The files of a source root are one database; its steps are tested where they are carried out. */
    private static List<CorpusSource> folders() throws IOException {
        Map<String, Map<String, String>> roots = new TreeMap<>();
        for (Path file : files(".sql")) {
            Matcher root = SOURCE_ROOT.matcher(name(file));
            if (root.matches() && !root.group(2).startsWith("migrations/")) {
                roots.computeIfAbsent(root.group(1), name -> new TreeMap<>())
                        .put(root.group(2), Files.readString(file));
            }
        }
        List<CorpusSource> found = new ArrayList<>();
        roots.forEach((root, files) -> files.forEach((name, text) -> {
            List<String> others = new ArrayList<>();
            files.forEach((other, declaring) -> {
                if (!other.equals(name)) {
                    others.addAll(declarations(declaring));
                }
            });
            found.add(new CorpusSource(root + "/" + name, others, text));
        }));
        return found;
    }

    /** Returns what a text declares, one declaration each. */
    static List<String> declarations(String text) {
        return SqlFileParser.parse(new SourceFile("corpus.sql", text), new DiagnosticSink()).items().stream()
                .filter(item -> item instanceof FileItem.Plain
                        || item instanceof FileItem.DeclareFunction
                        || item instanceof FileItem.EngineText)
                .map(item -> item.span().text())
                .toList();
    }

    /** Blocks of a page use tables that it does not show: those of a file of this test, or of the example. */
    private static List<CorpusSource> pages() throws IOException {
        List<CorpusSource> found = new ArrayList<>();
        for (Path page : files(".md")) {
            String name = name(page);
            String shown = name.startsWith("examples/chinook")
                    ? Files.readString(ROOT.resolve("examples/chinook/src/main/sql/com/example/chinook/schema.sql"))
                    : Files.readString(RESOURCES.resolve("documented.sql"));
            int block = 0;
            for (MatchResult match :
                    FENCED.matcher(Files.readString(page)).results().toList()) {
                block++;
                String text = match.group(1);
                // What a step changes has to be there; what any other block declares must not be.
                boolean steps = text.contains("ALTER TABLE");
                List<String> schema = name.equals("docs/errors.md")
                        ? new ArrayList<>()
                        : declarations(shown).stream()
                                .filter(declaration -> steps || !text.contains(beginning(declaration)))
                                .collect(Collectors.toCollection(ArrayList::new));
                if (steps) {
                    schema.addAll(declarations(text));
                }
                found.add(new CorpusSource(name + " " + block, schema, steps ? "" : text));
            }
        }
        return found;
    }

    private static String beginning(String declaration) {
        return declaration.substring(0, declaration.indexOf('('));
    }

    private static List<CorpusSource> facts() throws IOException {
        Path folder = ROOT.resolve("sql-grammar/src/test/resources/facts");
        // A column of any type is for SQLite alone.
        List<String> schema =
                List.of(Files.readString(folder.resolve("schema.sql")).replaceAll("\\bANY\\b", "TEXT"));
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String line : Files.readAllLines(folder.resolve("statements.cases"))) {
            int end = line.indexOf(" --> ");
            if (!line.startsWith("#") && end >= 0) {
                String declared = line.startsWith("(") ? line.substring(0, line.indexOf(") ") + 1) : "";
                String statement = line.substring(declared.length(), end).strip();
                String query = statement.startsWith("{") ? " " + statement : ": " + statement + ";";
                text.append("fact")
                        .append(++number)
                        .append(declared)
                        .append(query)
                        .append('\n');
            }
        }
        return List.of(new CorpusSource("facts", schema, text.toString()));
    }

    private static List<CorpusSource> translations() throws IOException {
        List<CorpusSource> found = new ArrayList<>();
        for (Path file : files(".cases")) {
            if (!name(file).contains("/translate/")) {
                continue;
            }
            String[] sections = Files.readString(file).split("(?m)^== ", -1);
            StringBuilder text = new StringBuilder();
            for (int i = 1; i < sections.length; i++) {
                String section = sections[i].substring(sections[i].indexOf('\n') + 1);
                text.append("case")
                        .append(i)
                        .append(": ")
                        .append(section, 0, section.indexOf("\n-- "))
                        .append(";\n");
            }
            found.add(new CorpusSource(name(file), List.of(sections[0]), text.toString()));
        }
        return found;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file ->
                            !name(file).contains("target/") && !name(file).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
