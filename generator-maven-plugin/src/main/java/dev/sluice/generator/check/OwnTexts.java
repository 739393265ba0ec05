package dev.sluice.generator.check;

import dev.sluice.runtime.translate.OwnText;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What queries may be that have a text for one engine, or that exist on one engine alone. */
public final class OwnTexts {
    private final DiagnosticSink sink;

    /**
     * Makes the rules.
     *
     * @param sink takes the reports
     */
    public OwnTexts(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Tells whether a query can be compiled that exists on one engine alone, and reports why not.
     *
     * @param query the query
     * @param dialects the engines of the database
     */
    public boolean checkOnly(NamedQuery query, Set<Dialect> dialects) {
        Dialect engine = query.engine();
        if (!query.engineOnly() || engine == null) {
            return true;
        }
        SourceSpan name = query.name().span();
        if (!dialects.contains(engine)) {
            return report(
                    name,
                    "\"" + query.name() + "\" exists on " + engine + " only, which is no engine of this database",
                    "name the engine in the dialects of the database, or leave the query out");
        }
        if (query.body() instanceof NamedQuery.Text && !query.atCreate()) {
            return report(
                    name,
                    "what this text takes and gives is not known",
                    "declare " + query.name() + " ON " + engine
                            + " ONLY: SELECT .. with the same columns, and the text as " + query.name() + " ON "
                            + engine + ": $$ .. $$");
        }
        if (query.body() instanceof NamedQuery.Single single && isComposed(single.statement())) {
            return report(name, "a statement that the call composes is for all engines", "leave out ONLY");
        }
        return true;
    }

    /** Tells whether a statement has placeholders. */
    private static boolean isComposed(Statement statement) {
        boolean ordered = statement instanceof Select select
                && select.orderBy().stream().anyMatch(OrderingTerm.Placeholder.class::isInstance);
        return ordered || Tree.of(statement).expressions().stream().anyMatch(Expr.Placeholder.class::isInstance);
    }

    /**
     * Reads the text that a query has for one engine, and reports what it cannot be.
     *
     * @param query the query
     * @param text the declaration of its text
     * @param all what is known of its statements
     * @return the text, with the index of a parameter of the statement for each mark
     */
    public Optional<Bound> read(NamedQuery query, NamedQuery text, List<? extends TypeFacts> all) {
        SourceSpan span = text.body().span();
        if (!(text.body() instanceof NamedQuery.Text body)) {
            report(
                    span,
                    "a text for one engine stands between $$ and $$",
                    "write " + query.name() + " ON " + text.engine() + ": $$ .. $$");
            return Optional.empty();
        }
        if (query.body() instanceof NamedQuery.Block) {
            report(
                    span,
                    "one text cannot stand for the statements of a block",
                    "give each statement a name of its own");
            return Optional.empty();
        }
        boolean header = !text.parameters().isEmpty() || text.mark() != null || text.rowClass() != null;
        if (header && !text.atCreate()) {
            report(
                    text.name().span(),
                    "parameters, mark and class of \"" + query.name()
                            + "\" are those of its declaration for all engines",
                    "leave them out here");
            return Optional.empty();
        }
        TypeFacts facts = all.get(0);
        if (depends(query, facts)) {
            report(
                    span,
                    "the statement of \"" + query.name() + "\" depends on the call, and this is one text",
                    "make a query without placeholders, optional terms, choices of orders and PAGE BY");
            return Optional.empty();
        }
        if (facts.resultColumns().stream().anyMatch(OwnTexts::isOfSeveral)) {
            report(
                    span,
                    "lists, and nested rows that may be missing, are read in a form that the compiler writes",
                    "select the columns one by one");
            return Optional.empty();
        }
        return bound(text, body, facts.parameters());
    }

    /**
     * A text and its parameters.
     *
     * @param text the SQL, each parameter a {@code ?}
     * @param slots for each {@code ?} the index among the parameters of the statement
     */
    public record Bound(String text, List<Integer> slots) {
        /** Copies. */
        public Bound {
            slots = List.copyOf(slots);
        }
    }

    private Optional<Bound> bound(NamedQuery declaration, NamedQuery.Text body, List<ParameterFact> parameters) {
        OwnText own = OwnText.of(body.text());
        List<String> names = parameters.stream()
                .map(ParameterFact::name)
                .filter(Objects::nonNull)
                .toList();
        EngineQueries.checkParameters(declaration, own.parameters(), new TreeSet<>(names), sink);
        if (!names.containsAll(own.parameters())) {
            return Optional.empty();
        }
        List<Integer> slots = new ArrayList<>();
        for (String name : own.parameters()) {
            slots.add(parameters.stream().map(ParameterFact::name).toList().indexOf(name));
        }
        return Optional.of(new Bound(own.text(), slots));
    }

    private static boolean depends(NamedQuery query, TypeFacts facts) {
        boolean declared = query.parameters().stream().anyMatch(NamedQuery.DeclaredPlaceholder.class::isInstance);
        boolean ordered = facts.statement() instanceof Select select
                && (!select.pageBy().isEmpty()
                        || select.orderBy().stream().anyMatch(term -> !(term instanceof OrderingTerm.By)));
        return declared
                || isComposed(facts.statement())
                || ordered
                || !facts.fragments().isEmpty();
    }

    private static boolean isOfSeveral(ResultColumn column) {
        return column instanceof ResultColumn.Listed
                || (column instanceof ResultColumn.Nested nested
                        && nested.relation().nullable());
    }

    private boolean report(SourceSpan span, String message, String help) {
        sink.add(Diagnostic.of(DiagnosticCode.BAD_QUERY_HEADER, span, message).withHelp(help));
        return false;
    }
}
