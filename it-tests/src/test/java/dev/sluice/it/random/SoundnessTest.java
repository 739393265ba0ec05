package dev.sluice.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.ast.Select;
import dev.sluice.sql.types.ValueType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What analysis says of random statements holds on SQLite: values are of the type that was inferred, no NULL where there
 * should be none, at most one row where that was said. Whatever SQLite prepares is accepted, unless a code says why not.
 * {@code -Dsluice.soundness} sets the number of statements, {@code -Dsluice.seed} repeats a run.
 */
class SoundnessTest {
    private static final Logger LOG = LoggerFactory.getLogger(SoundnessTest.class);
    private static final int STATEMENTS = Integer.getInteger("sluice.soundness", 20_000);
    private static final int PER_SCHEMA = 100;
    private static final int SHOWN = 20;

    /** Codes that refuse on purpose what SQLite accepts. */
    private static final Set<String> ON_PURPOSE = new TreeSet<>(Set.of("SLU304", "SLU503"));

    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();
    private int run;
    private int columnsSaidNullable;
    private int columnsNeverNull;

    @Test
    void sqliteContradictsNothing() throws SQLException, Prepared.RefusedException {
        long seed = Long.getLong("sluice.seed", 20260103L);
        for (int i = 0; i < STATEMENTS / PER_SCHEMA; i++) {
            batch(seed + i);
        }
        LOG.info(
                "seed {}: {} statements ran; of {} columns said to be nullable {} held no NULL over some rows",
                seed,
                run,
                columnsSaidNullable,
                columnsNeverNull);
        refusals.forEach((reason, count) -> LOG.info("refused {} times: {}", count, reason));
        violations.stream().limit(SHOWN).forEach(LOG::error);
        assertThat(violations).as("contradictions of seed " + seed).isEmpty();
        assertThat(run).isGreaterThan(STATEMENTS * 9 / 10);
    }

    private void batch(long seed) throws SQLException, Prepared.RefusedException {
        Dice dice = new Dice(seed);
        RandomSchema schema = RandomSchema.make(dice);
        RandomStatements statements = new RandomStatements(dice, schema);
        try (World world = new World(schema, seed, null);
                Connection plain = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            for (RandomSchema.Table table : schema.tables()) {
                try (java.sql.Statement statement = plain.createStatement()) {
                    statement.execute(table.ddl());
                }
            }
            for (int i = 0; i < PER_SCHEMA; i++) {
                check(world, plain, statements.make(), seed + "/" + i + "\n" + schema.source());
            }
        }
    }

    private void check(World world, Connection plain, String sql, String place) {
        String sqlite = prepare(plain, sql);
        Prepared prepared;
        try {
            prepared = Prepared.of(sql, world.catalog());
        } catch (Prepared.RefusedException refusal) {
            String code = refusal.diagnostic().code().id();
            refusals.merge(String.valueOf(refusal.getMessage()), 1, Integer::sum);
            if (sqlite == null && !ON_PURPOSE.contains(code)) {
                violations.add(place + sql + "\n-- SQLite prepares it, refused: " + refusal.getMessage());
            }
            return;
        }
        if (sqlite != null) {
            violations.add(place + sql + "\n-- accepted, SQLite says: " + sqlite);
            return;
        }
        Outcome outcome = Outcome.of(world.sqlite(), prepared.sqlite(), prepared);
        run++;
        boolean single = prepared.facts().statement() instanceof Select select
                && prepared.facts().atMostOneRow(select);
        if (!outcome.isExpected() || (single && outcome.rows().size() > 1)) {
            violations.add(place + sql + "\n-- types " + prepared.types() + (single ? ", at most one row" : "")
                    + "\n-- " + outcome + "\n" + prepared.texts());
        }
        measure(prepared.types(), outcome);
    }

    /** The other side of soundness: how often NULL was expected and did not come. */
    private void measure(List<ValueType> types, Outcome outcome) {
        if (outcome.rows().isEmpty()) {
            return;
        }
        for (int i = 0; i < types.size(); i++) {
            int column = i;
            if (types.get(i).nullable()) {
                columnsSaidNullable++;
                boolean held = outcome.rows().stream().anyMatch(row -> row.get(column) == null);
                columnsNeverNull += held ? 0 : 1;
            }
        }
    }

    /** What SQLite has against a statement as it stands, or null for nothing. */
    private static @Nullable String prepare(Connection plain, String sql) {
        try {
            plain.prepareStatement(sql).close();
            return null;
        } catch (SQLException refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }
}
