package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.Schema;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parts of {@link NameResolver} share while they resolve one statement. */
final class ResolverContext {
    private final Schema schema;
    private final List<NamedQuery.Declared> declared;
    private final Resolution resolution = new Resolution();
    private final NameErrors errors;
    private final ExpressionNames expressions;
    private final QueryNames queries;
    private final FromNames from;

    ResolverContext(Schema schema, List<NamedQuery.Declared> declared, DiagnosticSink sink) {
        this.schema = schema;
        this.declared = declared;
        this.errors = new NameErrors(schema, sink);
        this.expressions = new ExpressionNames(this);
        this.queries = new QueryNames(this);
        this.from = new FromNames(this);
    }

    Schema schema() {
        return schema;
    }

    Resolution resolution() {
        return resolution;
    }

    NameErrors errors() {
        return errors;
    }

    ExpressionNames expressions() {
        return expressions;
    }

    QueryNames queries() {
        return queries;
    }

    FromNames from() {
        return from;
    }

    /** Returns the declared default of a placeholder, or null. */
    @Nullable
    Expr placeholderDefault(String name) {
        for (NamedQuery.Declared declaration : declared) {
            if (declaration instanceof NamedQuery.DeclaredPlaceholder placeholder
                    && placeholder.name().text().equals(name)) {
                return placeholder.defaultValue();
            }
        }
        return null;
    }
}
