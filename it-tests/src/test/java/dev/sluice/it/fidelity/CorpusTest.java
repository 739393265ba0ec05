package dev.sluice.it.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.translate.PostgresHelpers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every statement of the project's sources, examples and documentation is one that PostgreSQL prepares over the schema that is
 * translated for it; what is refused is counted by its code, and listed: where and by which code.
 */
@ExtendWith(FreshPostgres.class)
class CorpusTest {
    private static final Logger LOG = LoggerFactory.getLogger(CorpusTest.class);
    private static final Path REFUSED = Path.of("src", "test", "resources", "fidelity", "corpus-refused.txt");
    private static final int FEWEST = 800;

    private final List<String> failures = new ArrayList<>();
    private final SortedMap<String, Integer> refused = new TreeMap<>();
    private int prepared;

    @Test
    void everyStatementIsPrepared(TestDatabase database) throws SQLException, IOException {
        try (Connection postgres = database.connect()) {
            CaseRunner.install(postgres);
            for (CorpusSource source : CorpusSource.all()) {
                CaseRunner.execute(postgres, "DROP SCHEMA IF EXISTS public CASCADE");
                CaseRunner.execute(postgres, "CREATE SCHEMA public");
                prepare(postgres, source);
            }
        }
        LOG.info("{} statements prepared", prepared);
        byCode().forEach((code, number) -> LOG.info("{} refused {} times", code, number));
        assertThat(failures).isEmpty();
        assertThat(prepared).isGreaterThan(FEWEST);
        // Each example of the page of errors has a test of its own.
        List<String> lines = refused.keySet().stream()
                .filter(line -> !line.startsWith("docs/errors.md"))
                .toList();
        if ("update".equals(System.getProperty("fixtures"))) {
            Files.write(REFUSED, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(REFUSED));
    }

    private SortedMap<String, Integer> byCode() {
        SortedMap<String, Integer> codes = new TreeMap<>();
        refused.forEach((line, number) -> codes.merge(line.substring(line.lastIndexOf(' ') + 1), number, Integer::sum));
        return codes;
    }

    private void prepare(Connection postgres, CorpusSource source) throws IOException {
        Analyzed analyzed = Analyzed.ofSource(source.schema(), source.text());
        for (String error : analyzed.errors()) {
            LOG.debug("{}: {}", source.name(), error);
            refused.merge(source.name() + " " + error.substring(0, error.indexOf(' ')), 1, Integer::sum);
        }
        List<String> ddl = analyzed.ddl("postgres");
        for (String sql : ddl) {
            run(source.name(), sql, () -> CaseRunner.execute(postgres, sql));
        }
        if (ddl.stream().allMatch(sql -> sql.equals(PostgresHelpers.script()))) {
            return;
        }
        for (int i = 0; i < analyzed.statements(); i++) {
            for (Analyzed.Sql sql : analyzed.accepted(i) ? analyzed.sql(i, "postgres") : List.<Analyzed.Sql>of()) {
                run(source.name() + " " + analyzed.name(i), sql.text(), () -> {
                    try (PreparedStatement statement = postgres.prepareStatement(sql.text())) {
                        // Has the server read the statement.
                        assertThat(statement.getParameterMetaData().getParameterCount())
                                .isEqualTo(sql.bind().size());
                    }
                });
            }
        }
    }

    private void run(String name, String sql, Step step) {
        try {
            step.run();
            prepared++;
        } catch (SQLException fault) {
            failures.add(name + ": " + fault.getMessage() + "\n" + sql);
        }
    }

    /** Something that a server may reject. */
    private interface Step {
        void run() throws SQLException;
    }
}
