package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectBody.CompoundOperator;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.TableSource.JoinKind;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.types.Affinity;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a query can be seen to return at most one row: a small LIMIT, an aggregate without GROUP BY, or for every source a
 * unique key whose columns are all equal to something that is fixed before.
 */
final class Cardinality {
    private final Resolution resolution;
    private final Aggregates aggregates;

    /** A column that equals an expression in every row, or in every row of one join's right side. */
    private record Equality(
            SourceColumn column, Expr value, @Nullable Set<Source> onlyFor) {}

    Cardinality(Resolution resolution) {
        this.resolution = resolution;
        this.aggregates = new Aggregates(resolution);
    }

    boolean atMostOneRow(Select select) {
        Select.Limit limit = select.limit();
        boolean cut = limit != null && limit.count() instanceof Expr.IntegerLiteral count && inOne(count.value());
        return cut || oneRowForLimit(select);
    }

    /** The same, whatever LIMIT says. */
    boolean oneRowForLimit(Select select) {
        return body(select.body(), select);
    }

    /** Tells whether a query returns at most one row for each combination of values of some of its columns, counted from 0. */
    boolean atMostOneRow(Select select, Set<Integer> columns) {
        if (atMostOneRow(select)) {
            return true;
        }
        if (!(select.body() instanceof SelectBody.Core core) || core.from() == null) {
            return false;
        }
        List<Output> outputs = resolution.columns(select);
        Set<SourceColumn> given = identitySet();
        List<Equality> equalities = new ArrayList<>();
        for (int i : columns) {
            SourceColumn column = i < outputs.size() ? shown(outputs.get(i)) : null;
            if (column != null && given.add(column)) {
                equalities.add(new Equality(column, new Expr.NullLiteral(select.span()), null));
            }
        }
        return core.groupBy().isEmpty()
                ? core(core, core.from(), equalities)
                : core.groupBy().stream().allMatch(term -> isAmong(term, columns, given, outputs));
    }

