package dev.sluice.it.support;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * JUnit extension that gives a test class a Postgres database of its own, as parameters of type {@link TestDatabase} of
 * its methods, and drops it afterwards. Nested classes share the outer one's.
 */
public final class FreshPostgres implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(FreshPostgres.class);

    /** Creates the extension; JUnit calls this. */
    public FreshPostgres() {}

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        ExtensionContext.Store store = context.getStore(NAMESPACE);
        if (store.get(TestDatabase.class) == null) {
            store.put(TestDatabase.class, TestPostgres.freshDatabase());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(context.getStore(NAMESPACE).get(TestDatabase.class, TestDatabase.class));
    }
}
