package com.acme;

import dev.sluice.runtime.CopyReport;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.RowReader;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.StatementUse;
import dev.sluice.runtime.TransactionConsumer;
import dev.sluice.runtime.TransactionFunction;
import dev.sluice.runtime.TransactionOptions;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The database, on any engine that it is opened on. Thread-safe; open one per application.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "AppDatabase"
)
public final class AppDatabase implements AppSession, java.lang.AutoCloseable {
  private static final SchemaText SCHEMA = SchemaText.of(
      java.util.List.of(
          """
          CREATE TABLE String (
            id INTEGER PRIMARY KEY,
            String TEXT
          ) STRICT
          """,
          """
          CREATE TABLE Record (
            id INTEGER PRIMARY KEY,
            record TEXT NOT NULL
          ) STRICT
          """,
          """
          CREATE TABLE Override (
            id INTEGER PRIMARY KEY,
            override INTEGER NOT NULL CHECK (override IN (0, 1))
          ) STRICT
          """,
          """
          CREATE TABLE Object (
            id INTEGER PRIMARY KEY,
            data BLOB NOT NULL,
            double REAL NOT NULL
          ) STRICT
          """,
          """
          CREATE TABLE Objects (
            id INTEGER PRIMARY KEY,
            a TEXT
          ) STRICT
          """,
          """
          CREATE TABLE Long (
            id INTEGER PRIMARY KEY,
            long INTEGER
          ) STRICT
          """,
          """
          CREATE TABLE Integer (
            id INTEGER PRIMARY KEY,
            int INTEGER
          ) STRICT
          """,
          """
          CREATE TABLE Double (
            id INTEGER PRIMARY KEY,
            double REAL NOT NULL
          ) STRICT
          """,
          """
          CREATE TABLE Boolean (
            id INTEGER PRIMARY KEY,
            boolean INTEGER CHECK (boolean IN (0, 1))
          ) STRICT
          """,
          """
          CREATE TABLE List (
            id INTEGER PRIMARY KEY,
            list TEXT
          ) STRICT
          """,
          """
          CREATE TABLE Optional (
            id INTEGER PRIMARY KEY,
            a TEXT CHECK (date(a) IS a AND a >= '0001')
          ) STRICT
          """,
          """
          CREATE TABLE Collection (
            id INTEGER PRIMARY KEY,
            a TEXT CHECK (a GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND datetime(a) IS substr(a, 1, 10) || ' ' || substr(a, 12, 8) AND a >= '0001')
          ) STRICT
          """,
          """
          CREATE TABLE Function (
            id INTEGER PRIMARY KEY,
            a TEXT CHECK (a LIKE '________-____-____-____-____________' AND a NOT GLOB '*[^0-9a-f-]*' AND length(replace(a, '-', '')) = 32)
          ) STRICT
          """,
          """
          CREATE TABLE Arrays (
            id INTEGER PRIMARY KEY,
            a BLOB
          ) STRICT
          """,
          """
          CREATE TABLE "Row" (
            id INTEGER PRIMARY KEY,
            "row" TEXT
          ) STRICT
          """,
          """
          CREATE TABLE "Query" (
            id INTEGER PRIMARY KEY,
            "query" TEXT
          ) STRICT
          """,
          """
          CREATE TABLE SqlText (
            id INTEGER PRIMARY KEY,
            a INTEGER CHECK (a BETWEEN -99999 AND 99999 OR abs(min(-9223372036854775808, a)))
          ) STRICT
          """,
          """
          CREATE TABLE SqlSession (
            id INTEGER PRIMARY KEY,
            session TEXT
          ) STRICT
          """,
          """
          CREATE TABLE "Database" (
            id INTEGER PRIMARY KEY,
            "database" TEXT
          ) STRICT
          """,
          """
          CREATE TABLE "Transaction" (
            id INTEGER PRIMARY KEY,
            tx TEXT
          ) STRICT
          """,
          """
          CREATE TABLE Tables (
            id INTEGER PRIMARY KEY,
            tables TEXT
          ) STRICT
          """,
          """
          CREATE TABLE Builder (
            id INTEGER PRIMARY KEY,
            builder TEXT,
            build INTEGER NOT NULL
          ) STRICT
          """,
          """
          CREATE TABLE Nullable (
            id INTEGER PRIMARY KEY,
            a TEXT
          ) STRICT
          """,
          """
          CREATE TABLE NullMarked (
            id INTEGER PRIMARY KEY,
            a TEXT
          ) STRICT
          """,
          """
          CREATE TABLE "Generated" (
            id INTEGER PRIMARY KEY,
            a TEXT
          ) STRICT
          """,
          """
          CREATE TABLE SQLException (
            id INTEGER PRIMARY KEY,
            a TEXT
          ) STRICT
          """,
          """
          CREATE TABLE AutoCloseable (
            id INTEGER PRIMARY KEY,
            a TEXT
          ) STRICT
          """,
          """
          CREATE TABLE NullPointerException (
            id INTEGER PRIMARY KEY,
            a TEXT
          ) STRICT
          """,
          """
          CREATE TABLE FoldedReader (
            id INTEGER PRIMARY KEY,
            a TEXT
          ) STRICT
          """,
          """
          CREATE TABLE orders (
            id INTEGER PRIMARY KEY,
            hashCode INTEGER NOT NULL,
            toString TEXT,
            getClass TEXT,
            notify TEXT,
            notifyAll TEXT,
            wait TEXT,
            clone TEXT,
            finalize TEXT,
            equals TEXT,
            builder TEXT,
            "of" TEXT,
            copy TEXT,
            other BLOB,
            that TEXT,
            this TEXT,
            super TEXT,
            has_that INTEGER CHECK (has_that IN (0, 1)),
            with_that TEXT,
            "1st" TEXT,
            "größe" TEXT,
            "列" TEXT,
            "a b-c" TEXT,
            record TEXT,
            yield TEXT,
            var TEXT,
            sealed TEXT,
            "null" TEXT,
            "true" TEXT
          ) STRICT
          """),
      java.util.List.of(
          """
          CREATE TABLE "String" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "String" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Record" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "record" text COLLATE "C" NOT NULL,
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Override" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "override" boolean NOT NULL,
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Object" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "data" bytea NOT NULL,
            "double" double precision NOT NULL,
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Objects" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Long" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "long" bigint,
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Integer" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "int" bigint,
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Double" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "double" double precision NOT NULL,
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Boolean" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "boolean" boolean,
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "List" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "list" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Optional" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" date CHECK ("a" BETWEEN '0001-01-01' AND '9999-12-31'),
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Collection" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" timestamptz CHECK ("a" >= '0001-01-01T00:00:00Z' AND "a" < '10000-01-01T00:00:00Z'),
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Function" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" uuid,
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Arrays" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" bytea,
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Row" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "row" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Query" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "query" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "SqlText" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" numeric(5, 2),
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "SqlSession" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "session" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Database" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "database" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Transaction" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "tx" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Tables" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "tables" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Builder" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "builder" text COLLATE "C",
            "build" bigint NOT NULL,
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Nullable" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "NullMarked" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "Generated" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "SQLException" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "AutoCloseable" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "NullPointerException" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "FoldedReader" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "a" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """,
          """
          CREATE TABLE "orders" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "hashCode" bigint NOT NULL,
            "toString" text COLLATE "C",
            "getClass" text COLLATE "C",
            "notify" text COLLATE "C",
            "notifyAll" text COLLATE "C",
            "wait" text COLLATE "C",
            "clone" text COLLATE "C",
            "finalize" text COLLATE "C",
            "equals" text COLLATE "C",
            "builder" text COLLATE "C",
            "of" text COLLATE "C",
            "copy" text COLLATE "C",
            "other" bytea,
            "that" text COLLATE "C",
            "this" text COLLATE "C",
            "super" text COLLATE "C",
            "has_that" boolean,
            "with_that" text COLLATE "C",
            "1st" text COLLATE "C",
            "größe" text COLLATE "C",
            "列" text COLLATE "C",
            "a b-c" text COLLATE "C",
            "record" text COLLATE "C",
            "yield" text COLLATE "C",
            "var" text COLLATE "C",
            "sealed" text COLLATE "C",
            "null" text COLLATE "C",
            "true" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """),
      "Arrays",
      "AutoCloseable",
      "Boolean",
      "Builder",
      "Collection",
      "Database",
      "Double",
      "FoldedReader",
      "Function",
      "Generated",
      "Integer",
      "List",
      "Long",
      "NullMarked",
      "NullPointerException",
      "Nullable",
      "Object",
      "Objects",
      "Optional",
      "Override",
      "Query",
      "Record",
      "Row",
      "SQLException",
      "SqlSession",
      "SqlText",
      "String",
      "Tables",
      "Transaction",
      "orders")
      .withPostgresHelpers()
      .declaredAs(
          """
          CREATE TABLE "String" (id INTEGER PRIMARY KEY, "String" TEXT)
          """,
          """
          CREATE TABLE "Record" (id INTEGER PRIMARY KEY, record TEXT NOT NULL)
          """,
          """
          CREATE TABLE "Override" (id INTEGER PRIMARY KEY, "override" BOOLEAN NOT NULL)
          """,
          """
          CREATE TABLE "Object" (id INTEGER PRIMARY KEY, data BLOB NOT NULL, "double" REAL NOT NULL)
          """,
          """
          CREATE TABLE "Objects" (id INTEGER PRIMARY KEY, a TEXT) AS Objects
          """,
          """
          CREATE TABLE "Long" (id INTEGER PRIMARY KEY, "long" INTEGER)
          """,
          """
          CREATE TABLE "Integer" (id INTEGER PRIMARY KEY, "int" INTEGER)
          """,
          """
          CREATE TABLE "Double" (id INTEGER PRIMARY KEY, "double" REAL NOT NULL)
          """,
          """
          CREATE TABLE "Boolean" (id INTEGER PRIMARY KEY, "boolean" BOOLEAN)
          """,
          """
          CREATE TABLE "List" (id INTEGER PRIMARY KEY, list TEXT)
          """,
          """
          CREATE TABLE "Optional" (id INTEGER PRIMARY KEY, a DATE)
          """,
          """
          CREATE TABLE "Collection" (id INTEGER PRIMARY KEY, a DATETIME)
          """,
          """
          CREATE TABLE "Function" (id INTEGER PRIMARY KEY, a UUID)
          """,
          """
          CREATE TABLE "Arrays" (id INTEGER PRIMARY KEY, a BLOB) AS Arrays
          """,
          """
          CREATE TABLE "Row" (id INTEGER PRIMARY KEY, "row" TEXT)
          """,
          """
          CREATE TABLE "Query" (id INTEGER PRIMARY KEY, query TEXT)
          """,
          """
          CREATE TABLE "SqlText" (id INTEGER PRIMARY KEY, a NUMERIC(5, 2))
          """,
          """
          CREATE TABLE "SqlSession" (id INTEGER PRIMARY KEY, session TEXT)
          """,
          """
          CREATE TABLE "Database" (id INTEGER PRIMARY KEY, "database" TEXT)
          """,
          """
          CREATE TABLE "Transaction" (id INTEGER PRIMARY KEY, tx TEXT)
          """,
          """
          CREATE TABLE "Tables" (id INTEGER PRIMARY KEY, tables TEXT) AS Tables
          """,
          """
          CREATE TABLE "Builder" (id INTEGER PRIMARY KEY, builder TEXT, build INTEGER NOT NULL)
          """,
          """
          CREATE TABLE "Nullable" (id INTEGER PRIMARY KEY, a TEXT)
          """,
          """
          CREATE TABLE "NullMarked" (id INTEGER PRIMARY KEY, a TEXT)
          """,
          """
          CREATE TABLE "Generated" (id INTEGER PRIMARY KEY, a TEXT)
          """,
          """
          CREATE TABLE "SQLException" (id INTEGER PRIMARY KEY, a TEXT)
          """,
          """
          CREATE TABLE "AutoCloseable" (id INTEGER PRIMARY KEY, a TEXT)
          """,
          """
          CREATE TABLE "NullPointerException" (id INTEGER PRIMARY KEY, a TEXT)
          """,
          """
          CREATE TABLE "FoldedReader" (id INTEGER PRIMARY KEY, a TEXT)
          """,
          """
          CREATE TABLE orders (
            id INTEGER PRIMARY KEY,
            "hashCode" INTEGER NOT NULL,
            "toString" TEXT,
            "getClass" TEXT,
            "notify" TEXT,
            "notifyAll" TEXT,
            "wait" TEXT,
            "clone" TEXT,
            "finalize" TEXT,
            "equals" TEXT,
            "builder" TEXT,
            "of" TEXT,
            "copy" TEXT,
            "other" BLOB,
            "that" TEXT,
            "this" TEXT,
            "super" TEXT,
            "has_that" BOOLEAN,
            "with_that" TEXT,
            "1st" TEXT,
            "größe" TEXT,
            "列" TEXT,
            "a b-c" TEXT,
            "record" TEXT,
            "yield" TEXT,
            "var" TEXT,
            "sealed" TEXT,
            "null" TEXT,
            "true" TEXT
          )
          """);

