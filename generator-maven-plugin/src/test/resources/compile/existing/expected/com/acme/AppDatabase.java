package com.acme;

import dev.sluice.runtime.CopyReport;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.RowReader;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.StatementUse;
import dev.sluice.runtime.TransactionConsumer;
import dev.sluice.runtime.TransactionFunction;
import dev.sluice.runtime.TransactionOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The database, on any engine that it is opened on. Thread-safe; open one per application.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "AppDatabase"
)
public final class AppDatabase implements AppSession, AutoCloseable {
  private static final SchemaText SCHEMA = SchemaText.of(
      List.of(
          """
          CREATE TABLE points (
            name TEXT PRIMARY KEY NOT NULL,
            x REAL NOT NULL,
            y REAL NOT NULL
          ) STRICT
          """),
      List.of(
          """
          CREATE TABLE "points" (
            "name" text COLLATE "C" NOT NULL,
            "x" double precision NOT NULL,
            "y" double precision NOT NULL,
            PRIMARY KEY ("name")
          )
          """),
      "points")
      .declaredAs(
          """
          CREATE TABLE points (name TEXT PRIMARY KEY, x REAL NOT NULL, y REAL NOT NULL) WITH Point
          """);

  private final Database database;

  private final AppTables tables;

  private final RowsQueries rows;

  private AppDatabase(Database database) {
    this.database = database;
    this.tables = new Tables(database);
    this.rows = RowsQueries.of(database);
  }

  /**
   * Opens the database and connects once; the schema is not created.
   *
   * @param engine where the database is
   * @return the database, to be closed by the caller
   */
  public static AppDatabase open(Engine engine) {
    return new AppDatabase(Database.open(engine, SCHEMA));
  }

  /**
   * Copies all rows to an empty database, on the same engine or the other, or none of them.
   *
   * @param from where the rows are
   * @param to where they are to be
   * @return how many rows each table has
   */
  public static CopyReport copy(Engine from, Engine to) {
    return Database.copy(from, to, SCHEMA);
  }

  @Override
  public AppTables tables() {
    return tables;
  }

  @Override
  public RowsQueries rows() {
    return rows;
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

  @Override
  public <T extends @Nullable Object> Query<T> customSelect(String sql, RowReader<T> reader,
      @Nullable Object... values) {
    return this.database.customSelect(sql, reader, values);
  }

  @Override
  public long customUpdate(String sql, @Nullable Object... values) {
    return this.database.customUpdate(sql, values);
  }

  @Override
  public void customStatement(String sql, @Nullable Object... values) {
    this.database.customStatement(sql, values);
  }

  @Override
  public <T extends @Nullable Object> T transaction(TransactionFunction<AppSession, T> body) {
    return this.database.transaction(tx -> body.apply(new Transaction(tx)));
  }

  @Override
  public void inTransaction(TransactionConsumer<AppSession> body) {
    this.database.inTransaction(tx -> body.accept(new Transaction(tx)));
  }

  @Override
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
  public <T extends @Nullable Object> T transaction(TransactionOptions options,
      TransactionFunction<AppSession, T> body) {
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

  @Override
  public void afterCommit(Runnable action) {
    this.database.afterCommit(action);
  }

  /**
   * Closes what {@link #open} opened, and nothing that the caller passed in.
   */
  @Override
  public void close() {
    database.close();
  }

  private static final class Transaction implements AppSession {
    private final SqlSession session;

    private final AppTables tables;

    private final RowsQueries rows;

    Transaction(SqlSession session) {
      this.session = session;
      this.tables = new Tables(session);
      this.rows = RowsQueries.of(session);
    }

    @Override
    public AppTables tables() {
      return tables;
    }

    @Override
    public RowsQueries rows() {
      return rows;
    }

    @Override
    public <T extends @Nullable Object> Query<T> customSelect(String sql, RowReader<T> reader,
        @Nullable Object... values) {
      return this.session.customSelect(sql, reader, values);
    }

    @Override
    public long customUpdate(String sql, @Nullable Object... values) {
      return this.session.customUpdate(sql, values);
    }

    @Override
    public void customStatement(String sql, @Nullable Object... values) {
      this.session.customStatement(sql, values);
    }

    @Override
    public <T extends @Nullable Object> T transaction(TransactionFunction<AppSession, T> body) {
      return this.session.transaction(tx -> body.apply(new Transaction(tx)));
    }

    @Override
    public void inTransaction(TransactionConsumer<AppSession> body) {
      this.session.inTransaction(tx -> body.accept(new Transaction(tx)));
    }

    @Override
    public long batch(TransactionConsumer<AppSession> body) {
      return this.session.batch(tx -> body.accept(new Transaction(tx)));
    }

    @Override
    public void afterCommit(Runnable action) {
      this.session.afterCommit(action);
    }
  }

  private static final class Uses {
    static List<StatementUse> all() {
      return Stream.of(tables(), file1()).flatMap(List::stream).toList();
    }

    private static List<StatementUse> tables() {
      return List.of(
          StatementUse.of("tables().points()", "table points name x y seeks name"));
    }

    private static List<StatementUse> file1() {
      return List.of(
          StatementUse.of("com/acme/rows.sql: corners", "table points x y seeks x y"),
          StatementUse.of("com/acme/rows.sql: near", "table points name x y seeks name x y"));
    }
  }

  private static final class Tables implements AppTables {
    private final SqlSession session;

    Tables(SqlSession session) {
      this.session = session;
    }

    @Override
    public PointsTable points() {
      return PointsTable.of(session);
    }
  }
}
