package dev.sluice.it.random;

import dev.sluice.it.random.RandomSchema.Column;
import dev.sluice.it.random.RandomSchema.Relation;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.catalog.Catalog;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Queries and writes over a random schema, as a source file has them: {@code name(parameters): statement}. */
final class RandomStatements {
    private final Dice dice;
    private final RandomParameters parameters;
    private final RandomQueries queries;
    private final RandomWrites writes;

    RandomStatements(Dice dice, RandomSchema schema, boolean sqlite) {
        this.dice = dice;
        this.parameters = new RandomParameters(dice);
        this.queries = new RandomQueries(dice, schema, parameters, sqlite);
        this.writes = new RandomWrites(dice, schema, queries, sqlite);
    }

    String make() {
        parameters.begin();
        queries.sources().begin();
        String statement = dice.oneIn(4) ? writes.make() : queries.make();
        return parameters.header(statement) + statement;
    }

    /** A random schema, perhaps with a view over its tables and with triggers. */
    static RandomSchema schema(Dice dice, boolean sqlite) {
        RandomSchema schema = RandomSchema.make(dice, sqlite);
        if (dice.oneIn(2)) {
            schema = accepted(dice, schema, sqlite, RandomStatements::withView);
        }
        return dice.oneIn(3) ? accepted(dice, schema, sqlite, RandomStatements::withTrigger) : schema;
    }

    /** Draws until what is added is not refused. */
    private static RandomSchema accepted(
            Dice dice, RandomSchema schema, boolean sqlite, BiFunction<Dice, RandomSchema, RandomSchema> addition) {
        RandomSchema more = addition.apply(dice, schema);
        while (isRefused(more, sqlite)) {
            more = addition.apply(dice, schema);
        }
        return more;
    }

    /** Whether a view or trigger is refused, as its statements would be. */
    private static boolean isRefused(RandomSchema schema, boolean sqlite) {
        Set<Dialect> dialects = sqlite ? Set.of(Dialect.SQLITE) : EnumSet.allOf(Dialect.class);
        try {
            Catalog catalog = World.catalog(schema.statements());
            return dialects.stream()
                    .anyMatch(dialect ->
                            new SchemaTranslator().translate(catalog, dialect) instanceof Translation.Refused);
        } catch (Prepared.RefusedException refusal) {
            return true;
        }
    }

    /** Adds a view over the tables to a schema. */
    private static RandomSchema withView(Dice dice, RandomSchema schema) {
        RandomStatements statements = new RandomStatements(dice, schema, false);
        statements.parameters.begin();
        statements.parameters.forbid();
        statements.queries.sources().begin();
        List<Ty> types = statements.queries.sources().orderedTypes();
        String query = statements.queries.derived(types);
        List<Column> columns = new ArrayList<>();
        for (Ty type : types) {
            columns.add(new Column("c" + (columns.size() + 1), type, type.declared(), false, false));
        }
        List<String> names = columns.stream().map(Column::name).collect(Collectors.toList());
        return schema.withView(new Relation("v1", List.copyOf(columns), names, true, "CREATE VIEW v1 AS " + query));
    }

    /** Adds a trigger that passes changes of one table on to another. */
    private static RandomSchema withTrigger(Dice dice, RandomSchema schema) {
        RandomStatements statements = new RandomStatements(dice, schema, false);
        statements.parameters.begin();
        statements.parameters.forbid();
        statements.queries.sources().begin();
        return schema.with(statements.writes.trigger("tr1"));
    }
}
