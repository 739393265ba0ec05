package dev.sluice.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.types.SqlType.Kind;
import dev.sluice.sql.types.ValueType;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is said of random statements holds on SQLite: values are of the type that was inferred, no NULL where there should be
 * none, at most one row where that was said, parameters take what they promise. Whatever SQLite prepares is accepted, unless
 * a code says why not, and the reverse. {@code -Dsluice.soundness} sets the number of statements, {@code -Dsluice.seed}
 * repeats a run.
 */
class SoundnessTest {
    private static final Logger LOG = LoggerFactory.getLogger(SoundnessTest.class);
    private static final int STATEMENTS = Integer.getInteger("sluice.soundness", 20_000);

    /** From how many statements on everything is expected to occur. */
    private static final int ALL_OCCUR = 20_000;

    private static final Set<Kind> NO_ONE_TYPE = Set.of(Kind.DYNAMIC, Kind.ANY, Kind.UNKNOWN, Kind.NUMBER);

    /** A run in which also the rarest refusal occurs. */
    private static final int RARE_REFUSED = 100_000;

    private final Occurrences occurrences = new Occurrences();
    private final NullReasons reasons = new NullReasons();
    private final Map<String, Integer> untranslated = new TreeMap<>();
    private int columns;
    private int columnsSaidNullable;
    private int columnsNeverNull;
    private int columnsUnknown;
    private int columnsOfOneClass;

    @Test
    void sqliteContradictsNothing() throws SQLException, IOException {
        long seed = Long.getLong("sluice.seed", 20260103L);
        Run run = new Run(LOG, Soundness::new, null, this::measure);
        run.run(STATEMENTS, seed);
        LOG.info(
                "of {} columns with rows {} were said to be nullable, {} of these held no NULL; {} of no one type, {} of these"
                        + " held values of one",
                columns,
                columnsSaidNullable,
                columnsNeverNull,
                columnsUnknown,
                columnsOfOneClass);
        reasons.lines().forEach(line -> LOG.info("held no NULL: {}", line));
        untranslated.forEach((code, count) -> LOG.info("refused on PostgreSQL {} times: {}", count, code));
        occurrences.lines().forEach(LOG::info);
        Set<String> missing = occurrences.missing();
        missing.forEach(what -> LOG.info("missing {}", what));
        assertThat(run.problems()).as("contradictions of seed " + seed).isEmpty();
        assertThat(run.refusedSchemas()).isEmpty();
        if (STATEMENTS >= ALL_OCCUR) {
            assertThat(missing).isEmpty();
            assertThat(OnPurpose.without(run.refusals(), STATEMENTS >= RARE_REFUSED))
                    .as("rows of on-purpose.txt that nothing is an example of")
                    .isEmpty();
        }
        assertThat(run.ran()).isGreaterThan(STATEMENTS * 9 / 10);
    }

    /** The other side of soundness: how often NULL was expected and did not come. */
    private void measure(Verdict verdict) {
        Prepared prepared = verdict.prepared();
        Outcome outcome = verdict.outcome();
        if (prepared == null || outcome == null) {
            return;
        }
        occurrences.count(prepared);
        if (prepared.refusal() != null) {
            untranslated.merge(prepared.refusal().code().id(), 1, Integer::sum);
        }
        List<ValueType> types = prepared.types();
        for (int i = 0; i < types.size() && !outcome.rows().isEmpty(); i++) {
            int column = i;
            columns++;
            if (NO_ONE_TYPE.contains(types.get(i).type().kind())) {
                columnsUnknown++;
                long classes = outcome.rows().stream()
                        .map(row -> row.get(column))
                        .filter(Objects::nonNull)
                        .map(Object::getClass)
                        .distinct()
                        .count();
                columnsOfOneClass += classes == 1 ? 1 : 0;
            }
            if (types.get(i).nullable()) {
                columnsSaidNullable++;
                boolean held = outcome.rows().stream().anyMatch(row -> row.get(column) == null);
                if (!held) {
                    columnsNeverNull++;
                    reasons.add(
                            prepared.facts(), prepared.facts().resultColumns().get(i));
                }
            }
        }
    }
}
