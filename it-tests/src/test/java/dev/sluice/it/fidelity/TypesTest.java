package dev.sluice.it.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sluice.it.fidelity.CaseRunner.Outcome;
import dev.sluice.it.fidelity.CaseRunner.Verdict;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.it.support.TestPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every case of an extension type gives the expected values on both engines, fails on both, or is refused. */
class TypesTest {
    private static final Logger LOG = LoggerFactory.getLogger(TypesTest.class);

    /**
     * What these texts do not decide: a year outside 1 to 9999 is refused by the runtime's binder; the seconds of now are
     * other ones each time.
     */
    private static final Set<String> KNOWN = Set.of("dt-param-year-0", "dt-default");

    @Test
    void noCaseIsWrong() throws SQLException, IOException {
        Map<String, Map<Outcome, Integer>> types = new TreeMap<>();
        Map<String, String> bad = new TreeMap<>();
        try (TestDatabase database = TestPostgres.freshDatabase();
                Connection postgres = database.connect()) {
            CaseRunner.install(postgres);
            TypeCaseRunner runner = new TypeCaseRunner(postgres);
            for (TypeCase test : TypeCase.all()) {
                Verdict verdict = runner.run(test);
                types.computeIfAbsent(test.type(), type -> new EnumMap<>(Outcome.class))
                        .merge(verdict.outcome(), 1, Integer::sum);
                if (verdict.outcome() == Outcome.ERROR || verdict.outcome() == Outcome.WRONG) {
                    bad.put(test.id(), verdict.outcome() + " " + verdict.detail());
                }
            }
        }
        types.forEach((type, outcomes) -> LOG.info("{} {}", type, outcomes));
        bad.forEach((id, detail) -> {
            if (!KNOWN.contains(id)) {
                LOG.error("{}: {}", id, detail);
            }
        });
        assertEquals(new TreeSet<>(KNOWN), new TreeSet<>(bad.keySet()));
    }
}
