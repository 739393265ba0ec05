package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.TableSource.JoinKind;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a list can be folded from a join. Needed: each row of the query has a key, and an item of the list is a row
 * of tables that are joined by conditions. Not wanted: what a join would compute or send once for each item.
 */
final class ListFolding {
    private final TypeFacts facts;
    private final SelectBody.Core core;

    ListFolding(TypeFacts facts, SelectBody.Core core) {
        this.facts = facts;
        this.core = core;
    }

    Optional<ListFold> find() {
        List<ResultColumn> columns = facts.resultColumns();
        int list = onlyList(columns);
        if (list < 0
                || columns.size() < 2
                || isComposed()
                || !isPlain(core)
                || core.from() == null
                || hasComma(core.from())) {
            return Optional.empty();
        }
        ResultColumn.Listed listed = (ResultColumn.Listed) columns.get(list);
        Select select = listed.select();
        boolean plain = select.with() == null
                && select.limit() == null
                && select.pageBy().isEmpty();
        if (!plain || !(select.body() instanceof SelectBody.Core child) || !isPlain(child) || !isOrdered(select)) {
            return Optional.empty();
        }
        List<Relation> parents = facts.relations(core);
        List<Joined> joins = joins(child);
        boolean known = !joins.isEmpty()
                && namesDiffer(parents, joins)
                && parents.stream().allMatch(parent -> !key(parent).isEmpty())
                && columns.stream().allMatch(this::isLight)
                && mentions(joins, parents);
        return known ? Optional.of(fold(columns, list, listed, joins)) : Optional.empty();
    }

    private ListFold fold(List<ResultColumn> columns, int list, ResultColumn.Listed listed, List<Joined> joins) {
        int width = columns.stream().mapToInt(ListFolding::width).sum();
        List<ListFold.Key> keys = new ArrayList<>();
        for (Relation parent : facts.relations(core)) {
            for (Column key : key(parent)) {
                int position = position(columns, parent, key);
                boolean added = position == 0;
                if (added) {
                    width++;
                }
                keys.add(new ListFold.Key(parent, key, added ? width : position, added));
            }
        }
        return new ListFold(list, keys, width + 1, width + 2, joins.size() > 1, joins, listed);
    }

    /** Tells whether the caller composes a part of the statement, which is translated when it is called. */
    private boolean isComposed() {
        Select select = (Select) facts.statement();
        boolean[] found = {select.orderBy().stream().anyMatch(OrderingTerm.Placeholder.class::isInstance)};
        AstWalk.each(select, expr -> found[0] |= expr instanceof Expr.Placeholder);
        return found[0];
    }

    /** Returns the index of the list, or -1 where there is none or several, which would multiply each other's rows. */
    private static int onlyList(List<ResultColumn> columns) {
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof ResultColumn.Listed) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Tells whether each row of the FROM clause that the condition lets pass is a row of the result. */
    private boolean isPlain(SelectBody.Core body) {
        return !body.distinct()
                && body.groupBy().isEmpty()
                && body.windows().isEmpty()
                && !PostgresGroups.aggregates(body)
                && body.items().stream()
                        .flatMap(item -> facts.columns(item).stream())
                        .allMatch(ListFolding::isPlain);
    }

    private static boolean isPlain(ResultColumn column) {
        return !(column instanceof ResultColumn.Scalar scalar) || scalar.expr() == null || !hasWindow(scalar.expr());
    }

    private static boolean hasWindow(Expr expr) {
        boolean[] found = {false};
        AstWalk.each(expr, part -> found[0] |= part instanceof Expr.FunctionCall call && call.over() != null);
        return found[0];
    }

    private static boolean hasComma(TableSource source) {
        return source instanceof TableSource.Join join
                && (join.kind() == JoinKind.COMMA || hasComma(join.left()) || hasComma(join.right()));
    }