  private final dev.sluice.runtime.Database database;

  private final AppTables tables;

  private final LangQueries lang;

  private final OrdersQueries orders;

  private AppDatabase(dev.sluice.runtime.Database database) {
    this.database = database;
    this.tables = new Tables(database);
    this.lang = LangQueries.of(database);
    this.orders = OrdersQueries.of(database);
  }

  /**
   * Opens the database and connects once; the schema is not created.
   *
   * @param engine where the database is
   * @return the database, to be closed by the caller
   */
  public static AppDatabase open(Engine engine) {
    return new AppDatabase(dev.sluice.runtime.Database.open(engine, SCHEMA));
  }

  /**
   * Copies all rows to an empty database, on the same engine or the other, or none of them.
   *
   * @param from where the rows are
   * @param to where they are to be
   * @return how many rows each table has
   */
  public static CopyReport copy(Engine from, Engine to) {
    return dev.sluice.runtime.Database.copy(from, to, SCHEMA);
  }

  @java.lang.Override
  public AppTables tables() {
    return tables;
  }

  @java.lang.Override
  public LangQueries lang() {
    return lang;
  }

  @java.lang.Override
  public OrdersQueries orders() {
    return orders;
  }

  /**
   * Creates all tables, indexes and views in one transaction; fails when one of the tables exists.
   */
  public void createSchema() {
    database.createSchema();
  }

