package dev.sluice.runtime.translate;

import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * An expression of an engine's SQL.
 *
 * @param shape its form
 * @param type what its value is on that engine
 * @param traits what else decides how it may be used
 * @param span the source that it was made from
 */
record SqlExpr(Shape shape, SqlType type, Traits traits, SourceSpan span) {
    SqlExpr {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }

    /**
     * What decides on PostgreSQL whether a conversion has to be written.
     *
     * @param bytewise whether the engine orders the text by bytes without being told
     * @param narrow whether an integer is of 32 bits
     * @param untyped whether the engine sees a literal whose type it would have to guess
     */
    record Traits(boolean bytewise, boolean narrow, boolean untyped) {
        static final Traits NONE = new Traits(false, false, false);
        static final Traits BYTEWISE = new Traits(true, false, false);
        static final Traits NARROW = new Traits(false, true, false);
        static final Traits UNTYPED = new Traits(false, false, true);

        static Traits bytewise(boolean value) {
            return value ? BYTEWISE : NONE;
        }

        /**
         * Returns the traits of what is one of several texts. Where PostgreSQL knows which one, it puts that in place of the whole and
         * forgets how the others are ordered; a constant has no order of its own.
         */
        static Traits choice(Collection<SqlExpr> texts) {
            return bytewise(texts.stream().anyMatch(SqlExpr::bytewise)
                    && texts.stream().allMatch(text -> text.bytewise() || text.isConstant()));
        }

        /** Tells whether what is one of several values is an integer of 32 bits; NULL takes the type of the others. */
        static boolean isNarrow(SqlType type, Collection<SqlExpr> values) {
            return type.is(Kind.INTEGER)
                    && values.stream().anyMatch(value -> value.traits().narrow())
                    && values.stream().allMatch(value -> value.traits().narrow() || value.isNull());
        }

        /** Returns the traits of what is one of several values of a type. */
        static Traits chosen(SqlType type, Collection<SqlExpr> values) {
            return isNarrow(type, values) ? NARROW : choice(values);
        }
    }

    static SqlExpr of(Shape shape, SqlType type, SourceSpan span) {
        return new SqlExpr(shape, type, Traits.NONE, span);
    }

    static SqlExpr atom(String text, SqlType type, SourceSpan span) {
        return of(new Shape.Atom(text), type, span);
    }

    static SqlExpr call(String function, SqlType type, SourceSpan span, SqlExpr... arguments) {
        return of(new Shape.Call(function, false, List.of(arguments), List.of(), null, null), type, span);
    }

    SqlExpr infix(String operator, SqlExpr right, SqlType result) {
        return of(new Shape.Infix(this, operator, right), result, span);
    }

    SqlExpr cast(String engineType, SqlType result) {
        return new SqlExpr(
                new Shape.CastTo(this, engineType),
                result,
                Traits.bytewise(type.is(Kind.TEXT) && traits.bytewise()),
                span);
    }

    SqlExpr with(Traits other) {
        return new SqlExpr(shape, type, other, span);
    }

    SqlExpr as(SqlType other) {
        return new SqlExpr(shape, other, traits, span);
    }

    boolean is(Kind kind) {
        return type.is(kind);
    }

    boolean bytewise() {
        return traits.bytewise();
    }

    private boolean isNull() {
        return shape instanceof Shape.Atom atom && atom.text().equals("NULL");
    }

    private boolean isConstant() {
        return shape instanceof Shape.CastTo cast
                ? cast.operand().isConstant()
                : shape instanceof Shape.Atom || shape instanceof Shape.Mark;
    }
}
