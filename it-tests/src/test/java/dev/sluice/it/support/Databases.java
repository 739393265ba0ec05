package dev.sluice.it.support;

import dev.sluice.runtime.Engine;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs the tests marked {@link EachDialect}: gives each run its database and fails a run that leaves connections open. */
public final class Databases implements TestTemplateInvocationContextProvider {
    private static final Namespace NAMESPACE = Namespace.create(Databases.class);

    /** Creates the extension; JUnit calls this. */
    public Databases() {}

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(
                new Invocation("SQLite", SqliteTestEngine::new), new Invocation("PostgreSQL", PostgresTestEngine::new));
    }

    /** Makes an empty database. */
    @FunctionalInterface
    private interface Maker {
        TestEngine make() throws SQLException, IOException;
    }

    private record Invocation(String dialect, Maker maker) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return dialect;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new OneDatabase(maker));
        }
    }

    /** Makes the database of one run when it is first asked for. */
    private record OneDatabase(Maker maker) implements AfterEachCallback, ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == TestEngine.class || type == Engine.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            TestEngine database =
                    context.getStore(NAMESPACE).computeIfAbsent(TestEngine.class, key -> made(), TestEngine.class);
            return parameter.getParameter().getType() == Engine.class ? database.engine() : database;
        }

        @Override
        public void afterEach(ExtensionContext context) throws SQLException, IOException {
            TestEngine database = context.getStore(NAMESPACE).remove(TestEngine.class, TestEngine.class);
            if (database != null) {
                database.close();
            }
        }

        private TestEngine made() {
            try {
                return maker.make();
            } catch (SQLException | IOException fault) {
                throw new IllegalStateException("no database for the test", fault);
            }
        }
    }
}
