package dev.sluice.sql.functions;

import java.util.List;
import java.util.Objects;

/**
 * What is known of a function without looking at a call.
 *
 * @param name its name in lower case
 * @param kind scalar, aggregate or window
 * @param minArguments the smallest number of arguments
 * @param maxArguments the largest number, or {@link #ANY_NUMBER}
 * @param wants what each argument wants to be; the last one stands for all further ones; empty without arguments
 * @param result rule of the result's type
 * @param nulls rule of the result's nullness
 */
public record FunctionSignature(
        String name,
        Kind kind,
        int minArguments,
        int maxArguments,
        List<Want> wants,
        ResultRule result,
        NullRule nulls) {
    /** Stands for no upper limit of the number of arguments. */
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    /** Checks and copies. */
    public FunctionSignature {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        wants = List.copyOf(wants);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(nulls, "nulls");
    }

    /** What a function is. */
    public enum Kind {
        /** One value from the arguments of one row. */
        SCALAR,
        /** One value from many rows; with OVER a window function too. */
        AGGREGATE,
        /** Needs OVER. */
        WINDOW
    }

    /** What a function wants of an argument; it decides the type of a parameter that stands there, nothing else. */
    public enum Want {
        /** Anything: says nothing. */
        ANY,
        /** The type of the others that are marked so, and of the result. */
        SAME,
        /** A text. */
        TEXT,
        /** An integer. */
        INTEGER,
        /** A real. */
        REAL,
        /** Bytes. */
        BLOB,
        /** A truth value. */
        CONDITION
    }

    /**
     * Returns what an argument wants to be.
     *
     * @param index the argument, from 0
     */
    public Want want(int index) {
        return wants.isEmpty() ? Want.ANY : wants.get(Math.min(index, wants.size() - 1));
    }

    /**
     * Tells whether the function takes so many arguments.
     *
     * @param count the number
     */
    public boolean takes(int count) {
        return count >= minArguments && count <= maxArguments;
    }
}
