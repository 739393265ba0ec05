package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether SQLite knows a text to be JSON when a JSON function takes it ("JSON Functions And Operators", Interface Overview):
 * what a JSON function made, also behind whatever passes a value on as it is.
 */
enum JsonSubtype {
    /** Never. */
    NEVER,
    /** Always. */
    ALWAYS,
    /** It depends on the row. */
    IN_SOME_ROWS,
    /** Always NULL, which is both. */
    NOTHING;

    private static final Set<String> MAKERS = Set.of(
            "json",
            "json_array",
            "json_object",
            "json_group_array",
            "json_group_object",
            "json_quote",
            "json_set",
            "json_insert",
            "json_replace",
            "json_remove",
            "json_patch");

    /**
     * Tells what SQLite knows of a value.
     *
     * @param windowed whether the query has windows, for which SQLite stores the values of groups on the way
     */
    static JsonSubtype of(Expr expr, boolean windowed) {
        if (expr instanceof Expr.FunctionCall call) {
            boolean maker = MAKERS.contains(call.name().key());
            return call.over() == null ? of(call, windowed) : maker ? IN_SOME_ROWS : NEVER;
        } else if (expr instanceof Expr.Binary binary) {
            return binary.operator() == BinaryOperator.JSON_GET ? ALWAYS : NEVER;
        } else if (expr instanceof Expr.Cast cast) {
            // A text stays what it is; any other value becomes a plain one.
            boolean member = cast.operand() instanceof Expr.FunctionCall call
                    && call.name().key().equals("json_extract");
            return member ? IN_SOME_ROWS : of(cast.operand(), windowed);
        } else if (expr instanceof Expr.Collate collate) {
            return of(collate.operand(), windowed);
        } else if (expr instanceof Expr.Case choice) {
            List<Expr> results = new ArrayList<>();
            choice.whens().forEach(when -> results.add(when.result()));
            if (choice.otherwise() != null) {
                results.add(choice.otherwise());
            }
            return of(results, windowed);
        }
        return expr instanceof Expr.NullLiteral ? NOTHING : NEVER;
    }

    private static JsonSubtype of(Expr.FunctionCall call, boolean windowed) {
        List<Expr> arguments = call.arguments();
        String name = call.name().key();
        if (windowed && PostgresAggregates.isAggregate(call)) {
            return NEVER;
        }
        if (MAKERS.contains(name)) {
            return ALWAYS;
        }
        return switch (name) {
            case "coalesce", "ifnull", "min", "max" -> of(arguments, windowed);
            case "likely", "unlikely", "likelihood", "nullif" -> of(arguments.get(0), windowed);
            case "iif", "if" -> {
                List<Expr> results = new ArrayList<>();
                for (int i = 1; i < arguments.size(); i += 2) {
                    results.add(arguments.get(i));
                }
                if (arguments.size() % 2 == 1) {
                    results.add(arguments.get(arguments.size() - 1));
                }
                yield of(results, windowed);
            }
            default -> NEVER;
        };
    }

    private static JsonSubtype of(List<Expr> values, boolean windowed) {
        JsonSubtype all = NOTHING;
        for (Expr value : values) {
            JsonSubtype one = of(value, windowed);
            if (all == NOTHING) {
                all = one;
            } else if (one != NOTHING && one != all) {
                all = IN_SOME_ROWS;
            }
        }
        return all;
    }
}
