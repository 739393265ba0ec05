package dev.sluice.generator.cli;

import dev.sluice.generator.cli.AnalyzeAnswer.Parameter;
import dev.sluice.generator.emit.JavaTypeNames;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SessionStatement;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.SessionColumns;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the facts of a statement into the words of an answer. */
final class StatementAnswers {
    private static final String PAGE_SIZE = "page size";

    private StatementAnswers() {}

    static String kind(Statement statement) {
        if (statement instanceof Select) {
            return "select";
        }
        if (statement instanceof Insert) {
            return "insert";
        }
        if (statement instanceof Update) {
            return "update";
        }
        if (statement instanceof Delete) {
            return "delete";
        }
        return statement instanceof SessionStatement ? "session" : "schema";
    }

    static boolean isQueryOrWrite(Statement statement) {
        return !kind(statement).equals("session") && !kind(statement).equals("schema");
    }

    /** The answer for a statement about a connection. */
    static AnalyzeAnswer.StatementAnswer session(
            SessionStatement statement, List<Parameter> parameters, Map<String, List<AnalyzeAnswer.Sql>> texts) {
        List<Column> columns = SessionColumns.of(statement);
        return new AnalyzeAnswer.StatementAnswer(
                true,
                null,
                "session",
                columns.isEmpty() ? "exec" : "many",
                parameters,
                columns.stream().map(StatementAnswers::declared).toList(),
                List.of(),
                List.of(),
                texts);
    }

    private static AnalyzeAnswer.Column declared(Column column) {
        ValueType value = column.value();
        return new AnalyzeAnswer.Column(
                column.name(), type(value), javaType(value), value.nullable(), null, null, null);
    }

    /** How many rows a statement gives, or that it gives a count, or nothing. */
    static String cardinality(StatementFacts facts) {
        Statement statement = facts.statement();
        if (!isQueryOrWrite(statement)) {
            return "exec";
        }
        if (facts.resultColumns().isEmpty() && !(statement instanceof Select)) {
            return "execrows";
        }
        return switch (facts.rowCount()) {
            case ONE -> "one";
            case AT_MOST_ONE -> "optional";
            case MANY -> "many";
        };
    }

    /** The parameters of a statement; of one that gives pages, also how many rows to read. */
    static List<Parameter> parameters(Collection<ParameterFact> facts, Statement statement) {
        List<Parameter> parameters = new ArrayList<>(parameters(facts));
        if (statement instanceof Select select && !select.pageBy().isEmpty()) {
            parameters.add(new Parameter(PAGE_SIZE, SqlType.INTEGER.toString(), "long", false, false));
        }
        return parameters;
    }

    private static List<Parameter> parameters(Collection<ParameterFact> facts) {
        return facts.stream()
                .map(fact -> new Parameter(
                        name(fact),
                        type(fact.value()),
                        javaType(fact.value()),
                        fact.value().nullable(),
                        fact.collection()))
                .toList();
    }

    /** The name of what a mark of a text stands for: behind the parameters comes the size of a page. */
    static String name(List<ParameterFact> facts, int slot) {
        return slot < facts.size() ? name(facts.get(slot)) : PAGE_SIZE;
    }

    /** Its name without sign, or its number. */
    static String name(ParameterFact fact) {
        String name = fact.name();
        return name == null ? String.valueOf(fact.number()) : name;
    }

    static List<AnalyzeAnswer.Column> columns(List<? extends ResultColumn> columns) {
        return columns.stream().map(StatementAnswers::column).toList();
    }

    private static AnalyzeAnswer.Column column(ResultColumn column) {
        if (column instanceof ResultColumn.Nested nested) {
            return new AnalyzeAnswer.Column(
                    nested.name(),
                    "ROW",
                    "java.lang.Record",
                    nested.relation().nullable(),
                    null,
                    null,
                    columns(nested.columns()));
        }
        if (column instanceof ResultColumn.Listed listed) {
            return new AnalyzeAnswer.Column(
                    listed.name(), "LIST", "java.util.List", false, null, null, columns(listed.columns()));
        }
        ResultColumn.Scalar scalar = (ResultColumn.Scalar) column;
        Table table = scalar.relation() == null ? null : scalar.relation().table();
        Column origin = table == null ? null : scalar.column();
        return new AnalyzeAnswer.Column(
                scalar.name(),
                type(scalar.value()),
                javaType(scalar.value()),
                scalar.value().nullable(),
                origin == null || table == null ? null : table.name(),
                origin == null ? null : origin.name(),
                null);
    }

    /** A value of another class in each row, and one that is always NULL, are told as ANY. */
    private static String type(ValueType value) {
        return isAny(value.type()) ? "ANY" : value.type().toString();
    }

    private static String javaType(ValueType value) {
        SqlType type = isAny(value.type()) ? SqlType.ANY : value.type();
        return JavaTypeNames.of(ValueType.of(type, value.nullable()));
    }

    private static boolean isAny(SqlType type) {
        return type.is(SqlType.Kind.DYNAMIC) || type.is(SqlType.Kind.NULL);
    }

    static List<String> names(Set<Table> tables) {
        return tables.stream().map(Table::name).sorted().toList();
    }
}
