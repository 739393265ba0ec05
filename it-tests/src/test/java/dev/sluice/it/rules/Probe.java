package dev.sluice.it.rules;

import org.jspecify.annotations.Nullable;

/**
 * One thing that may turn red.
 *
 * @param name what it is, for the report
 * @param texts what is asked of the server, where that decides all
 * @param check tells whether all is well
 */
public record Probe(String name, Texts texts, Check check) {
    /** Makes a probe of which nothing but the check tells whether a rule changes it. */
    public Probe(String name, Check check) {
        this(name, () -> null, check);
    }

    /** Tells whether all is well; an exception means that it is not. */
    public interface Check {
        /** Runs it. */
        boolean holds() throws Exception;
    }

    /** Makes the texts that are sent to the server. */
    public interface Texts {
        /** Makes them, null where they are not known. */
        @Nullable
        String make() throws Exception;
    }

    /** Returns the texts, or what went wrong; null where they are not known. */
    @Nullable
    String text() {
        try {
            return texts.make();
        } catch (Exception | StackOverflowError | AssertionError crash) {
            return "crash " + crash;
        }
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