    /** Returns columns, by their numbers from 0, of which no two rows of a query have the same values: each alone, or some together. */
    List<List<Integer>> keys(Select select) {
        int count = resolution.columns(select).size();
        List<List<Integer>> keys = new ArrayList<>();
        Set<Integer> all = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            if (atMostOneRow(select, Set.of(i))) {
                keys.add(List.of(i));
            }
            all.add(i);
        }
        if (keys.isEmpty() && atMostOneRow(select, all)) {
            for (int i = count - 1; i >= 0; i--) {
                all.remove(i);
                if (!atMostOneRow(select, all)) {
                    all.add(i);
                }
            }
            keys.add(List.copyOf(all));
        }
        return keys;
    }

    private boolean isAmong(Expr term, Set<Integer> columns, Set<SourceColumn> given, List<Output> outputs) {
        Integer ordinal = resolution.ordinals.get(term);
        if (ordinal != null) {
            return columns.contains(ordinal - 1);
        }
        Target target = term instanceof Expr.ColumnRef ref ? resolution.binding(ref) : null;
        if (target instanceof Target.OfColumn of) {
            return given.contains(of.column());
        }
        return target instanceof Target.OfOutput alias && columns.contains(outputs.indexOf(alias.output()));
    }

    /** Tells whether a condition holds for at most one row of a table. */
    boolean atMostOneRow(Source target, @Nullable Expr where) {
        List<Equality> equalities = new ArrayList<>();
        collect(where, null, equalities);
        return isFixed(target, equalities, identitySet(), List.of(target));
    }

    /** A negative LIMIT is none. */
    private static boolean inOne(long count) {
        return count == 0 || count == 1;
    }

    private boolean body(SelectBody body, Select owner) {
        if (body instanceof SelectBody.Core core) {
            return core(core, owner);
        }
        if (body instanceof SelectBody.Values values) {
            return values.rows().size() <= 1;
        }
        SelectBody.Compound compound = (SelectBody.Compound) body;
        boolean left = body(compound.left(), owner);
        if (compound.operator() == CompoundOperator.INTERSECT) {
            return left || body(compound.right(), owner);
        }
        return compound.operator() == CompoundOperator.EXCEPT && left;
    }

    private boolean core(SelectBody.Core core, Select owner) {
        if (core.from() == null || aggregates.isWhole(core, owner.orderBy())) {
            return true;
        }
        List<Equality> equalities = new ArrayList<>();
        return core(core, core.from(), equalities);
    }

    /** Tells whether there is at most one row for which also these equalities hold. */
    private boolean core(SelectBody.Core core, TableSource from, List<Equality> equalities) {
        collect(core.where(), null, equalities);
        collect(from, equalities);
        if (isOneGroup(core, equalities)) {
            return true;
        }
        Set<Source> fixed = identitySet();
        List<Source> sources = resolution.sources(core);
        fix(fixed, equalities, sources);
        return fixed.containsAll(sources) && !mayFallApart(from, equalities, fixed, sources);
    }

    /**
     * Tells whether each row of a table that an UPDATE changes meets at most one row of FROM.
     *
     * @param target the table
     */
    boolean meetsOneRow(Source target, TableSource from, @Nullable Expr where) {
        List<Equality> equalities = new ArrayList<>();
        collect(where, null, equalities);
        collect(from, equalities);
        Set<Source> met = identitySet();
        sources(from, met);
        List<Source> sources = new ArrayList<>(met);
        sources.add(target);
        Set<Source> fixed = identitySet();
        fixed.add(target);
        fix(fixed, equalities, sources);
        return fixed.containsAll(sources) && !mayFallApart(from, equalities, fixed, sources);
    }

    /** Adds the sources that have one row at most for a row of those that are fixed. */
    private void fix(Set<Source> fixed, List<Equality> equalities, List<Source> sources) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Source source : sources) {
                if (!fixed.contains(source) && isFixed(source, equalities, fixed, sources)) {
                    changed = fixed.add(source);
                }
            }
        }
    }

    /** Two rows that a FULL JOIN does not bring together are two, unless WHERE asks for a row of a table on one side. */
    private boolean mayFallApart(TableSource from, List<Equality> equalities, Set<Source> fixed, List<Source> sources) {
        if (!(from instanceof TableSource.Join join)) {
            return false;
        }
        if (join.kind() == JoinKind.FULL) {
            Set<Source> joined = identitySet();
            sources(join, joined);
            List<Equality> always = equalities.stream()
                    .filter(equality -> equality.onlyFor() == null)
                    .toList();
            if (joined.stream()
                    .noneMatch(source -> source.table() != null && isFixed(source, always, fixed, sources))) {
                return true;
            }
        }
        return mayFallApart(join.left(), equalities, fixed, sources)
                || mayFallApart(join.right(), equalities, fixed, sources);
    }

    /** Groups by what is the same in every row are one group. */
    private boolean isOneGroup(SelectBody.Core core, List<Equality> equalities) {
        List<Source> sources = resolution.sources(core);
        return !core.groupBy().isEmpty()
                && core.groupBy().stream()
                        .allMatch(term -> term instanceof Expr.ColumnRef ref
                                && resolution.binding(ref) instanceof Target.OfColumn of
                                && equalities.stream()
                                        .anyMatch(equality -> equality.column() == of.column()
                                                && equality.onlyFor() == null
                                                && dependsOnlyOn(equality.value(), Set.of(), sources)));
    }

    private void collect(TableSource from, List<Equality> equalities) {
        if (!(from instanceof TableSource.Join join)) {
            return;
        }
        collect(join.left(), equalities);
        collect(join.right(), equalities);
        JoinKind kind = join.kind();
        if (kind == JoinKind.LEFT) {
            Set<Source> right = identitySet();
            sources(join.right(), right);
            collect(join.on(), right, equalities);
        } else if (kind != JoinKind.RIGHT && kind != JoinKind.FULL) {
            collect(join.on(), null, equalities);
        }
    }

    private void sources(TableSource from, Set<Source> found) {
        if (from instanceof TableSource.Join join) {
            sources(join.left(), found);
            sources(join.right(), found);
        } else if (resolution.sources.get(from) != null) {
            found.add(resolution.sources.get(from));
        }
    }

    private void collect(@Nullable Expr condition, @Nullable Set<Source> onlyFor, List<Equality> equalities) {
        if (!(condition instanceof Expr.Binary binary)) {
            return;
        }
        if (binary.operator() == BinaryOperator.AND) {
            collect(binary.left(), onlyFor, equalities);
            collect(binary.right(), onlyFor, equalities);
        } else if (binary.operator() == BinaryOperator.EQ || isConstant(binary)) {
            equality(binary.left(), binary.right(), onlyFor, equalities);
            equality(binary.right(), binary.left(), onlyFor, equalities);
        }
    }

    /** IS with a constant that is not NULL is equality. */
    private static boolean isConstant(Expr.Binary binary) {
        return binary.operator() == BinaryOperator.IS && (isLiteral(binary.left()) || isLiteral(binary.right()));
    }

    private static boolean isLiteral(Expr expr) {
        return expr instanceof Expr.IntegerLiteral || expr instanceof Expr.StringLiteral;
    }

    /** The comparison must tell apart what the key tells apart: the same collation, and no text read as a number. */
    private void equality(Expr side, Expr value, @Nullable Set<Source> onlyFor, List<Equality> equalities) {
        if (side instanceof Expr.ColumnRef ref
                && resolution.binding(ref) instanceof Target.OfColumn of
                && !containsCollate(value)) {
            Column declared = declared(of.column());
            boolean counts = declared == null ? listsOnce(of.column(), value) : isExact(declared, value);
            if (counts) {
                equalities.add(new Equality(of.column(), value, onlyFor));
            }
        }
    }

    /** The column of a table that a source shows, looked through subqueries. */
    private @Nullable Column declared(SourceColumn column) {
        SourceColumn shown = shown(column);
        return shown == null ? column.declared() : declared(shown);
    }

    /** What a column of a subquery shows unchanged. */
    private @Nullable SourceColumn shown(SourceColumn column) {
        return column.output() == null ? null : shown(column.output());
    }

    private @Nullable SourceColumn shown(Output output) {
        Target target = output.expr() instanceof Expr.ColumnRef ref ? resolution.binding(ref) : output.star();
        return target instanceof Target.OfColumn of ? of.column() : null;
    }

    private boolean isExact(Column declared, Expr value) {
        if (!(value instanceof Expr.ColumnRef ref)) {
            return !(value instanceof Expr.Cast) || declared.value().affinity() != Affinity.TEXT;
        }
        Column column = resolution.binding(ref) instanceof Target.OfColumn other ? declared(other.column()) : null;
        if (column == null) {
            return false;
        }
        boolean sameText = declared.value().affinity() != Affinity.TEXT
                || (column.value().affinity() == Affinity.TEXT
                        && column.value().collation().equals(declared.value().collation()));
        return sameText && !column.value().type().is(SqlType.Kind.ANY);
    }

    /** Tells whether a column of VALUES has each literal once, and is compared with a column that tells them apart. */
    private boolean listsOnce(SourceColumn listed, Expr value) {
        Column column = value instanceof Expr.ColumnRef ref && resolution.binding(ref) instanceof Target.OfColumn other
                ? declared(other.column())
                : null;
        Select query = query(listed.source());
        if (column == null || query == null || !(query.body() instanceof SelectBody.Values values)) {
            return false;
        }
        int index = listed.source().columns().indexOf(listed);
        boolean numbers = column.value().type().is(SqlType.Kind.INTEGER);
        boolean texts = column.value().type().is(SqlType.Kind.TEXT)
                && column.value().collation().sequence() == Collation.Sequence.BINARY;
        Set<Object> seen = new HashSet<>();
        return values.rows().stream().map(row -> row.get(index)).allMatch(cell -> {
            boolean number = numbers && cell instanceof Expr.IntegerLiteral literal && seen.add(literal.value());
            return number || (texts && cell instanceof Expr.StringLiteral literal && seen.add(literal.value()));
        });
    }

    /** Returns the query whose rows a source has; null for a table. */
    static @Nullable Select query(Source source) {
        return source.node() instanceof TableSource.Subquery subquery ? subquery.select() : source.select();
    }

    private static boolean containsCollate(Expr expr) {
        return expr instanceof Expr.Collate || Children.of(expr).stream().anyMatch(Cardinality::containsCollate);
    }

    private boolean isFixed(Source source, List<Equality> equalities, Set<Source> fixed, List<Source> sources) {
        Select query = query(source);
        if (query != null) {
            return atMostOneRow(query)
                    || isListed(query, source, equalities, fixed, sources)
                    || isOneGroup(query, source, equalities, fixed, sources)
                    || showsKey(query, source, equalities, fixed, sources);
        }
        Table table = source.table();
        if (table == null) {
            return false;
        }
        Set<Column> bound = identitySet();
        for (Equality equality : equalities) {
            boolean counts = equality.column().source() == source
                    && (equality.onlyFor() == null || equality.onlyFor().contains(source))
                    && dependsOnlyOn(equality.value(), fixed, sources);
            Column declared = equality.column().declared();
            if (counts && declared != null) {
                bound.add(declared);
            }
        }
        return Stream.concat(table.keys().stream(), table.viewKeys().stream())
                .anyMatch(key -> !key.partial() && covers(key, bound));
    }

    /** VALUES that list each literal once have one row for each. */
    private boolean isListed(
            Select query, Source source, List<Equality> equalities, Set<Source> fixed, List<Source> sources) {
        return query.body() instanceof SelectBody.Values
                && equalities.stream()
                        .anyMatch(equality -> equality.column().source() == source
                                && (equality.onlyFor() == null
                                        || equality.onlyFor().contains(source))
                                && dependsOnlyOn(equality.value(), fixed, sources));
    }

    /** A query that groups by columns has one row for each of their values. */
    private boolean isOneGroup(
            Select query, Source source, List<Equality> equalities, Set<Source> fixed, List<Source> sources) {
        return query.body() instanceof SelectBody.Core core
                && !core.groupBy().isEmpty()
                && core.groupBy().stream()
                        .allMatch(term -> term instanceof Expr.ColumnRef ref
                                && resolution.binding(ref) instanceof Target.OfColumn of
                                && equalities.stream()
                                        .anyMatch(equality -> equality.column().source() == source
                                                && shown(equality.column()) == of.column()
                                                && (equality.onlyFor() == null
                                                        || equality.onlyFor().contains(source))
                                                && dependsOnlyOn(equality.value(), fixed, sources)));
    }

    /** A query that shows keys of its tables has one row for each of their values. */
    private boolean showsKey(
            Select query, Source source, List<Equality> equalities, Set<Source> fixed, List<Source> sources) {
        if (!(query.body() instanceof SelectBody.Core core) || core.from() == null) {
            return false;
        }
        List<Equality> within = new ArrayList<>();
        for (Equality equality : equalities) {
            SourceColumn shown = equality.column().source() == source ? shown(equality.column()) : null;
            boolean counts = (equality.onlyFor() == null || equality.onlyFor().contains(source))
                    && dependsOnlyOn(equality.value(), fixed, sources);
            if (shown != null && counts) {
                within.add(new Equality(shown, equality.value(), null));
            }
        }
        return !within.isEmpty() && core(core, core.from(), within);
    }

    private static boolean covers(Key key, Set<Column> bound) {
        return bound.containsAll(key.columns());
    }

    /** Tells whether a value is the same for all rows: it uses sources that are fixed, or of a surrounding query. */
    private boolean dependsOnlyOn(Expr expr, Set<Source> fixed, List<Source> sources) {
        if (Children.query(expr) != null || expr instanceof Expr.FunctionCall) {
            return false;
        }
        if (expr instanceof Expr.ColumnRef ref) {
            return resolution.binding(ref) instanceof Target.OfColumn of
                    && (fixed.contains(of.column().source())
                            || !sources.contains(of.column().source()));
        }
        return Children.of(expr).stream().allMatch(child -> dependsOnlyOn(child, fixed, sources));
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
