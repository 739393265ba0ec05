package dev.sluice.runtime.migrate;

/**
 * The functions on PostgreSQL that statements of a program call.
 *
 * @param schema where they are
 * @param functions how many there are
 * @param script creates them, or replaces those that are there
 */
public record Helpers(String schema, int functions, String script) {
    /** For a program that calls none. */
    public static final Helpers NONE = new Helpers("", 0, "");
}