  /**
   * Creates the schema when none of its tables exists, and does nothing when all of them do.
   */
  public void createSchemaIfAbsent() {
    database.createSchemaIfAbsent();
  }

  /**
   * Installs the functions that statements composed at run time may call on PostgreSQL; safe to run again.
   */
  public void installHelpers() {
    database.installHelpers();
  }

  /**
   * Installs triggers on PostgreSQL that tell live queries of changes by other writers; safe to run again.
   */
  public void installChangeTriggers() {
    database.installChangeTriggers();
  }

  /**
   * Compares the tables, indexes, views and triggers that exist with the declared ones; throws when one differs,
   * and says which statements rely on it.
   */
  public void validateSchema() {
    database.validateSchema(Uses::all);
  }

  /**
   * Copies a SQLite database into a new file while others go on using it.
   *
   * @param target a file that does not exist yet
   */
  public void backup(Path target) {
    database.backup(target);
  }

  /**
   * Moves what the write-ahead log of a SQLite database holds into its file.
   *
   * @return whether all of it was moved; false while a reader still needs a part of the log
   */
  public boolean checkpoint() {
    return database.checkpoint();
  }

  @java.lang.Override
  public <T extends java.lang. @org.jspecify.annotations.Nullable Object> dev.sluice.runtime.Query<T> customSelect(
      java.lang.String sql, RowReader<T> reader,
      java.lang. @org.jspecify.annotations.Nullable Object... values) {
    return this.database.customSelect(sql, reader, values);
  }

