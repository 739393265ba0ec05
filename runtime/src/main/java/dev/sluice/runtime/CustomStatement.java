package dev.sluice.runtime;

import dev.sluice.sql.facts.ParameterFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was composed at run time, translated for one engine. Immutable.
 *
 * @param texts its text; for one with PAGE BY that of the first page, then those of pages behind a row
 * @param parameters its parameters
 * @param returnsRows whether it returns rows
 */
record CustomStatement(List<SqlText> texts, List<ParameterFact> parameters, boolean returnsRows) {
    CustomStatement {
        texts = List.copyOf(texts);
        parameters = List.copyOf(parameters);
    }

    /** Returns its text, where it has one. */
    SqlText text() {
        return texts.get(0);
    }

    /**
     * Makes what sends values, in the order of the parameters' numbers.
     *
     * @throws IllegalArgumentException when they do not fit in number or type
     */
    ParameterBinder binder(@Nullable Object... values) {
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException("the statement takes " + parameters.size() + " values, and "
                    + values.length + " were given: " + text());
        }
        CustomValue[] checked = new CustomValue[values.length];
        for (int i = 0; i < values.length; i++) {
            checked[i] = CustomValue.of(values[i], parameters.get(i));
        }
        return sink -> {
            for (int i = 0; i < checked.length; i++) {
                checked[i].send(sink, i);
            }
        };
    }
}
