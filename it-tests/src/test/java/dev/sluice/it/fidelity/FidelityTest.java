package dev.sluice.it.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sluice.it.fidelity.CaseRunner.Outcome;
import dev.sluice.it.fidelity.CaseRunner.Verdict;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.it.support.TestPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every case gives SQLite's answer on both engines or is refused; those known to do neither are listed with a reason. */
class FidelityTest {
    private static final Logger LOG = LoggerFactory.getLogger(FidelityTest.class);

    @Test
    void noCaseIsWrong() throws SQLException, IOException {
        Map<String, Map<Outcome, Integer>> families = new TreeMap<>();
        Map<String, Verdict> bad = run("", families);
        families.forEach((family, outcomes) -> LOG.info("{} {}", family, outcomes));
        assertOnlyKnown(bad);
    }

    /** What a server, a role or a pooler may set without asking changes no answer. */
    @Test
    void noCaseIsWrongWhateverTheSessionSays() throws SQLException, IOException {
        String settings = """
                SET standard_conforming_strings = off;
                SET escape_string_warning = off;
                SET backslash_quote = off;
                SET transform_null_equals = on;
                SET DateStyle = 'ISO, DMY';
                SET IntervalStyle = 'sql_standard';
                SET TimeZone = 'Asia/Kathmandu';
                SET extra_float_digits = -3;
                SET bytea_output = 'escape';
                SET array_nulls = off;
                SET xmlbinary = 'hex';
                SET default_transaction_isolation = 'serializable';
                SET row_security = off;
                SET enable_hashagg = off;
                SET enable_nestloop = off;
                SET jit = on;
                SET plan_cache_mode = 'force_generic_plan';
                SET statement_timeout = '10min';
                """;
        assertOnlyKnown(run(settings, new TreeMap<>()));
    }

    /** The page names the cases that are known to differ, and no others. */
    @Test
    void thePageNamesWhatDiffers() throws IOException {
        Set<String> named = new TreeSet<>();
        String page = Files.readString(Path.of("..", "docs", "differences.md"));
        Matcher cases = Pattern.compile("Cases?:\\s+(`[^.]*`)\\.").matcher(page);
        while (cases.find()) {
            Pattern.compile("`([^`]+)`").matcher(cases.group(1)).results().forEach(id -> named.add(id.group(1)));
        }
        Set<String> known = new TreeSet<>();
        known().keySet().forEach(id -> known.add(id.substring(0, id.indexOf(' '))));
        assertEquals(known, named);
    }

    private static Map<String, Verdict> run(String settings, Map<String, Map<Outcome, Integer>> families)
            throws SQLException, IOException {
        Map<String, Verdict> bad = new TreeMap<>();
        try (TestDatabase database = TestPostgres.freshDatabase();
                Connection postgres = database.connect()) {
            CaseRunner.install(postgres);
            if (!settings.isEmpty()) {
                CaseRunner.execute(postgres, settings);
            }
            CaseRunner runner = new CaseRunner(postgres);
            for (FidelityCase test : FidelityCase.all()) {
                Verdict verdict = runner.run(test);
                count(families, test.family(), verdict.outcome());
                count(families, "~ all", verdict.outcome());
                boolean lost = test.quiet() && verdict.outcome() == Outcome.REFUSED;
                if (verdict.outcome() == Outcome.ERROR || verdict.outcome() == Outcome.WRONG || lost) {
                    bad.put(test.id() + " " + verdict.outcome(), verdict);
                }
            }
        }
        return bad;
    }

    private static void assertOnlyKnown(Map<String, Verdict> bad) throws IOException {
        Map<String, String> known = known();
        bad.forEach((id, verdict) -> {
            if (!known.containsKey(id)) {
                LOG.error("{}: {}", id, verdict.detail());
            }
        });
        assertEquals(new TreeSet<>(known.keySet()), new TreeSet<>(bad.keySet()));
    }

    private static void count(Map<String, Map<Outcome, Integer>> families, String family, Outcome outcome) {
        families.computeIfAbsent(family, name -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
    }

    /** Reads the list of what is known to differ: id, outcome, reason. */
    private static Map<String, String> known() throws IOException {
        Map<String, String> out = new TreeMap<>();
        InputStream in = Objects.requireNonNull(FidelityTest.class.getResourceAsStream("/fidelity/known.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\s+", 3);
                    out.put(parts[0] + " " + parts[1], parts[2]);
                }
            }
        }
        return out;
    }
}
