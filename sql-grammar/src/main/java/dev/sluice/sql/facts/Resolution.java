package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Source.SourceColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link NameResolver} found out about one statement, by the identity of nodes; filled by it alone. */
final class Resolution {
    final IdentityHashMap<Expr.ColumnRef, Target> bindings = new IdentityHashMap<>();
    final IdentityHashMap<TableSource, Source> sources = new IdentityHashMap<>();
    final IdentityHashMap<SelectBody.Core, List<Source>> coreSources = new IdentityHashMap<>();
    final IdentityHashMap<SelectBody.Core, List<Target.OfMerged>> merged = new IdentityHashMap<>();
    final IdentityHashMap<Select, List<Output>> selects = new IdentityHashMap<>();
    final IdentityHashMap<SelectBody, List<Output>> bodies = new IdentityHashMap<>();
    final IdentityHashMap<SelectItem, List<Output>> items = new IdentityHashMap<>();
    final IdentityHashMap<Expr.FunctionCall, ResolvedFunction> functions = new IdentityHashMap<>();
    final IdentityHashMap<Expr.FunctionCall, Over.Window> windows = new IdentityHashMap<>();
    final IdentityHashMap<Statement, Source> targets = new IdentityHashMap<>();
    /** The rows that RETURNING knows, by the table's own name. */
    final IdentityHashMap<Statement, Source> returned = new IdentityHashMap<>();

    final IdentityHashMap<Insert, List<@Nullable SourceColumn>> insertColumns = new IdentityHashMap<>();
    final IdentityHashMap<Assignment, List<@Nullable SourceColumn>> assigned = new IdentityHashMap<>();
    final IdentityHashMap<TableSource.Join, List<SourceColumn>> joined = new IdentityHashMap<>();
    final IdentityHashMap<Expr, Integer> ordinals = new IdentityHashMap<>();
    final Map<String, Expr> placeholderDefaults = new HashMap<>();
    final List<Expr.Parameter> parameters = new ArrayList<>();
    final List<Expr.Placeholder> placeholders = new ArrayList<>();
    final List<Expr.OptionalTerm> fragments = new ArrayList<>();
    final Set<Table> reads = new LinkedHashSet<>();
    final Set<Table> writes = new LinkedHashSet<>();
    List<Output> results = List.of();

    Target binding(Expr.ColumnRef ref) {
        return Objects.requireNonNullElseGet(bindings.get(ref), Target.Unresolved::new);
    }

    List<Output> columns(Select select) {
        return Objects.requireNonNullElse(selects.get(select), List.of());
    }

    List<Output> columns(SelectBody body) {
        return Objects.requireNonNullElse(bodies.get(body), List.of());
    }

    List<Output> columns(SelectItem item) {
        return Objects.requireNonNullElse(items.get(item), List.of());
    }

    List<Source> sources(SelectBody.Core core) {
        return Objects.requireNonNullElse(coreSources.get(core), List.of());
    }

    List<Target.OfMerged> merged(SelectBody.Core core) {
        return Objects.requireNonNullElse(merged.get(core), List.of());
    }
}
