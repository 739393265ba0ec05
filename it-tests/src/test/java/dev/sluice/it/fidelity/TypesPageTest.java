package dev.sluice.it.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.fidelity.CaseRunner.Outcome;
import dev.sluice.it.fidelity.CaseRunner.Verdict;
import dev.sluice.it.fidelity.TypePositions.Position;
import dev.sluice.it.fidelity.TypePositions.Subject;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.it.support.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every place takes every extension type with the same answer on both engines, or refuses it; {@code docs/types.md} says which.
 * {@code -Dfixtures=update} writes it anew.
 */
class TypesPageTest {
    private static final Logger LOG = LoggerFactory.getLogger(TypesPageTest.class);
    private static final Path PAGE = Path.of("..", "docs", "types.md");
    private static final Path INTRODUCTION = Path.of("src", "test", "resources", "fidelity", "types-page.md");

    @Test
    void everyPlaceTakesOrRefusesEveryType() throws SQLException, IOException {
        List<Subject> types = TypePositions.subjects();
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        Map<String, Map<Subject, String>> refusals = new LinkedHashMap<>();
        Map<String, String> bad = new TreeMap<>();
        try (TestDatabase database = TestPostgres.freshDatabase();
                Connection postgres = database.connect();
                TypeCaseRunner runner = new TypeCaseRunner(postgres)) {
            CaseRunner.install(postgres);
            for (Subject type : types) {
                for (Position position : TypePositions.positions()) {
                    TypeCase test = position.of(type);
                    Verdict verdict = runner.run(test);
                    if (verdict.outcome() == Outcome.WRONG || verdict.outcome() == Outcome.ERROR) {
                        bad.put(test.id(), verdict.detail());
                        LOG.error("{}: {}", test.id(), verdict.detail());
                    }
                    cells.computeIfAbsent(position.sql(), sql -> new LinkedHashMap<>())
                            .put(type.name(), cell(position, verdict));
                    Map<Subject, String> refused =
                            refusals.computeIfAbsent(position.sql(), sql -> new LinkedHashMap<>());
                    if (verdict.outcome() == Outcome.REFUSED) {
                        refused.put(type, verdict.detail());
                    }
                }
            }
        }
        assertThat(bad).isEmpty();
        String page = Files.readString(INTRODUCTION) + values(types) + table(types, cells) + reasons(refusals);
        if ("update".equals(System.getProperty("fixtures"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String cell(Position position, Verdict verdict) {
        if (verdict.outcome() == Outcome.REFUSED) {
            return verdict.detail().substring("SLU".length(), "SLU".length() + 3);
        }
        return position.fails() ? "fails" : "=";
    }

    private static String values(List<Subject> types) {
        StringBuilder out = new StringBuilder("| Type | Literals |\n| --- | --- |\n");
        for (Subject type : types) {
            out.append("| `")
                    .append(type.name())
                    .append("` | `")
                    .append(type.literal())
                    .append("`, `")
                    .append(type.other())
                    .append("` |\n");
        }
        return out.append('\n').toString();
    }

    private static String table(List<Subject> types, Map<String, Map<String, String>> cells) {
        StringBuilder out = new StringBuilder("| Statement |");
        types.forEach(type -> out.append(' ').append(shortName(type)).append(" |"));
        out.append("\n|").append(" --- |".repeat(types.size() + 1)).append('\n');
        cells.forEach((sql, row) -> {
            out.append("| `").append(shown(sql)).append("` |");
            row.values().forEach(cell -> out.append(' ').append(cell).append(" |"));
            out.append('\n');
        });
        return out.toString();
    }

    private static String shown(String sql) {
        return sql.replace("{type}", "T")
                .replace("{l2}", "M")
                .replace("{l}", "L")
                .replace("|", "\\|");
    }

    private static String shortName(Subject type) {
        return type.name().replaceAll("\\(com\\.acme.*", "");
    }

    /** Types of which the same is said stand together, with {@code T} for the type in the message. */
    private static String reasons(Map<String, Map<Subject, String>> refusals) {
        StringBuilder out = new StringBuilder("\n## What the refusals say\n\n");
        out.append("| Statement | Type | Message |\n| --- | --- | --- |\n");
        refusals.forEach((sql, refused) -> {
            Map<String, List<Subject>> alike = new LinkedHashMap<>();
            refused.forEach((type, message) -> alike.computeIfAbsent(
                            message.replace(type.name(), "T"), reason -> new ArrayList<>())
                    .add(type));
            alike.forEach((reason, types) -> out.append("| `")
                    .append(shown(sql))
                    .append("` | ")
                    .append(types.stream().map(TypesPageTest::shortName).collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append((types.size() == 1 ? refused.getOrDefault(types.get(0), reason) : reason)
                            .replaceAll("\\s+", " ")
                            .replace("|", "\\|"))
                    .append(" |\n"));
        });
        return out.toString();
    }
}
