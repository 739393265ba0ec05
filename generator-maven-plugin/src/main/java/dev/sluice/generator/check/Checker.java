package dev.sluice.generator.check;

import dev.sluice.sql.source.DiagnosticSink;
import java.util.List;

/** All rules for named queries, in the order in which they are asked. */
public final class Checker {
    private static final List<Rule> RULES = List.of(
            new SupportedQueries(),
            new BlockStatements(),
            new Marks(),
            new DeclaredParameters(),
            new KnownTypes(),
            new KnownCollations(),
            new Literals(),
            new NullComparisons(),
            new TypeMatches(),
            new WrittenColumns(),
            new AggregatePlaces(),
            new WholeTables(),
            new SwappableParameters());

    private Checker() {}

    /**
     * Reports everything that is wrong with a query whose names are all known.
     *
     * @param subject the query
     * @param sink takes the reports
     */
    public static void check(Subject subject, DiagnosticSink sink) {
        for (Rule rule : RULES) {
            rule.check(subject, sink);
        }
    }
}