  @java.lang.Override
  public long customUpdate(java.lang.String sql,
      java.lang. @org.jspecify.annotations.Nullable Object... values) {
    return this.database.customUpdate(sql, values);
  }

  @java.lang.Override
  public void customStatement(java.lang.String sql,
      java.lang. @org.jspecify.annotations.Nullable Object... values) {
    this.database.customStatement(sql, values);
  }

  @java.lang.Override
  public <T extends java.lang. @org.jspecify.annotations.Nullable Object> T transaction(
      TransactionFunction<AppSession, T> body) {
    return this.database.transaction(tx -> body.apply(new Transaction(tx)));
  }

  @java.lang.Override
  public void inTransaction(TransactionConsumer<AppSession> body) {
    this.database.inTransaction(tx -> body.accept(new Transaction(tx)));
  }

  @java.lang.Override
  public long batch(TransactionConsumer<AppSession> body) {
    return this.database.batch(tx -> body.accept(new Transaction(tx)));
  }

  /**
   * Runs a body in a transaction of the given kind.
   *
   * @param options isolation, read-only, timeout, repetition after a conflict
   * @param body the work; returning commits, any exception rolls back and is thrown on
   * @param <T> the result
   * @return what the body returned
   */
  public <T extends java.lang. @org.jspecify.annotations.Nullable Object> T transaction(
      TransactionOptions options, TransactionFunction<AppSession, T> body) {
    return this.database.transaction(options, tx -> body.apply(new Transaction(tx)));
  }

