package dev.sluice.runtime;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says how the value of a column becomes an object of the application and back. A column names one with {@code MAPPED
 * BY}: a class that implements this interface and has a constructor without parameters, or a static field that holds
 * one. Stateless, and safe for use by several threads.
 *
 * <p>A NULL is a null on either side and never reaches a converter, unless it is {@linkplain OfNullable made for it}.
 *
 * @param <J> what the application works with
 * @param <S> the Java type of the column, for example {@code String} for TEXT and {@code Long} for INTEGER
 */
public interface ColumnConverter<J, S> {
    /**
     * Turns what is stored into what the application works with.
     *
     * @param stored what the column holds
     * @return the object
     * @throws RuntimeException if the column holds what is no such object
     */
    J fromSql(S stored);

    /**
     * Turns what the application works with into what is stored.
     *
     * @param value the object
     * @return what the column is to hold
     */
    S toSql(J value);

    /**
     * Turns what a nullable column holds into what the application works with.
     *
     * @param stored what the column holds, or null
     * @return the object, or null for null
     */
    default @Nullable J fromSqlOrNull(@Nullable S stored) {
        return stored == null ? null : fromSql(stored);
    }

    /**
     * Turns what the application works with into what a nullable column holds.
     *
     * @param value the object, or null
     * @return what the column is to hold, or null for null
     */
    default @Nullable S toSqlOrNull(@Nullable J value) {
        return value == null ? null : toSql(value);
    }

    /**
     * Puts another conversion behind this one: the column holds what this one stores, the application works with what the
     * other one makes of it.
     *
     * @param outer the other conversion
     * @param <T> what the application works with then
     * @return both, one behind the other
     */
    default <T> ColumnConverter<T, S> andThen(ColumnConverter<T, J> outer) {
        Objects.requireNonNull(outer, "outer");
        return of(stored -> outer.fromSql(fromSql(stored)), value -> toSql(outer.toSql(value)));
    }

    /**
     * Makes a converter of two functions.
     *
     * @param fromSql turns what is stored into what the application works with
     * @param toSql turns it back
     * @param <J> what the application works with
     * @param <S> what the column holds
     * @return the converter
     */
    static <J, S> ColumnConverter<J, S> of(
            Function<? super S, ? extends J> fromSql, Function<? super J, ? extends S> toSql) {
        return new FunctionConverter<>(fromSql, toSql);
    }

    /**
     * A converter for nullable columns that sees NULL itself, and has an object for it.
     *
     * @param <J> what the application works with, never null
     * @param <S> the Java type of the column
     */
    interface OfNullable<J, S> {
        /**
         * Turns what is stored into what the application works with.
         *
         * @param stored what the column holds, or null
         * @return the object
         */
        J fromSql(@Nullable S stored);

        /**
         * Turns what the application works with into what is stored.
         *
         * @param value the object
         * @return what the column is to hold, or null
         */
        @Nullable
        S toSql(J value);
    }
}
