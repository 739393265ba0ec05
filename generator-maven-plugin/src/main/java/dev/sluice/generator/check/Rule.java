package dev.sluice.generator.check;

import dev.sluice.sql.source.DiagnosticSink;

/** One rule that a named query must keep. */
@FunctionalInterface
interface Rule {
    /**
     * Reports where a query breaks the rule.
     *
     * @param subject the query
     * @param sink takes the reports
     */
    void check(Subject subject, DiagnosticSink sink);
}
