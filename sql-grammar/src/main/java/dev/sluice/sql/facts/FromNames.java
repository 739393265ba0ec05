package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Source.OuterSide;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.source.DiagnosticCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves a FROM clause: which sources it has, which columns its joins merge, which rows its joins may leave out. */
final class FromNames {
    private final ResolverContext context;

    FromNames(ResolverContext context) {
        this.context = context;
    }

    /**
     * Resolves a FROM clause.
     *
     * @param from the clause
     * @param scope the scope of the query, to which the sources are added
     * @param outer what subqueries of the clause see: not their neighbours
     * @return the sources in order
     */
    List<Source> from(TableSource from, Scope scope, Scope outer) {
        List<Expr> later = new ArrayList<>();
        List<Source> sources = source(from, scope, outer, later);
        context.expressions().resolveAll(later, scope);
        return sources;
    }

    private List<Source> source(TableSource from, Scope scope, Scope outer, List<Expr> later) {
        if (from instanceof TableSource.Join join) {
            return join(join, scope, outer, later);
        }
        Source source;
        if (from instanceof TableSource.Named named) {
            source = named(named, outer);
        } else if (from instanceof TableSource.Function function) {
            later.addAll(function.arguments());
            source = function(function);
        } else if (from instanceof TableSource.Subquery subquery) {
            List<Output> outputs = context.queries().select(subquery.select(), outer);
            source = Source.ofQuery(text(subquery.alias(), ""), Relation.Kind.SUBQUERY, outputs, subquery);
        } else {
            throw new AssertionError(from);
        }
        scope.sources().add(source);
        context.resolution().sources.put(from, source);
        return new ArrayList<>(List.of(source));
    }

    private Source named(TableSource.Named named, Scope outer) {
        Identifier name = named.name().name();
        Identifier alias = named.alias();
        context.errors().checkDatabase(named.name());
        TableSource.IndexHint hint = named.index();
        if (hint != null && hint.index() != null) {
            context.errors().checkIndex(hint.index(), name);
        }
        String shown = alias == null ? null : alias.text();
        if (named.name().schema() == null) {
            Optional<Scope.CommonTableState> state = outer.commonTable(name.key());
            if (state.isPresent()) {
                return commonTable(named, state.get(), shown);
            }
        }
        Optional<Table> table = table(name);
        if (table.isPresent()) {
            context.resolution().reads.add(table.get());
            return Source.ofTable(shown != null ? shown : table.get().name(), Relation.Kind.TABLE, table.get(), named);
        }
        List<Column> function = TableFunctions.columns(name.text());
        if (function != null) {
            return Source.ofFunction(shown != null ? shown : name.text(), function, named);
        }
        context.errors().unknownTable(name, outer);
        return Source.unknown(shown != null ? shown : name.text(), named);
    }

    private Source commonTable(TableSource.Named named, Scope.CommonTableState state, @Nullable String alias) {
        Identifier name = named.name().name();
        Optional<List<Output>> outputs = context.queries().commonTable(state);
        if (outputs.isEmpty()) {
            context.errors()
                    .report(
                            DiagnosticCode.REFUSED_BY_SQLITE,
                            name.span(),
                            "circular reference to \"" + name + "\"",
                            "only the parts behind the first of a UNION may refer to the table that they define");
            return Source.unknown(alias != null ? alias : name.text(), named);
        }
        return Source.ofQuery(
                        alias != null ? alias : state.definition().name().text(),
                        Relation.Kind.COMMON_TABLE,
                        outputs.get(),
                        named)
                .shows(state.definition().select());
    }

    /** Finds a table of the schema, or one of those in which SQLite keeps the schema itself. */
    Optional<Table> table(Identifier name) {
        return context.schema().table(name.text());
    }

