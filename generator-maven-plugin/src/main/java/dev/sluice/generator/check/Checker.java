package dev.sluice.generator.check;

import dev.sluice.sql.source.DiagnosticSink;
import java.util.List;

/** All rules for queries, in the order in which they are asked. */
public final class Checker {
    private static final List<Rule> OF_QUERIES = List.of(
            new BlockStatements(),
            new Marks(),
            new CreateStatements(),
            new DeclaredParameters(),
            new Fragments(),
            new SortChoices(),
            new Paging(),
            new Placeholders(),
            new SwappableParameters());
    private static final Rule TYPES = new KnownTypes();
    private static final Rule OF_GENERATED = new SupportedQueries();
    private static final List<Rule> OF_STATEMENTS = List.of(
            new WholeTables(),
            new KnownCollations(),
            new Literals(),
            new NullComparisons(),
            new Patterns(),
            new OddReadings(),
            new OddQueries(),
            new DateModifiers(),
            new TypeMatches(),
            new RowValues(),
            new FunctionCalls(),
            new Recursions(),
            new Windows(),
            new OrderTerms(),
            new JoinConditions(),
            new NestedItems(),
            new WrittenColumns(),
            new AggregatePlaces(),
            new Raises(),
            new ConflictTargets(),
            new SearchTables());

    private Checker() {}

    /**
     * Reports everything that is wrong with a query whose names are all known.
     *
     * @param subject the query
     * @param sink takes the reports
     */
    public static void check(Subject subject, DiagnosticSink sink) {
        if (!subject.isUnderstood()) {
            return;
        }
        OF_QUERIES.forEach(rule -> rule.check(subject, sink));
        checkStatement(subject, sink);
        TYPES.check(subject, sink);
    }

    /**
     * Reports what a query has that is right, and that no Java is generated for yet.
     *
     * @param subject the query
     * @param sink takes the reports
     */
    public static void checkGenerated(Subject subject, DiagnosticSink sink) {
        OF_GENERATED.check(subject, sink);
    }

    /**
     * Reports what is wrong with a statement whatever is done with it, in a named query or elsewhere.
     *
     * @param subject the statement, in a query made for it where it has none
     * @param sink takes the reports
     */
    public static void checkStatement(Subject subject, DiagnosticSink sink) {
        if (!subject.isUnderstood()) {
            return;
        }
        OF_STATEMENTS.forEach(rule -> rule.check(subject, sink));
    }
}
