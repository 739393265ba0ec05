package dev.sluice.generator.check;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says in a few words why a value has no one type. */
final class Untyped {
    private static final String JSON = "a value of JSON, of any type";
    private static final String EACH_ROW = "of another type in each row";
    private static final Set<String> CHOICES = Set.of("iif", "if");

    private final TypeFacts facts;
    /** A recursive part shows its own table. */
    private final Set<Select> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Untyped(TypeFacts facts) {
        this.facts = facts;
    }

    /** Finds what takes the type away. */
    String why(ResultColumn.Scalar column) {
        return switch (column.value().type().kind()) {
            case NULL -> "always NULL";
            case DYNAMIC -> eachRow(column);
            default -> "nothing tells its type";
        };
    }

    private String eachRow(ResultColumn.Scalar column) {
        Expr expr = column.expr();
        Relation relation = column.relation();
        if (expr != null && facts.typeOf(expr).type().is(Kind.DYNAMIC)) {
            return eachRow(expr);
        } else if (expr == null && relation != null && column.column() != null) {
            return eachRow(relation, relation.columns().indexOf(column.column()));
        }
        // A column of a compound is that of its parts.
        int index = facts.resultColumns().indexOf(column);
        return index >= 0 && facts.statement() instanceof Select select ? eachRow(select.body(), index) : EACH_ROW;
    }

    private String eachRow(Relation relation, int index) {
        if (relation.kind() == Relation.Kind.FUNCTION) {
            return JSON;
        }
        Select select = shown(relation);
        return select == null || index < 0 || !seen.add(select) ? EACH_ROW : eachRow(select.body(), index);
    }

    private String eachRow(SelectBody body, int index) {
        Set<String> types = new LinkedHashSet<>();
        String inner = collect(body, index, types);
        return inner != null ? inner : mixed(types);
    }

    /** Collects the types of a column in the parts of a query; what has several itself says why. */
    private @Nullable String collect(SelectBody body, int index, Set<String> types) {
        if (body instanceof SelectBody.Compound compound) {
            String inner = collect(compound.left(), index, types);
            return inner != null ? inner : collect(compound.right(), index, types);
        } else if (body instanceof SelectBody.Values values) {
            return collect(values.rows().stream().map(row -> row.get(index)).toList(), types);
        }
        List<ResultColumn> columns = ((SelectBody.Core) body)
                .items().stream().flatMap(item -> facts.columns(item).stream()).toList();
        if (!(columns.get(index) instanceof ResultColumn.Scalar column)) {
            return EACH_ROW;
        }
        if (column.expr() != null) {
            return collect(List.of(column.expr()), types);
        }
        SqlType type = column.value().type();
        types.add(type.toString());
        return type.is(Kind.DYNAMIC) ? eachRow(column) : null;
    }

    private @Nullable String collect(List<Expr> alternatives, Set<String> types) {
        for (Expr one : alternatives) {
            SqlType type = facts.typeOf(one).type();
            if (type.is(Kind.DYNAMIC)) {
                return eachRow(one);
            }
            types.add(type.toString());
        }
        return null;
    }

    private @Nullable Select shown(Relation relation) {
        if (relation.source() instanceof TableSource.Subquery subquery) {
            return subquery.select();
        } else if (relation.kind() == Relation.Kind.COMMON_TABLE
                && relation.source() instanceof TableSource.Named named) {
            return Tree.of(facts.statement()).commonTables().stream()
                    .filter(common -> common.name().matches(named.name().name()))
                    .map(Select.CommonTable::select)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static String mixed(Set<String> types) {
        types.remove(SqlType.NULL.toString());
        return types.size() > 1 ? String.join(" in some rows, ", types) + " in others" : EACH_ROW;
    }

    private String eachRow(Expr expr) {
        if (expr instanceof Expr.ScalarSubquery scalar) {
            return eachRow(scalar.select().body(), 0);
        }
        Set<String> types = new LinkedHashSet<>();
        String inner = collect(alternatives(expr), types);
        if (inner != null) {
            return inner;
        } else if ((expr instanceof Expr.Binary binary && binary.operator() == BinaryOperator.JSON_GET_VALUE)
                || (expr instanceof Expr.FunctionCall call && call.name().key().equals("json_extract"))) {
            return JSON;
        }
        return expr instanceof Expr.ColumnRef ref ? column(ref) : mixed(types);
    }

    private String column(Expr.ColumnRef ref) {
        return facts.binding(ref) instanceof Binding.OfColumn of
                ? eachRow(of.relation(), of.relation().columns().indexOf(of.column()))
                : EACH_ROW;
    }

    /** What the value may be. */
    private List<Expr> alternatives(Expr expr) {
        if (expr instanceof Expr.Case choice) {
            List<Expr> results = new ArrayList<>(
                    choice.whens().stream().map(Expr.When::result).toList());
            if (choice.otherwise() != null) {
                results.add(choice.otherwise());
            }
            return results;
        } else if (expr instanceof Expr.FunctionCall call
                && CHOICES.contains(call.name().key())) {
            int last = call.arguments().size() - 1;
            return IntStream.rangeClosed(0, last)
                    .filter(i -> i % 2 == 1 || i == last)
                    .mapToObj(call.arguments()::get)
                    .toList();
        } else if (expr instanceof Expr.FunctionCall call && call.name().key().equals("nullif")) {
            return call.arguments().subList(0, 1);
        }
        return Children.of(expr);
    }
}
