package dev.sluice.it.rules;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What stands in a statement for an engine where nothing is translated. */
final class Naive {
    private static final String PACKAGE = "dev.sluice.runtime.translate.";

    private Naive() {}

    /**
     * Returns what a result is without its rule; null where that is the same.
     *
     * @param value an SqlExpr or SqlOrder
     */
    static @Nullable Object of(@Nullable Object[] arguments, Object value) {
        try {
            return value.getClass().getName().equals(PACKAGE + "SqlOrder")
                    ? order(value)
                    : expression(arguments, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static @Nullable Object order(Object value) throws ReflectiveOperationException {
        if (read(value, "nulls").equals("")) {
            return null;
        }
        var make = value.getClass().getDeclaredConstructors()[0];
        make.setAccessible(true);
        return make.newInstance(read(value, "expr"), read(value, "descending"), "");
    }

    private static Object read(Object record, String component) throws ReflectiveOperationException {
        Method accessor = record.getClass().getDeclaredMethod(component);
        accessor.setAccessible(true);
        return accessor.invoke(record);
    }

    private static @Nullable Object expression(@Nullable Object[] arguments, Object value)
            throws ReflectiveOperationException {
        for (Object argument : arguments) {
            if (argument != null && argument.getClass() == value.getClass()) {
                return argument.equals(value) ? null : argument;
            }
        }
        for (Object argument : arguments) {
            if (argument instanceof Expr expr) {
                Method atom = value.getClass().getDeclaredMethod("atom", String.class, SqlType.class, SourceSpan.class);
                atom.setAccessible(true);
                Object text = atom.invoke(null, expr.span().text(), read(value, "type"), expr.span());
                return read(text, "shape").equals(read(value, "shape")) ? null : text;
            }
        }
        return null;
    }
}
