package dev.sluice.runtime;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The database is not what the schema declares. */
public final class SchemaMismatchException extends SqlAccessException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** How many statements the message names for each difference; the rest it counts. */
    private static final int NAMED = 8;

    private final transient List<SchemaDifference> details;

    /**
     * Describes the differences.
     *
     * @param details one or more
     */
    public SchemaMismatchException(List<SchemaDifference> details) {
        super(
                "the database is not what the schema declares:"
                        + details.stream().map(SchemaMismatchException::lines).collect(Collectors.joining()),
                null,
                null,
                null);
        this.details = List.copyOf(details);
    }

    private static String lines(SchemaDifference difference) {
        List<String> statements = difference.statements();
        String line = "\n  " + difference.description();
        if (statements.isEmpty()) {
            return line;
        }
        int more = statements.size() - NAMED;
        return line + "\n    concerns " + statements.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /**
     * What is different, and which statements rely on it.
     *
     * @return each difference; empty after the exception was serialized
     */
    @SuppressWarnings("RedundantNullCheck") // null after deserialization
    public List<SchemaDifference> details() {
        return details == null ? List.of() : details;
    }

    /**
     * What is different.
     *
     * @return a line for each difference; empty after the exception was serialized
     */
    public List<String> differences() {
        return details().stream().map(SchemaDifference::description).toList();
    }

    /**
     * The generated statements whose promise does not hold on this database.
     *
     * @return their names, each once; empty after the exception was serialized
     */
    public List<String> statements() {
        return details().stream()
                .flatMap(difference -> difference.statements().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
