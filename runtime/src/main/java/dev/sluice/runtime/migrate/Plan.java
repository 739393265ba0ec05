package dev.sluice.runtime.migrate;

import java.util.List;

/**
 * What a program knows of its schema's versions, for one engine.
 *
 * @param version the version of the schema
 * @param steps the steps to it, ordered by version without gaps, perhaps none
 * @param create the statements that create the schema at once
 * @param tables the names of its tables
 * @param helpers the functions that it needs on PostgreSQL
 */
public record Plan(int version, List<Step> steps, List<String> create, List<String> tables, Helpers helpers) {
    /** Copies. */
    public Plan {
        steps = List.copyOf(steps);
        create = List.copyOf(create);
        tables = List.copyOf(tables);
    }

    /** Returns the version before the first step: the oldest that can be brought up to date. */
    int oldest() {
        return version - steps.size();
    }

    /** Returns the steps that are left for a database of some version. */
    List<Step> after(int from) {
        return steps.stream().filter(step -> step.version() > from).toList();
    }

    /** Returns the checksum of a version's step; empty for a version that no step leads to. */
    String checksum(int of) {
        return steps.stream()
                .filter(step -> step.version() == of)
                .map(Step::checksum)
                .findFirst()
                .orElse("");
    }
}
