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

/** The cases that run on both engines, each as a thing that may turn red when a rule is made wrong. */
public final class CaseProbes {
    private CaseProbes() {}

    /** Makes all of them; a case is red when it ends otherwise than it does now. Their databases stay until the process ends. */
    public static List<Probe> all() throws SQLException, IOException {
        List<Probe> probes = new ArrayList<>();
        Connection first = connect(TestPostgres.freshDatabase());
        CaseRunner runner = new CaseRunner(first);
        for (FidelityCase test : FidelityCase.all()) {
            Outcome now = runner.run(test).outcome();
            probes.add(new Probe(
                    "case " + test.id(),
                    () -> runner.texts(test),
                    () -> runner.run(test).outcome() == now));
        }
        Connection second = connect(TestPostgres.freshDatabase());
        TypeCaseRunner types = new TypeCaseRunner(second);
        for (TypeCase test : TypeCase.of("types.jsonl")) {
            Outcome now = types.run(test).outcome();
            probes.add(new Probe(
                    "case " + test.id(),
                    () -> TypeCaseRunner.analyzed(test).toString(),
                    () -> types.run(test).outcome() == now));
        }
        return probes;
    }

    private static Connection connect(TestDatabase database) throws SQLException {
        Connection connection = database.connect();
        CaseRunner.install(connection);
        return connection;
    }
}
