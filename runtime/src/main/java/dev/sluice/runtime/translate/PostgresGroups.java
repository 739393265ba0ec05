package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** GROUP BY on PostgreSQL: every column outside an aggregate is one of the groups or follows from their key. */
final class PostgresGroups {
    private final Context context;
    private final PostgresExpressions expressions;
    private final PostgresExtremes extremes;
    private final PostgresDependencies dependencies;
    private final PostgresLevels levels;
    private final PostgresGivenGroups given;
    private final PostgresMemberGroups members;
    private final IdentityHashMap<SelectBody.Core, Grouping> groupings = new IdentityHashMap<>();

    /** What the rows of a grouped core are grouped by. */
    private record Grouping(
            Set<String> texts,
            List<Binding.OfColumn> columns,
            List<Binding.OfColumn> spellings,
            List<Relation> followed,
            List<SqlExpr> lowered,
            Expr.@Nullable FunctionCall extreme,
            List<Expr> hidden) {}

    PostgresGroups(Context context, PostgresExpressions expressions) {
        this.context = context;
        this.expressions = expressions;
        this.extremes = expressions.extremes();
        this.dependencies = new PostgresDependencies(context);
        this.levels = new PostgresLevels(context);
        this.given = new PostgresGivenGroups(context, expressions);
        this.members = new PostgresMemberGroups(context, expressions);
    }

    /** Returns the text of an expression on PostgreSQL. */
    static String text(SqlExpr expr) {
        return new ExpressionPrinter(Spelling.of(Dialect.POSTGRES)).print(expr);
    }

    /** Tells whether a core makes one row of many without GROUP BY, or of each group. */
    static boolean aggregates(SelectBody.Core core) {
        boolean[] found = {core.having() != null};
        for (SelectItem item : core.items()) {
            if (item instanceof SelectItem.Of of) {
                found[0] |= hasAggregate(of.expr());
            }
        }
        return found[0];
    }

    /** Tells whether an expression makes one value of many rows. */
    static boolean hasAggregate(Expr expr) {
        if (expr instanceof Expr.FunctionCall call && call.over() == null && PostgresAggregates.isAggregate(call)) {
            return true;
        }
        return Children.of(expr).stream().anyMatch(PostgresGroups::hasAggregate);
    }

    /**
     * Lowers a term of GROUP BY. What stands for a result column that is cast means the expression, so that it is known again
     * elsewhere.
     *
     * @param cast whether result columns are cast
     */
    SqlExpr group(SelectBody.Core core, Expr group, boolean cast) {
        Expr meant = meant(core, group);
        if (meant != group && ((isPlain(meant) && (cast || isCollated(meant))) || isSpelled(meant))) {
            return group(core, meant, false);
        }
        Comparing.checkDistinct(context, context.type(meant), group, "make no groups on both engines");
        if (group instanceof Expr.IntegerLiteral) {
            return expressions.lower(group);
        }
        SqlType type = context.type(group);
        PostgresMembers.Member member = expressions.members().of(group);
        if (member != null && members.shown(core, group) == null) {
            return expressions.members().key(member);
        } else if (member == null && type.is(Kind.DYNAMIC)) {
            throw context.typeOperation(
                    group, "values " + type.ofType() + " make no groups on both engines", "group by CAST(.. AS ..)");
        }
        if (group instanceof Expr.ColumnRef ref
                && context.facts().binding(ref) instanceof Binding.OfAlias alias
                && (members.isOne(alias.item().expr()) || !(alias.item().expr() instanceof Expr.ColumnRef))) {
            int position = position(core, alias.item());
            return SqlExpr.atom(Integer.toString(position), type, group.span());
        }
        SelectItem.Of shown = isSpelled(group) ? null : shown(core, group);
        if (shown != null) {
            return SqlExpr.atom(Integer.toString(position(core, shown)), type, group.span());
        }
        SqlExpr value = expressions.collated(
                expressions.lower(group), context.value(group).collation().sequence());
        String name = PostgresTypes.name(value.type());
        return isConstant(value) ? value.cast(name == null ? "text" : name, value.type()) : value;
    }

