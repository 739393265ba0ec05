package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.facts.Source.SourceColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins in parentheses that have a name: {@code (a JOIN b USING (id)) AS ab}, desugared to a query of all their columns. */
final class NamedJoins {
    private NamedJoins() {}

    /** Tells whether a source is such a join. */
    static boolean isOne(Source source) {
        return join(source) != null;
    }

    /** Tells whether a core is what such a join was desugared to: nobody writes a star as long as the join. */
    static boolean isOne(SelectBody.Core core) {
        return core.items().size() == 1
                && core.items().get(0) instanceof SelectItem.Star star
                && star.span().equals(core.span());
    }

    /** Tells whether a table in such a join has a name. */
    static boolean hasPart(Source source, Identifier name) {
        TableSource join = join(source);
        return join != null
                && leaves(join)
                        .anyMatch(leaf -> leaf instanceof TableSource.Named named
                                && (named.alias() == null ? named.name().name() : named.alias()).matches(name));
    }

    private static @Nullable TableSource join(Source source) {
        return source.node() instanceof TableSource.Subquery subquery
                        && subquery.select().body() instanceof SelectBody.Core core
                        && isOne(core)
                ? core.from()
                : null;
    }

    private static Stream<TableSource> leaves(TableSource source) {
        return source instanceof TableSource.Join join
                ? Stream.concat(leaves(join.left()), leaves(join.right()))
                : Stream.of(source);
    }

    /**
     * Returns the columns of such a join in SQLite's order: before those of a table come the ones that the next join merges.
     *
     * @param item the star that stands for them
     * @param from the join
     * @param scope where its sources are
     */
    static List<Output> columns(SelectItem item, TableSource from, Scope scope) {
        List<Output> plain = QueryNames.star(item, scope);
        List<Output> ordered = new ArrayList<>();
        Set<Target> merged = new HashSet<>();
        for (Source source : scope.sources()) {
            for (Target.OfMerged group : mergedWithNext(source, from, scope)) {
                if (merged.add(group)) {
                    // Of a table before the last one it comes a second time, which makes its bare name ambiguous.
                    ordered.add(Output.ofStar(group.columns().get(0).name(), item, group));
                }
            }
            plain.stream()
                    .filter(output -> isFirst(output, source) && !merged.contains(output.star()))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private static boolean isFirst(Output output, Source source) {
        Target star = output.star();
        return star instanceof Target.OfMerged group
                ? group.columns().get(0).source() == source
                : star instanceof Target.OfColumn of && of.column().source() == source;
    }

    private static List<Target.OfMerged> mergedWithNext(Source source, TableSource from, Scope scope) {
        int next = scope.sources().indexOf(source) + 1;
        if (next == scope.sources().size()) {
            return List.of();
        }
        List<Source> left = scope.sources().subList(0, next);
        return joined(scope.sources().get(next), from)
                .map(scope::target)
                .filter(Target.OfMerged.class::isInstance)
                .map(Target.OfMerged.class::cast)
                .filter(group -> left.contains(group.columns().get(0).source()))
                .toList();
    }

    /** Returns the columns of a source that its own join may merge, those of NATURAL or of USING. */
    private static Stream<SourceColumn> joined(Source right, TableSource from) {
        if (!(from instanceof TableSource.Join join)) {
            return Stream.of();
        }
        if (join.right() != right.node()) {
            return joined(right, join.left());
        }
        return join.natural()
                ? right.columns().stream()
                : join.using().stream().flatMap(name -> Stream.ofNullable(Scope.column(right, name.key())));
    }

    /** Returns the name of a column of such a join that has a second one of that name: SQLite takes it only behind the join's. */
    static Optional<String> twice(Source source) {
        Set<String> names = new HashSet<>();
        return source.columns().stream()
                .map(SourceColumn::name)
                .filter(name -> isOne(source) && !names.add(Identifier.key(name)))
                .findFirst();
    }
}
