package dev.sluice.it.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.fidelity.CaseRunner.NotTranslated;
import dev.sluice.runtime.translate.Preceding;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/postgres.md} says what the translator does: it is made of the cases whose answers are compared on both engines.
 * {@code -Dfixtures=update} writes it anew.
 */
class PostgresPageTest {
    private static final Path PAGE = Path.of("..", "docs", "postgres.md");
    private static final Path INTRODUCTION = Path.of("src", "test", "resources", "fidelity", "postgres-page.md");
    private static final int LONGEST = 400;

    private final SqlTranslator translator = new SqlTranslator();

    /** What a family shows: rows of tables in Markdown, each once. */
    private record Family(Set<String> rendered, Set<String> refused) {}

    @Test
    void thePageIsWhatTheTranslatorDoes() throws IOException {
        Map<String, Family> families = new TreeMap<>();
        for (FidelityCase test : FidelityCase.all()) {
            if (test.quiet()) {
                continue;
            }
            Family family = families.computeIfAbsent(
                    test.family(), name -> new Family(new LinkedHashSet<>(), new LinkedHashSet<>()));
            Catalog catalog = catalog(test);
            List<TypeFacts> before = new ArrayList<>();
            for (FidelityCase.Step step : test.steps()) {
                add(step, catalog, before, family);
            }
        }
        StringBuilder page = new StringBuilder(Files.readString(INTRODUCTION));
        families.forEach((name, family) -> write(name, family, page));
        if ("update".equals(System.getProperty("fixtures"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }

    private static Catalog catalog(FidelityCase test) {
        DiagnosticSink sink = new DiagnosticSink();
        SourceFile file = new SourceFile("schema.sql", String.join(";\n", test.schema()) + ";");
        return SchemaAnalyzer.catalog(SqlFileParser.parse(file, sink).items(), sink);
    }

    private void add(FidelityCase.Step step, Catalog catalog, List<TypeFacts> before, Family family) {
        String source = cell(step.sql());
        try {
            StatementFacts facts = CaseRunner.stepFacts(step, catalog);
            CaseRunner.rendered(translator.translate(facts, Dialect.SQLITE));
            Translation translation = translator.translate(facts, Dialect.POSTGRES, new Preceding(before, false));
            before.add(facts);
            String text = CaseRunner.rendered(translation).get(0).text();
            String row = "| " + source + " | " + cell(text) + " |";
            if (row.length() <= LONGEST) {
                family.rendered().add(row);
            }
        } catch (NotTranslated refused) {
            String reason = String.valueOf(refused.getMessage());
            family.refused()
                    .add("| " + source + " | " + reason.replace("|", "\\|").replaceAll("\\s+", " ") + " |");
        }
    }

    private static String cell(String sql) {
        String line = sql.replaceAll("\\s+", " ").strip().replace("|", "\\|");
        return line.contains("`") ? "`` " + line + " ``" : "`" + line + "`";
    }

    private static void write(String name, Family family, StringBuilder page) {
        page.append("\n## ")
                .append(Character.toUpperCase(name.charAt(0)))
                .append(name.substring(1).replace('-', ' '));
        page.append("\n");
        if (!family.rendered().isEmpty()) {
            page.append("\n| Source | PostgreSQL |\n| --- | --- |\n");
            family.rendered().forEach(row -> page.append(row).append('\n'));
        }
        if (!family.refused().isEmpty()) {
            page.append("\n| Refused | Why, and what to write instead |\n| --- | --- |\n");
            family.refused().forEach(row -> page.append(row).append('\n'));
        }
    }
}