    /** PostgreSQL takes a number for the place of a column, a negative one, too. */
    private static boolean isConstant(SqlExpr value) {
        return value.shape() instanceof Shape.Prefix prefix
                ? prefix.operand().shape() instanceof Shape.Atom
                : value.shape() instanceof Shape.Atom;
    }

    /** A text gets its collation as a result column alone, which is then not the expression that HAVING and ORDER BY name. */
    private boolean isCollated(Expr item) {
        return !PostgresExpressions.isBytewise(expressions.lower(item));
    }

    /** Tells whether equal values may be spelled in several ways: then what is shown is not what is grouped by. */
    private boolean isSpelled(Expr expr) {
        return context.value(expr).collation().sequence() != Collation.Sequence.BINARY;
    }

    private int position(SelectBody.Core core, SelectItem.Of item) {
        int position = 1;
        for (SelectItem other : core.items()) {
            if (other == item) {
                return position;
            }
            for (ResultColumn column : context.facts().columns(other)) {
                position += NestedRows.width(column);
            }
        }
        throw new IllegalArgumentException("no such item at " + item.span());
    }

    /** Notes the groups of a core and refuses what they do not determine. */
    void check(SelectBody.Core core, List<SqlExpr> lowered) {
        if (core.groupBy().isEmpty() && !aggregates(core) && !levels.isWhole(core)) {
            return;
        }
        levels.checkAggregates(core);
        List<Expr> hidden = core.groupBy().stream()
                .map(group -> meant(core, group))
                .filter(group -> given.hasParameter(group) || members.isOne(group))
                .toList();
        Grouping grouping = new Grouping(
                new HashSet<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                lowered,
                extremes.of(core),
                hidden);
        for (int i = 0; i < core.groupBy().size(); i++) {
            note(core, core.groupBy().get(i), lowered.get(i), grouping);
        }
        grouping.followed().addAll(dependencies.determined(core, grouping.columns()));
        groupings.put(core, grouping);
        for (SelectItem item : core.items()) {
            context.part(() -> {
                check(core, item, grouping);
            });
        }
        Expr having = core.having();
        if (having != null) {
            context.part(() -> {
                bare(having, core, grouping);
            });
        }
    }

    /** Returns the terms of GROUP BY, with what was found to be needed beside them; none for a core that was not checked. */
    List<SqlExpr> terms(SelectBody.Core core) {
        Grouping grouping = groupings.get(core);
        return grouping == null ? List.of() : grouping.lowered();
    }

    /** Returns the expression that a number or a name in GROUP BY stands for; the term itself for any other. */
    private Expr meant(SelectBody.Core core, Expr group) {
        if (group instanceof Expr.IntegerLiteral ordinal) {
            List<SelectItem> items = core.items();
            boolean plain = ordinal.value() >= 1
                    && ordinal.value() <= items.size()
                    && items.stream().allMatch(SelectItem.Of.class::isInstance);
            return plain ? ((SelectItem.Of) items.get((int) ordinal.value() - 1)).expr() : group;
        }
        return group instanceof Expr.ColumnRef ref && context.facts().binding(ref) instanceof Binding.OfAlias alias
                ? alias.item().expr()
                : group;
    }

    /** Tells whether an expression is known again, and is no number of a result column. */
    private static boolean isPlain(Expr expr) {
        return !(expr instanceof Expr.IntegerLiteral) && isRepeatable(expr);
    }

    /** Tells whether PostgreSQL knows an expression again: each parameter is another one to it. */
    static boolean isRepeatable(Expr expr) {
        return !(expr instanceof Expr.Parameter)
                && Children.query(expr) == null
                && Children.of(expr).stream().allMatch(PostgresGroups::isRepeatable);
    }

