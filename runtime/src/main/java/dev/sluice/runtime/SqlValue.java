package dev.sluice.runtime;

import java.util.Arrays;
import java.util.Objects;

/** A value of a column without a type of its own: what SQLite can store in it, but for NULL. Immutable. */
public sealed interface SqlValue {
    /**
     * A whole number.
     *
     * @param value any
     */
    record OfInteger(long value) implements SqlValue {}

    /**
     * A floating-point number.
     *
     * @param value any but NaN
     */
    record OfReal(double value) implements SqlValue {}

    /**
     * A text.
     *
     * @param value any
     */
    record OfText(String value) implements SqlValue {
        /**
         * Wraps a text.
         *
         * @param value any
         */
        public OfText {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Bytes; equal when they hold the same. */
    final class OfBlob implements SqlValue {
        private final byte[] value;

        private OfBlob(byte[] value) {
            this.value = value;
        }

        /**
         * The bytes.
         *
         * @return a copy
         */
        public byte[] value() {
            return value.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfBlob blob && Arrays.equals(value, blob.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return "OfBlob[" + value.length + " bytes]";
        }
    }

    /**
     * Wraps a whole number.
     *
     * @param value any
     * @return the value
     */
    static SqlValue of(long value) {
        return new OfInteger(value);
    }

    /**
     * Wraps a floating-point number.
     *
     * @param value any but NaN
     * @return the value
     */
    static SqlValue of(double value) {
        return new OfReal(value);
    }

    /**
     * Wraps a text.
     *
     * @param value any
     * @return the value
     */
    static SqlValue of(String value) {
        return new OfText(value);
    }

    /**
     * Wraps bytes.
     *
     * @param value copied
     * @return the value
     */
    static SqlValue of(byte[] value) {
        return new OfBlob(value.clone());
    }
}