    private Source function(TableSource.Function function) {
        Identifier name = function.name().name();
        String shown = text(function.alias(), name.text());
        List<Column> columns = TableFunctions.columns(name.text());
        if (columns != null) {
            int most = TableFunctions.arguments(columns);
            if (function.arguments().size() > most) {
                context.errors().tooManyArguments(function, most);
            }
            return Source.ofFunction(shown, columns, function);
        }
        Optional<Table> table = table(name).filter(t -> t.kind() == Table.Kind.VIRTUAL);
        if (table.isPresent()) {
            context.resolution().reads.add(table.get());
            return Source.ofTable(shown, Relation.Kind.TABLE, table.get(), function);
        }
        context.errors().unknownTableFunction(function, TableFunctions.names());
        return Source.unknown(shown, function);
    }

    private List<Source> join(TableSource.Join join, Scope scope, Scope outer, List<Expr> later) {
        List<Source> left = source(join.left(), scope, outer, later);
        List<Source> right = source(join.right(), scope, outer, later);
        Set<OuterSide> sides = JoinNullability.apply(join.kind(), left, right);
        if (join.natural()) {
            natural(join, left, right, scope, sides);
        }
        join.using().forEach(name -> using(join, name, left, right, scope, sides));
        Expr on = join.on();
        if (on != null) {
            later.add(on);
        }
        checkAliases(left, right);
        List<Source> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    private void natural(
            TableSource.Join join, List<Source> left, List<Source> right, Scope scope, Set<OuterSide> sides) {
        for (Source source : right) {
            for (SourceColumn column : source.columns()) {
                SourceColumn other = column.hidden() ? null : find(left, Identifier.key(column.name()));
                if (other != null && !other.hidden()) {
                    merge(join, other, column, scope, sides);
                }
            }
        }
    }

    private void using(
            TableSource.Join join,
            Identifier name,
            List<Source> left,
            List<Source> right,
            Scope scope,
            Set<OuterSide> sides) {
        SourceColumn mine = find(left, name.key());
        SourceColumn other = find(right, name.key());
        if ((mine != null && mine.isRenamed()) || (other != null && other.isRenamed())) {
            context.errors().calledOtherwise(name);
            return;
        }
        if (mine != null && other != null) {
            merge(join, mine, other, scope, sides);
            return;
        }
        List<Source> lacking = mine == null ? left : right;
        if (lacking.stream().allMatch(Source::known)) {
            context.errors().notInBoth(name, lacking.get(0));
        }
    }

    private void merge(
            TableSource.Join join, SourceColumn left, SourceColumn right, Scope scope, Set<OuterSide> sides) {
        List<SourceColumn> equal = context.resolution().joined.computeIfAbsent(join, key -> new ArrayList<>());
        if (isCompared(left, scope)) {
            equal.add(left);
        }
        equal.add(right);
        scope.merge(scope.target(left), right, sides);
    }

    /** What RIGHT or FULL JOIN merged is the first value that is there: it may be that of another column. */
    private static boolean isCompared(SourceColumn left, Scope scope) {
        return !(scope.target(left) instanceof Target.OfMerged group)
                || Collections.disjoint(left.source().outerSides(), group.sides());
    }

    private static @Nullable SourceColumn find(List<Source> sources, String key) {
        for (Source source : sources) {
            SourceColumn found = Scope.column(source, key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The same name twice makes every column of it ambiguous, so it is said at once. */
    private void checkAliases(List<Source> left, List<Source> right) {
        for (Source source : right) {
            boolean twice = !source.name().isEmpty()
                    && left.stream().anyMatch(s -> Identifier.key(s.name()).equals(Identifier.key(source.name())));
            if (twice && source.node() != null) {
                context.errors()
                        .report(
                                DiagnosticCode.DUPLICATE_ALIAS,
                                source.node().span(),
                                "\"" + source.name() + "\" stands twice in this FROM clause",
                                "give one of the two an alias");
            }
        }
    }

    private static String text(@Nullable Identifier name, String otherwise) {
        return name == null ? otherwise : name.text();
    }
}
