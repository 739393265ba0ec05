package dev.sluice.sql.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import dev.sluice.sql.types.ValueType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * SQLite judges what analysis says: the statements of the table of cases run over random rows, and no column may hold NULL, or a
 * storage class, that was ruled out. Parameters are bound to random values of the types that were inferred.
 */
class SoundnessTest {
    private static final long SEED = Long.getLong("sluice.seed", 20260101L);
    private static final int ROUNDS = Integer.getInteger("sluice.rounds", 12);
    /** A recursive query whose end is a random parameter may have none. */
    private static final int MAX_ROWS = 300;

    private static final Set<Kind> PLAIN =
            Set.of(Kind.INTEGER, Kind.REAL, Kind.NUMBER, Kind.TEXT, Kind.BLOB, Kind.BOOLEAN);

    /** What only the translation of the source language makes SQLite understand. */
    private static final List<String> NOT_PLAIN_SQL =
            List.of("now()", "gen_random_uuid", "similarity", ".**", "LIST(", "$", "{ ", "[[");

    /** What random values may run into without analysis being wrong. */
    private static final List<String> EXPECTED_FAILURES = List.of(
            "constraint failed",
            "malformed JSON",
            "integer overflow",
            "cannot store",
            "JSON path error",
            "must be a single character",
            "must be a non-negative integer");

    private final Random random = new Random(SEED);
    private final List<String> violations = new ArrayList<>();
    private long values;
    private long statements;

    @Test
    void nothingContradictsSqlite() throws SQLException {
        List<StatementCasesTest.Case> cases = StatementCasesTest.cases().stream()
                .filter(c -> NOT_PLAIN_SQL.stream().noneMatch(c.sql()::contains))
                .toList();
        assertThat(cases).hasSizeGreaterThan(200);
        for (int round = 0; round < ROUNDS; round++) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
                createSchema(connection);
                fill(connection, round == 0 ? 0 : 3 + random.nextInt(20));
                connection.setAutoCommit(false);
                for (StatementCasesTest.Case c : cases) {
                    check(connection, c);
                    connection.rollback();
                }
            }
        }
        System.out.println("soundness: seed " + SEED + ", " + statements + " runs of " + cases.size() + " statements, "
                + values + " values");
        assertThat(violations.stream().distinct()).isEmpty();
        assertThat(values).isGreaterThan(10_000);
    }

    private void check(Connection connection, StatementCasesTest.Case c) throws SQLException {
        List<StatementFacts> facts = Library.analyze(c.sql(), new DiagnosticSink());
        StatementFacts statement = facts.get(0);
        String sql = c.sql().replaceFirst("^\\([^)]*\\) ", "");
        for (ParameterFact parameter : statement.parameters()) {
            if (parameter.collection()) {
                String list = "\\(?:" + parameter.name() + "\\)?";
                sql = sql.replaceAll("IN " + list, "IN (SELECT value FROM json_each(:" + parameter.name() + "))");
            }
        }
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            for (ParameterFact parameter : statement.parameters()) {
                prepared.setObject(parameter.number(), argument(parameter));
            }
            if (prepared.execute()) {
                statements++;
                compare(c, statement, prepared.getResultSet());
            } else {
                statements++;
            }
        } catch (SQLException e) {
            String message = Objects.requireNonNullElse(e.getMessage(), "");
            boolean expected = EXPECTED_FAILURES.stream().anyMatch(message::contains);
            if (!expected) {
                violations.add(c + ": " + message);
            }
        }
    }

    private void compare(StatementCasesTest.Case c, StatementFacts facts, ResultSet rows) throws SQLException {
        List<ResultColumn> columns = facts.resultColumns();
        for (int row = 0; row < MAX_ROWS && rows.next(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                ResultColumn.Scalar column = (ResultColumn.Scalar) columns.get(i);
                Object value = rows.getObject(i + 1);
                values++;
                if (!fits(facts, column, value)) {
                    violations.add(
                            c + ": column " + (i + 1) + " is " + shown(value) + ", said to be " + column.value());
                }
            }
        }
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "NULL" : value + " (" + value.getClass().getSimpleName() + ")";
    }

    private static boolean fits(StatementFacts facts, ResultColumn.Scalar column, @Nullable Object value) {
        ValueType type = column.value();
        if (value == null) {
            return type.nullable();
        }
        Expr expr = column.expr();
        boolean plain = PLAIN.contains(type.type().kind()) && (expr == null || isPlain(facts, expr));
        if (!plain) {
            return true;
        }
        boolean whole = value instanceof Integer || value instanceof Long;
        switch (type.type().kind()) {
            case INTEGER:
                return whole;
            case BOOLEAN:
                return whole && (((Number) value).longValue() == 0 || ((Number) value).longValue() == 1);
            case REAL:
                return value instanceof Double;
            case NUMBER:
                return whole || value instanceof Double;
            case TEXT:
                return value instanceof String;
            default:
                return value instanceof byte[];
        }
    }

    /** Tells whether an expression means the same to SQLite without translation. */
    private static boolean isPlain(StatementFacts facts, Expr expr) {
        SqlType type = facts.typeOf(expr).type();
        boolean translated = type.is(Kind.NUMERIC)
                || type.is(Kind.INTERVAL)
                || type.is(Kind.UNKNOWN)
                || (expr instanceof Expr.Cast && type.is(Kind.BOOLEAN));
        boolean timeArithmetic = expr instanceof Expr.Binary binary
                && facts.typeOf(binary.left()).type().isTemporal();
        return !translated && !timeArithmetic && Children.of(expr).stream().allMatch(child -> isPlain(facts, child));
    }

    private @Nullable Object argument(ParameterFact parameter) {
        if (parameter.collection()) {
            int size = random.nextInt(3);
            List<String> items = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                Object value = RandomValues.of(parameter.value().type(), random);
                items.add(value instanceof Number ? value.toString() : "\"" + value + "\"");
            }
            return items.stream().collect(Collectors.joining(",", "[", "]"));
        }
        boolean declaredOptional = parameter.declared() != null;
        boolean absent = parameter.value().nullable() && random.nextInt(3) == 0 && !declaredOptional;
        return absent ? null : RandomValues.of(parameter.value().type(), random);
    }

    private static void createSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : Library.CATALOG.tables()) {
                statement.execute(
                        table.kind() == Table.Kind.VIEW
                                ? table.definition().span().text()
                                : StorageSchema.createTable(table));
            }
            for (var index : Library.CATALOG.indexes()) {
                statement.execute(index.span().text());
            }
        }
    }

    private void fill(Connection connection, int rows) throws SQLException {
        for (Table table : Library.CATALOG.tables()) {
            if (table.kind() == Table.Kind.TABLE) {
                List<Column> columns = table.columns().stream()
                        .filter(c -> c.generated() == null)
                        .toList();
                String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
                String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
                String sql = "INSERT OR IGNORE INTO " + table.name() + " (" + names + ") VALUES (" + marks + ")";
                try (PreparedStatement insert = connection.prepareStatement(sql)) {
                    for (int row = 0; row < rows; row++) {
                        for (int i = 0; i < columns.size(); i++) {
                            ValueType value = columns.get(i).value();
                            boolean absent = value.nullable() && random.nextInt(3) == 0;
                            insert.setObject(i + 1, absent ? null : RandomValues.of(value.type(), random));
                        }
                        insert.execute();
                    }
                }
            }
        }
        try (Statement acyclic = connection.createStatement()) {
            acyclic.execute("UPDATE author SET parent = NULL WHERE parent >= id");
        }
    }
}