    private void note(SelectBody.Core core, Expr group, SqlExpr lowered, Grouping grouping) {
        Expr meant = meant(core, group);
        if ((meant instanceof Expr.IntegerLiteral && meant == group) || members.isOne(meant)) {
            return;
        }
        boolean plain = !isSpelled(meant);
        if (meant == group) {
            grouping.texts().add(text(lowered));
        } else if (plain) {
            grouping.texts().add(context.clause("", () -> text(context.grouped(true, () -> expressions.lower(meant)))));
        }
        if (plain
                && meant instanceof Expr.ColumnRef ref
                && context.facts().binding(ref) instanceof Binding.OfColumn column) {
            grouping.columns().add(column);
        } else if (plain
                && meant instanceof Expr.ColumnRef ref
                && context.facts().binding(ref) instanceof Binding.OfMerged merged
                && !merged.columns().get(0).relation().nullable()) {
            grouping.columns().add(merged.columns().get(0));
        } else if (meant instanceof Expr.ColumnRef ref
                && context.facts().binding(ref) instanceof Binding.OfColumn column) {
            grouping.spellings().add(column);
        }
    }

    private void check(SelectBody.Core core, SelectItem item, Grouping grouping) {
        if (item instanceof SelectItem.Of of) {
            if (!isCounted(core, of.expr(), grouping)) {
                bare(of.expr(), core, grouping);
            }
            return;
        }
        for (ResultColumn column : context.facts().columns(item)) {
            if (column instanceof ResultColumn.Scalar scalar && scalar.relation() != null && scalar.column() != null) {
                starred(new Binding.OfColumn(scalar.relation(), scalar.column()), item, grouping);
            } else if (column instanceof ResultColumn.Scalar scalar && scalar.merged() != null) {
                merged(scalar.merged(), item, grouping);
            } else if (column instanceof ResultColumn.Nested nested) {
                for (ResultColumn.Scalar member : nested.columns()) {
                    if (member.column() != null) {
                        determined(new Binding.OfColumn(nested.relation(), member.column()), item, grouping);
                    }
                }
            }
        }
    }

    /** Returns the item whose number stands for a term of GROUP BY; null for one that is an expression there. */
    private SelectItem.@Nullable Of shown(SelectBody.Core core, Expr group) {
        SelectItem.Of shown = given.shown(core, group);
        return shown == null ? members.shown(core, group) : shown;
    }

    /** Tells whether GROUP BY has the number of a result column, so that the column is a group whatever it reads. */
    private boolean isCounted(SelectBody.Core core, Expr expr, Grouping grouping) {
        for (int i = 0; i < core.groupBy().size(); i++) {
            Expr group = core.groupBy().get(i);
            SelectItem.Of shown = shown(core, group);
            if ((meant(core, group) == expr || (shown != null && shown.expr() == expr))
                    && grouping.lowered().get(i).shape() instanceof Shape.Atom atom
                    && atom.text().matches("\\d+")) {
                return !isSpelled(expr);
            }
        }
        return false;
    }

    /** Refuses an expression of a grouped core, for example in ORDER BY, that the groups do not determine. */
    void check(SelectBody.Core core, Expr expr) {
        Grouping grouping = groupings.get(core);
        boolean bytewise =
                expr instanceof Expr.Collate && context.value(expr).collation().sequence() == Collation.Sequence.BINARY;
        boolean named = grouping != null
                && (bytewise ? ((Expr.Collate) expr).operand() : expr) instanceof Expr.ColumnRef ref
                && context.facts().binding(ref) instanceof Binding.OfAlias alias
                && isCounted(core, alias.item().expr(), grouping);
        if (grouping != null && !named) {
            bare(expr, core, grouping);
        }
    }

    private void bare(Expr expr, SelectBody.Core core, Grouping grouping) {
        if (expr instanceof Expr.FunctionCall call && call.over() == null && PostgresAggregates.isAggregate(call)) {
            return;
        }
        if (expr instanceof Expr.ColumnRef ref) {
            Binding binding = context.facts().binding(ref);
            if (binding instanceof Binding.OfAlias alias) {
                bare(alias.item().expr(), core, grouping);
            } else if (binding instanceof Binding.OfColumn column
                    && context.facts().relations(core).contains(column.relation())) {
                determined(column, ref, grouping);
            } else if (binding instanceof Binding.OfMerged merged
                    && context.facts()
                            .relations(core)
                            .contains(merged.columns().get(0).relation())
                    && !grouped(ref, grouping)) {
                merged(merged, ref, grouping);
            }
            return;
        }
        List<Expr> children = Children.of(expr);
        Select query = Children.query(expr);
        if ((!children.isEmpty() || query != null) && grouped(expr, grouping)) {
            return;
        }
        children.forEach(child -> bare(child, core, grouping));
        if (query != null) {
            levels.outside(query, core).forEach(ref -> correlated(ref, grouping));
        }
    }

