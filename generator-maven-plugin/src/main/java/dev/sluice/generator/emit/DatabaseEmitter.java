package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.nio.file.Path;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The database class, which opens a database, creates its schema and begins transactions. */
final class DatabaseEmitter {
    private static final ClassName DATABASE = JavaTypes.runtime("Database");
    private static final ClassName SESSION = JavaTypes.runtime("SqlSession");
    private static final ClassName ENGINE = JavaTypes.runtime("Engine");
    private static final Set<String> FIELDS = Set.of("database", "session");

    private DatabaseEmitter() {}

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
        type.addField(SchemaEmitter.schema(api.database()));
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
        type.addMethod(UsesEmitter.validateSchema());
        type.addMethod(backup());
        type.addMethod(checkpoint());
        type.addMethod(SessionMethods.customSelect("database"));
        type.addMethod(SessionMethods.customUpdate("database"));
        type.addMethod(SessionMethods.customStatement("database"));
        type.addMethod(SessionMethods.transaction(
                api.database().session(), SessionMethods.body("database", transaction, "apply", "return ")));
        type.addMethod(SessionMethods.inTransaction(
                api.database().session(), SessionMethods.body("database", transaction, "accept", "")));
        type.addMethod(SessionMethods.batch(
                api.database().session(),
                CodeBlock.of("return this.database.batch(tx -> body.accept(new $T(tx)));\n", transaction)));
        type.addMethod(SessionMethods.withOptions(
                SessionMethods.transaction(api.database().session(), null), "apply", transaction, "return "));
        type.addMethod(SessionMethods.withOptions(
                SessionMethods.inTransaction(api.database().session(), null), "accept", transaction, ""));
        type.addMethod(SessionMethods.afterCommit("database"));
        type.addMethod(
                delegate("close", "Closes what {@link #open} opened, and nothing that the caller passed in.")
                        .toBuilder()
                        .addAnnotation(Override.class)
                        .build());
        type.addType(transactionType(api, transaction));
        type.addType(UsesEmitter.uses(api));
        return api.tables().isEmpty() ? type : type.addType(TableAccessorsEmitter.tablesType(api));
    }

    /** The session of a transaction; on a transaction, another one is nested. */
    private static TypeSpec transactionType(JavaApi api, ClassName name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(api.database().session());
        type.addField(SESSION, "session", Modifier.PRIVATE, Modifier.FINAL);
        addAccessors(type, api, SESSION, "session");
        type.addMethod(SessionMethods.customSelect("session"));
        type.addMethod(SessionMethods.customUpdate("session"));
        type.addMethod(SessionMethods.customStatement("session"));
        type.addMethod(SessionMethods.transaction(
                api.database().session(), SessionMethods.body("session", name, "apply", "return ")));
        type.addMethod(SessionMethods.inTransaction(
                api.database().session(), SessionMethods.body("session", name, "accept", "")));
        type.addMethod(SessionMethods.batch(
                api.database().session(),
                CodeBlock.of("return this.session.batch(tx -> body.accept(new $T(tx)));\n", name)));
        type.addMethod(SessionMethods.afterCommit("session"));
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
}
