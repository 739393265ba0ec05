package dev.sluice.it.fidelity;

import dev.sluice.it.fidelity.CaseRunner.Outcome;
import dev.sluice.it.fidelity.CaseRunner.Verdict;
import dev.sluice.runtime.sqlite.IntervalFunctions;
import dev.sluice.runtime.translate.PostgresHelpers;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs a case of an extension type, as {@code analyze} translates it, on both engines and compares the values as texts. */
final class TypeCaseRunner implements AutoCloseable {
    private static final List<String> ENGINES = List.of("sqlite", "postgres");

    private final Connection postgres;
    private @Nullable Connection sqlite;
    private List<?> ready = List.of();

    TypeCaseRunner(Connection postgres) {
        this.postgres = postgres;
    }

    @Override
    public void close() throws SQLException {
        if (sqlite != null) {
            sqlite.close();
        }
    }

    private static List<String> statements(TypeCase test) {
        List<String> statements = new ArrayList<>(test.seed());
        for (String statement : test.statement().split(";", -1)) {
            if (!statement.isBlank()) {
                statements.add(statement.strip());
            }
        }
        return statements;
    }

    static Analyzed analyzed(TypeCase test) throws IOException {
        List<String> statements = statements(test);
        Analyzed analyzed = Analyzed.of(test.schema(), statements, Map.of());
        String error = analyzed.error();
        return error != null && (error.startsWith("SLU301") || error.startsWith("SLU302"))
                ? Analyzed.of(test.schema(), statements, declared(test, analyzed, statements.size() - 1))
                : analyzed;
    }

    Verdict run(TypeCase test) throws SQLException, IOException {
        List<String> statements = statements(test);
        Analyzed analyzed = analyzed(test);
        String error = analyzed.error();
        if (error != null) {
            return new Verdict(Outcome.REFUSED, error);
        }
        String fault = ready(test, analyzed, statements.size());
        if (fault != null) {
            return new Verdict(test.fails() ? Outcome.SAME : Outcome.ERROR, fault);
        }
        return translated(test, analyzed, statements.size(), Objects.requireNonNull(sqlite));
    }

    /** Sets up the schema unless the case before had the same one; what a case does is rolled back. */
    private @Nullable String ready(TypeCase test, Analyzed analyzed, int count) throws SQLException {
        List<Object> wanted = List.of(
                test.schema(), test.seed(), test.setups(), count > test.seed().size() + 1 ? test.statement() : "");
        if (wanted.equals(ready)) {
            return null;
        }
        ready = List.of();
        close();
        Connection fresh = DriverManager.getConnection("jdbc:sqlite::memory:");
        sqlite = fresh;
        IntervalFunctions.register(fresh);
        CaseRunner.execute(postgres, "DROP SCHEMA IF EXISTS public CASCADE");
        CaseRunner.execute(postgres, "CREATE SCHEMA public");
        for (String engine : ENGINES) {
            try {
                setUp(test, analyzed, count, engine, engine.equals("sqlite") ? fresh : postgres);
            } catch (SQLException failure) {
                return engine + " set-up: " + failure.getMessage();
            }
        }
        ready = wanted;
        return null;
    }

    /** Runs something and takes back what it did. */
    private static <T> T undone(Connection connection, java.util.function.Supplier<T> body) throws SQLException {
        CaseRunner.execute(connection, "BEGIN");
        try {
            return body.get();
        } finally {
            CaseRunner.execute(connection, "ROLLBACK");
        }
    }

    /** Where nothing tells the type of a parameter, the user declares it. */
    private static Map<String, String> declared(TypeCase test, Analyzed analyzed, int last) {
        Map<String, String> types = new LinkedHashMap<>();
        List<Analyzed.Parameter> parameters = analyzed.parameters(last);
        List<String> names = names(test.statement());
        for (int i = 0; i < test.params().size(); i++) {
            String name = i < parameters.size() ? parameters.get(i).name() : names.get(i);
            types.put(name, Objects.requireNonNull(test.params().get(i).get(0)) + " OR NULL");
        }
        return types;
    }