    /** Tells whether the order of a list means the same among other columns: no numbers, no aliases. */
    private boolean isOrdered(Select select) {
        for (OrderingTerm term : select.orderBy()) {
            if (!(term instanceof OrderingTerm.By by)
                    || by.expr() instanceof Expr.IntegerLiteral
                    || !isNamed(by.expr())) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether all names in an expression are columns of tables. */
    private boolean isNamed(Expr expr) {
        boolean[] named = {true};
        AstWalk.each(
                expr,
                part -> named[0] &=
                        !(part instanceof Expr.ColumnRef ref) || facts.binding(ref) instanceof Binding.OfColumn);
        return named[0];
    }

    /** Tells whether a column may be sent and computed once for each item: no document and no query. */
    private boolean isLight(ResultColumn column) {
        if (column instanceof ResultColumn.Nested nested) {
            return nested.columns().stream().allMatch(this::isLight);
        }
        if (!(column instanceof ResultColumn.Scalar scalar)) {
            return true;
        }
        boolean[] light = {!isHeavy(scalar.value().type())};
        AstWalk.each(
                scalar.expr(),
                part -> light[0] &= !(part instanceof Expr.InSelect
                        || part instanceof Expr.Exists
                        || part instanceof Expr.ScalarSubquery));
        return light[0];
    }

    private static boolean isHeavy(SqlType type) {
        return type.is(Kind.BLOB) || type.is(Kind.JSON) || type.is(Kind.JSONB) || type.is(Kind.ARRAY);
    }

    /** Returns the tables of the items, or none where they are no inner join of tables that have a key. */
    private List<Joined> joins(SelectBody.Core child) {
        List<TableSource.Named> sources = new ArrayList<>();
        List<Expr> conditions = new ArrayList<>();
        TableSource from = child.from();
        if (from == null || !collect(from, sources, conditions)) {
            return List.of();
        }
        conditions.addAll(AstWalk.conjuncts(child.where()));
        List<Relation> relations = sources.stream().map(facts::relation).toList();
        boolean keyed = relations.stream().allMatch(relation -> !key(relation).isEmpty());
        if (!keyed || !conditions.stream().allMatch(this::isNamed)) {
            return List.of();
        }
        List<Joined> joins = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            int index = i;
            joins.add(new Joined(
                    sources.get(i),
                    relations.get(i),
                    conditions.stream()
                            .filter(condition -> last(condition, relations) == index)
                            .toList()));
        }
        return joins;
    }

    private static boolean collect(TableSource source, List<TableSource.Named> sources, List<Expr> conditions) {
        if (source instanceof TableSource.Named named) {
            sources.add(named);
            return true;
        }
        if (!(source instanceof TableSource.Join join)
                || join.natural()
                || !join.using().isEmpty()) {
            return false;
        }
        boolean inner = join.kind() == JoinKind.COMMA || join.kind() == JoinKind.INNER || join.kind() == JoinKind.CROSS;
        if (!inner || !collect(join.left(), sources, conditions) || !collect(join.right(), sources, conditions)) {
            return false;
        }
        conditions.addAll(AstWalk.conjuncts(join.on()));
        return true;
    }

    /** Returns the index of the last table that a condition is about, 0 for one about none. */
    private int last(Expr condition, List<Relation> relations) {
        int[] last = {0};
        AstWalk.each(condition, part -> {
            if (part instanceof Expr.ColumnRef ref && facts.binding(ref) instanceof Binding.OfColumn column) {
                last[0] = Math.max(last[0], relations.indexOf(column.relation()));
            }
        });
        return last[0];
    }

    /** Tells whether the first table is joined by what the rows of the query hold; otherwise a list is the same for all. */
    private boolean mentions(List<Joined> joins, List<Relation> parents) {
        boolean[] found = {false};
        joins.get(0)
                .conditions()
                .forEach(condition -> AstWalk.each(condition, part -> {
                    if (part instanceof Expr.ColumnRef ref && facts.binding(ref) instanceof Binding.OfColumn column) {
                        found[0] |= parents.contains(column.relation());
                    }
                }));
        return found[0];
    }

    private static boolean namesDiffer(List<Relation> parents, List<Joined> joins) {
        Set<String> names = new HashSet<>();
        boolean differ = true;
        for (Relation parent : parents) {
            differ &= !parent.name().isEmpty() && names.add(Identifier.key(parent.name()));
        }
        for (Joined joined : joins) {
            differ &= names.add(Identifier.key(joined.relation().name()));
        }
        return differ;
    }

    /** Returns the columns that no two rows of a table share and whose values can be compared; none where there are none. */
    static List<Column> key(Relation relation) {
        Table table = relation.table();
        if (relation.kind() != Relation.Kind.TABLE || table == null || table.kind() != Table.Kind.TABLE) {
            return List.of();
        }
        List<Column> key = table.primaryKey().map(it -> it.columns()).orElse(List.of());
        boolean comparable = key.stream()
                .map(column -> column.value().type())
                .allMatch(type -> type.is(Kind.INTEGER) || type.is(Kind.TEXT) || type.is(Kind.UUID));
        return comparable ? key : List.of();
    }

    /** Returns how many columns of the result a column is read from. */
    private static int width(ResultColumn column) {
        return column instanceof ResultColumn.Listed ? 0 : NestedRows.width(column);
    }

    /** Returns where the result has a column of a table as it is, from 1; 0 where it does not. */
    private static int position(List<ResultColumn> columns, Relation relation, Column wanted) {
        int before = 0;
        for (ResultColumn column : columns) {
            if (is(column, relation, wanted)) {
                return before + 1;
            }
            if (column instanceof ResultColumn.Nested nested && !relation.nullable()) {
                for (int i = 0; i < nested.columns().size(); i++) {
                    if (is(nested.columns().get(i), relation, wanted)) {
                        return before + i + 1;
                    }
                }
            }
            before += width(column);
        }
        return 0;
    }

    private static boolean is(@Nullable ResultColumn column, Relation relation, Column wanted) {
        return column instanceof ResultColumn.Scalar scalar
                && scalar.relation() == relation
                && scalar.column() != null
                && scalar.column().name().equals(wanted.name());
    }
}
