package dev.sluice.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.SqlText;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.source.Diagnostic;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Random statements give the same answer on both engines, over the same rows in another order. With
 * {@code -Dsluice.differential=200000} it runs longer, with {@code -Dsluice.seed} it repeats a run.
 */
@ExtendWith(FreshPostgres.class)
class DifferentialTest {
    private static final Logger LOG = LoggerFactory.getLogger(DifferentialTest.class);
    private static final int STATEMENTS = Integer.getInteger("sluice.differential", 5_000);
    private static final int PER_SCHEMA = 100;
    private static final int SHOWN = Integer.getInteger("sluice.shown", 20);

    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private int same;
    private int failed;
    private int refused;

    @Test
    void bothEnginesGiveTheSameAnswer(TestDatabase server) throws SQLException, Prepared.RefusedException {
        long seed = Long.getLong("sluice.seed", 20260102L);
        for (int i = 0; i < STATEMENTS / PER_SCHEMA; i++) {
            batch(seed + i, server);
        }
        LOG.info("seed {}: {} the same, {} of them failing on both, {} refused", seed, same, failed, refused);
        refusals.forEach((reason, count) -> LOG.info("refused {} times: {}", count, reason));
        failures.forEach((message, count) -> LOG.info("failed {} times: {}", count, message));
        differences.stream().limit(SHOWN).forEach(LOG::error);
        assertThat(differences).as("differences of seed " + seed).isEmpty();
        assertThat(same).isGreaterThan(STATEMENTS / 2);
    }

    private void batch(long seed, TestDatabase server) throws SQLException, Prepared.RefusedException {
        Dice dice = new Dice(seed);
        RandomSchema schema = RandomSchema.make(dice);
        RandomStatements statements = new RandomStatements(dice, schema);
        try (World world = new World(schema, seed, server)) {
            for (int i = 0; i < PER_SCHEMA; i++) {
                check(world, statements.make(), seed + "/" + i, schema);
            }
        }
    }

    private void check(World world, String sql, String place, RandomSchema schema) {
        Prepared prepared;
        try {
            prepared = Prepared.of(sql, world.catalog());
        } catch (Prepared.RefusedException refusal) {
            note(String.valueOf(refusal.getMessage()));
            return;
        }
        SqlText postgres = prepared.postgres();
        Diagnostic refusal = prepared.refusal();
        if (postgres == null) {
            note(refusal == null ? "nothing said" : refusal.code().id() + " " + refusal.message());
            return;
        }
        Outcome here = Outcome.of(world.sqlite(), prepared.sqlite(), prepared);
        Outcome there = Outcome.of(world.postgres(), postgres, prepared);
        boolean ordered = prepared.facts().statement() instanceof Select select
                && !select.orderBy().isEmpty();
        if (here.same(there, ordered) && here.isExpected()) {
            same++;
            if (here.failure() != null) {
                failed++;
                failures.merge(String.valueOf(here.failure().getMessage()), 1, Integer::sum);
            }
        } else {
            differences.add(
                    place + "\n" + schema.source() + String.join(";\n", schema.inserts()) + ";\n" + sql + "\n-- types "
                            + prepared.types() + "\n-- sqlite " + here + "\n-- postgres " + there + "\n"
                            + prepared.texts());
        }
    }

    private void note(String reason) {
        refused++;
        refusals.merge(reason, 1, Integer::sum);
    }
}
