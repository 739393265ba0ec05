package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one statement, by the identity of its nodes. Made by {@link StatementAnalyzer}; used by one thread at a time.
 *
 * <p>{@link #typeOf} of a literal, and of a time function, is the type as which it is read beside what it meets: the {@code
 * 9.99} of {@code price = 9.99} is a NUMERIC(3,2), the {@code '2024-05-06'} of {@code day = '2024-05-06'} a DATE.
 */
public final class StatementFacts implements TypeFacts {
    private final Catalog catalog;
    private final Statement statement;
    private final Resolution resolution;
    private final TypeGraph graph;
    private final QueryNullness nullness;
    private final Relations relations;
    private final Cardinality cardinality;
    private final List<ParameterFact> parameters;
    private final Set<Table> reads;

    StatementFacts(
            Catalog catalog,
            Statement statement,
            Resolution resolution,
            TypeGraph graph,
            QueryNullness nullness,
            Relations relations,
            List<ParameterFact> parameters,
            Set<Table> reads) {
        this.catalog = catalog;
        this.statement = statement;
        this.resolution = resolution;
        this.graph = graph;
        this.nullness = nullness;
        this.relations = relations;
        this.cardinality = new Cardinality(resolution);
        this.parameters = List.copyOf(parameters);
        this.reads = new LinkedHashSet<>(reads);
    }

    Resolution resolution() {
        return resolution;
    }

    @Override
    public Catalog catalog() {
        return catalog;
    }

    @Override
    public Statement statement() {
        return statement;
    }

    @Override
    public ValueType typeOf(Expr expr) {
        return graph.of(expr) == null ? ValueType.UNKNOWN : relations.value(expr, nullness.nullable(expr));
    }

    @Override
    public Binding binding(Expr.ColumnRef ref) {
        return relations.of(resolution.binding(ref));
    }

    @Override
    public Relation relation(TableSource source) {
        return relations.of(Objects.requireNonNull(
                resolution.sources.get(source), () -> "no relation of this statement: " + source.span()));
    }

    @Override
    public List<Relation> relations(SelectBody.Core core) {
        return resolution.sources(core).stream().map(relations::of).toList();
    }

    @Override
    public @Nullable Relation target(Statement write) {
        Source target = resolution.targets.get(write);
        return target == null ? null : relations.of(target);
    }

    @Override
    public List<ResultColumn> columns(SelectItem item) {
        return relations.columns(resolution.columns(item));
    }

    @Override
    public List<ResultColumn> columns(Select select) {
        return relations.columns(resolution.columns(select));
    }

    /**
     * Returns the result columns of one part of a query, stars expanded.
     *
     * @param body a core, VALUES or compound of the statement
     */
    public List<ResultColumn> columns(SelectBody body) {
        return relations.columns(resolution.columns(body));
    }

    @Override
    public List<ResultColumn> resultColumns() {
        return relations.columns(resolution.results);
    }

    @Override
    public List<ParameterFact> parameters() {
        return parameters;
    }

    @Override
    public List<Expr.OptionalTerm> fragments() {
        return resolution.fragments.stream()
                .sorted(Comparator.comparingInt(term -> term.right().span().start()))
                .toList();
    }

    @Override
    public Set<Table> reads() {
        return reads;
    }

    @Override
    public Set<Table> writes() {
        return resolution.writes;
    }

    @Override
    public Set<Table> changes() {
        return ChangedTables.of(statement, resolution.writes, catalog);
    }

    @Override
    public void addUses(SchemaUses uses) {
        uses.add(this);
    }

    @Override
    public boolean atMostOneRow(Select select) {
        return cardinality.atMostOneRow(select);
    }

    @Override
    public boolean oneRowForLimit(Select select) {
        return cardinality.oneRowForLimit(select);
    }

    @Override
    public boolean atMostOneRow(Select select, Set<Integer> columns) {
        return cardinality.atMostOneRow(select, columns);
    }

    @Override
    public boolean oneRowForEach(Relation relation, Set<Integer> columns) {
        Source source = relation.source() instanceof TableSource node ? resolution.sources.get(node) : null;
        Select query = source == null ? null : Cardinality.query(source);
        if (query == null) {
            return false;
        }
        // Any number of rows may have no value in a key, but they make one group.
        boolean grouped =
                query.body() instanceof SelectBody.Core core && !core.groupBy().isEmpty();
        List<ResultColumn> results = columns(query);
        Set<Integer> told = columns.stream()
                .filter(i -> grouped
                        || (results.get(i) instanceof ResultColumn.Scalar scalar
                                && !scalar.value().nullable()))
                .collect(Collectors.toSet());
        return cardinality.atMostOneRow(query, told);
    }

    @Override
    public boolean maybeInfinite(Expr expr) {
        return new InfiniteTexts(graph, resolution).possible(expr);
    }

    @Override
    public boolean meetsOneRow(Update update) {
        Source target = resolution.targets.get(update);
        TableSource from = update.from();
        return from == null || (target != null && cardinality.meetsOneRow(target, from, update.where()));
    }

    @Override
    public RowCount rowCount() {
        return new RowCounts(resolution, cardinality, nullness.aggregates(), catalog).of(statement);
    }

    @Override
    public Optional<ResolvedFunction> function(Expr.FunctionCall call) {
        return Optional.ofNullable(resolution.functions.get(call));
    }

    /**
     * Returns the window that a call is computed over: the one behind OVER, or the named one that is meant.
     *
     * @param call a call of the statement
     */
    public Optional<Over.Window> window(Expr.FunctionCall call) {
        return Optional.ofNullable(resolution.windows.get(call));
    }

    @Override
    public Optional<Select> query(TableSource source) {
        Source found = resolution.sources.get(source);
        return Optional.ofNullable(found == null ? null : Cardinality.query(found));
    }

    @Override
    public Optional<Integer> ordinal(Expr term) {
        return Optional.ofNullable(resolution.ordinals.get(term));
    }

    /**
     * Tells whether a core makes exactly one row of all rows: it calls an aggregate and has no GROUP BY.
     *
     * @param core a core of the statement
     */
    public boolean isWholeAggregate(SelectBody.Core core) {
        return nullness.aggregates().isWhole(core, List.of());
    }

    /**
     * Returns the type that a placeholder's place asks for; unknown where it asks for none.
     *
     * @param name the placeholder's name without its sign
     */
    public SqlType placeholderType(String name) {
        return graph.placeholder(name).type();
    }
}
