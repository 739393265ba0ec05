package dev.sluice.it.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sluice.it.fidelity.CaseRunner.Outcome;
import dev.sluice.it.fidelity.CaseRunner.Verdict;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.it.support.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every case of an extension type gives the expected values on both engines, fails on both, or is refused where it should be. */
class TypesTest {
    private static final Logger LOG = LoggerFactory.getLogger(TypesTest.class);

    /**
     * Not decided by the texts: the seconds of now are other ones each time; a statement that is cut short; keys that are
     * numbers in one row and texts in another, which have to be CAST.
     */
    private static final Set<String> KNOWN = Set.of("dt-default", "bool-strict", "json-each-text");

    @Test
    void everyCaseIsAsItShouldBe() throws SQLException, IOException {
        run(TypeCase.of("types.jsonl"), KNOWN);
    }

    /** For trying things out: runs the cases of {@code -Dsluice.types.cases=file}, and writes what came out to {@code file.out}. */
    @Test
    @EnabledIfSystemProperty(named = "sluice.types.cases", matches = ".+")
    void casesOfAFileAreShown() throws SQLException, IOException {
        Path file = Path.of(System.getProperty("sluice.types.cases"));
        List<String> out = new ArrayList<>();
        try (TestDatabase database = TestPostgres.freshDatabase();
                Connection postgres = database.connect();
                TypeCaseRunner runner = new TypeCaseRunner(postgres)) {
            CaseRunner.install(postgres);
            for (TypeCase test : TypeCase.read(Files.newInputStream(file))) {
                Verdict verdict = runner.run(test);
                String detail = verdict.detail().replace("\n", "\n    ");
                out.add(test.id() + " " + verdict.outcome() + " | " + test.statement() + " | " + detail);
            }
        }
        Files.write(Path.of(file + ".out"), out);
    }

    private static void run(List<TypeCase> cases, Set<String> known) throws SQLException, IOException {
        Map<String, Map<Outcome, Integer>> types = new TreeMap<>();
        Map<String, String> bad = new TreeMap<>();
        try (TestDatabase database = TestPostgres.freshDatabase();
                Connection postgres = database.connect();
                TypeCaseRunner runner = new TypeCaseRunner(postgres)) {
            CaseRunner.install(postgres);
            for (TypeCase test : cases) {
                Verdict verdict = runner.run(test);
                types.computeIfAbsent(test.type(), type -> new EnumMap<>(Outcome.class))
                        .merge(verdict.outcome(), 1, Integer::sum);
                if (!isRight(test, verdict.outcome())) {
                    bad.put(test.id(), verdict.outcome() + " " + verdict.detail());
                }
            }
        }
        types.forEach((type, outcomes) -> LOG.info("{} {}", type, outcomes));
        bad.forEach((id, detail) -> {
            if (!known.contains(id)) {
                LOG.error("{}: {}", id, detail);
            }
        });
        assertEquals(new TreeSet<>(known), new TreeSet<>(bad.keySet()));
    }

    /** What can only fail may be refused; what should be refused may have a rendering that is the same on both. */
    private static boolean isRight(TypeCase test, Outcome outcome) {
        return switch (outcome) {
            case SAME -> true;
            case REFUSED -> test.refuse() != null || test.fails();
            case ERROR, WRONG -> false;
        };
    }
}