    /** PostgreSQL lets a query within groups read the grouped columns themselves, but no grouped expression and no extreme. */
    private void correlated(Expr.ColumnRef ref, Grouping grouping) {
        if (context.facts().binding(ref) instanceof Binding.OfColumn column && !follows(column, ref, grouping)) {
            throw context.undefinedOrder(
                    ref,
                    "\"" + column.column().name() + "\" is not one of the groups, and a query within them reads it",
                    "group in a subquery, and read its columns: SELECT .. FROM (SELECT .. AS g FROM .. GROUP BY 1)");
        }
    }

    private void merged(Binding.OfMerged merged, Node at, Grouping grouping) {
        for (Binding.OfColumn side : merged.columns()) {
            if (!follows(side, at, grouping)) {
                throw undetermined(side, at, grouping);
            }
            if (!side.relation().nullable()) {
                return;
            }
        }
    }

    private boolean grouped(Expr expr, Grouping grouping) {
        if (expr instanceof Expr.FunctionCall call && call.over() != null) {
            return false;
        }
        String text;
        try {
            text = text(context.grouped(true, () -> expressions.lower(expr)));
        } catch (RefusedException onItsOwn) {
            // It may stand within another one alone, as a division within ROUND.
            return false;
        }
        return !given.hasParameter(expr) && grouping.texts().contains(text);
    }

    private void determined(Binding.OfColumn column, Node at, Grouping grouping) {
        boolean known = follows(column, at, grouping)
                || (at instanceof Expr.ColumnRef ref && extremes.take(ref, column, grouping.extreme()));
        if (!known) {
            throw undetermined(column, at, grouping);
        }
    }

    private void starred(Binding.OfColumn column, SelectItem star, Grouping grouping) {
        if (!follows(column, star, grouping) && !extremes.take(star, column, grouping.extreme())) {
            throw undetermined(column, star, grouping);
        }
    }

    private RefusedException undetermined(Binding.OfColumn column, Node at, Grouping grouping) {
        String name = column.column().name();
        for (Expr group : grouping.hidden()) {
            if (given.reads(group, column)) {
                throw given.hasParameter(group) ? given.refusal(name, at) : members.refusal(name, at);
            }
        }
        boolean spelling = grouping.spellings().stream()
                .anyMatch(group -> group.relation() == column.relation() && same(group.column(), column.column()));
        return spelling
                ? context.undefinedOrder(
                        at,
                        "which spelling of equal texts is shown is not defined",
                        "show one of them: lower(" + name + "), and group by that")
                : context.bareColumn(at, name);
    }

    /** Tells whether the groups determine a column, and adds to GROUP BY what PostgreSQL needs to see that. */
    private boolean follows(Binding.OfColumn column, Node at, Grouping grouping) {
        for (Binding.OfColumn group : grouping.columns()) {
            if (group.relation() == column.relation() && same(group.column(), column.column())) {
                return true;
            }
        }
        Table table = column.relation().table();
        boolean byKey = table != null
                && table.kind() == Table.Kind.TABLE
                && table.primaryKey()
                        .filter(key -> key.columns().stream()
                                .allMatch(part -> grouping.columns().stream()
                                        .anyMatch(group ->
                                                group.relation() == column.relation() && same(group.column(), part))))
                        .isPresent();
        if (byKey) {
            return true;
        }
        if (table != null
                && table.kind() == Table.Kind.TABLE
                && hasGroupedKey(table.keys(), column.relation(), grouping)) {
            // PostgreSQL sees what follows from the primary key, also where values of that type make no groups.
            List<Column> parts = table.primaryKey().map(Key::columns).orElse(List.of(column.column()));
            parts.forEach(part -> group(new Binding.OfColumn(column.relation(), part), at, grouping));
            return true;
        }
        boolean byViewKey = table != null
                && table.kind() == Table.Kind.VIEW
                && hasGroupedKey(table.viewKeys(), column.relation(), grouping);
        Column key = PostgresDependencies.key(column.relation());
        if (key != null && grouping.followed().contains(column.relation())) {
            group(new Binding.OfColumn(column.relation(), key), at, grouping);
            return true;
        }
        boolean determined = byViewKey
                || grouping.followed().contains(column.relation())
                || isQueryByKey(column.relation(), grouping);
        if (key == null && makesGroups(column.column().value().type()) && determined) {
            group(column, at, grouping);
            return true;
        }
        return false;
    }

