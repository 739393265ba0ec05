package dev.sluice.generator.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.sluice.generator.model.SchemaModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The database class, which opens a database and creates its schema, and the interface of its sessions. */
final class DatabaseEmitter {
    private static final ClassName DATABASE = JavaTypes.runtime("Database");
    private static final ClassName SESSION = JavaTypes.runtime("SqlSession");
    private static final ClassName SCHEMA_TEXT = JavaTypes.runtime("SchemaText");
    private static final ClassName ENGINE = JavaTypes.runtime("Engine");
    private static final TypeVariableName RESULT =
            TypeVariableName.get("T", JavaTypes.nullable(ClassName.get(Object.class)));
    private static final TypeName VALUES = ArrayTypeName.of(JavaTypes.nullable(ClassName.get(Object.class)));
    private static final Set<String> FIELDS = Set.of("database", "session");

    private DatabaseEmitter() {}

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
        return type.addMethod(customSelect(null))
                .addMethod(customUpdate(null))
                .addMethod(customStatement(null))
                .addMethod(transaction(name, null))
                .addMethod(inTransaction(name, null))
                .addMethod(batch(name, null))
                .addMethod(afterCommit(null));
    }

    /**
     * Returns the database class.
     *
     * <pre>
     * public final class AppDatabase implements AppSession, AutoCloseable {
     *   private static final SchemaText SCHEMA = ...;
     *
     *   private final Database database;
     *   private final OrdersQueries orders;
     *
     *   public static AppDatabase open(Engine engine) { ... }
     *   public void createSchema() { ... }
     *   public void createSchemaIfAbsent() { ... }
     *   public OrdersQueries orders() { ... }
     *   public &lt;T&gt; T transaction(TransactionFunction&lt;AppSession, T&gt; body) { ... }
     *   public void inTransaction(TransactionConsumer&lt;AppSession&gt; body) { ... }
     *   public &lt;T&gt; T transaction(TransactionOptions options, TransactionFunction&lt;AppSession, T&gt; body) { ... }
     *   public void inTransaction(TransactionOptions options, TransactionConsumer&lt;AppSession&gt; body) { ... }
     *   public long batch(TransactionConsumer&lt;AppSession&gt; body) { ... }
     *   public void afterCommit(Runnable action) { ... }
     *   public void close() { ... }
     *
     *   private static final class Transaction implements AppSession { ... }
     * }
     * </pre>
     *
     * @param api the whole API
     */
    static TypeSpec.Builder database(JavaApi api) {
        ClassName name = api.database().name();
        ClassName transaction = name.nestedClass("Transaction");
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(api.database().session())
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc(
                        "The database, on any engine that it is opened on. Thread-safe; open one per application.\n");
        JavaFileEmitter.annotate(type, name.simpleName());
        type.addField(schema(api.database()));
        type.addField(DATABASE, "database", Modifier.PRIVATE, Modifier.FINAL);
        boolean versioned = api.database().schema().version() > 0;
        type.addMethod(open(name, versioned));
        type.addMethod(copy());
        if (versioned) {
            type.addMethod(openWithOptions(name, api.database().session(), transaction));
            type.addMethod(baseline());
        }
        addAccessors(type, api, DATABASE, "database", Modifier.PRIVATE);
        type.addMethod(delegate(
                "createSchema",
                "Creates all tables, indexes and views in one transaction; fails when one of the tables exists."));
        type.addMethod(delegate(
                "createSchemaIfAbsent",
                "Creates the schema when none of its tables exists, and does nothing when all of them do."));
        type.addMethod(
                delegate(
                        "installHelpers",
                        "Installs the functions that statements composed at run time may call on PostgreSQL; safe to run again."));
        type.addMethod(
                delegate(
                        "installChangeTriggers",
                        "Installs triggers on PostgreSQL that tell live queries of changes by other writers; safe to run again."));
        type.addMethod(
                delegate(
                        "validateSchema",
                        "Compares the tables, indexes, views and triggers that exist with the declared ones; throws when one differs."));
        type.addMethod(backup());
        type.addMethod(checkpoint());
        type.addMethod(customSelect("database"));
        type.addMethod(customUpdate("database"));
        type.addMethod(customStatement("database"));
        type.addMethod(transaction(api.database().session(), body("database", transaction, "apply", "return ")));
        type.addMethod(inTransaction(api.database().session(), body("database", transaction, "accept", "")));
        type.addMethod(batch(
                api.database().session(),
                CodeBlock.of("return this.database.batch(tx -> body.accept(new $T(tx)));\n", transaction)));
        type.addMethod(withOptions(transaction(api.database().session(), null), "apply", transaction, "return "));
        type.addMethod(withOptions(inTransaction(api.database().session(), null), "accept", transaction, ""));
        type.addMethod(afterCommit("database"));
        type.addMethod(
                delegate("close", "Closes what {@link #open} opened, and nothing that the caller passed in.")
                        .toBuilder()
                        .addAnnotation(Override.class)
                        .build());
        type.addType(transactionType(api, transaction));
        return api.tables().isEmpty() ? type : type.addType(tablesType(api));
    }

    /**
     * Returns the interface that has the accessors of the tables.
     *
     * <pre>
     * public interface AppTables {
     *   OrdersTable orders();
     * }
     * </pre>
     *
     * @param api the whole API
     */
    static TypeSpec.Builder tableAccessors(JavaApi api) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(api.database().tableAccessors())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The accessors of the tables and views. Tests may implement this interface themselves.\n");
        JavaFileEmitter.annotate(type, api.database().name().simpleName());
        for (JavaApi.TableAccessor table : api.tables()) {
            type.addMethod(MethodSpec.methodBuilder(table.method())
                    .addJavadoc(
                            "Returns the accessor of $L.\n\n@return the accessor, to be used within this session\n",
                            JavadocText.code(table.model().table().name()))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(table.name())
                    .build());
        }
        return type;
    }

    /**
     * <pre>
     * private static final class Tables implements AppTables {
     *   private final SqlSession session;
     *
     *   &#64;Override
     *   public OrdersTable orders() {
     *     return OrdersTable.of(session);
     *   }
     * }
     * </pre>
     */
    private static TypeSpec tablesType(JavaApi api) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Tables")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(api.database().tableAccessors())
                .addField(SESSION, "session", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(SESSION, "session")
                        .addStatement("this.session = session")
                        .build());
        for (JavaApi.TableAccessor table : api.tables()) {
            type.addMethod(MethodSpec.methodBuilder(table.method())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(table.name())
                    .addStatement("return $T.of(session)", table.name())
                    .build());
        }
        return type.build();
    }

    /** The session of a transaction; on a transaction, another one is nested. */
    private static TypeSpec transactionType(JavaApi api, ClassName name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(api.database().session());
        type.addField(SESSION, "session", Modifier.PRIVATE, Modifier.FINAL);
        addAccessors(type, api, SESSION, "session");
        type.addMethod(customSelect("session"));
        type.addMethod(customUpdate("session"));
        type.addMethod(customStatement("session"));
        type.addMethod(transaction(api.database().session(), body("session", name, "apply", "return ")));
        type.addMethod(inTransaction(api.database().session(), body("session", name, "accept", "")));
        type.addMethod(batch(
                api.database().session(),
                CodeBlock.of("return this.session.batch(tx -> body.accept(new $T(tx)));\n", name)));
        type.addMethod(afterCommit("session"));
        return type.build();
    }

    /** The field and method of each accessor, and the constructor that fills them. */
    private static void addAccessors(
            TypeSpec.Builder type, JavaApi api, ClassName on, String field, Modifier... constructorModifiers) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(constructorModifiers)
                .addParameter(on, field)
                .addStatement("this.$N = $N", field, field);
        if (!api.tables().isEmpty()) {
            type.addField(api.database().tableAccessors(), "tables", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement(
                    "this.tables = new $T($N)", api.database().name().nestedClass("Tables"), field);
        }
        for (JavaApi.Accessor accessor : api.accessors()) {
            String accessorField = JavaNames.free(accessor.sessionMethod(), FIELDS);
            type.addField(accessor.name(), accessorField, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.$N = $T.of($N)", accessorField, accessor.name(), field);
        }
        type.addMethod(constructor.build());
        if (!api.tables().isEmpty()) {
            type.addMethod(MethodSpec.methodBuilder("tables")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(api.database().tableAccessors())
                    .addStatement("return tables")
                    .build());
        }
        for (JavaApi.Accessor accessor : api.accessors()) {
            type.addMethod(MethodSpec.methodBuilder(accessor.sessionMethod())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(accessor.name())
                    .addStatement("return $N", JavaNames.free(accessor.sessionMethod(), FIELDS))
                    .build());
        }
    }

    /**
     * <pre>
     * private static final SchemaText SCHEMA = SchemaText.of(
     *     List.of(
     *         """
     *         CREATE TABLE orders (...)
     *         """),
     *     List.of(...),
     *     "orders")
     *     .withPostgresHelpers();
     * </pre>
     */
    private static FieldSpec schema(JavaApi.DatabaseType database) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($>$>\n", SCHEMA_TEXT);
        code.add(statements(database.schema().sqlite()));
        code.add(",\n");
        code.add(statements(database.schema().postgres()));
        for (String table : database.tables()) {
            code.add(",\n$S", table);
        }
        return FieldSpec.builder(SCHEMA_TEXT, "SCHEMA", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(code.add(")")
                        .add(database.schema().postgresHelpers() ? "\n.withPostgresHelpers()" : "")
                        .add(afterwards(database.schema().afterwards()))
                        .add(declarations(database.schema().declarations()))
                        .add(versions(database.schema()))
                        .add("$<$<")
                        .build())
                .build();
    }

    /**
     * <pre>
     * .andThen(
     *     List.of(...),
     *     List.of(...))
     * </pre>
     */
    private static CodeBlock afterwards(List<SchemaModel.Afterwards> afterwards) {
        if (afterwards.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .add("\n.andThen($>$>\n")
                .add(statements(afterwards.stream()
                        .map(SchemaModel.Afterwards::sqlite)
                        .filter(Objects::nonNull)
                        .toList()))
                .add(",\n")
                .add(statements(afterwards.stream()
                        .map(SchemaModel.Afterwards::postgres)
                        .filter(Objects::nonNull)
                        .toList()))
                .add(")$<$<")
                .build();
    }

    private static CodeBlock declarations(List<String> declarations) {
        if (declarations.isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder().add("\n.declaredAs($>$>");
        String separator = "\n";
        for (String declaration : declarations) {
            code.add(separator).add("$L", TextBlocks.of(declaration));
            separator = ",\n";
        }
        return code.add(")$<$<").build();
    }

    /**
     * <pre>
     * .atVersion(
     *     2,
     *     MigrationStep.of(2, "add_priority", "0123456789abcdef",
     *         List.of(...),
     *         List.of(...)))
     * </pre>
     */
    private static CodeBlock versions(SchemaModel schema) {
        if (schema.version() == 0) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder().add("\n.atVersion($>$>\n$L", schema.version());
        for (SchemaModel.Step step : schema.steps()) {
            code.add(
                            ",\n$T.of($L, $S, $S,$>$>\n",
                            JavaTypes.runtime("MigrationStep"),
                            step.version(),
                            step.name(),
                            step.checksum())
                    .add(statements(step.sqlite()))
                    .add(",\n")
                    .add(statements(step.postgres()))
                    .add(")$<$<")
                    .add(step.transactional() ? "" : "\n    .outsideTransaction()");
        }
        return code.add(")$<$<").build();
    }

    private static CodeBlock statements(@Nullable List<String> statements) {
        if (statements == null || statements.isEmpty()) {
            return CodeBlock.of("$T.of()", List.class);
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($>$>", List.class);
        String separator = "\n";
        for (String statement : statements) {
            code.add(separator).add("$L", TextBlocks.of(statement));
            separator = ",\n";
        }
        return code.add(")$<$<").build();
    }

    /**
     * <pre>
     * public static AppDatabase open(Engine engine) {
     *   return new AppDatabase(Database.open(engine, SCHEMA));
     * }
     * </pre>
     */
    private static MethodSpec open(ClassName name, boolean versioned) {
        return MethodSpec.methodBuilder("open")
                .addJavadoc(
                        versioned
                                ? "Opens the database, and creates its schema or brings it to the version of this program.\n"
                                : "Opens the database and connects once; the schema is not created.\n")
                .addJavadoc("""

                @param engine where the database is
                @return the database, to be closed by the caller
                """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(ENGINE, "engine")
                .addStatement("return new $T($T.open(engine, SCHEMA))", name, DATABASE)
                .build();
    }

    /**
     * <pre>
     * public static AppDatabase open(Engine engine, MigrationOptions&lt;AppSession&gt; options) {
     *   return new AppDatabase(Database.open(engine, SCHEMA, options.on(Transaction::new)));
     * }
     * </pre>
     */
    private static MethodSpec openWithOptions(ClassName name, ClassName session, ClassName transaction) {
        return MethodSpec.methodBuilder("open")
                .addJavadoc("""
                Opens the database as {@link #open(Engine)} does, with what the application adds to a migration.

                @param engine where the database is
                @param options hooks, and what happens to a database that cannot be migrated
                @return the database, to be closed by the caller
                """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(ENGINE, "engine")
                .addParameter(ParameterizedTypeName.get(JavaTypes.runtime("MigrationOptions"), session), "options")
                .addStatement(
                        "return new $T($T.open(engine, SCHEMA, options.<$T>on($T::new)))",
                        name,
                        DATABASE,
                        SESSION,
                        transaction)
                .build();
    }

    /**
     * <pre>
     * public static CopyReport copy(Engine from, Engine to) {
     *   return Database.copy(from, to, SCHEMA);
     * }
     * </pre>
     */
    private static MethodSpec copy() {
        return MethodSpec.methodBuilder("copy")
                .addJavadoc("""
                Copies all rows to an empty database, on the same engine or the other, or none of them.

                @param from where the rows are
                @param to where they are to be
                @return how many rows each table has
                """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(JavaTypes.runtime("CopyReport"))
                .addParameter(ENGINE, "from")
                .addParameter(ENGINE, "to")
                .addStatement("return $T.copy(from, to, SCHEMA)", DATABASE)
                .build();
    }

    /**
     * <pre>
     * public static void baseline(Engine engine, int version) {
     *   Database.baseline(engine, SCHEMA, version);
     * }
     * </pre>
     */
    private static MethodSpec baseline() {
        return MethodSpec.methodBuilder("baseline")
                .addJavadoc("""
                Declares once that the tables of a database without a version are those of a version of the schema.

                @param engine where the database is
                @param version the version that it has
                """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ENGINE, "engine")
                .addParameter(TypeName.INT, "version")
                .addStatement("$T.baseline(engine, SCHEMA, version)", DATABASE)
                .build();
    }

    /**
     * <pre>
     * public void backup(Path target) {
     *   database.backup(target);
     * }
     * </pre>
     */
    private static MethodSpec backup() {
        return MethodSpec.methodBuilder("backup")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("""
                        Copies a SQLite database into a new file while others go on using it.

                        @param target a file that does not exist yet
                        """)
                .addParameter(Path.class, "target")
                .addStatement("database.backup(target)")
                .build();
    }

    /**
     * <pre>
     * public boolean checkpoint() {
     *   return database.checkpoint();
     * }
     * </pre>
     */
    private static MethodSpec checkpoint() {
        return MethodSpec.methodBuilder("checkpoint")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("""
                        Moves what the write-ahead log of a SQLite database holds into its file.

                        @return whether all of it was moved; false while a reader still needs a part of the log
                        """)
                .returns(TypeName.BOOLEAN)
                .addStatement("return database.checkpoint()")
                .build();
    }

    /**
     * <pre>
     * public void createSchema() {
     *   database.createSchema();
     * }
     * </pre>
     */
    private static MethodSpec delegate(String method, String doc) {
        return MethodSpec.methodBuilder(method)
                .addJavadoc("$L\n", doc)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("database.$N()", method)
                .build();
    }

    /**
     * <pre>
     * return database.transaction(session -&gt; body.apply(new Transaction(session)));
     * </pre>
     */
    private static CodeBlock body(String on, ClassName transaction, String call, String prefix) {
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
    private static MethodSpec withOptions(MethodSpec plain, String call, ClassName transaction, String prefix) {
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

    private static MethodSpec afterCommit(@Nullable String on) {
        return method(
                MethodSpec.methodBuilder("afterCommit").addParameter(Runnable.class, "action"),
                """
                Runs something once the work done so far is committed, and never when it is rolled back.

                @param action what to run, for example sending a message
                """,
                on == null ? null : CodeBlock.of("this.$N.afterCommit(action);\n", on));
    }

    private static MethodSpec transaction(ClassName session, @Nullable CodeBlock body) {
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
    private static MethodSpec batch(ClassName session, @Nullable CodeBlock body) {
        TypeName consumer = ParameterizedTypeName.get(JavaTypes.runtime("TransactionConsumer"), session);
        return method(
                MethodSpec.methodBuilder("batch").returns(TypeName.LONG).addParameter(consumer, "body"), """
                Sends the writes of a body together, all or none; those that give a number of rows give -1 meanwhile.

                @param body the work
                @return the number of rows that its statements without rows changed
                """, body);
    }

    private static MethodSpec inTransaction(ClassName session, @Nullable CodeBlock body) {
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
    private static MethodSpec customSelect(@Nullable String on) {
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
    private static MethodSpec customUpdate(@Nullable String on) {
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
    private static MethodSpec customStatement(@Nullable String on) {
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
