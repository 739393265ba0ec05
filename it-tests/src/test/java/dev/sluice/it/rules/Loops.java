package dev.sluice.it.rules;

import dev.sluice.it.fidelity.CaseProbes;
import dev.sluice.it.random.RandomProbes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The two loops, entered by name from outside of the loader. */
public final class Loops {
    private static final long SEED = 7_000_000;

    /** Whether there are cases beside the random statements; without them a run tells what these alone notice. */
    private static final boolean CASES = Boolean.parseBoolean(System.getProperty("sluice.rules.cases", "true"));

    private Loops() {}

    /** Rules of types and nullness: expected facts, then random statements on SQLite. */
    public static List<String> facts(int statements, int most, int minutes) throws SQLException, IOException {
        List<Probe> probes = new ArrayList<>(CASES ? FactProbes.all() : List.of());
        probes.addAll(RandomProbes.of(statements, SEED, false));
        return RuleLoop.run(probes, most, minutes);
    }

    /** Rules of what is written for PostgreSQL: the cases, then random statements on both engines. */
    public static List<String> translate(int statements, int most, int minutes) throws SQLException, IOException {
        List<Probe> probes = new ArrayList<>(CASES ? CaseProbes.all() : List.of());
        probes.addAll(RandomProbes.of(statements, SEED, true));
        return RuleLoop.run(probes, most, minutes);
    }
}
