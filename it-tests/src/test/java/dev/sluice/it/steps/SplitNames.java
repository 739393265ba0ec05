package dev.sluice.it.steps;

import dev.sluice.it.steps.migrations.v0002.Person;
import dev.sluice.it.steps.migrations.v0002.SplitNamesQueries;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.JavaStep;
import java.io.IOException;

/** Makes two names of one, by rules that SQL has no words for. */
public final class SplitNames implements JavaStep<SplitNamesQueries> {
    /** Made when the step runs. */
    public SplitNames() {}

    @Override
    public void run(SplitNamesQueries queries) throws IOException {
        for (Person person : queries.everybody().list()) {
            String name = person.name().strip();
            int space = name.lastIndexOf(' ');
            if (name.equals("swallowed")) {
                swallow(queries, person.id());
            } else if (space < 0) {
                throw new IOException("no family name: " + name);
            } else {
                queries.setNames(name.substring(0, space), name.substring(space + 1), person.id());
            }
        }
    }

    /** A statement that failed spoils the step, whoever catches it. */
    private static void swallow(SplitNamesQueries queries, long id) {
        try {
            queries.duplicate(id);
        } catch (ConstraintViolationException failure) {
            queries.setNames("nobody", "there", id);
        }
    }
}
