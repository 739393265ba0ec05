package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.migrate.StepWriter;
import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.Sqlite;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of change, alone and in pairs, of a table with rows, an index, a trigger, a view and foreign keys in both
 * directions: all that the change does not concern is as it was.
 */
@ExtendWith(FreshPostgres.class)
class AlterKindsTest {
    private static final String BASE = """
            CREATE TABLE groups (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
            CREATE TABLE items (
              id INTEGER PRIMARY KEY,
              name TEXT NOT NULL,
              size INTEGER,
              note TEXT DEFAULT 'none',
              price NUMERIC(10, 2),
              grp INTEGER REFERENCES groups (id),
              code TEXT
            );
            CREATE TABLE parts (id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES items (id));
            CREATE TABLE log (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
            CREATE INDEX by_name ON items (name);
            CREATE VIEW named AS SELECT id, name FROM items WHERE id > 0;
            CREATE TRIGGER logged AFTER UPDATE OF name ON items BEGIN INSERT INTO log (what) VALUES (NEW.name); END;
            """;

    /** What is replaced in the declarations, by the kind of change. */
    private static final Map<String, String[]> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("add column", new String[] {"  code TEXT\n", "  code TEXT,\n  extra TEXT\n"});
        KINDS.put("add column NOT NULL", new String[] {"  size INTEGER,", "  size INTEGER,\n  kind TEXT NOT NULL,"});
        KINDS.put("add generated column", new String[] {
            "  name TEXT NOT NULL,",
            "  name TEXT NOT NULL,\n  upper_name TEXT GENERATED ALWAYS AS (upper(name)) STORED,"
        });
        KINDS.put("drop column", new String[] {"  note TEXT DEFAULT 'none',\n", ""});
        KINDS.put("rename column", new String[] {"  code TEXT", "  -- sluice: renamed from code\n  label TEXT"});
        KINDS.put(
                "rename table",
                new String[] {"CREATE TABLE groups", "-- sluice: renamed from groups\nCREATE TABLE sets"});
        KINDS.put("change type", new String[] {"price NUMERIC(10, 2)", "price NUMERIC(14, 4)"});
        KINDS.put("change type of text", new String[] {"size INTEGER", "size TEXT"});
        KINDS.put("set NOT NULL", new String[] {"  code TEXT", "  code TEXT NOT NULL"});
        KINDS.put("set default", new String[] {"note TEXT DEFAULT 'none'", "note TEXT DEFAULT 'some'"});
        KINDS.put("drop default", new String[] {"note TEXT DEFAULT 'none'", "note TEXT"});
        KINDS.put("add check", new String[] {"name TEXT NOT NULL", "name TEXT NOT NULL CHECK (length(name) > 0)"});
        KINDS.put("add unique", new String[] {"  code TEXT", "  code TEXT UNIQUE"});
        KINDS.put("drop foreign key", new String[] {"grp INTEGER REFERENCES groups (id)", "grp INTEGER"});
        KINDS.put("change foreign key", new String[] {
            "item INTEGER NOT NULL REFERENCES items (id)",
            "item INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE"
        });
        KINDS.put("change index", new String[] {"ON items (name)", "ON items (name, size)"});
        KINDS.put("drop NOT NULL", new String[] {"name TEXT NOT NULL,", "name TEXT,"});
        KINDS.put("change collation", new String[] {"  code TEXT", "  code TEXT COLLATE nocase"});
        KINDS.put("drop index", new String[] {"CREATE INDEX by_name ON items (name);\n", ""});
        KINDS.put("change trigger", new String[] {"VALUES (NEW.name)", "VALUES (NEW.name || '')"});
        KINDS.put("change view", new String[] {"WHERE id > 0", "WHERE id > 1"});
        KINDS.put("drop table", new String[] {
            "CREATE TABLE parts (id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES items (id));\n", ""
        });
    }

    private final Path folder;

    AlterKindsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** The changed declarations by what was changed; pairs that concern the same place are left out. */
    private static Map<String, String> changed() {
        Map<String, String> changed = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(KINDS.keySet());
        for (int i = 0; i < names.size(); i++) {
            String once = apply(BASE, names.get(i));
            changed.put(names.get(i), once);
            for (int j = i + 1; j < names.size(); j++) {
                String twice = apply(once, names.get(j));
                if (!twice.equals(once) && !twice.equals(apply(BASE, names.get(j)))) {
                    changed.put(names.get(i) + ", " + names.get(j), twice);
                }
            }
        }
        return changed;
    }

    private static String apply(String text, String kind) {
        String[] change = Objects.requireNonNull(KINDS.get(kind));
        String result = text.replace(change[0], change[1]);
        return kind.equals("rename table") ? result.replace("REFERENCES groups", "REFERENCES sets") : result;
    }

    @Test
    void keepsWhatItDoesNotConcernOnSqlite() throws Exception {
        Path file = folder.resolve("kinds.db");
        for (Map.Entry<String, String> change : changed().entrySet()) {
            for (String suffix : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(Path.of(file + suffix));
            }
            check(change.getKey(), change.getValue(), Sqlite.file(file));
        }
    }

    @Test
    void keepsWhatItDoesNotConcernOnPostgres(TestDatabase database) throws SQLException {
        for (Map.Entry<String, String> change : changed().entrySet()) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA public CASCADE");
                statement.execute("CREATE SCHEMA public");
            }
            check(
                    change.getKey(),
                    change.getValue(),
                    Postgres.connect(database.url(), database.user(), database.password()));
        }
    }

    private static void check(String name, String after, Engine engine) {
        String step = StepWriter.step(declared(BASE), declared(after), EnumSet.allOf(Dialect.class));
        assertThat(step).as(name).isNotEmpty();
        try {
            try (Database database = Database.open(engine, Release.of(BASE))) {
                for (String sql : List.of(
                        "INSERT INTO groups (id, title) VALUES (1, 'one'), (7, 'seven')",
                        "INSERT INTO items (id, name, size, note, price, grp, code) VALUES (1, 'ann', 5, 'x', 12.34, 7, 'a'),"
                                + " (2, 'bob', NULL, NULL, NULL, NULL, 'b'), (9, 'cleo', -3, 'y', -0.01, 1, 'c')",
                        "INSERT INTO parts (id, item) VALUES (4, 9), (5, 1)")) {
                    database.customUpdate(sql);
                }
            }
            try (Database database =
                    Database.open(engine, Release.of(after, "0002_x.sql", step, "snapshots/0001.sql", BASE))) {
                database.validateSchema();
                looks(database, after);
            }
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(name + "\n--- step\n" + step, failure);
        }
    }

    private static List<String> rows(Database database, String sql, int columns) {
        return database.customSelect(sql, (Row row) -> {
                    StringBuilder out = new StringBuilder();
                    for (int i = 1; i <= columns; i++) {
                        out.append(i == 1 ? "" : "|").append(row.getStringOrNull(i));
                    }
                    return out.toString();
                })
                .list();
    }

    private static void looks(Database database, String after) {
        String code = after.contains("label") ? "label" : "code";
        String price = after.contains("NUMERIC(14, 4)") ? "12.3400|-0.0100" : "12.34|-0.01";
        assertThat(rows(
                        database,
                        "SELECT name, CAST(size AS TEXT), CAST(grp AS TEXT), " + code + " FROM items ORDER BY id",
                        4))
                .containsExactly("ann|5|7|a", "bob|null|null|b", "cleo|-3|1|c");
        List<String> prices = database.customSelect(
                        "SELECT price FROM items WHERE price IS NOT NULL ORDER BY id",
                        row -> row.getNumeric(1, after.contains("NUMERIC(14, 4)") ? 4 : 2)
                                .toPlainString())
                .list();
        assertThat(String.join("|", prices)).isEqualTo(price);
        if (after.contains("note TEXT")) {
            assertThat(rows(database, "SELECT note FROM items ORDER BY id", 1)).containsExactly("x", "null", "y");
        }
        if (after.contains("parts")) {
            assertThat(rows(database, "SELECT CAST(item AS TEXT) FROM parts ORDER BY id", 1))
                    .containsExactly("9", "1");
        }
        database.customUpdate("UPDATE items SET name = 'new' WHERE id = 2");
        assertThat(rows(database, "SELECT what FROM log", 1)).containsExactly("new");
        assertThat(rows(database, "SELECT name FROM named WHERE id = 2", 1)).containsExactly("new");
    }

    private static DeclaredSchema declared(String text) {
        return DeclaredSchema.of(SqlFileParser.parse(new SourceFile("schema.sql", text), new DiagnosticSink())
                .items());
    }
}
