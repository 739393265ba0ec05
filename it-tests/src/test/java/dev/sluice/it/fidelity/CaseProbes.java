package dev.sluice.it.fidelity;

import dev.sluice.it.fidelity.CaseRunner.Outcome;
import dev.sluice.it.rules.Probe;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.it.support.TestPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The cases that run on both engines, each as a thing that may turn red when a rule is made wrong. */
public final class CaseProbes {
    private CaseProbes() {}

    /**
     * Makes all of them; a case is red when it ends otherwise than it does when it runs first. Their databases stay until the
     * process ends.
     */
    public static List<Probe> all() throws SQLException, IOException {
        List<Probe> probes = new ArrayList<>();
        Connection first = connect(TestPostgres.freshDatabase());
        CaseRunner runner = new CaseRunner(first);
        for (FidelityCase test : FidelityCase.all()) {
            probes.add(new Probe(
                    "case " + test.id(),
                    () -> runner.texts(test),
                    asAtFirst(() -> runner.run(test).outcome())));
        }
        Connection second = connect(TestPostgres.freshDatabase());
        TypeCaseRunner types = new TypeCaseRunner(second);
        for (TypeCase test : TypeCase.of("types.jsonl")) {
            probes.add(new Probe(
                    "case " + test.id(),
                    () -> TypeCaseRunner.analyzed(test).toString(),
                    asAtFirst(() -> types.run(test).outcome())));
        }
        return probes;
    }

    private static Probe.Check asAtFirst(Callable<Outcome> run) {
        AtomicReference<@Nullable Outcome> first = new AtomicReference<>();
        return () -> {
            Outcome now = run.call();
            return first.compareAndSet(null, now) || first.get() == now;
        };
    }

    private static Connection connect(TestDatabase database) throws SQLException {
        Connection connection = database.connect();
        CaseRunner.install(connection);
        return connection;
    }
}
