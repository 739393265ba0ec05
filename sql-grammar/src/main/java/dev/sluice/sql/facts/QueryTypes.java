package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the relations between the types of a query's columns and of what they come from. */
final class QueryTypes {
    private final TypeGraph graph;
    private final Resolution resolution;
    private final ExpressionTypes expressions;
    private final JsonConstants constants;
    private final Set<Select> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Output> wired = Collections.newSetFromMap(new IdentityHashMap<>());

    QueryTypes(TypeGraph graph, Resolution resolution, DiagnosticSink sink) {
        this.graph = graph;
        this.resolution = resolution;
        this.expressions = new ExpressionTypes(graph, resolution, this, sink);
        this.constants = new JsonConstants(resolution);
    }

    ExpressionTypes expressions() {
        return expressions;
    }

    /** Collects a query; returns the variables of its columns. */
    List<TypeVariable> select(Select select) {
        List<Output> outputs = resolution.columns(select);
        if (seen.add(select)) {
            with(select.with());
            body(select.body());
            expressions.types(Children.of(select.orderBy()));
            expressions.types(Children.of(select.pageBy()));
            limit(select.limit());
            outputs.forEach(this::wire);
        }
        return outputs.stream().map(Output::type).toList();
    }

    void with(Select.@Nullable With with) {
        if (with != null) {
            with.tables().forEach(table -> select(table.select()));
        }
    }

    void limit(Select.@Nullable Limit limit) {
        if (limit != null) {
            expressions.integer(limit.count());
            expressions.integer(limit.offset());
        }
    }

    void from(@Nullable TableSource from) {
        if (from instanceof TableSource.Join join) {
            from(join.left());
            from(join.right());
            expressions.condition(join.on());
        } else if (from instanceof TableSource.Subquery subquery) {
            select(subquery.select());
        } else if (from instanceof TableSource.Function function) {
            function(function);
        }
    }

    void items(List<SelectItem> items) {
        for (SelectItem item : items) {
            if (item instanceof SelectItem.ListOf list) {
                select(list.select());
            }
            resolution.columns(item).forEach(this::wire);
        }
    }

    /** Connects a result column with what makes it. */
    void wire(Output output) {
        if (!wired.add(output)) {
            return;
        }
        List<TypeVariable> parts = new ArrayList<>();
        Expr expr = output.expr();
        if (expr != null) {
            parts.add(expressions.type(expr));
        }
        Target star = output.star();
        if (star != null) {
            parts.add(reference(star));
        }
        for (Output part : output.parts()) {
            wire(part);
            parts.add(part.type());
        }
        parts.forEach(output.type()::follows);
        Expr document = document(expr);
        SqlType known = constants.type(expr);
        if (document != null || known != null) {
            TypeVariable of = document == null ? parts.get(0) : expressions.type(document);
            graph.relate(new TypeRelation.Shows(of, parts.get(0), known, output.type()));
        } else if (parts.size() == 1) {
            graph.relate(new TypeRelation.Copies(parts.get(0), output.type()));
        } else if (!parts.isEmpty()) {
            graph.relate(new TypeRelation.Merges(parts, output.type()));
        }
    }

    /** Returns the document that an expression takes one member out of, or null. */
    private static @Nullable Expr document(@Nullable Expr expr) {
        if (expr instanceof Expr.Binary binary && binary.operator() == BinaryOperator.JSON_GET_VALUE) {
            return binary.left();
        }
        return expr instanceof Expr.FunctionCall call
                        && call.name().key().equals("json_extract")
                        && call.arguments().size() == 2
                ? call.arguments().get(0)
                : null;
    }

    /** Returns the variable of what a name stands for. */
    TypeVariable reference(Target target) {
        if (target instanceof Target.OfColumn of) {
            return column(of.column());
        }
        if (target instanceof Target.OfMerged of) {
            return expressions.merge(of.columns().stream().map(this::column).toList());
        }
        if (target instanceof Target.OfRowid) {
            return TypeVariable.fixed(SqlType.INTEGER);
        }
        if (target instanceof Target.OfOutput of) {
            return referenceTo(of.output());
        }
        if (target instanceof Target.OfString of) {
            return TypeVariable.literal(SqlType.TEXT, of.value());
        }
        return TypeVariable.fixed(SqlType.UNKNOWN);
    }

    private TypeVariable column(SourceColumn column) {
        Output output = column.output();
        return output == null ? column.type() : referenceTo(output);
    }

    private TypeVariable referenceTo(Output output) {
        wire(output);
        TypeVariable reference = TypeVariable.reference();
        reference.follows(output.type());
        graph.relate(new TypeRelation.Copies(output.type(), reference));
        return reference;
    }

    private void body(SelectBody body) {
        if (body instanceof SelectBody.Core core) {
            core(core);
        } else if (body instanceof SelectBody.Values values) {
            values.rows().forEach(expressions::types);
        } else if (body instanceof SelectBody.Compound) {
            QueryNames.branches(body).forEach(this::body);
        }
        resolution.columns(body).forEach(this::wire);
    }

    private void core(SelectBody.Core core) {
        from(core.from());
        items(core.items());
        expressions.condition(core.where());
        expressions.types(core.groupBy());
        expressions.condition(core.having());
        core.windows().forEach(window -> expressions.window(window.window()));
    }

    /** json_each of a typed array has typed elements. */
    private void function(TableSource.Function function) {
        List<TypeVariable> arguments = expressions.types(function.arguments());
        arguments.forEach(
                argument -> graph.relate(new TypeRelation.Wants(argument, SqlType.TEXT, Wish.Strength.CONTEXT)));
        Source source = resolution.sources.get(function);
        if (source != null
                && !arguments.isEmpty()
                && TableFunctions.isJsonEach(function.name().name().text())) {
            boolean whole = arguments.size() == 1;
            for (String name : List.of("value", "atom")) {
                SourceColumn value = Scope.column(source, name);
                if (value != null && whole) {
                    TypeVariable element = TypeVariable.derived();
                    graph.relate(new TypeRelation.Element(arguments.get(0), SqlType.DYNAMIC, element));
                    value.become(element);
                }
            }
            SourceColumn key = Scope.column(source, "key");
            if (key != null && whole) {
                TypeVariable position = TypeVariable.derived();
                graph.relate(new TypeRelation.Position(arguments.get(0), SqlType.DYNAMIC, position));
                key.become(position);
            }
        }
    }
}
