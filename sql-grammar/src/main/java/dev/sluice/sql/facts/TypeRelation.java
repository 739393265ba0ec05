package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.functions.ResultRule;
import dev.sluice.sql.types.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the types of a statement have to do with one another. Relations are collected over the whole statement and solved
 * afterwards, so that it does not matter where a parameter stands.
 */
sealed interface TypeRelation {
    /** One type is the other: an alias, a column of a query. */
    record Copies(TypeVariable from, TypeVariable to) implements TypeRelation {}

    /** A value comes from one of several places: CASE, coalesce, compound selects. */
    record Merges(List<TypeVariable> parts, TypeVariable result) implements TypeRelation {}

    /** Values are compared with one another: the type of one is the type that a parameter or literal beside it takes. */
    record Meets(List<TypeVariable> sides) implements TypeRelation {}

    /**
     * A value is stored in a column, or passed as a declared argument.
     *
     * @param column the column, or null
     */
    record Assigned(
            TypeVariable value, SqlType type, @Nullable Column column) implements TypeRelation {}

    /**
     * A value is used as if it were of a type, whatever it is: an argument of {@code length}, a condition.
     *
     * @param strength how much it says about a parameter
     */
    record Wants(TypeVariable value, SqlType type, Wish.Strength strength) implements TypeRelation {}

    /** The result of an operator between two operands that is no comparison. */
    record Operates(BinaryOperator operator, TypeVariable left, TypeVariable right, TypeVariable result)
            implements TypeRelation {}

    /** The result of a minus sign. */
    record Negates(TypeVariable operand, TypeVariable result) implements TypeRelation {}

    /** The result of a function. */
    record Calls(ResultRule rule, List<TypeVariable> arguments, List<@Nullable Object> constants, TypeVariable result)
            implements TypeRelation {}

    /**
     * A quotient that is rounded at once: exact when all that it is computed from is.
     *
     * @param operands the dividend and divisor, or what is averaged
     * @param digits digits behind the point
     */
    record RoundsQuotient(List<TypeVariable> operands, int digits, TypeVariable result) implements TypeRelation {}

    /** An element of an array; of anything else {@code otherwise}. */
    record Element(TypeVariable array, SqlType otherwise, TypeVariable result) implements TypeRelation {}

    /** The position of an element of an array, an INTEGER; of anything else {@code otherwise}. */
    record Position(TypeVariable array, SqlType otherwise, TypeVariable result) implements TypeRelation {}

    /**
     * A result column that shows a member of a document: of a JSON column its text.
     *
     * @param known the type of the member where the document stands in the statement, or null
     */
    record Shows(
            TypeVariable document,
            TypeVariable member,
            @Nullable SqlType known,
            TypeVariable result) implements TypeRelation {}
}
