package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the lasting facts of a solved statement: relations, bindings, result columns. */
final class Relations {
    private final Resolution resolution;
    private final TypeGraph graph;
    private final Traits.Finder traits;
    private final IdentityHashMap<Source, Relation> made = new IdentityHashMap<>();

    /**
     * Makes relations.
     *
     * @param sink where nothing new is reported: names of types and collations were looked at before
     */
    Relations(Resolution resolution, TypeGraph graph, DiagnosticSink sink) {
        this.resolution = resolution;
        this.graph = graph;
        this.traits = new Traits.Finder(resolution, graph, sink);
    }

    Relation of(Source source) {
        return made.computeIfAbsent(source, this::make);
    }

    Binding of(Target target) {
        if (target instanceof Target.OfColumn of) {
            return column(of.column());
        }
        if (target instanceof Target.OfMerged of) {
            return new Binding.OfMerged(of.columns().stream().map(this::column).toList());
        }
        if (target instanceof Target.OfRowid of) {
            return new Binding.OfRowid(of(of.source()));
        }
        if (target instanceof Target.OfOutput of) {
            return of(of.output());
        }
        return target instanceof Target.OfString of ? new Binding.OfString(of.value()) : new Binding.Unresolved();
    }

    ValueType value(Expr expr, boolean nullable) {
        // ORDER BY 1 COLLATE NOCASE gives its collation to a column.
        SqlType type = graph.type(expr);
        return expr instanceof Expr.Collate
                ? whole(type, nullable, traits.of(expr))
                : value(type, nullable, traits.of(expr));
    }

    List<ResultColumn> columns(List<Output> outputs) {
        return outputs.stream().map(this::column).toList();
    }

    /** Returns a column of a view, or of a query in a FROM clause. */
    Column derived(Output output, boolean perhapsMissing) {
        Traits column = traits.of(output).ofColumn();
        ValueType value = value(output.type().type(), output.nullable() || perhapsMissing, column);
        Column origin = origin(output);
        Column named = origin != null && origin.name().equals(output.name()) ? origin : null;
        return new Column(
                output.name(),
                value,
                null,
                null,
                false,
                false,
                named == null ? null : named.component(),
                named == null ? null : named.jsonKey(),
                origin == null ? null : origin.doc(),
                null);
    }

    private Binding of(Output output) {
        if (output.item() instanceof SelectItem.Of of) {
            return new Binding.OfAlias(of);
        }
        Target star = output.star();
        if (star != null) {
            return of(star);
        }
        return output.parts().isEmpty()
                ? new Binding.Unresolved()
                : of(output.parts().get(0));
    }

    private Binding.OfColumn column(SourceColumn column) {
        Relation relation = of(column.source());
        return new Binding.OfColumn(relation, relation.columns().get(column.index()));
    }

    private Relation make(Source source) {
        boolean nullable = !source.outerSides().isEmpty();
        Table table = source.table();
        List<Column> columns = table == null || nullable || source.isUnchecked()
                ? source.columns().stream().map(c -> make(c, nullable)).toList()
                : table.columns();
        return new Relation(source.name(), source.kind(), table, columns, nullable, source.node());
    }

    private Column make(SourceColumn column, boolean perhapsMissing) {
        Output output = column.output();
        if (output != null) {
            return derived(output, perhapsMissing);
        }
        Column declared = column.declared();
        if (declared == null) {
            return Column.of(column.name(), ValueType.UNKNOWN);
        }
        ValueType value = declared.value()
                .withType(column.type().type())
                .withNullable(column.nullableWhenPresent() || perhapsMissing);
        return new Column(
                declared.name(),
                value,
                declared.defaultValue(),
                declared.generated(),
                declared.stored(),
                declared.hidden(),
                declared.component(),
                declared.jsonKey(),
                declared.doc(),
                declared.definition());
    }

    private @Nullable Column origin(Output output) {
        Target target = plain(output);
        if (target instanceof Target.OfColumn of) {
            Output inner = of.column().output();
            return inner == null ? of.column().declared() : origin(inner);
        }
        return output.parts().size() == 1 ? origin(output.parts().get(0)) : null;
    }

    private @Nullable Target plain(Output output) {
        return output.expr() instanceof Expr.ColumnRef ref ? resolution.binding(ref) : output.star();
    }

    private ResultColumn column(Output output) {
        SelectItem item = item(output);
        Source nested = output.nested();
        if (nested != null) {
            return new ResultColumn.Nested(output.name(), item, of(nested), nestedColumns(nested, item));
        }
        Select listed = output.listed();
        if (listed != null) {
            return new ResultColumn.Listed(output.name(), item, listed, columns(resolution.columns(listed)));
        }
        if (!output.isScalar()) {
            return CompoundColumns.merged(output.name(), item, columns(output.parts()));
        }
        ValueType value = value(output.type().type(), output.nullable(), traits.of(output));
        Target plain = plain(output);
        Binding.OfColumn column = plain instanceof Target.OfColumn of ? column(of.column()) : null;
        return new ResultColumn.Scalar(
                output.name(),
                item,
                value,
                output.expr(),
                column == null ? null : column.relation(),
                column == null ? null : column.column(),
                output.star() instanceof Target.OfMerged of && of(of) instanceof Binding.OfMerged merged
                        ? merged
                        : null);
    }

    private List<ResultColumn.Scalar> nestedColumns(Source source, SelectItem item) {
        Relation relation = of(source);
        List<ResultColumn.Scalar> found = new ArrayList<>();
        for (SourceColumn column : source.columns()) {
            if (!column.hidden()) {
                Column made = relation.columns().get(column.index());
                ValueType value = made.value().withNullable(column.nullableWhenPresent());
                found.add(new ResultColumn.Scalar(made.name(), item, value, null, relation, made, null));
            }
        }
        return found;
    }

    /** A column of VALUES has no item of its own: it gets the first row's expression. */
    private static SelectItem item(Output output) {
        SelectItem item = output.item();
        if (item != null) {
            return item;
        }
        for (Output part : output.parts()) {
            Expr expr = part.expr();
            if (expr != null) {
                return new SelectItem.Of(expr, null, null, expr.span());
            }
            if (part.item() != null || !part.parts().isEmpty()) {
                return item(part);
            }
        }
        throw new AssertionError("result column \"" + output.name() + "\" comes from nowhere");
    }

    private static ValueType value(SqlType type, boolean nullable, Traits traits) {
        ValueType whole = whole(type, nullable, traits);
        // What a comparison of texts gives has no letters itself.
        boolean plain = type.isNumber() || type.is(Kind.BOOLEAN) || type.is(Kind.BLOB);
        Collation.Strength strength = traits.collation().strength();
        return plain ? whole.withCollation(new Collation(Collation.Sequence.BINARY, strength)) : whole;
    }

    private static ValueType whole(SqlType type, boolean nullable, Traits traits) {
        return new ValueType(type, nullable, traits.affinity(), traits.collation(), traits.converter());
    }
}