    private static List<String> names(String statement) {
        return java.util.regex.Pattern.compile(":([a-z]\\w*)")
                .matcher(statement)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private Verdict translated(TypeCase test, Analyzed analyzed, int count, Connection sqlite) throws SQLException {
        Map<String, String> answers = new LinkedHashMap<>();
        StringBuilder detail = new StringBuilder();
        for (String engine : ENGINES) {
            Connection connection = engine.equals("sqlite") ? sqlite : postgres;
            answers.put(engine, undone(connection, () -> answer(test, analyzed, count - 1, engine, connection)));
            detail.append("\n  ").append(engine).append(": ").append(answers.get(engine));
            analyzed.sql(count - 1, engine)
                    .forEach(sql -> detail.append("\n    ").append(sql.text().replace("\n", "\n    ")));
        }
        detail.append("\n  expected: ").append(test.expected());
        if (!test.index().isEmpty()) {
            String plan = undone(postgres, () -> plan(test, analyzed, count - 1, sqlite));
            if (!plan.isEmpty()) {
                return new Verdict(Outcome.WRONG, plan + detail);
            }
        }
        return verdict(test, answers, detail.toString(), sqlite);
    }

    private static void setUp(TypeCase test, Analyzed analyzed, int count, String engine, Connection connection)
            throws SQLException {
        for (String text : analyzed.ddl(engine)) {
            if (text.equals(PostgresHelpers.script())) {
                continue;
            }
            CaseRunner.execute(connection, text);
        }
        for (int i = 0; i < count - 1; i++) {
            for (Analyzed.Sql sql : analyzed.sql(i, engine)) {
                CaseRunner.execute(connection, sql.text());
            }
        }
        if (test.seed().isEmpty() && !test.schema().isEmpty()) {
            for (String rows : test.setup(engine, "INSERT")) {
                CaseRunner.execute(connection, rows);
            }
        }
        for (String index : test.setup(engine, "CREATE INDEX")) {
            CaseRunner.execute(connection, index);
        }
    }

    private Verdict verdict(TypeCase test, Map<String, String> answers, String detail, Connection sqlite)
            throws SQLException {
        String here = Objects.requireNonNull(answers.get("sqlite"));
        String there = Objects.requireNonNull(answers.get("postgres"));
        boolean failed = here.startsWith("failed") && there.startsWith("failed");
        if (test.fails()) {
            return new Verdict(failed || failsByHand(test, sqlite) ? Outcome.SAME : Outcome.WRONG, detail);
        }
        if (here.startsWith("failed") || there.startsWith("failed")) {
            return new Verdict(Outcome.ERROR, detail);
        }
        List<List<@Nullable String>> expected = test.expected();
        boolean told =
                expected != null && test.refuse() == null && !test.result().isEmpty();
        boolean same = here.equals(there) && (!told || rows(here).equals(rows(String.valueOf(expected))));
        return new Verdict(same ? Outcome.SAME : Outcome.WRONG, detail);
    }

    /** What goes past the compiler fails at the checks of the tables. */
    private boolean failsByHand(TypeCase test, Connection sqlite) throws SQLException {
        boolean fails = true;
        for (String engine : ENGINES) {
            Connection connection = engine.equals("sqlite") ? sqlite : postgres;
            String sql = Objects.requireNonNull(test.texts().get(engine));
            fails &= undone(connection, () -> fails(connection, sql));
        }
        return fails;
    }

    private static boolean fails(Connection connection, String sql) {
        try {
            CaseRunner.execute(connection, sql);
            return false;
        } catch (SQLException asItShould) {
            return true;
        }
    }

    /** Rows in any order; items of arrays with and without a space between them. */
    private static List<String> rows(String rows) {
        List<String> out = new ArrayList<>(List.of(rows.split("\\], \\[")));
        out.replaceAll(row -> row.replaceAll("[\\[\\] ]", ""));
        out.sort(Comparator.naturalOrder());
        return out;
    }

    private static String answer(TypeCase test, Analyzed analyzed, int index, String engine, Connection connection) {
        boolean stored = engine.equals("sqlite");
        String answer = "";
        for (Analyzed.Sql sql : analyzed.sql(index, engine)) {
            try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
                bind(statement, sql, test, analyzed.parameters(index), stored);
                if (!statement.execute()) {
                    answer = statement.getUpdateCount() + " rows";
                    continue;
                }
                List<String> rows = new ArrayList<>();
                try (ResultSet set = statement.getResultSet()) {
                    while (set.next()) {
                        rows.add(row(set, analyzed.columns(index), stored));
                    }
                }
                answer = rows.toString();
            } catch (SQLException | RuntimeException fault) {
                return "failed: " + fault.getMessage();
            }
        }
        return answer;
    }

