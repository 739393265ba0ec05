package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The interface of sessions. */
final class SessionEmitter {
    private SessionEmitter() {}

    /**
     * Returns the interface of sessions.
     *
     * <pre>
     * public interface AppSession {
     *   AppTables tables();
     *
     *   OrdersQueries orders();
     *
     *   &lt;T&gt; Query&lt;T&gt; customSelect(String sql, RowReader&lt;T&gt; reader, &#64;Nullable Object... values);
     *
     *   long customUpdate(String sql, &#64;Nullable Object... values);
     *
     *   void customStatement(String sql, &#64;Nullable Object... values);
     *
     *   &lt;T extends &#64;Nullable Object&gt; T transaction(TransactionFunction&lt;AppSession, T&gt; body);
     *
     *   void inTransaction(TransactionConsumer&lt;AppSession&gt; body);
     *   long batch(TransactionConsumer&lt;AppSession&gt; body);
     *   void afterCommit(Runnable action);
     * }
     * </pre>
     *
     * @param api the whole API
     */
    static TypeSpec.Builder session(JavaApi api) {
        ClassName name = api.database().session();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The queries of {@link $T}: of the database itself, or within a transaction.\n",
                        api.database().name());
        JavaFileEmitter.annotate(type, api.database().name().simpleName());
        if (!api.tables().isEmpty()) {
            type.addMethod(MethodSpec.methodBuilder("tables")
                    .addJavadoc(
                            "Returns the accessors of the tables.\n\n@return the accessors, to be used within this session\n")
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(api.database().tableAccessors())
                    .build());
        }
        for (JavaApi.Accessor accessor : api.accessors()) {
            type.addMethod(MethodSpec.methodBuilder(accessor.sessionMethod())
                    .addJavadoc(
                            "Returns the queries of $L.\n\n@return the accessor, to be used within this session\n",
                            JavadocText.code(accessor.path()))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(accessor.name())
                    .build());
        }
        return type.addMethod(SessionMethods.customSelect(null))
                .addMethod(SessionMethods.customUpdate(null))
                .addMethod(SessionMethods.customStatement(null))
                .addMethod(SessionMethods.transaction(name, null))
                .addMethod(SessionMethods.inTransaction(name, null))
                .addMethod(SessionMethods.batch(name, null))
                .addMethod(SessionMethods.afterCommit(null));
    }
}
