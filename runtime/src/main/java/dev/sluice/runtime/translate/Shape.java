package dev.sluice.runtime.translate;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of an expression of an engine's SQL. Only what the lowerings emit has a node. */
sealed interface Shape {
    /**
     * A literal or key word in the engine's spelling.
     *
     * @param text never with an operator in it, except the sign of a negative number
     */
    record Atom(String text) implements Shape {}

    /**
     * A name of one or two parts.
     *
     * @param parts unquoted
     */
    record Name(List<String> parts) implements Shape {
        /** Copies. */
        public Name {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A parameter mark.
     *
     * @param slot index into the parameters of the statement, from 0
     */
    record Mark(int slot) implements Shape {}

    /** An operator between two operands; the printer knows its precedence. */
    record Infix(SqlExpr left, String operator, SqlExpr right) implements Shape {}

    /**
     * An infix operator and its right operand that may be left out.
     *
     * @param fragment index of the optional term, from 0
     */
    record Optional(SqlExpr left, String operator, SqlExpr right, int fragment) implements Shape {}

    /** An operator before its operand. */
    record Prefix(String operator, SqlExpr operand) implements Shape {}

    /** An operator behind its operand, such as {@code IS NULL}. */
    record Postfix(SqlExpr operand, String operator) implements Shape {}

    /** A conversion to a type of the engine. */
    record CastTo(SqlExpr operand, String type) implements Shape {}

    /** {@code operand COLLATE name}; the name is written as it is. */
    record Collated(SqlExpr operand, String collation) implements Shape {}

    /**
     * A call.
     *
     * @param function its name in the engine's spelling
     * @param distinct whether DISTINCT stands before the arguments
     * @param orderBy within the parentheses, perhaps none
     * @param filter condition of FILTER, or null
     * @param over window, or null
     */
    record Call(
            String function,
            boolean distinct,
            List<SqlExpr> arguments,
            List<SqlOrder> orderBy,
            @Nullable SqlExpr filter,
            @Nullable SqlWindow over)
            implements Shape {
        /** Copies. */
        public Call {
            arguments = List.copyOf(arguments);
            orderBy = List.copyOf(orderBy);
        }
    }

    /**
     * {@code CASE}.
     *
     * @param operand or null
     * @param branches pairs of condition and result
     * @param otherwise or null
     */
    record CaseOf(
            @Nullable SqlExpr operand,
            List<Branch> branches,
            @Nullable SqlExpr otherwise) implements Shape {
        /** Copies. */
        public CaseOf {
            branches = List.copyOf(branches);
        }

        /** What it may be, but for the NULL where no branch is taken. */
        List<SqlExpr> results() {
            Stream<SqlExpr> taken = branches.stream().map(Branch::result);
            return Stream.concat(taken, Stream.ofNullable(otherwise)).toList();
        }
    }

    /** One branch of {@link CaseOf}. */
    record Branch(SqlExpr condition, SqlExpr result) {}

    /** A query as a value. */
    record Scalar(SqlQuery query) implements Shape {}

    /** {@code EXISTS (query)}. */
    record ExistsIn(SqlQuery query) implements Shape {}

    /** {@code operand [NOT] IN (query)}. */
    record InQuery(SqlExpr operand, boolean negated, SqlQuery query) implements Shape {}

    /** {@code operand [NOT] IN (items)}. */
    record InItems(SqlExpr operand, boolean negated, List<SqlExpr> items) implements Shape {
        /** Copies. */
        public InItems {
            items = List.copyOf(items);
        }
    }

    /** {@code operand [NOT] BETWEEN low AND high}. */
    record Range(SqlExpr operand, boolean negated, SqlExpr low, SqlExpr high) implements Shape {}

    /**
     * {@code operand operator pattern [ESCAPE escape]}.
     *
     * @param operator with NOT where negated
     * @param escape or null
     */
    record Matching(
            SqlExpr operand,
            String operator,
            SqlExpr pattern,
            @Nullable SqlExpr escape) implements Shape {}

    /** {@code (a, b)}. */
    record Row(List<SqlExpr> items) implements Shape {
        /** Copies. */
        public Row {
            items = List.copyOf(items);
        }
    }

    /** {@code ARRAY[items]}. */
    record ArrayOf(List<SqlExpr> items) implements Shape {
        /** Copies. */
        public ArrayOf {
            items = List.copyOf(items);
        }
    }

    /** {@code base[index]}. */
    record Subscript(SqlExpr base, SqlExpr index) implements Shape {}

    /**
     * {@code function(fraction) WITHIN GROUP (ORDER BY value) [FILTER (WHERE filter)]}.
     *
     * @param filter or null
     */
    record OrderedSet(
            String function,
            SqlExpr fraction,
            SqlExpr value,
            @Nullable SqlExpr filter) implements Shape {}

    /**
     * Text around an operand, a whole in parentheses.
     *
     * @param operand the only one
     */
    record Around(String before, SqlExpr operand, String after) implements Shape {}

    /** {@code extract(field FROM operand)}. */
    record Extract(String field, SqlExpr operand) implements Shape {}
}
