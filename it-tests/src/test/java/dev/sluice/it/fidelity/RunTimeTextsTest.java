package dev.sluice.it.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.runtime.TextsAtRunTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A statement that is composed at run time is sent as the very text that the build makes of it, or refused as there. */
class RunTimeTextsTest {
    private static final Logger LOG = LoggerFactory.getLogger(RunTimeTextsTest.class);
    private static final int FEWEST = 6_000;

    /** Transactions have methods of their own. */
    private static final Pattern SESSION =
            Pattern.compile("BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE", Pattern.CASE_INSENSITIVE);

    private final List<String> different = new ArrayList<>();
    private int same;
    private int refused;

    @Test
    void bothPathsMakeTheSameTexts() throws IOException {
        for (FidelityCase test : FidelityCase.all()) {
            for (FidelityCase.Step step : test.steps()) {
                compare(test.id(), test.schema(), step.sql());
            }
        }
        for (TypeCase test : TypeCase.of("types.jsonl")) {
            compare(test.id(), test.schema(), test.statement());
        }
        LOG.info("{} texts are the same, {} statements are refused by both", same, refused);
        assertThat(different).isEmpty();
        assertThat(same).isGreaterThan(FEWEST);
    }

    /** What only the build asks for, types of parameters above all, is left out: the run-time path takes them from the values. */
    private void compare(String id, List<String> schema, String sql) throws IOException {
        Analyzed analyzed = Analyzed.of(schema, List.of(sql), Map.of());
        String error = analyzed.error();
        boolean told = error != null && !error.startsWith("SLU50");
        if (told
                || SESSION.matcher(sql).lookingAt()
                || (error == null && analyzed.sql(0, "postgres").size() != 1)) {
            return;
        }
        for (String engine : List.of("sqlite", "postgres")) {
            List<Analyzed.Sql> texts = analyzed.sql(0, engine);
            String atRunTime = new TextsAtRunTime(schema, engine.equals("postgres")).of(sql);
            String built = texts.size() == 1 ? texts.get(0).text() : null;
            if (built == null && atRunTime == null) {
                refused++;
            } else if (built != null && built.equals(atRunTime)) {
                same++;
            } else if (error == null) {
                different.add(id + " " + engine + ": " + sql + "\n  build:    " + built + "\n  run time: " + atRunTime);
            }
        }
    }
}
