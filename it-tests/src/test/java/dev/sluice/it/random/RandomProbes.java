package dev.sluice.it.random;

import dev.sluice.it.rules.Probe;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.it.support.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random statements, each as a thing that may turn red when a rule is made wrong. */
public final class RandomProbes {
    private static final int PER_SCHEMA = 100;

    private RandomProbes() {}

    /**
     * Makes statements over random schemas, whose rows stay for as long as the process.
     *
     * @param statements how many
     * @param both whether both engines answer, else only SQLite
     */
    public static List<Probe> of(int statements, long seed, boolean both) throws SQLException {
        List<Probe> probes = new ArrayList<>();
        for (int i = 0; i < statements / PER_SCHEMA; i++) {
            batch(seed + i, both, probes);
        }
        return probes;
    }

    private static void batch(long seed, boolean both, List<Probe> probes) throws SQLException {
        Dice dice = new Dice(seed);
        RandomSchema schema = RandomStatements.schema(dice, !both);
        RandomStatements statements = new RandomStatements(dice, schema, !both);
        Verdict.Judge judge = both ? new Difference() : new Soundness(schema.statements());
        World world;
        @Nullable TestDatabase server = both ? TestPostgres.freshDatabase() : null;
        try {
            world = new World(schema.statements(), schema.inserts(), seed, server);
        } catch (Prepared.RefusedException refusal) {
            return;
        }
        for (int i = 0; i < PER_SCHEMA; i++) {
            String statement = statements.make();
            String place = seed + "/" + i;
            List<Argument> arguments = Run.arguments(world, statement, place.hashCode());
            boolean refused = Run.judged(judge, world, statement, arguments).refusal() != null;
            Probe.Texts texts = () -> {
                world.forget();
                return both ? texts(world, statement) : null;
            };
            probes.add(new Probe("random " + place, texts, () -> {
                world.forget();
                Verdict verdict = Run.judged(judge, world, statement, arguments);
                return verdict.problem() == null && (verdict.refusal() != null) == refused;
            }));
        }
    }

    private static String texts(World world, String statement) {
        try {
            return world.prepare(statement).texts();
        } catch (Prepared.RefusedException refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }
}
