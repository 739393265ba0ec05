package dev.sluice.runtime;

import dev.sluice.runtime.expr.Composed;
import dev.sluice.runtime.expr.Composition;
import org.jspecify.annotations.Nullable;

/** A query with placeholders and what was composed for them. */
final class ComposedQuery<T extends @Nullable Object> extends RowQuery<T> {
    private final SqlTemplate template;
    private final @Nullable Composed[] placeholders;
    private final @Nullable Object[] values;

    ComposedQuery(
            StatementScope scope,
            CustomStatements.Composite composite,
            RowReader<T> reader,
            SqlTemplate template,
            @Nullable Composed[] placeholders,
            @Nullable Object[] values) {
        super(scope, composite.text(), composite.binder(), reader);
        this.template = template;
        this.placeholders = placeholders.clone();
        this.values = values.clone();
    }

    @Override
    public void writeTo(Composition statement) {
        template.writeInto(placeholders, values, statement);
    }
}
