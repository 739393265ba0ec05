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
          CREATE TABLE readings (
            id INTEGER PRIMARY KEY,
            c2 INTEGER NOT NULL,
            c3 INTEGER NOT NULL,
            c4 INTEGER NOT NULL,
            c5 INTEGER NOT NULL,
            c6 INTEGER NOT NULL,
            c7 INTEGER NOT NULL,
            c8 INTEGER NOT NULL,
            c9 INTEGER NOT NULL,
            c10 INTEGER NOT NULL,
            c11 INTEGER NOT NULL,
            c12 INTEGER NOT NULL,
            c13 INTEGER NOT NULL,
            c14 INTEGER NOT NULL,
            c15 INTEGER NOT NULL,
            c16 INTEGER NOT NULL,
            c17 INTEGER NOT NULL,
            c18 INTEGER NOT NULL,
            c19 INTEGER NOT NULL,
            c20 INTEGER NOT NULL,
            c21 INTEGER NOT NULL,
            c22 INTEGER NOT NULL,
            c23 INTEGER NOT NULL,
            c24 INTEGER NOT NULL,
            c25 INTEGER NOT NULL,
            c26 INTEGER NOT NULL,
            c27 INTEGER NOT NULL,
            c28 INTEGER NOT NULL,
            c29 INTEGER NOT NULL,
            c30 INTEGER NOT NULL,
            c31 INTEGER NOT NULL,
            c32 INTEGER NOT NULL,
            c33 INTEGER NOT NULL,
            c34 INTEGER NOT NULL,
            c35 INTEGER NOT NULL,
            c36 INTEGER NOT NULL,
            c37 INTEGER NOT NULL,
            c38 INTEGER NOT NULL,
            c39 INTEGER NOT NULL,
            c40 INTEGER NOT NULL,
            c41 INTEGER NOT NULL,
            c42 INTEGER NOT NULL,
            c43 INTEGER NOT NULL,
            c44 INTEGER NOT NULL,
            c45 INTEGER NOT NULL,
            c46 INTEGER NOT NULL,
            c47 INTEGER NOT NULL,
            c48 INTEGER NOT NULL,
            c49 INTEGER NOT NULL,
            c50 INTEGER NOT NULL,
            c51 INTEGER NOT NULL,
            c52 INTEGER NOT NULL,
            c53 INTEGER NOT NULL,
            c54 INTEGER NOT NULL,
            c55 INTEGER NOT NULL,
            c56 INTEGER NOT NULL,
            c57 INTEGER NOT NULL,
            c58 INTEGER NOT NULL,
            c59 INTEGER NOT NULL,
            c60 INTEGER NOT NULL,
            c61 INTEGER NOT NULL,
            c62 INTEGER NOT NULL,
            c63 INTEGER NOT NULL,
            c64 INTEGER NOT NULL,
            c65 INTEGER NOT NULL,
            c66 INTEGER NOT NULL,
            c67 INTEGER NOT NULL,
            c68 INTEGER NOT NULL,
            c69 INTEGER NOT NULL,
            c70 INTEGER NOT NULL,
            c71 INTEGER NOT NULL,
            c72 INTEGER NOT NULL,
            c73 INTEGER NOT NULL,
            c74 INTEGER NOT NULL,
            c75 INTEGER NOT NULL,
            c76 INTEGER NOT NULL,
            c77 INTEGER NOT NULL,
            c78 INTEGER NOT NULL,
            c79 INTEGER NOT NULL,
            c80 INTEGER NOT NULL,
            c81 INTEGER NOT NULL,
            c82 INTEGER NOT NULL,
            c83 INTEGER NOT NULL,
            c84 INTEGER NOT NULL,
            c85 INTEGER NOT NULL,
            c86 INTEGER NOT NULL,
            c87 INTEGER NOT NULL,
            c88 INTEGER NOT NULL,
            c89 INTEGER NOT NULL,
            c90 INTEGER NOT NULL,
            c91 INTEGER NOT NULL,
            c92 INTEGER NOT NULL,
            c93 INTEGER NOT NULL,
            c94 INTEGER NOT NULL,
            c95 INTEGER NOT NULL,
            c96 INTEGER NOT NULL,
            c97 INTEGER NOT NULL,
            c98 INTEGER NOT NULL,
            c99 INTEGER NOT NULL,
            c100 INTEGER NOT NULL,
            c101 INTEGER NOT NULL,
            c102 INTEGER NOT NULL,
            c103 INTEGER NOT NULL,
            c104 INTEGER NOT NULL,
            c105 INTEGER NOT NULL,
            c106 INTEGER NOT NULL,
            c107 INTEGER NOT NULL,
            c108 INTEGER NOT NULL,
            c109 INTEGER NOT NULL,
            c110 INTEGER NOT NULL,
            c111 INTEGER NOT NULL,
            c112 INTEGER NOT NULL,
            c113 INTEGER NOT NULL,
            c114 INTEGER NOT NULL,
            c115 INTEGER NOT NULL,
            c116 INTEGER NOT NULL,
            c117 INTEGER NOT NULL,
            c118 INTEGER NOT NULL,
            c119 INTEGER NOT NULL,
            c120 INTEGER NOT NULL,
            c121 INTEGER NOT NULL,
            c122 INTEGER NOT NULL,
            c123 INTEGER NOT NULL,
            c124 INTEGER NOT NULL,
            c125 INTEGER NOT NULL,
            builder TEXT NOT NULL,
            note TEXT
          ) STRICT
          """),
      List.of(
          """
          CREATE TABLE "readings" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "c2" bigint NOT NULL,
            "c3" bigint NOT NULL,
            "c4" bigint NOT NULL,
            "c5" bigint NOT NULL,
            "c6" bigint NOT NULL,
            "c7" bigint NOT NULL,
            "c8" bigint NOT NULL,
            "c9" bigint NOT NULL,
            "c10" bigint NOT NULL,
            "c11" bigint NOT NULL,
            "c12" bigint NOT NULL,
            "c13" bigint NOT NULL,
            "c14" bigint NOT NULL,
            "c15" bigint NOT NULL,
            "c16" bigint NOT NULL,
            "c17" bigint NOT NULL,
            "c18" bigint NOT NULL,
            "c19" bigint NOT NULL,
            "c20" bigint NOT NULL,
            "c21" bigint NOT NULL,
            "c22" bigint NOT NULL,
            "c23" bigint NOT NULL,
            "c24" bigint NOT NULL,
            "c25" bigint NOT NULL,
            "c26" bigint NOT NULL,
            "c27" bigint NOT NULL,
            "c28" bigint NOT NULL,
            "c29" bigint NOT NULL,
            "c30" bigint NOT NULL,
            "c31" bigint NOT NULL,
            "c32" bigint NOT NULL,
            "c33" bigint NOT NULL,
            "c34" bigint NOT NULL,
            "c35" bigint NOT NULL,
            "c36" bigint NOT NULL,
            "c37" bigint NOT NULL,
            "c38" bigint NOT NULL,
            "c39" bigint NOT NULL,
            "c40" bigint NOT NULL,
            "c41" bigint NOT NULL,
            "c42" bigint NOT NULL,
            "c43" bigint NOT NULL,
            "c44" bigint NOT NULL,
            "c45" bigint NOT NULL,
            "c46" bigint NOT NULL,
            "c47" bigint NOT NULL,
            "c48" bigint NOT NULL,
            "c49" bigint NOT NULL,
            "c50" bigint NOT NULL,
            "c51" bigint NOT NULL,
            "c52" bigint NOT NULL,
            "c53" bigint NOT NULL,
            "c54" bigint NOT NULL,
            "c55" bigint NOT NULL,
            "c56" bigint NOT NULL,
            "c57" bigint NOT NULL,
            "c58" bigint NOT NULL,
            "c59" bigint NOT NULL,
            "c60" bigint NOT NULL,
            "c61" bigint NOT NULL,
            "c62" bigint NOT NULL,
            "c63" bigint NOT NULL,
            "c64" bigint NOT NULL,
            "c65" bigint NOT NULL,
            "c66" bigint NOT NULL,
            "c67" bigint NOT NULL,
            "c68" bigint NOT NULL,
            "c69" bigint NOT NULL,
            "c70" bigint NOT NULL,
            "c71" bigint NOT NULL,
            "c72" bigint NOT NULL,
            "c73" bigint NOT NULL,
            "c74" bigint NOT NULL,
            "c75" bigint NOT NULL,
            "c76" bigint NOT NULL,
            "c77" bigint NOT NULL,
            "c78" bigint NOT NULL,
            "c79" bigint NOT NULL,
            "c80" bigint NOT NULL,
            "c81" bigint NOT NULL,
            "c82" bigint NOT NULL,
            "c83" bigint NOT NULL,
            "c84" bigint NOT NULL,
            "c85" bigint NOT NULL,
            "c86" bigint NOT NULL,
            "c87" bigint NOT NULL,
            "c88" bigint NOT NULL,
            "c89" bigint NOT NULL,
            "c90" bigint NOT NULL,
            "c91" bigint NOT NULL,
            "c92" bigint NOT NULL,
            "c93" bigint NOT NULL,
            "c94" bigint NOT NULL,
            "c95" bigint NOT NULL,
            "c96" bigint NOT NULL,
            "c97" bigint NOT NULL,
            "c98" bigint NOT NULL,
            "c99" bigint NOT NULL,
            "c100" bigint NOT NULL,
            "c101" bigint NOT NULL,
            "c102" bigint NOT NULL,
            "c103" bigint NOT NULL,
            "c104" bigint NOT NULL,
            "c105" bigint NOT NULL,
            "c106" bigint NOT NULL,
            "c107" bigint NOT NULL,
            "c108" bigint NOT NULL,
            "c109" bigint NOT NULL,
            "c110" bigint NOT NULL,
            "c111" bigint NOT NULL,
            "c112" bigint NOT NULL,
            "c113" bigint NOT NULL,
            "c114" bigint NOT NULL,
            "c115" bigint NOT NULL,
            "c116" bigint NOT NULL,
            "c117" bigint NOT NULL,
            "c118" bigint NOT NULL,
            "c119" bigint NOT NULL,
            "c120" bigint NOT NULL,
            "c121" bigint NOT NULL,
            "c122" bigint NOT NULL,
            "c123" bigint NOT NULL,
            "c124" bigint NOT NULL,
            "c125" bigint NOT NULL,
            "builder" text COLLATE "C" NOT NULL,
            "note" text COLLATE "C",
            PRIMARY KEY ("id")
          )
          """),
      "readings")
      .withPostgresHelpers()
      .declaredAs(
          """
          CREATE TABLE readings (
            id INTEGER PRIMARY KEY,
            c2 INTEGER NOT NULL,
            c3 INTEGER NOT NULL,
            c4 INTEGER NOT NULL,
            c5 INTEGER NOT NULL,
            c6 INTEGER NOT NULL,
            c7 INTEGER NOT NULL,
            c8 INTEGER NOT NULL,
            c9 INTEGER NOT NULL,
            c10 INTEGER NOT NULL,
            c11 INTEGER NOT NULL,
            c12 INTEGER NOT NULL,
            c13 INTEGER NOT NULL,
            c14 INTEGER NOT NULL,
            c15 INTEGER NOT NULL,
            c16 INTEGER NOT NULL,
            c17 INTEGER NOT NULL,
            c18 INTEGER NOT NULL,
            c19 INTEGER NOT NULL,
            c20 INTEGER NOT NULL,
            c21 INTEGER NOT NULL,
            c22 INTEGER NOT NULL,
            c23 INTEGER NOT NULL,
            c24 INTEGER NOT NULL,
            c25 INTEGER NOT NULL,
            c26 INTEGER NOT NULL,
            c27 INTEGER NOT NULL,
            c28 INTEGER NOT NULL,
            c29 INTEGER NOT NULL,
            c30 INTEGER NOT NULL,
            c31 INTEGER NOT NULL,
            c32 INTEGER NOT NULL,
            c33 INTEGER NOT NULL,
            c34 INTEGER NOT NULL,
            c35 INTEGER NOT NULL,
            c36 INTEGER NOT NULL,
            c37 INTEGER NOT NULL,
            c38 INTEGER NOT NULL,
            c39 INTEGER NOT NULL,
            c40 INTEGER NOT NULL,
            c41 INTEGER NOT NULL,
            c42 INTEGER NOT NULL,
            c43 INTEGER NOT NULL,
            c44 INTEGER NOT NULL,
            c45 INTEGER NOT NULL,
            c46 INTEGER NOT NULL,
            c47 INTEGER NOT NULL,
            c48 INTEGER NOT NULL,
            c49 INTEGER NOT NULL,
            c50 INTEGER NOT NULL,
            c51 INTEGER NOT NULL,
            c52 INTEGER NOT NULL,
            c53 INTEGER NOT NULL,
            c54 INTEGER NOT NULL,
            c55 INTEGER NOT NULL,
            c56 INTEGER NOT NULL,
            c57 INTEGER NOT NULL,
            c58 INTEGER NOT NULL,
            c59 INTEGER NOT NULL,
            c60 INTEGER NOT NULL,
            c61 INTEGER NOT NULL,
            c62 INTEGER NOT NULL,
            c63 INTEGER NOT NULL,
            c64 INTEGER NOT NULL,
            c65 INTEGER NOT NULL,
            c66 INTEGER NOT NULL,
            c67 INTEGER NOT NULL,
            c68 INTEGER NOT NULL,
            c69 INTEGER NOT NULL,
            c70 INTEGER NOT NULL,
            c71 INTEGER NOT NULL,
            c72 INTEGER NOT NULL,
            c73 INTEGER NOT NULL,
            c74 INTEGER NOT NULL,
            c75 INTEGER NOT NULL,
            c76 INTEGER NOT NULL,
            c77 INTEGER NOT NULL,
            c78 INTEGER NOT NULL,
            c79 INTEGER NOT NULL,
            c80 INTEGER NOT NULL,
            c81 INTEGER NOT NULL,
            c82 INTEGER NOT NULL,
            c83 INTEGER NOT NULL,
            c84 INTEGER NOT NULL,
            c85 INTEGER NOT NULL,
            c86 INTEGER NOT NULL,
            c87 INTEGER NOT NULL,
            c88 INTEGER NOT NULL,
            c89 INTEGER NOT NULL,
            c90 INTEGER NOT NULL,
            c91 INTEGER NOT NULL,
            c92 INTEGER NOT NULL,
            c93 INTEGER NOT NULL,
            c94 INTEGER NOT NULL,
            c95 INTEGER NOT NULL,
            c96 INTEGER NOT NULL,
            c97 INTEGER NOT NULL,
            c98 INTEGER NOT NULL,
            c99 INTEGER NOT NULL,
            c100 INTEGER NOT NULL,
            c101 INTEGER NOT NULL,
            c102 INTEGER NOT NULL,
            c103 INTEGER NOT NULL,
            c104 INTEGER NOT NULL,
            c105 INTEGER NOT NULL,
            c106 INTEGER NOT NULL,
            c107 INTEGER NOT NULL,
            c108 INTEGER NOT NULL,
            c109 INTEGER NOT NULL,
            c110 INTEGER NOT NULL,
            c111 INTEGER NOT NULL,
            c112 INTEGER NOT NULL,
            c113 INTEGER NOT NULL,
            c114 INTEGER NOT NULL,
            c115 INTEGER NOT NULL,
            c116 INTEGER NOT NULL,
            c117 INTEGER NOT NULL,
            c118 INTEGER NOT NULL,
            c119 INTEGER NOT NULL,
            c120 INTEGER NOT NULL,
            c121 INTEGER NOT NULL,
            c122 INTEGER NOT NULL,
            c123 INTEGER NOT NULL,
            c124 INTEGER NOT NULL,
            c125 INTEGER NOT NULL,
            builder TEXT NOT NULL JSON KEY maker,
            note TEXT
          )
          """);

  private final Database database;

  private final AppTables tables;

  private final MetersQueries meters;

  private AppDatabase(Database database) {
    this.database = database;
    this.tables = new Tables(database);
    this.meters = MetersQueries.of(database);
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
  public MetersQueries meters() {
    return meters;
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

    private final MetersQueries meters;

    Transaction(SqlSession session) {
      this.session = session;
      this.tables = new Tables(session);
      this.meters = MetersQueries.of(session);
    }

    @Override
    public AppTables tables() {
      return tables;
    }

    @Override
    public MetersQueries meters() {
      return meters;
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
          StatementUse.of("tables().readings()",
              "table readings builder c10 c100 c101 c102 c103 c104 c105 c106 c107 c108 c109 c11 c110 c111 c112 c113 c114 c115 c116 c117 c118 c119 c12 c120 c121 c122 c123 c124 c125 c13 c14 c15 c16 c17 c18 c19 c2 c20 c21 c22 c23 c24 c25 c26 c27 c28 c29 c3 c30 c31 c32 c33 c34 c35 c36 c37 c38 c39 c4 c40 c41 c42 c43 c44 c45 c46 c47 c48 c49 c5 c50 c51 c52 c53 c54 c55 c56 c57 c58 c59 c6 c60 c61 c62 c63 c64 c65 c66 c67 c68 c69 c7 c70 c71 c72 c73 c74 c75 c76 c77 c78 c79 c8 c80 c81 c82 c83 c84 c85 c86 c87 c88 c89 c9 c90 c91 c92 c93 c94 c95 c96 c97 c98 c99 id note seeks id; function explicit_id"));
    }

    private static List<StatementUse> file1() {
      return List.of(
          StatementUse.of("com/acme/meters.sql: byId",
              "table readings builder c10 c100 c101 c102 c103 c104 c105 c106 c107 c108 c109 c11 c110 c111 c112 c113 c114 c115 c116 c117 c118 c119 c12 c120 c121 c122 c123 c124 c125 c13 c14 c15 c16 c17 c18 c19 c2 c20 c21 c22 c23 c24 c25 c26 c27 c28 c29 c3 c30 c31 c32 c33 c34 c35 c36 c37 c38 c39 c4 c40 c41 c42 c43 c44 c45 c46 c47 c48 c49 c5 c50 c51 c52 c53 c54 c55 c56 c57 c58 c59 c6 c60 c61 c62 c63 c64 c65 c66 c67 c68 c69 c7 c70 c71 c72 c73 c74 c75 c76 c77 c78 c79 c8 c80 c81 c82 c83 c84 c85 c86 c87 c88 c89 c9 c90 c91 c92 c93 c94 c95 c96 c97 c98 c99 id note seeks id"),
          StatementUse.of("com/acme/meters.sql: withOthers",
              "table readings builder c10 c100 c101 c102 c103 c104 c105 c106 c107 c108 c109 c11 c110 c111 c112 c113 c114 c115 c116 c117 c118 c119 c12 c120 c121 c122 c123 c124 c125 c13 c14 c15 c16 c17 c18 c19 c2 c20 c21 c22 c23 c24 c25 c26 c27 c28 c29 c3 c30 c31 c32 c33 c34 c35 c36 c37 c38 c39 c4 c40 c41 c42 c43 c44 c45 c46 c47 c48 c49 c5 c50 c51 c52 c53 c54 c55 c56 c57 c58 c59 c6 c60 c61 c62 c63 c64 c65 c66 c67 c68 c69 c7 c70 c71 c72 c73 c74 c75 c76 c77 c78 c79 c8 c80 c81 c82 c83 c84 c85 c86 c87 c88 c89 c9 c90 c91 c92 c93 c94 c95 c96 c97 c98 c99 id note seeks c2 id"),
          StatementUse.of("com/acme/meters.sql: add",
              "table readings builder c10 c100 c101 c102 c103 c104 c105 c106 c107 c108 c109 c11 c110 c111 c112 c113 c114 c115 c116 c117 c118 c119 c12 c120 c121 c122 c123 c124 c125 c13 c14 c15 c16 c17 c18 c19 c2 c20 c21 c22 c23 c24 c25 c26 c27 c28 c29 c3 c30 c31 c32 c33 c34 c35 c36 c37 c38 c39 c4 c40 c41 c42 c43 c44 c45 c46 c47 c48 c49 c5 c50 c51 c52 c53 c54 c55 c56 c57 c58 c59 c6 c60 c61 c62 c63 c64 c65 c66 c67 c68 c69 c7 c70 c71 c72 c73 c74 c75 c76 c77 c78 c79 c8 c80 c81 c82 c83 c84 c85 c86 c87 c88 c89 c9 c90 c91 c92 c93 c94 c95 c96 c97 c98 c99 id note; function explicit_id"),
          StatementUse.of("com/acme/meters.sql: move",
              "table readings c10 c100 c101 c102 c103 c104 c105 c106 c107 c108 c109 c11 c110 c111 c112 c113 c114 c115 c116 c117 c118 c119 c12 c120 c121 c122 c123 c124 c125 c13 c14 c15 c16 c17 c18 c19 c2 c20 c21 c22 c23 c24 c25 c26 c27 c28 c29 c3 c30 c31 c32 c33 c34 c35 c36 c37 c38 c39 c4 c40 c41 c42 c43 c44 c45 c46 c47 c48 c49 c5 c50 c51 c52 c53 c54 c55 c56 c57 c58 c59 c6 c60 c61 c62 c63 c64 c65 c66 c67 c68 c69 c7 c70 c71 c72 c73 c74 c75 c76 c77 c78 c79 c8 c80 c81 c82 c83 c84 c85 c86 c87 c88 c89 c9 c90 c91 c92 c93 c94 c95 c96 c97 c98 c99 id note seeks id"));
    }
  }

  private static final class Tables implements AppTables {
    private final SqlSession session;

    Tables(SqlSession session) {
      this.session = session;
    }

    @Override
    public ReadingsTable readings() {
      return ReadingsTable.of(session);
    }
  }
}
