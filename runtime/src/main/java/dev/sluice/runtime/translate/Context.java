package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the lowering of one statement for one engine knows and collects. Used by one thread, for one statement. */
final class Context {
    /** How many expressions are lowered for each character of a statement before it is given up. */
    private static final int STEPS = 50;

    /** How many are lowered whatever its length is. */
    private static final int ALWAYS_TAKEN = 50_000;

    private final TypeFacts facts;
    private final Dialect dialect;
    private final Preceding preceding;
    private final List<Diagnostic> refusals = new ArrayList<>();
    private final Set<String> helpers = new TreeSet<>();
    private final IdentityHashMap<Relation, String> aliases = new IdentityHashMap<>();
    private final Map<Integer, Integer> slots = new HashMap<>();
    private final Deque<List<Relation>> scopes = new ArrayDeque<>();
    private final long mostSteps;
    private long steps;
    private @Nullable Relation written;
    private boolean stored;
    private boolean generating;
    private boolean checking;
    private boolean grouped;

    Context(TypeFacts facts, Dialect dialect) {
        this(facts, dialect, Preceding.NONE);
    }

    Context(TypeFacts facts, Dialect dialect, Preceding preceding) {
        this.facts = facts;
        this.dialect = dialect;
        this.preceding = preceding;
        SourceSpan source = facts.statement().span();
        this.mostSteps = ALWAYS_TAKEN + (long) STEPS * (source.end() - source.start());
        List<ParameterFact> parameters = facts.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            slots.putIfAbsent(parameters.get(i).number(), i);
        }
    }

    TypeFacts facts() {
        return facts;
    }

    /** What ran before the statement. */
    Preceding preceding() {
        return preceding;
    }

    /** Runs something whose text is stored in the schema and computed again: an index, or a generated column. */
    <T> T stored(Supplier<T> body) {
        boolean before = stored;
        stored = true;
        try {
            return body.get();
        } finally {
            stored = before;
        }
    }

    /** As {@link #stored}, for a generated column, which PostgreSQL does not let read another one. */
    <T> T generating(Supplier<T> body) {
        generating = true;
        try {
            return stored(body);
        } finally {
            generating = false;
        }
    }

    /** Runs something that is computed from a row while it is written: a generated column, or a check. */
    <T> T ofNewRow(Supplier<T> body) {
        checking = true;
        try {
            return body.get();
        } finally {
            checking = false;
        }
    }

    /** Runs something behind GROUP BY, or before it. */
    <T> T grouped(boolean behind, Supplier<T> body) {
        boolean before = grouped;
        grouped = behind;
        try {
            return body.get();
        } finally {
            grouped = before;
        }
    }

    /** Tells whether columns may be known in the form only in which they are grouped. */
    boolean isGrouped() {
        return grouped;
    }

    boolean isGenerating() {
        return generating;
    }

    /** Tells whether only what no setting of a session changes may be called. */
    boolean isStored() {
        return stored;
    }

    Dialect dialect() {
        return dialect;
    }

    List<Diagnostic> refusals() {
        return List.copyOf(refusals);
    }

    Set<String> helpers() {
        return Set.copyOf(helpers);
    }

    /** Notes that a function of the helper schema is needed. */
    void needs(String function) {
        helpers.add(function);
    }

    /** Tells whether an expression reads a column of a relation. */
    boolean reads(Expr value, Relation relation) {
        boolean[] found = {false};
        AstWalk.each(
                value,
                expr -> found[0] |= expr instanceof Expr.ColumnRef ref
                        && facts.binding(ref) instanceof Binding.OfColumn of
                        && of.relation() == relation);
        return found[0];
    }

    ValueType value(Expr expr) {
        return facts.typeOf(expr);
    }

    SqlType type(Expr expr) {
        return facts.typeOf(expr).type();
    }

    /**
     * Calls a function of the helper schema, and notes that it is needed.
     *
     * @param function its name without the schema
     */
    SqlExpr helper(String function, SqlType type, SourceSpan span, SqlExpr... arguments) {
        helpers.add(function);
        return SqlExpr.call(PostgresHelpers.SCHEMA + "." + function, type, span, arguments);
    }

    /**
     * Makes the refusal of a construct that has no faithful rendering.
     *
     * @param at the smallest node that shows it
     * @param reason one sentence, lower case, without a full stop
     * @param help what to write instead
     */
    RefusedException notPortable(Node at, String reason, String help) {
        return refusal(DiagnosticCode.NOT_PORTABLE, at, reason, help);
    }

    /** As {@link #notPortable}, for an answer that depends on an order that nobody defines. */
    RefusedException undefinedOrder(Node at, String reason, String help) {
        return refusal(DiagnosticCode.UNDEFINED_ORDER, at, reason, help);
    }

    /** As {@link #notPortable}, for a column of a grouped query that may be of any row of its group. */
    RefusedException bareColumn(Node at, String column) {
        return refusal(
                DiagnosticCode.BARE_COLUMN,
                at,
                "\"" + column + "\" is neither grouped nor aggregated: which row it comes from is not defined",
                "add it to GROUP BY, or use an aggregate: max(" + column + ")");
    }

    /** As {@link #notPortable}, for an operation that the type's storage does not allow. */
    RefusedException typeOperation(Node at, String reason, String help) {
        return refusal(DiagnosticCode.TYPE_OPERATION, at, reason, help);
    }

    /** As {@link #notPortable}, for a literal that is no value of the type it meets. */
    RefusedException badLiteral(Node at, String reason, String help) {
        return refusal(DiagnosticCode.BAD_LITERAL, at, reason, help);
    }

    /**
     * Counts an expression that is lowered.
     *
     * @throws RefusedException when what lowers its operands more than once was nested beyond any use
     */
    void count(Expr expr) {
        if (++steps > mostSteps) {
            throw tooDeep(expr.span());
        }
    }

    /** Makes the refusal of an expression that repeats its operands, which do so too. */
    static RefusedException tooDeep(SourceSpan span) {
        return new RefusedException(
                Diagnostic.of(DiagnosticCode.TOO_DEEP, span, "what is nested here is repeated at each level")
                        .withHelp("compute a part of it in a common table expression"));
    }

    /** Refuses an expression without a type when a type of its operands is the reason. */
    void checkOperations(Expr expr) {
        Diagnostic none = NoOperation.of(facts, expr);
        if (none != null) {
            throw new RefusedException(none);
        }
    }

    /** As {@link #notPortable}, for a choice of orders that is not the query's own. */
    RefusedException misplacedSort(Node at) {
        return refusal(
                DiagnosticCode.BAD_SORT,
                at,
                "a choice of orders stands in the ORDER BY of the query itself",
                "write one order here");
    }

    /** As {@link #notPortable}, for a placeholder that cannot stand where it does. */
    RefusedException misplacedPlaceholder(Node at, String reason) {
        return refusal(DiagnosticCode.BAD_PLACEHOLDER, at, reason, "compare it with a column, or use a parameter");
    }

    /** As {@link #notPortable}, for PAGE BY within a statement. */
    RefusedException misplacedPage(Node at) {
        return refusal(
                DiagnosticCode.BAD_PAGE,
                at,
                "PAGE BY stands at the end of the query itself",
                "write ORDER BY and LIMIT here");
    }

    /** As {@link #notPortable}, for an optional term that no call decides about. */
    RefusedException misplacedFragment(Node at) {
        return refusal(
                DiagnosticCode.BAD_FRAGMENT, at, "an optional term stands in a named query", "leave out the brackets");
    }

    /** As {@link #notPortable}, for what this version has no rendering of. */
    RefusedException notSupported(Node at, String reason) {
        return refusal(DiagnosticCode.NOT_SUPPORTED, at, reason, "write this query in the engine's own text");
    }

    private static RefusedException refusal(DiagnosticCode code, Node at, String reason, String help) {
        return new RefusedException(Diagnostic.of(code, at.span(), reason).withHelp(help));
    }

    /**
     * Lowers one clause; when it is refused the refusal is noted, and the rest is looked at all the same.
     *
     * @param fallback what stands in for a refused clause; never printed
     */
    <T> T clause(T fallback, Supplier<T> lowering) {
        try {
            return lowering.get();
        } catch (RefusedException refused) {
            if (!refusals.contains(refused.diagnostic())) {
                refusals.add(refused.diagnostic());
            }
            return fallback;
        }
    }

    /** As {@link #clause}, for a part that gives nothing by itself. */
    void part(Runnable lowering) {
        clause("", () -> {
            lowering.run();
            return "";
        });
    }

    /** Returns the index of a parameter among the statement's, from 0. */
    int slot(Expr.Parameter parameter) {
        Integer slot = slots.get(parameter.number());
        if (slot == null) {
            throw new IllegalArgumentException("no fact about the parameter at " + parameter.span());
        }
        return slot;
    }

    /** Returns the index of an optional term among the statement's, from 0. */
    int fragment(Expr.OptionalTerm term) {
        List<Expr.OptionalTerm> all = facts.fragments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).span().equals(term.span())) {
                return i;
            }
        }
        throw new IllegalArgumentException("no fact about the optional term at " + term.span());
    }

    ParameterFact parameter(Expr.Parameter parameter) {
        return facts.parameters().get(slot(parameter));
    }

    /** Returns the name that a relation has in the text: its own, or one that is made up for a query without alias. */
    String alias(Relation relation) {
        if (dialect == Dialect.POSTGRES && written != null && relation.source() == written.source()) {
            return written.name();
        }
        if (!relation.name().isEmpty()) {
            return relation.name();
        }
        return aliases.computeIfAbsent(relation, r -> "q" + (aliases.size() + 1));
    }

    /**
     * Runs RETURNING, which knows the table that is written by its own name: on PostgreSQL it is called as the statement calls it.
     *
     * @param target the table as the statement calls it
     */
    <T> T returning(Relation target, Supplier<T> body) {
        written = target;
        try {
            return body.get();
        } finally {
            written = null;
        }
    }

    /** Tells whether a row is one that is being written: NEW, excluded, that of RETURNING, of a check or a generated column. */
    boolean isWritten(Relation relation) {
        return relation.kind() == Relation.Kind.NEW
                || relation.kind() == Relation.Kind.EXCLUDED
                || (written != null && relation.source() == written.source())
                || checking;
    }

    /** Runs something within the names of a FROM clause. */
    <T> T within(List<Relation> relations, Supplier<T> body) {
        scopes.push(relations);
        try {
            return body.get();
        } finally {
            scopes.pop();
        }
    }

    /** Returns the relations of the innermost FROM clause; empty without one. */
    List<Relation> scope() {
        List<Relation> innermost = scopes.peek();
        return innermost == null ? List.of() : innermost;
    }

    /** Tells whether a column's name alone may be taken for another one. */
    boolean needsQualifier() {
        return scopes.stream().mapToInt(List::size).sum() != 1;
    }
}