    private void group(Binding.OfColumn column, Node at, Grouping grouping) {
        grouping.lowered().add(expressions.column(column.relation(), column.column(), true, at.span()));
        grouping.columns().add(column);
    }

    private static boolean makesGroups(SqlType type) {
        SqlType element = type.element();
        return !type.is(Kind.JSON) && !type.is(Kind.POINT) && (element == null || makesGroups(element));
    }

    /** Tells whether a query in FROM or WITH has one row for each combination of its columns that are grouped. */
    private boolean isQueryByKey(Relation relation, Grouping grouping) {
        Set<Integer> grouped = new HashSet<>();
        for (int i = 0; i < relation.columns().size(); i++) {
            Column column = relation.columns().get(i);
            boolean among = grouping.columns().stream()
                    .anyMatch(group -> group.relation() == relation && same(group.column(), column));
            if (among) {
                grouped.add(i);
            }
        }
        return !grouped.isEmpty() && context.facts().oneRowForEach(relation, grouped);
    }

    /** Tells whether a key without NULLs is grouped: PostgreSQL knows the primary key alone. */
    private static boolean hasGroupedKey(List<Key> keys, Relation relation, Grouping grouping) {
        return keys.stream()
                .filter(key -> !key.partial())
                .anyMatch(key -> key.columns().stream()
                        .allMatch(part -> !part.value().nullable()
                                && part.value().collation().sequence() == Collation.Sequence.BINARY
                                && grouping.columns().stream()
                                        .anyMatch(
                                                group -> group.relation() == relation && same(group.column(), part))));
    }

    private static boolean same(Column a, Column b) {
        return a.name().equals(b.name());
    }

    /** Tells whether a query has one row at most whatever LIMIT says. */
    boolean oneRow(SelectBody body) {
        if (!(body instanceof SelectBody.Core core)) {
            return false;
        }
        if (core.from() == null || (core.groupBy().isEmpty() && aggregates(core))) {
            return true;
        }
        List<Relation> relations = context.facts().relations(core);
        if (relations.size() == 1 && pinned(relations.get(0), core.where())) {
            return true;
        }
        return core.items().stream().allMatch(item -> item instanceof SelectItem.Of of && isConstant(of.expr()));
    }

    private static boolean isConstant(Expr expr) {
        return expr instanceof Expr.IntegerLiteral
                || expr instanceof Expr.StringLiteral
                || expr instanceof Expr.NullLiteral
                || expr instanceof Expr.RealLiteral;
    }

    /** Tells whether a condition fixes all columns of a key. */
    boolean pinned(Relation relation, @Nullable Expr where) {
        Table table = relation.table();
        if (table == null) {
            return false;
        }
        Set<String> fixed = new HashSet<>();
        for (Expr term : AstWalk.conjuncts(where)) {
            if (term instanceof Expr.Binary binary && binary.operator() == BinaryOperator.EQ) {
                fix(relation, binary.left(), binary.right(), fixed);
                fix(relation, binary.right(), binary.left(), fixed);
            }
        }
        for (Key key : table.keys()) {
            boolean all = key.columns().stream().allMatch(column -> fixed.contains(column.name()));
            if (all && !key.partial()) {
                return true;
            }
        }
        return false;
    }

    private void fix(Relation relation, Expr column, Expr other, Set<String> fixed) {
        if (!context.reads(other, relation)
                && column instanceof Expr.ColumnRef ref
                && context.facts().binding(ref) instanceof Binding.OfColumn of
                && of.relation() == relation) {
            fixed.add(of.column().name());
        }
    }
}
