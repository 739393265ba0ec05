package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody.NamedWindow;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Source.OuterSide;
import dev.sluice.sql.facts.Source.SourceColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is visible at one level of a query: sources, common table expressions, aliases, windows; the parent is what surrounds
 * it. Columns of sources come before aliases, inner levels before outer ones, as in SQLite's own resolution of names.
 */
final class Scope {
    private static final Set<String> ROWID = Set.of("rowid", "oid", "_rowid_");

    private final @Nullable Scope parent;
    private final boolean barrier;
    private final List<Source> sources = new ArrayList<>();
    private final List<Target.OfMerged> merged = new ArrayList<>(0);
    private final Map<String, CommonTableState> commonTables = new HashMap<>(0);
    private List<Output> aliases = List.of();
    private List<NamedWindow> windows = List.of();

    /** A common table expression, resolved when it is first used. */
    static final class CommonTableState {
        private final Select.CommonTable definition;
        private final Scope scope;
        private List<Output> outputs = List.of();
        private Progress progress = Progress.WAITING;

        /** How far its resolution is. */
        enum Progress {
            /** Not asked for. */
            WAITING,
            /** Its first select is being resolved: it may not be used yet. */
            ANCHOR,
            /** Its columns are known; its further selects may use it. */
            KNOWN
        }

        CommonTableState(Select.CommonTable definition, Scope scope) {
            this.definition = definition;
            this.scope = scope;
        }

        Select.CommonTable definition() {
            return definition;
        }

        Scope scope() {
            return scope;
        }

        List<Output> outputs() {
            return outputs;
        }

        Progress progress() {
            return progress;
        }

        void begin() {
            progress = Progress.ANCHOR;
        }

        void known(List<Output> columns) {
            outputs = columns;
            progress = Progress.KNOWN;
        }
    }

    /** What a look-up found in one scope: at most one target unless the name is ambiguous. */
    record Found(List<Target> targets, boolean unknownSource) {
        static final Found NOTHING = new Found(List.of(), false);

        boolean isEmpty() {
            return targets.isEmpty();
        }
    }

    Scope(@Nullable Scope parent) {
        this(parent, false);
    }

    private Scope(@Nullable Scope parent, boolean barrier) {
        this.parent = parent;
        this.barrier = barrier;
    }

    /** Makes a scope that sees common table expressions and no column at all: of LIMIT. */
    static Scope withoutColumns(Scope parent) {
        return new Scope(parent, true);
    }

    /** Returns the scope in which a column is looked for next, or null. */
    @Nullable
    Scope next() {
        return barrier ? null : parent;
    }

    List<Source> sources() {
        return sources;
    }

    List<Target.OfMerged> merged() {
        return merged;
    }

    /** Tells whether a name is one of the three by which SQLite knows the rowid. */
    static boolean isRowid(String key) {
        return ROWID.contains(key);
    }

    /** Makes those result columns visible that have an alias. */
    void showAliases(List<Output> outputs) {
        aliases = outputs.stream().filter(Output::hasAlias).toList();
    }

    void hideAliases() {
        aliases = List.of();
    }

    List<Output> aliases() {
        return aliases;
    }

    void showWindows(List<NamedWindow> named) {
        windows = named;
    }

    List<NamedWindow> windows() {
        return windows;
    }

    void declare(CommonTableState table) {
        commonTables.put(table.definition().name().key(), table);
    }

    /** Finds a common table expression here or outside. */
    Optional<CommonTableState> commonTable(String key) {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            CommonTableState found = scope.commonTables.get(key);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Returns the names of all common table expressions that are visible. */
    List<String> commonTableNames() {
        List<String> names = new ArrayList<>();
        for (Scope scope = this; scope != null; scope = scope.parent) {
            scope.commonTables
                    .values()
                    .forEach(table -> names.add(table.definition().name().text()));
        }
        return names;
    }

    /** Finds a source of this scope by its name. */
    Optional<Source> source(Identifier name) {
        return sources.stream()
                .filter(s -> Identifier.key(s.name()).equals(name.key()))
                .findFirst();
    }

    /** Looks a column name up in this scope alone. */
    Found find(Expr.ColumnRef ref) {
        Identifier qualifier = ref.table();
        String key = ref.column().key();
        List<SourceColumn> columns = new ArrayList<>(1);
        List<Source> candidates = new ArrayList<>(1);
        boolean unknownSource = false;
        for (Source source : sources) {
            boolean asked = qualifier == null
                    ? !source.qualifiedOnly()
                    : Identifier.key(source.name()).equals(qualifier.key());
            if (asked) {
                candidates.add(source);
                unknownSource |= !source.known();
                if (qualifier == null && NamedJoins.isOne(source)) {
                    source.columns().stream()
                            .filter(column -> Identifier.key(column.name()).equals(key))
                            .forEach(columns::add);
                    continue;
                }
                SourceColumn column = column(source, key);
                if (column != null) {
                    columns.add(column);
                }
            }
        }
        if (!columns.isEmpty()) {
            return new Found(qualifier == null ? collapse(columns) : targets(columns), false);
        }
        if (ROWID.contains(key)) {
            List<Target> rowids = candidates.stream()
                    .filter(Scope::hasRowid)
                    .map(Scope::rowid)
                    .toList();
            if (!rowids.isEmpty()) {
                return new Found(rowids, false);
            }
        }
        if (qualifier == null) {
            for (Output alias : aliases) {
                if (alias.isScalar() && Identifier.key(alias.name()).equals(key)) {
                    return new Found(List.of(new Target.OfOutput(alias)), false);
                }
            }
        }
        return unknownSource ? new Found(List.of(), true) : Found.NOTHING;
    }

    /** Finds a column of a source by the form in which names are compared; the first of several. */
    static @Nullable SourceColumn column(Source source, String key) {
        for (SourceColumn column : source.columns()) {
            if (Identifier.key(column.name()).equals(key)) {
                return column;
            }
        }
        return null;
    }

    /** Returns what a column stands for when it is not qualified: itself, or the columns that a join merged with it. */
    Target target(SourceColumn column) {
        for (Target.OfMerged group : merged) {
            if (group.columns().contains(column)) {
                return group;
            }
        }
        return new Target.OfColumn(column);
    }

    /** Merges a column of the right side of a join into what the left side calls so. */
    void merge(Target left, SourceColumn right, Set<OuterSide> sides) {
        List<SourceColumn> columns = new ArrayList<>();
        Set<OuterSide> all = new LinkedHashSet<>(sides);
        if (left instanceof Target.OfMerged group) {
            columns.addAll(group.columns());
            all.addAll(group.sides());
            merged.remove(group);
        } else if (left instanceof Target.OfColumn single) {
            columns.add(single.column());
        }
        columns.add(right);
        merged.add(new Target.OfMerged(List.copyOf(columns), all));
    }

    private List<Target> collapse(List<SourceColumn> columns) {
        return columns.stream().map(this::target).distinct().toList();
    }

    private static List<Target> targets(List<SourceColumn> columns) {
        return columns.stream().<Target>map(Target.OfColumn::new).toList();
    }

    private static boolean hasRowid(Source source) {
        Table table = source.table();
        return table != null && table.kind() != Table.Kind.VIEW && !table.withoutRowid() && source.known();
    }

    private static Target rowid(Source source) {
        Table table = source.table();
        if (table != null && table.rowidAlias() != null) {
            SourceColumn alias =
                    column(source, Identifier.key(table.rowidAlias().name()));
            if (alias != null) {
                return new Target.OfColumn(alias);
            }
        }
        return new Target.OfRowid(source);
    }
}