  /**
   * Runs a body in a transaction of the given kind.
   *
   * @param options isolation, read-only, timeout, repetition after a conflict
   * @param body the work; returning commits, any exception rolls back and is thrown on
   */
  public void inTransaction(TransactionOptions options, TransactionConsumer<AppSession> body) {
    this.database.inTransaction(options, tx -> body.accept(new Transaction(tx)));
  }

  @java.lang.Override
  public void afterCommit(Runnable action) {
    this.database.afterCommit(action);
  }

  /**
   * Closes what {@link #open} opened, and nothing that the caller passed in.
   */
  @java.lang.Override
  public void close() {
    database.close();
  }

  private static final class Transaction implements AppSession {
    private final dev.sluice.runtime.SqlSession session;

    private final AppTables tables;

    private final LangQueries lang;

    private final OrdersQueries orders;

    Transaction(dev.sluice.runtime.SqlSession session) {
      this.session = session;
      this.tables = new Tables(session);
      this.lang = LangQueries.of(session);
      this.orders = OrdersQueries.of(session);
    }

    @java.lang.Override
    public AppTables tables() {
      return tables;
    }

    @java.lang.Override
    public LangQueries lang() {
      return lang;
    }

    @java.lang.Override
    public OrdersQueries orders() {
      return orders;
    }

    @java.lang.Override
    public <T extends java.lang. @org.jspecify.annotations.Nullable Object> dev.sluice.runtime.Query<T> customSelect(
        java.lang.String sql, RowReader<T> reader,
        java.lang. @org.jspecify.annotations.Nullable Object... values) {
      return this.session.customSelect(sql, reader, values);
    }

    @java.lang.Override
    public long customUpdate(java.lang.String sql,
        java.lang. @org.jspecify.annotations.Nullable Object... values) {
      return this.session.customUpdate(sql, values);
    }

    @java.lang.Override
    public void customStatement(java.lang.String sql,
        java.lang. @org.jspecify.annotations.Nullable Object... values) {
      this.session.customStatement(sql, values);
    }

    @java.lang.Override
    public <T extends java.lang. @org.jspecify.annotations.Nullable Object> T transaction(
        TransactionFunction<AppSession, T> body) {
      return this.session.transaction(tx -> body.apply(new Transaction(tx)));
    }

    @java.lang.Override
    public void inTransaction(TransactionConsumer<AppSession> body) {
      this.session.inTransaction(tx -> body.accept(new Transaction(tx)));
    }

    @java.lang.Override
    public long batch(TransactionConsumer<AppSession> body) {
      return this.session.batch(tx -> body.accept(new Transaction(tx)));
    }

    @java.lang.Override
    public void afterCommit(Runnable action) {
      this.session.afterCommit(action);
    }
  }

  private static final class Uses {
    static java.util.List<StatementUse> all() {
      return Stream.of(tables(), file1(), file2()).flatMap(java.util.List::stream).toList();
    }

