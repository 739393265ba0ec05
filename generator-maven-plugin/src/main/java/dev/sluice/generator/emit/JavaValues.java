package dev.sluice.generator.emit;

import com.squareup.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Values as Java expressions. */
final class JavaValues {
    private JavaValues() {}

    /**
     * Returns the expression of a value.
     *
     * @param value an object of a class that {@link JavaTypes} gives a type of SQL
     */
    static CodeBlock expression(Object value) {
        if (value instanceof Long number) {
            return number == Long.MIN_VALUE ? CodeBlock.of("$T.MIN_VALUE", Long.class) : CodeBlock.of("$LL", number);
        } else if (value instanceof String text) {
            return CodeBlock.of("$S", text);
        } else if (value instanceof BigDecimal) {
            return CodeBlock.of("new $T($S)", BigDecimal.class, value.toString());
        } else if (value instanceof byte[] bytes) {
            List<CodeBlock> items = new ArrayList<>();
            for (byte item : bytes) {
                items.add(CodeBlock.of("$L", item));
            }
            return CodeBlock.of("new byte[] {$L}", CodeBlock.join(items, ",$W"));
        } else if (value instanceof UUID) {
            return CodeBlock.of("$T.fromString($S)", UUID.class, value.toString());
        } else if (value instanceof LocalDate || value instanceof LocalTime) {
            return CodeBlock.of("$T.parse($S)", value.getClass(), value.toString());
        } else if (value instanceof LocalDateTime || value instanceof Instant) {
            return CodeBlock.of("$T.parse($S)", value.getClass(), value.toString());
        }
        return CodeBlock.of("$L", value);
    }
}
