package dev.sluice.it.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.runtime.TextsAtRunTime;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    /**
     * Optional terms, choices of an order, pages, placeholders and rows as parameters; and nested rows and lists, which have no
     * reader at run time.
     */
    private static final Pattern OF_THE_BUILD =
            Pattern.compile("\\[\\[|:\\w+\\{|PAGE BY|\\$\\w|\\*\\*|\\bLIST\\s*\\(", Pattern.CASE_INSENSITIVE);

    private static final int FEWEST_NAMED = 500;

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

    /**
     * Named queries that leave nothing to the call, as their callers would write them at run time; what they declare of their
     * parameters is what the build alone knows.
     */
    @Test
    void queriesOfSourcesHaveTheTextsOfTheBuild() throws IOException {
        for (CorpusSource source : CorpusSource.all()) {
            Analyzed analyzed = Analyzed.ofSource(source.schema(), source.text());
            List<String> schema = new ArrayList<>(source.schema());
            schema.addAll(CorpusSource.declarations(source.text()));
            Map<String, NamedQuery> plain = analyzed.ddl("sqlite").isEmpty() ? Map.of() : plainQueries(source.text());
            if (plain.isEmpty()) {
                continue;
            }
            Map<Dialect, TextsAtRunTime> atRunTime = Map.of(
                    Dialect.SQLITE, new TextsAtRunTime(schema, false),
                    Dialect.POSTGRES, new TextsAtRunTime(schema, true));
            for (int i = 0; i < analyzed.statements(); i++) {
                int index = i;
                NamedQuery query = plain.get(analyzed.name(i));
                if (query != null && analyzed.accepted(i)) {
                    String id = source.name() + " " + analyzed.name(i);
                    atRunTime.forEach((engine, texts) -> {
                        if (query.engine() == null || query.engine() == engine) {
                            String built = analyzed.sql(index, engine.name().toLowerCase(Locale.ROOT))
                                    .get(0)
                                    .text();
                            compare(id + " " + engine, statement(query), texts, built);
                        }
                    });
                }
            }
        }
        LOG.info("{} texts of named queries are the same", same);
        assertThat(different).isEmpty();
        assertThat(same).isGreaterThan(FEWEST_NAMED);
    }

    /** Those that are one statement for whatever engine has them. */
    private static Map<String, NamedQuery> plainQueries(String text) {
        Map<String, List<NamedQuery>> byName = new HashMap<>();
        for (FileItem item : SqlFileParser.parse(new SourceFile("corpus.sql", text), new DiagnosticSink())
                .items()) {
            if (item instanceof NamedQuery query) {
                byName.computeIfAbsent(query.name().text(), name -> new ArrayList<>())
                        .add(query);
            }
        }
        Map<String, NamedQuery> queries = new HashMap<>();
        byName.forEach((name, texts) -> {
            NamedQuery query = texts.get(0);
            if (texts.size() == 1
                    && query.body() instanceof NamedQuery.Single
                    && query.parameters().stream().noneMatch(RunTimeTextsTest::saysMore)
                    && !OF_THE_BUILD.matcher(statement(query)).find()) {
                queries.put(name, query);
            }
        });
        return queries;
    }

    private static String statement(NamedQuery query) {
        return ((NamedQuery.Single) query.body()).statement().span().text();
    }

    /** Tells whether a declaration says more than where the parameter comes in the method. */
    private static boolean saysMore(NamedQuery.Declared declared) {
        return !(declared instanceof NamedQuery.DeclaredParameter parameter)
                || !parameter.span().text().equals(":" + parameter.name().text());
    }

    private void compare(String id, String sql, TextsAtRunTime texts, String built) {
        String atRunTime = texts.of(sql);
        if (built.equals(atRunTime)) {
            same++;
        } else {
            different.add(id + ": " + sql + "\n  build:    " + built + "\n  run time: " + atRunTime);
        }
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
