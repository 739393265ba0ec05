package dev.sluice.it.fidelity;

import dev.sluice.it.fidelity.CaseRunner.NotTranslated;
import dev.sluice.it.fidelity.CaseRunner.Outcome;
import dev.sluice.it.fidelity.CaseRunner.Verdict;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.types.SqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs a case of an extension type on both engines and compares the values as texts. */
final class TypeCaseRunner {
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    private final Connection postgres;
    private final SqlTranslator translator = new SqlTranslator();

    TypeCaseRunner(Connection postgres) {
        this.postgres = postgres;
    }

    Verdict run(TypeCase test) throws SQLException {
        if (test.statement().startsWith("CREATE")) {
            return new Verdict(Outcome.REFUSED, "a schema of its own");
        }
        CaseRunner.execute(postgres, "DROP SCHEMA IF EXISTS public CASCADE");
        CaseRunner.execute(postgres, "CREATE SCHEMA public");
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            return translated(test, sqlite);
        } catch (NotTranslated refused) {
            return new Verdict(Outcome.REFUSED, String.valueOf(refused.getMessage()));
        }
    }

    private Verdict translated(TypeCase test, Connection sqlite) throws NotTranslated {
        DiagnosticSink sink = new DiagnosticSink();
        SourceFile file = new SourceFile("schema.sql", String.join(";\n", test.schema()) + ";");
        Catalog catalog = SchemaAnalyzer.catalog(SqlFileParser.parse(file, sink).items(), sink);
        CaseRunner.check(sink);
        try {
            for (Dialect dialect : Dialect.values()) {
                Connection connection = dialect == Dialect.SQLITE ? sqlite : postgres;
                for (RenderedSql sql : CaseRunner.rendered(new SchemaTranslator().translate(catalog, dialect))) {
                    CaseRunner.execute(connection, sql.text());
                }
                for (String seed : test.seed()) {
                    StatementFacts facts = CaseRunner.facts(seed, catalog);
                    CaseRunner.execute(
                            connection,
                            CaseRunner.rendered(translator.translate(facts, dialect))
                                    .get(0)
                                    .text());
                }
                if (test.seed().isEmpty()) {
                    for (String rows : dialect == Dialect.SQLITE ? test.sqliteRows() : test.postgresRows()) {
                        CaseRunner.execute(connection, rows);
                    }
                }
            }
        } catch (SQLException fault) {
            return new Verdict(test.fails() ? Outcome.SAME : Outcome.ERROR, "set-up: " + fault.getMessage());
        }
        StatementFacts facts = CaseRunner.facts(test.statement(), catalog);
        RenderedSql forSqlite =
                CaseRunner.rendered(translator.translate(facts, Dialect.SQLITE)).get(0);
        RenderedSql forPostgres = CaseRunner.rendered(translator.translate(facts, Dialect.POSTGRES))
                .get(0);
        String onSqlite = answer(sqlite, forSqlite, facts, test, Dialect.SQLITE);
        String onPostgres = answer(postgres, forPostgres, facts, test, Dialect.POSTGRES);
        return verdict(test, onSqlite, onPostgres, forSqlite.text() + "\n--\n" + forPostgres.text());
    }

    private static Verdict verdict(TypeCase test, String onSqlite, String onPostgres, String texts) {
        String expected = test.expected().toString();
        String detail = "\n  sqlite:   " + onSqlite + "\n  postgres: " + onPostgres + "\n  expected: " + expected + "\n"
                + texts;
        boolean failedThere = onSqlite.startsWith("failed");
        boolean failedHere = onPostgres.startsWith("failed");
        if (failedThere || failedHere) {
            boolean asAsked = test.fails() && failedThere && failedHere;
            return new Verdict(asAsked ? Outcome.SAME : Outcome.ERROR, detail);
        }
        boolean compared = !test.refuse() && !test.expected().isEmpty() && onSqlite.startsWith("[");
        boolean same =
                onSqlite.equals(onPostgres) && (!compared || sorted(onSqlite).equals(sorted(expected)));
        return new Verdict(same ? Outcome.SAME : Outcome.WRONG, detail);
    }

    private static List<String> sorted(String rows) {
        List<String> out = new ArrayList<>(List.of(rows.split("], \\[")));
        out.replaceAll(row -> row.replaceAll("[\\[\\]]", ""));
        out.sort(Comparator.naturalOrder());
        return out;
    }

    private static String answer(
            Connection connection, RenderedSql sql, StatementFacts facts, TypeCase test, Dialect dialect)
            throws NotTranslated {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            for (int i = 0; i < sql.slots().size(); i++) {
                int slot = sql.slots().get(i);
                if (slot >= test.params().size()) {
                    throw new NotTranslated("a parameter without a value");
                }
                List<@Nullable String> param = test.params().get(slot);
                if (facts.parameters().get(slot).collection()) {
                    throw new NotTranslated("collections are bound by the runtime");
                }
                bind(
                        statement,
                        i + 1,
                        param.get(1),
                        facts.parameters().get(slot).value().type(),
                        dialect);
            }
            if (!statement.execute()) {
                return statement.getUpdateCount() + " rows";
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet set = statement.getResultSet()) {
                while (set.next()) {
                    rows.add(row(set, facts, dialect));
                }
            }
            return rows.toString();
        } catch (SQLException | RuntimeException fault) {
            return "failed: " + fault.getMessage();
        }
    }

    private static void bind(
            PreparedStatement statement, int index, @Nullable String text, SqlType type, Dialect dialect)
            throws SQLException {
        if (text == null) {
            statement.setNull(index, Types.NULL);
        } else if (dialect == Dialect.POSTGRES) {
            boolean exact = type.is(SqlType.Kind.NUMERIC);
            BigDecimal decimal = exact ? new BigDecimal(text).setScale(type.scale(), RoundingMode.UNNECESSARY) : null;
            statement.setString(index, decimal == null ? cut(text, type) : decimal.toPlainString());
        } else {
            switch (type.kind()) {
                case BOOLEAN -> statement.setLong(index, text.equals("true") || text.equals("1") ? 1 : 0);
                case INTEGER, ENUM -> statement.setLong(index, Long.parseLong(text));
                case REAL -> statement.setDouble(index, Double.parseDouble(text));
                case NUMERIC ->
                    statement.setLong(
                            index,
                            new BigDecimal(text).movePointRight(type.scale()).longValueExact());
                case TIME -> statement.setString(index, MICROS.format(LocalTime.parse(text)));
                case TIMESTAMP -> statement.setString(index, DAY.format(LocalDateTime.parse(text)));
                case DATETIME ->
                    statement.setString(
                            index, DAY.format(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC)) + "Z");
                case UUID -> statement.setString(index, UUID.fromString(text).toString());
                default -> statement.setString(index, text);
            }
        }
    }

    /** The runtime cuts to microseconds before it binds. */
    private static String cut(String text, SqlType type) {
        return type.is(SqlType.Kind.TIME)
                ? MICROS.format(LocalTime.parse(text))
                : text.replaceAll("(\\.\\d{6})\\d+", "$1");
    }

    private static String row(ResultSet set, StatementFacts facts, Dialect dialect) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        List<ResultColumn> columns = facts.resultColumns();
        for (int i = 0; i < columns.size(); i++) {
            SqlType type = columns.get(i) instanceof ResultColumn.Scalar scalar
                    ? scalar.value().type()
                    : SqlType.TEXT;
            values.add(value(set, i + 1, type, dialect));
        }
        return values.toString();
    }

    private static @Nullable String value(ResultSet set, int index, SqlType type, Dialect dialect) throws SQLException {
        if (set.getObject(index) == null) {
            return null;
        }
        boolean stored = dialect == Dialect.SQLITE;
        return switch (type.kind()) {
            case BOOLEAN -> String.valueOf(stored ? set.getInt(index) == 1 : set.getBoolean(index));
            case INTEGER, ENUM -> String.valueOf(set.getLong(index));
            case REAL, NUMBER -> String.valueOf(set.getDouble(index));
            case NUMERIC ->
                stored
                        ? BigDecimal.valueOf(set.getLong(index), type.scale()).toPlainString()
                        : set.getBigDecimal(index).setScale(type.scale()).toPlainString();
            case DATE -> stored ? set.getString(index) : String.valueOf(set.getObject(index, LocalDate.class));
            case TIME ->
                String.valueOf(stored ? LocalTime.parse(set.getString(index)) : set.getObject(index, LocalTime.class));
            case TIMESTAMP ->
                String.valueOf(
                        stored ? LocalDateTime.parse(set.getString(index)) : set.getObject(index, LocalDateTime.class));
            case DATETIME ->
                String.valueOf(
                        stored
                                ? OffsetDateTime.parse(set.getString(index)).toInstant()
                                : set.getObject(index, OffsetDateTime.class).toInstant());
            default -> set.getString(index);
        };
    }
}
