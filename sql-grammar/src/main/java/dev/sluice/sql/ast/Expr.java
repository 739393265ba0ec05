package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression.
 *
 * <p>Desugared while it is built: {@code ==} is {@code =}, {@code <>} and {@code !=} are one operator, {@code ISNULL},
 * {@code NOT NULL} and {@code IS NULL} are {@link IsNull}, {@code IS NOT DISTINCT FROM} is {@code IS}, parentheses are
 * gone.
 */
public sealed interface Expr extends Node {
    /**
     * Calls the method of a visitor that belongs to this node.
     *
     * @param visitor the visitor
     * @param <R> what it returns
     */
    <R> R accept(Visitor<R> visitor);

    /** {@code NULL}. */
    record NullLiteral(SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNullLiteral(this);
        }
    }

    /**
     * An integer: {@code 12}, {@code 0x1F}, {@code 1_000}.
     *
     * @param value its value; a decimal literal of 2^63 or more is a {@link RealLiteral}, as in SQLite
     * @param text as written
     */
    record IntegerLiteral(long value, String text, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitIntegerLiteral(this);
        }
    }

    /**
     * A number with a point or an exponent.
     *
     * @param value its value as a double
     * @param text as written, without {@code _}: {@code 9.99} beside a NUMERIC is exact
     */
    record RealLiteral(double value, String text, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRealLiteral(this);
        }
    }

    /**
     * {@code 'text'}.
     *
     * @param value its value, quotes undoubled
     */
    record StringLiteral(String value, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitStringLiteral(this);
        }
    }

    /**
     * {@code x'00FF'}.
     *
     * @param hex an even number of hexadecimal digits in upper case
     */
    record BlobLiteral(String hex, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBlobLiteral(this);
        }
    }

    /** {@code TRUE} or {@code FALSE}, not in quotes. */
    record BooleanLiteral(boolean value, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBooleanLiteral(this);
        }
    }

    /** {@code CURRENT_DATE}, {@code CURRENT_TIME}, {@code CURRENT_TIMESTAMP}. */
    record CurrentTime(Kind kind, SourceSpan span) implements Expr {
        /** Which of the three. */
        public enum Kind {
            /** {@code CURRENT_DATE}. */
            DATE,
            /** {@code CURRENT_TIME}. */
            TIME,
            /** {@code CURRENT_TIMESTAMP}. */
            TIMESTAMP
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCurrentTime(this);
        }
    }

    /**
     * A name that stands for a column: {@code c}, {@code t.c}, {@code main.t.c}.
     *
     * @param schema first of three parts, or null
     * @param table table or alias, or null
     * @param column the column; with double quotes it may be meant as a string
     */
    record ColumnRef(@Nullable Identifier schema, @Nullable Identifier table, Identifier column, SourceSpan span)
            implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitColumnRef(this);
        }
    }

    /**
     * A bound parameter: {@code ?}, {@code ?3}, {@code :name}, {@code @name}; in ad-hoc SQL also {@code $name}.
     *
     * @param name its name without the sign, or null for {@code ?} and {@code ?3}
     * @param number the number that SQLite gives it, from 1
     * @param sign {@code ?}, {@code :}, {@code @} or {@code $}
     */
    record Parameter(@Nullable String name, int number, char sign, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitParameter(this);
        }
    }

    /**
     * {@code $name} in a named query: SQL that the caller composes.
     *
     * @param name its name without the sign
     */
    record Placeholder(String name, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPlaceholder(this);
        }
    }

    /** An operator before its operand. */
    record Unary(UnaryOperator operator, Expr operand, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitUnary(this);
        }
    }

    /** An operator between two operands. */
    record Binary(BinaryOperator operator, Expr left, Expr right, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBinary(this);
        }
    }

    /**
     * {@code left [[ AND right ]]}: a term that is present when all its parameters are given.
     *
     * @param operator {@code AND} or {@code OR}
     */
    record OptionalTerm(BinaryOperator operator, Expr left, Expr right, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOptionalTerm(this);
        }
    }

    /** {@code operand IS [NOT] NULL}. */
    record IsNull(Expr operand, boolean negated, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitIsNull(this);
        }
    }

    /**
     * {@code operand [NOT] LIKE pattern [ESCAPE escape]} and its kin.
     *
     * @param escape the escape expression, or null
     */
    record Like(
            LikeOperator operator,
            Expr operand,
            Expr pattern,
            @Nullable Expr escape,
            boolean negated,
            SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLike(this);
        }
    }

    /** {@code operand [NOT] BETWEEN low AND high}. */
    record Between(Expr operand, Expr low, Expr high, boolean negated, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBetween(this);
        }
    }

    /**
     * {@code operand [NOT] IN (items)}.
     *
     * @param items perhaps none; a single parameter is an {@link InCollection} unless declared with a scalar type
     */
    record InList(Expr operand, List<Expr> items, boolean negated, SourceSpan span) implements Expr {
        /** Copies. */
        public InList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInList(this);
        }
    }

    /** {@code operand [NOT] IN :list} or {@code IN (:list)}: a collection of any size as one parameter. */
    record InCollection(Expr operand, Parameter collection, boolean negated, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInCollection(this);
        }
    }

    /** {@code operand [NOT] IN (select)}; {@code IN table} and {@code IN f(x)} are desugared to it. */
    record InSelect(Expr operand, Select select, boolean negated, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInSelect(this);
        }
    }

    /** {@code EXISTS (select)}. */
    record Exists(Select select, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitExists(this);
        }
    }

    /** {@code (select)} as a value. */
    record ScalarSubquery(Select select, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitScalarSubquery(this);
        }
    }

    /**
     * {@code (a, b)}.
     *
     * @param items two or more
     */
    record RowValue(List<Expr> items, SourceSpan span) implements Expr {
        /** Copies. */
        public RowValue {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRowValue(this);
        }
    }

    /**
     * A call of a scalar, aggregate or window function.
     *
     * @param name the function
     * @param distinct whether DISTINCT stands before the arguments
     * @param star whether {@code *} stands instead of arguments
     * @param arguments perhaps none
     * @param orderBy ORDER BY within the parentheses, perhaps none
     * @param filter condition of FILTER, or null
     * @param over the window, or null
     */
    record FunctionCall(
            Identifier name,
            boolean distinct,
            boolean star,
            List<Expr> arguments,
            List<OrderingTerm> orderBy,
            @Nullable Expr filter,
            @Nullable Over over,
            SourceSpan span)
            implements Expr {
        /** Copies. */
        public FunctionCall {
            arguments = List.copyOf(arguments);
            orderBy = List.copyOf(orderBy);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFunctionCall(this);
        }
    }

    /** {@code CAST(operand AS type)}. */
    record Cast(Expr operand, TypeName type, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCast(this);
        }
    }

    /**
     * {@code CASE [operand] WHEN .. THEN .. [ELSE ..] END}.
     *
     * @param operand compared with each condition, or null
     * @param whens one or more
     * @param otherwise the ELSE part, or null
     */
    record Case(
            @Nullable Expr operand,
            List<When> whens,
            @Nullable Expr otherwise,
            SourceSpan span) implements Expr {
        /** Copies. */
        public Case {
            whens = List.copyOf(whens);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCase(this);
        }
    }

    /** One branch of a {@link Case}. */
    record When(Expr condition, Expr result, SourceSpan span) implements Node {}

    /** {@code operand COLLATE name}. */
    record Collate(Expr operand, Identifier collation, SourceSpan span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCollate(this);
        }
    }

    /**
     * {@code RAISE(action [, message])} in a trigger.
     *
     * @param message null with {@link Action#IGNORE}
     */
    record Raise(Action action, @Nullable Expr message, SourceSpan span) implements Expr {
        /** What happens. */
        public enum Action {
            /** Skips the rest of the trigger. */
            IGNORE,
            /** Undoes the statement. */
            ABORT,
            /** Stops the statement, keeps what it did. */
            FAIL,
            /** Undoes the transaction. */
            ROLLBACK
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRaise(this);
        }
    }

    /**
     * One method for each kind of expression; none has a default, so that a new kind breaks every pass at compile time.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {
        /** Visits {@link NullLiteral}. */
        R visitNullLiteral(NullLiteral node);

        /** Visits {@link IntegerLiteral}. */
        R visitIntegerLiteral(IntegerLiteral node);

        /** Visits {@link RealLiteral}. */
        R visitRealLiteral(RealLiteral node);

        /** Visits {@link StringLiteral}. */
        R visitStringLiteral(StringLiteral node);

        /** Visits {@link BlobLiteral}. */
        R visitBlobLiteral(BlobLiteral node);

        /** Visits {@link BooleanLiteral}. */
        R visitBooleanLiteral(BooleanLiteral node);

        /** Visits {@link CurrentTime}. */
        R visitCurrentTime(CurrentTime node);

        /** Visits {@link ColumnRef}. */
        R visitColumnRef(ColumnRef node);

        /** Visits {@link Parameter}. */
        R visitParameter(Parameter node);

        /** Visits {@link Placeholder}. */
        R visitPlaceholder(Placeholder node);

        /** Visits {@link Unary}. */
        R visitUnary(Unary node);

        /** Visits {@link Binary}. */
        R visitBinary(Binary node);

        /** Visits {@link OptionalTerm}. */
        R visitOptionalTerm(OptionalTerm node);

        /** Visits {@link IsNull}. */
        R visitIsNull(IsNull node);

        /** Visits {@link Like}. */
        R visitLike(Like node);

        /** Visits {@link Between}. */
        R visitBetween(Between node);

        /** Visits {@link InList}. */
        R visitInList(InList node);

        /** Visits {@link InCollection}. */
        R visitInCollection(InCollection node);

        /** Visits {@link InSelect}. */
        R visitInSelect(InSelect node);

        /** Visits {@link Exists}. */
        R visitExists(Exists node);

        /** Visits {@link ScalarSubquery}. */
        R visitScalarSubquery(ScalarSubquery node);

        /** Visits {@link RowValue}. */
        R visitRowValue(RowValue node);

        /** Visits {@link FunctionCall}. */
        R visitFunctionCall(FunctionCall node);

        /** Visits {@link Cast}. */
        R visitCast(Cast node);

        /** Visits {@link Case}. */
        R visitCase(Case node);

        /** Visits {@link Collate}. */
        R visitCollate(Collate node);

        /** Visits {@link Raise}. */
        R visitRaise(Raise node);
    }
}
