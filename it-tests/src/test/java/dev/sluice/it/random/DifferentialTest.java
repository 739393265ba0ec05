package dev.sluice.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Random statements give the same answer on both engines, over the same rows in other orders. With
 * {@code -Dsluice.differential=200000} it runs longer, with {@code -Dsluice.seed} it repeats a run.
 */
@ExtendWith(FreshPostgres.class)
class DifferentialTest {
    private static final Logger LOG = LoggerFactory.getLogger(DifferentialTest.class);
    private static final int STATEMENTS = Integer.getInteger("sluice.differential", 5_000);
    private static final double MOST_REFUSED = 15;

    @Test
    void bothEnginesGiveTheSameAnswer(TestDatabase server) throws SQLException, IOException {
        long seed = Long.getLong("sluice.seed", 20260102L);
        Run run = new Run(LOG, schema -> new Difference(), server, verdict -> {});
        run.run(STATEMENTS, seed);
        LOG.info("{} % refused", run.refusedShare());
        assertThat(run.problems()).as("differences of seed " + seed).isEmpty();
        assertThat(run.refusedSchemas()).isEmpty();
        assertThat(run.refusedShare()).isLessThan(MOST_REFUSED);
    }
}
