package dev.sluice.generator.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The methods that the database and its transactions have in common, declared by the interface of sessions. */
final class SessionMethods {
    private static final TypeVariableName RESULT =
            TypeVariableName.get("T", JavaTypes.nullable(ClassName.get(Object.class)));
    private static final TypeName VALUES = ArrayTypeName.of(JavaTypes.nullable(ClassName.get(Object.class)));

    private SessionMethods() {}

    /**
     * <pre>
     * return database.transaction(session -&gt; body.apply(new Transaction(session)));
     * </pre>
     */
    static CodeBlock body(String on, ClassName transaction, String call, String prefix) {
        String method = call.equals("apply") ? "transaction" : "inTransaction";
        return CodeBlock.of("$Lthis.$N.$N(tx -> body.$N(new $T(tx)));\n", prefix, on, method, call, transaction);
    }

    /**
     * <pre>
     * public void inTransaction(TransactionOptions options, TransactionConsumer&lt;AppSession&gt; body) {
     *   this.database.inTransaction(options, tx -&gt; body.accept(new Transaction(tx)));
     * }
     * </pre>
     */
    static MethodSpec withOptions(MethodSpec plain, String call, ClassName transaction, String prefix) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plain.name)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariables(plain.typeVariables)
                .returns(plain.returnType)
                .addParameter(JavaTypes.runtime("TransactionOptions"), "options")
                .addParameters(plain.parameters)
                .addCode(
                        "$Lthis.database.$N(options, tx -> body.$N(new $T(tx)));\n",
                        prefix,
                        plain.name,
                        call,
                        transaction);
        return method.addJavadoc("""
                Runs a body in a transaction of the given kind.

                @param options isolation, read-only, timeout, repetition after a conflict
                @param body the work; returning commits, any exception rolls back and is thrown on
                """).addJavadoc(prefix.isEmpty() ? "" : """
                @param <T> the result
                @return what the body returned
                """).build();
    }

    static MethodSpec afterCommit(@Nullable String on) {
        return method(
                MethodSpec.methodBuilder("afterCommit").addParameter(Runnable.class, "action"),
                """
                Runs something once the work done so far is committed, and never when it is rolled back.

                @param action what to run, for example sending a message
                """,
                on == null ? null : CodeBlock.of("this.$N.afterCommit(action);\n", on));
    }

    static MethodSpec transaction(ClassName session, @Nullable CodeBlock body) {
        TypeName function = ParameterizedTypeName.get(JavaTypes.runtime("TransactionFunction"), session, RESULT);
        return method(
                MethodSpec.methodBuilder("transaction")
                        .addTypeVariable(RESULT)
                        .returns(RESULT)
                        .addParameter(function, "body"),
                """
                Runs a body in a transaction; within a transaction, in one nested in it.

                @param body the work; returning commits, any exception rolls back and is thrown on
                @param <T> the result
                @return what the body returned
                """,
                body);
    }

    /**
     * <pre>
     * public long batch(TransactionConsumer&lt;AppSession&gt; body) {
     *   return this.database.batch(tx -&gt; body.accept(new Transaction(tx)));
     * }
     * </pre>
     */
    static MethodSpec batch(ClassName session, @Nullable CodeBlock body) {
        TypeName consumer = ParameterizedTypeName.get(JavaTypes.runtime("TransactionConsumer"), session);
        return method(
                MethodSpec.methodBuilder("batch").returns(TypeName.LONG).addParameter(consumer, "body"), """
                Sends the writes of a body together, all or none; those that give a number of rows give -1 meanwhile.

                @param body the work
                @return the number of rows that its statements without rows changed
                """, body);
    }

    static MethodSpec inTransaction(ClassName session, @Nullable CodeBlock body) {
        TypeName consumer = ParameterizedTypeName.get(JavaTypes.runtime("TransactionConsumer"), session);
        return method(MethodSpec.methodBuilder("inTransaction").addParameter(consumer, "body"), """
                Runs a body in a transaction, without a result; within a transaction, in one nested in it.

                @param body the work; returning commits, any exception rolls back and is thrown on
                """, body);
    }

    /**
     * <pre>
     * public &lt;T&gt; Query&lt;T&gt; customSelect(String sql, RowReader&lt;T&gt; reader, @Nullable Object... values) {
     *   return this.database.customSelect(sql, reader, values);
     * }
     * </pre>
     */
    static MethodSpec customSelect(@Nullable String on) {
        return method(
                MethodSpec.methodBuilder("customSelect")
                        .addTypeVariable(RESULT)
                        .returns(ParameterizedTypeName.get(JavaTypes.runtime("Query"), RESULT))
                        .addParameter(String.class, "sql")
                        .addParameter(ParameterizedTypeName.get(JavaTypes.runtime("RowReader"), RESULT), "reader")
                        .addParameter(VALUES, "values")
                        .varargs(),
                """
                Describes a query that is composed at run time; it is checked against the schema and translated like a named one.

                @param sql one SELECT, or a write with RETURNING
                @param reader reads its rows by position, from 1
                @param values a value for each parameter in order, null for NULL
                @param <T> what a row becomes
                @return the query, which runs whenever its rows are asked for
                """,
                on == null ? null : CodeBlock.of("return this.$N.customSelect(sql, reader, values);\n", on));
    }

    /**
     * <pre>
     * public long customUpdate(String sql, @Nullable Object... values) {
     *   return this.database.customUpdate(sql, values);
     * }
     * </pre>
     */
    static MethodSpec customUpdate(@Nullable String on) {
        return method(
                MethodSpec.methodBuilder("customUpdate")
                        .returns(TypeName.LONG)
                        .addParameter(String.class, "sql")
                        .addParameter(VALUES, "values")
                        .varargs(),
                """
                Runs a write that is composed at run time; it is checked against the schema and translated like a named one.

                @param sql one INSERT, UPDATE or DELETE without RETURNING
                @param values a value for each parameter in order, null for NULL
                @return the number of rows inserted, updated or deleted
                """,
                on == null ? null : CodeBlock.of("return this.$N.customUpdate(sql, values);\n", on));
    }

    /**
     * <pre>
     * public void customStatement(String sql, @Nullable Object... values) {
     *   this.database.customStatement(sql, values);
     * }
     * </pre>
     */
    static MethodSpec customStatement(@Nullable String on) {
        return method(
                MethodSpec.methodBuilder("customStatement")
                        .addParameter(String.class, "sql")
                        .addParameter(VALUES, "values")
                        .varargs(),
                """
                Runs a write, or a CREATE or DROP, that is composed at run time; it is checked against the schema and translated.

                @param sql one INSERT, UPDATE or DELETE without RETURNING, or one CREATE or DROP
                @param values a value for each parameter of a write in order, null for NULL
                """,
                on == null ? null : CodeBlock.of("this.$N.customStatement(sql, values);\n", on));
    }

    private static MethodSpec method(MethodSpec.Builder method, String doc, @Nullable CodeBlock body) {
        method.addModifiers(Modifier.PUBLIC);
        return body == null
                ? method.addModifiers(Modifier.ABSTRACT).addJavadoc(doc).build()
                : method.addAnnotation(Override.class).addCode(body).build();
    }
}