    private static java.util.List<StatementUse> tables() {
      return java.util.List.of(
          StatementUse.of("tables().arrays()", "table Arrays a id seeks id; function explicit_id"),
          StatementUse.of("tables().autoCloseable()",
              "table AutoCloseable a id seeks id; function explicit_id"),
          StatementUse.of("tables().boolean_()",
              "table Boolean boolean id seeks id; function explicit_id"),
          StatementUse.of("tables().builder()",
              "table Builder build builder id seeks id; function explicit_id"),
          StatementUse.of("tables().collection()",
              "table Collection a id seeks id; function explicit_id"),
          StatementUse.of("tables().database()",
              "table Database database id seeks id; function explicit_id"),
          StatementUse.of("tables().double_()",
              "table Double double id seeks id; function explicit_id"),
          StatementUse.of("tables().foldedReader()",
              "table FoldedReader a id seeks id; function explicit_id"),
          StatementUse.of("tables().function()",
              "table Function a id seeks id; function explicit_id"),
          StatementUse.of("tables().generated()",
              "table Generated a id seeks id; function explicit_id"),
          StatementUse.of("tables().integer()",
              "table Integer id int seeks id; function explicit_id"),
          StatementUse.of("tables().list()", "table List id list seeks id; function explicit_id"),
          StatementUse.of("tables().long_()", "table Long id long seeks id; function explicit_id"),
          StatementUse.of("tables().nullMarked()",
              "table NullMarked a id seeks id; function explicit_id"),
          StatementUse.of("tables().nullPointerException()",
              "table NullPointerException a id seeks id; function explicit_id"),
          StatementUse.of("tables().nullable()",
              "table Nullable a id seeks id; function explicit_id"),
          StatementUse.of("tables().object()",
              "table Object data double id seeks id; function explicit_id"),
          StatementUse.of("tables().objects()",
              "table Objects a id seeks id; function explicit_id"),
          StatementUse.of("tables().optional()",
              "table Optional a id seeks id; function explicit_id"),
          StatementUse.of("tables().override()",
              "table Override id override seeks id; function explicit_id"),
          StatementUse.of("tables().query()",
              "table Query id query seeks id; function explicit_id"),
          StatementUse.of("tables().record()",
              "table Record id record seeks id; function explicit_id"),
          StatementUse.of("tables().row()", "table Row id row seeks id; function explicit_id"),
          StatementUse.of("tables().sqlException()",
              "table SQLException a id seeks id; function explicit_id"),
          StatementUse.of("tables().sqlSession()",
              "table SqlSession id session seeks id; function explicit_id"),
          StatementUse.of("tables().sqlText()",
              "table SqlText a id seeks id; function explicit_id"),
          StatementUse.of("tables().string()",
              "table String String id seeks id; function explicit_id"),
          StatementUse.of("tables().tables()",
              "table Tables id tables seeks id; function explicit_id"),
          StatementUse.of("tables().transaction()",
              "table Transaction id tx seeks id; function explicit_id"),
          StatementUse.of("tables().orders()",
              "table orders \"1st\" \"a b-c\" builder clone copy equals finalize getClass \"größe\" has_that hashCode id notify notifyAll null of other record sealed super that this toString true var wait with_that yield \"列\" seeks id; function explicit_id"));
    }

    private static java.util.List<StatementUse> file1() {
      return java.util.List.of(
          StatementUse.of("com/acme/lang.sql: texts", "table String id"),
          StatementUse.of("com/acme/lang.sql: String",
              "table Record id record seeks id record; table String String id seeks String id"),
          StatementUse.of("com/acme/lang.sql: Query",
              "table List id list seeks id; table Query id query seeks id"));
    }

    private static java.util.List<StatementUse> file2() {
      return java.util.List.of(
          StatementUse.of("com/acme/orders.sql: orders",
              "table orders \"1st\" \"a b-c\" builder clone copy equals finalize getClass \"größe\" has_that hashCode id notify notifyAll null of other record sealed super that this toString true var wait with_that yield \"列\""),
          StatementUse.of("com/acme/orders.sql: of", "table orders \"a b-c\" id this seeks id"),
          StatementUse.of("com/acme/orders.sql: session", "table orders \"1st\" id"),
          StatementUse.of("com/acme/orders.sql: read_of_row", "table orders id"),
          StatementUse.of("com/acme/orders.sql: getClass", ""),
          StatementUse.of("com/acme/orders.sql: hashCode", "table orders id"),
          StatementUse.of("com/acme/orders.sql: toString", "table orders id"),
          StatementUse.of("com/acme/orders.sql: wait", "table orders id"),
          StatementUse.of("com/acme/orders.sql: equals", "table orders id seeks id"),
          StatementUse.of("com/acme/orders.sql: search",
              "table orders \"1st\" \"a b-c\" builder clone copy equals finalize getClass \"größe\" has_that hashCode id notify notifyAll null of other record sealed super that this toString true var wait with_that yield \"列\" seeks id"),
          StatementUse.of("com/acme/orders.sql: pick",
              "table orders \"1st\" \"a b-c\" builder clone copy equals finalize getClass \"größe\" has_that hashCode id notify notifyAll null of other record sealed super that this toString true var wait with_that yield \"列\" seeks id super that this"),
          StatementUse.of("com/acme/orders.sql: page",
              "table orders hashCode id this seeks hashCode id this"),
          StatementUse.of("com/acme/orders.sql: block", "table orders id seeks id"),
          StatementUse.of("com/acme/orders.sql: add",
              "table orders \"1st\" \"a b-c\" builder clone copy equals finalize getClass \"größe\" has_that hashCode id notify notifyAll null of other record sealed super that this toString true var wait with_that yield \"列\"; function explicit_id"));
    }
  }

