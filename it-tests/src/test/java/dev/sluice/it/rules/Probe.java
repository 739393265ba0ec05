package dev.sluice.it.rules;

/**
 * One thing that may turn red.
 *
 * @param name what it is, for the report
 * @param check tells whether all is well
 */
public record Probe(String name, Check check) {
    /** Tells whether all is well; an exception means that it is not. */
    public interface Check {
        /** Runs it. */
        boolean holds() throws Exception;
    }

    /** Tells whether something is wrong. */
    boolean isRed() {
        try {
            return !check.holds();
        } catch (Exception | StackOverflowError | AssertionError crash) {
            return true;
        }
    }
}