    private static void bind(
            PreparedStatement statement,
            Analyzed.Sql sql,
            TypeCase test,
            List<Analyzed.Parameter> parameters,
            boolean stored)
            throws SQLException {
        for (int i = 0; i < sql.bind().size(); i++) {
            for (int p = 0; p < parameters.size(); p++) {
                Analyzed.Parameter parameter = parameters.get(p);
                if (parameter.name().equals(sql.bind().get(i))) {
                    String type = parameter.type() + (parameter.list() ? "[]" : "");
                    // A statement that should be refused tells no values.
                    String value =
                            p < test.params().size() ? test.params().get(p).get(1) : null;
                    TypedText.bind(statement, i + 1, value, type, stored);
                }
            }
        }
    }

    private static String row(ResultSet set, List<String> types, boolean stored) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            values.add(TypedText.read(set, i + 1, types.get(i), stored));
        }
        return values.toString();
    }

    /** Returns what is wrong with the plans; empty when nothing is. */
    private String plan(TypeCase test, Analyzed analyzed, int index, Connection sqlite) {
        try {
            CaseRunner.execute(postgres, "SET LOCAL enable_seqscan = off");
            CaseRunner.execute(postgres, "SET LOCAL enable_bitmapscan = off");
            for (String engine : ENGINES) {
                boolean stored = engine.equals("sqlite");
                Analyzed.Sql sql = analyzed.sql(index, engine).get(0);
                StringBuilder plan = new StringBuilder();
                if (!stored && !Objects.requireNonNull(test.index().get(engine)).endsWith("_pkey")) {
                    dropKeys();
                }
                String explain = stored ? "EXPLAIN QUERY PLAN " : "EXPLAIN ";
                try (PreparedStatement statement =
                        (stored ? sqlite : postgres).prepareStatement(explain + sql.text())) {
                    bind(statement, sql, test, analyzed.parameters(index), stored);
                    try (ResultSet set = statement.executeQuery()) {
                        while (set.next()) {
                            plan.append(set.getString(stored ? 4 : 1)).append('\n');
                        }
                    }
                }
                if (!plan.toString()
                        .contains(Objects.requireNonNull(test.index().get(engine)))) {
                    return "plan of " + engine + " without \"" + test.index().get(engine) + "\":\n" + plan;
                }
            }
            return "";
        } catch (SQLException fault) {
            return "no plan: " + fault.getMessage();
        }
    }

    /** With few rows the server might take the index of a key instead of the one that is meant. */
    private void dropKeys() throws SQLException {
        List<String> drops = new ArrayList<>();
        try (PreparedStatement keys = postgres.prepareStatement("SELECT format('ALTER TABLE %s DROP CONSTRAINT %I',"
                        + " conrelid::regclass, conname) FROM pg_constraint"
                        + " WHERE contype = 'p' AND connamespace = 'public'::regnamespace");
                ResultSet set = keys.executeQuery()) {
            while (set.next()) {
                drops.add(set.getString(1));
            }
        }
        for (String drop : drops) {
            CaseRunner.execute(postgres, drop);
        }
    }
}