  private static final class Tables implements AppTables {
    private final dev.sluice.runtime.SqlSession session;

    Tables(dev.sluice.runtime.SqlSession session) {
      this.session = session;
    }

    @java.lang.Override
    public ArraysTable arrays() {
      return ArraysTable.of(session);
    }

    @java.lang.Override
    public AutoCloseableTable autoCloseable() {
      return AutoCloseableTable.of(session);
    }

    @java.lang.Override
    public BooleanTable boolean_() {
      return BooleanTable.of(session);
    }

    @java.lang.Override
    public BuilderTable builder() {
      return BuilderTable.of(session);
    }

    @java.lang.Override
    public CollectionTable collection() {
      return CollectionTable.of(session);
    }

    @java.lang.Override
    public DatabaseTable database() {
      return DatabaseTable.of(session);
    }

    @java.lang.Override
    public DoubleTable double_() {
      return DoubleTable.of(session);
    }

    @java.lang.Override
    public FoldedReaderTable foldedReader() {
      return FoldedReaderTable.of(session);
    }

    @java.lang.Override
    public FunctionTable function() {
      return FunctionTable.of(session);
    }

    @java.lang.Override
    public GeneratedTable generated() {
      return GeneratedTable.of(session);
    }

    @java.lang.Override
    public IntegerTable integer() {
      return IntegerTable.of(session);
    }

    @java.lang.Override
    public ListTable list() {
      return ListTable.of(session);
    }

    @java.lang.Override
    public LongTable long_() {
      return LongTable.of(session);
    }

    @java.lang.Override
    public NullMarkedTable nullMarked() {
      return NullMarkedTable.of(session);
    }

    @java.lang.Override
    public NullPointerExceptionTable nullPointerException() {
      return NullPointerExceptionTable.of(session);
    }

    @java.lang.Override
    public NullableTable nullable() {
      return NullableTable.of(session);
    }

    @java.lang.Override
    public ObjectTable object() {
      return ObjectTable.of(session);
    }

    @java.lang.Override
    public ObjectsTable objects() {
      return ObjectsTable.of(session);
    }

    @java.lang.Override
    public OptionalTable optional() {
      return OptionalTable.of(session);
    }

    @java.lang.Override
    public OverrideTable override() {
      return OverrideTable.of(session);
    }

    @java.lang.Override
    public QueryTable query() {
      return QueryTable.of(session);
    }

    @java.lang.Override
    public RecordTable record() {
      return RecordTable.of(session);
    }

    @java.lang.Override
    public RowTable row() {
      return RowTable.of(session);
    }

    @java.lang.Override
    public SQLExceptionTable sqlException() {
      return SQLExceptionTable.of(session);
    }

    @java.lang.Override
    public SqlSessionTable sqlSession() {
      return SqlSessionTable.of(session);
    }

    @java.lang.Override
    public SqlTextTable sqlText() {
      return SqlTextTable.of(session);
    }

    @java.lang.Override
    public StringTable string() {
      return StringTable.of(session);
    }

    @java.lang.Override
    public TablesTable tables() {
      return TablesTable.of(session);
    }

    @java.lang.Override
    public TransactionTable transaction() {
      return TransactionTable.of(session);
    }

    @java.lang.Override
    public OrdersTable orders() {
      return OrdersTable.of(session);
    }
  }
}
