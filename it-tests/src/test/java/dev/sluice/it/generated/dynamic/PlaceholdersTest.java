package dev.sluice.it.generated.dynamic;

import static dev.sluice.runtime.expr.Expressions.always;
import static dev.sluice.runtime.expr.Expressions.call;
import static dev.sluice.runtime.expr.Expressions.isTrue;
import static dev.sluice.runtime.expr.Expressions.like;
import static dev.sluice.runtime.expr.Expressions.plus;
import static dev.sluice.runtime.expr.Expressions.serverCall;
import static dev.sluice.runtime.expr.Expressions.times;
import static dev.sluice.runtime.expr.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.generated.dynamic.PlaceholdersQueries.IdsColumns;
import dev.sluice.it.generated.dynamic.PlaceholdersQueries.PairsRow;
import dev.sluice.it.generated.dynamic.PlaceholdersQueries.ValuesRow;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.StatementRefusedException;
import dev.sluice.runtime.expr.DataType;
import dev.sluice.runtime.expr.Predicate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Conditions, values and orders that are composed in Java: the same rows as the same text in SQL, on each engine. */
class PlaceholdersTest {
    @EachDialect
    void takesAConditionAndAnOrder(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            BigDecimal ten = new BigDecimal("10.00");
            assertThat(db.placeholders()
                            .find(
                                    a -> a.price()
                                            .gt(ten)
                                            .and(a.color().isNull().or(a.color().eq("red"))),
                                    5,
                                    a -> a.price().desc().then(a.name().asc()))
                            .list())
                    .isEqualTo(db
                            .customSelect(
                                    "SELECT id FROM articles WHERE id >= 5 AND price > 10 AND (color IS NULL OR color = 'red')"
                                            + " ORDER BY price DESC, name, id",
                                    row -> row.getLong(1))
                            .list()
                            .stream()
                            .map(id -> Articles.all().get((int) (id - 1)))
                            .toList());
            assertThat(db.placeholders().find(5, a -> a.id().asc()).list())
                    .isEqualTo(Articles.all().subList(4, 60));
        }
    }

    @EachDialect
    void standsBesideTermsAndOrders(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            List<Long> some = List.of(1L, 2L, 59L);
            for (PlaceholdersQueries.BrowseSort sort : PlaceholdersQueries.BrowseSort.values()) {
                String order = sort == PlaceholdersQueries.BrowseSort.UP ? "id" : "price DESC, id DESC";
                assertThat(db.placeholders().browse(null, null, null, sort).list())
                        .isEqualTo(ids(db, "TRUE", order));
                assertThat(db.placeholders()
                                .browse(a -> a.id().lt(30L), "%a%", null, null, sort)
                                .list())
                        .isEqualTo(ids(db, "id < 30 AND name LIKE '%a%'", order));
                assertThat(db.placeholders()
                                .browse(a -> a.id().ne(2L), null, 5L, some, sort)
                                .list())
                        .isEqualTo(ids(db, "id <> 2 AND (stock >= 5 OR id IN (1, 2, 59))", order));
                assertThat(db.placeholders()
                                .browse(a -> a.id().ne(2L), null, 5L, null, sort)
                                .list())
                        .isEqualTo(ids(db, "id <> 2 AND stock >= 5", order));
                assertThat(db.placeholders()
                                .browse(a -> a.id().ne(2L), null, null, some, sort)
                                .list())
                        .as("a term within one that does not stand")
                        .isEqualTo(ids(db, "id <> 2", order));
            }
        }
    }

    private static List<Long> ids(AppDatabase db, String where, String order) {
        return db.customSelect("SELECT id FROM articles WHERE " + where + " ORDER BY " + order, row -> row.getLong(1))
                .list();
    }

    @EachDialect
    void takesEveryOperator(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            check(db, a -> like(a.name(), "%A%"), "name LIKE '%A%'");
            check(db, a -> like(a.name(), "!%", '!'), "name LIKE '!%' ESCAPE '!'");
            check(db, a -> a.id().between(3L, 9L).not(), "NOT (id BETWEEN 3 AND 9)");
            check(db, a -> a.price().eq(new BigDecimal("9")), "price = 9");
            check(db, a -> a.price().gt(new BigDecimal("4.741")), "price > 4.741");
            check(db, a -> a.weight().ne(1.5), "weight <> 1.5");
            check(
                    db,
                    a -> isTrue(a.listed()).and(a.since().gt(Articles.FIRST)),
                    "listed AND since > '2026-01-01 00:00:00'");
            check(db, a -> a.color().in(List.of("red", "'")), "color IN ('red', '''')");
            check(db, a -> a.color().in(List.of()), "FALSE");
            check(db, a -> a.color().notIn(List.of("red")), "color NOT IN ('red')");
            check(db, a -> a.id().in(LongStream.range(0, 100_000).boxed().toList()), "TRUE");
            check(
                    db,
                    a -> plus(times(a.id(), value(DataType.INTEGER, 2L)), a.stock())
                            .gt(60L),
                    "id * 2 + stock > 60");
            check(db, a -> call("length", DataType.INTEGER, a.name()).le(a.stock()), "length(name) <= stock");
            check(
                    db,
                    a -> a.until()
                            .isNotNull()
                            .and(a.until().lt(Articles.all().get(30).until())),
                    "until < '" + Articles.all().get(30).until() + "'");
            check(db, a -> always(false).or(a.id().eq(7L)), "id = 7");
        }
    }

    private static void check(AppDatabase db, Function<IdsColumns, Predicate> composed, String sql) {
        assertThat(db.placeholders().ids(composed).list())
                .as(sql)
                .isEqualTo(
                        db.customSelect("SELECT id FROM articles WHERE " + sql + " ORDER BY id", row -> row.getLong(1))
                                .list());
    }

    @EachDialect
    void agreesWithSqlForRandomConditions(Engine engine) {
        long seed = Long.getLong("sluice.seed", 20260301L);
        Random random = new Random(seed);
        try (AppDatabase db = Articles.open(engine)) {
            for (int i = 0; i < 60; i++) {
                StringBuilder sql = new StringBuilder();
                List<Function<IdsColumns, Predicate>> made = new ArrayList<>();
                made.add(condition(random, 3, sql));
                try {
                    check(db, made.get(0), sql.toString());
                } catch (AssertionError e) {
                    throw new AssertionError("seed " + seed + ": " + sql, e);
                }
            }
        }
    }

    /** Makes a condition and its text. */
    private static Function<IdsColumns, Predicate> condition(Random random, int depth, StringBuilder sql) {
        if (depth > 0 && random.nextInt(3) > 0) {
            boolean and = random.nextBoolean();
            boolean not = random.nextInt(4) == 0;
            sql.append(not ? "(NOT (" : "((");
            Function<IdsColumns, Predicate> left = condition(random, depth - 1, sql);
            sql.append(and ? " AND " : " OR ");
            Function<IdsColumns, Predicate> right = condition(random, depth - 1, sql);
            sql.append("))");
            return a -> {
                Predicate both =
                        and ? left.apply(a).and(right.apply(a)) : left.apply(a).or(right.apply(a));
                return not ? both.not() : both;
            };
        }
        long number = random.nextInt(12);
        String text = List.of("red", "blue", "", "'", "%").get(random.nextInt(5));
        String literal = "'" + text.replace("'", "''") + "'";
        switch (random.nextInt(6)) {
            case 0:
                sql.append("stock < ").append(number);
                return a -> a.stock().lt(number);
            case 1:
                sql.append("color = ").append(literal);
                return a -> a.color().eq(text);
            case 2:
                sql.append("color IS NULL");
                return a -> a.color().isNull();
            case 3:
                sql.append("name LIKE ").append(literal);
                return a -> like(a.name(), text);
            case 4:
                sql.append("id IN (").append(number).append(", 3)");
                return a -> a.id().in(List.of(number, 3L));
            default:
                sql.append("price BETWEEN ").append(number).append(" AND 20.5");
                return a -> a.price().between(BigDecimal.valueOf(number), new BigDecimal("20.5"));
        }
    }

    @EachDialect
    void neverReadsAValueAsSql(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            for (Article article : Articles.all()) {
                assertThat(db.placeholders()
                                .ids(a -> a.name().eq(article.name()))
                                .list())
                        .contains(article.id());
            }
            assertThat(db.placeholders().ids(a -> a.name().eq("' OR '1'='1")).list())
                    .isEmpty();
            assertThatThrownBy(() -> call("length(name)) OR (1", DataType.INTEGER))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> db.placeholders()
                            .ids(a -> call("nothing", DataType.INTEGER).eq(1L)))
                    .isInstanceOf(StatementRefusedException.class)
                    .hasMessageContaining("nothing");
            assertThat(db.placeholders().find(1, a -> a.id().asc()).list()).hasSize(60);
        }
    }

    @EachDialect
    void takesColumnsOfSeveralSources(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            assertThat(db.placeholders().pairs(t -> t.a().id().lt(t.b().id())).list())
                    .containsExactly(
                            new PairsRow(1, 2),
                            new PairsRow(1, 3),
                            new PairsRow(1, 4),
                            new PairsRow(2, 3),
                            new PairsRow(2, 4),
                            new PairsRow(3, 4));
        }
    }

    @EachDialect
    void takesValues(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            @Nullable Long stock = Articles.all().get(1).stock();
            assertThat(db.placeholders()
                            .values(a -> a.stock(), none -> value(DataType.INTEGER, 2L))
                            .list())
                    .first()
                    .isEqualTo(new ValuesRow(2, stock));
        }
    }

    @EachDialect
    void changesTheRowsOfACondition(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            assertThat(db.placeholders().restock(a -> a.id().le(3L), 77L)).isEqualTo(3);
            assertThat(db.placeholders().drop(a -> a.stock().eq(77L))).isEqualTo(3);
            assertThat(db.placeholders().find(1, a -> a.id().asc()).list()).hasSize(57);
        }
    }

    @EachDialect
    void callsFunctionsOfTheServer(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            List<Function<IdsColumns, Predicate>> calls = List.of(
                    a -> call("initcap", DataType.TEXT, a.name()).eq("X"),
                    a -> isTrue(serverCall("starts_with", DataType.BOOLEAN, a.name(), value(DataType.TEXT, "a'"))),
                    a -> serverCall("char_length", DataType.INTEGER, a.name()).le(a.stock()),
                    a -> serverCall("char_length", DataType.INTEGER, a.color())
                            .eq(serverCall("char_length", DataType.INTEGER, value(DataType.TEXT, "red"))),
                    a -> serverCall("trim_scale", DataType.numeric(10, 2), a.price())
                            .eq(a.price()),
                    a -> serverCall("date_trunc", DataType.DATETIME, value(DataType.TEXT, "year"), a.since())
                            .le(Articles.FIRST),
                    a -> serverCall("left", DataType.TEXT, a.name(), value(DataType.INTEGER, 1L))
                            .eq("a"));
            if (engine instanceof Sqlite) {
                for (Function<IdsColumns, Predicate> refused : calls) {
                    assertThatThrownBy(() -> db.placeholders().ids(refused))
                            .isInstanceOf(StatementRefusedException.class)
                            .hasMessageContaining("is declared for PostgreSQL alone");
                }
                return;
            }
            List<Long> lengths = db.placeholders().ids(calls.get(2)).list();
            assertThat(lengths)
                    .isEqualTo(Articles.all().stream()
                            .filter(a -> a.stock() != null
                                    && a.name().codePointCount(0, a.name().length()) <= a.stock())
                            .map(Article::id)
                            .toList());
            assertThat(db.placeholders().ids(calls.get(3)).list())
                    .isNotEmpty()
                    .containsAll(db.placeholders().ids(a -> a.color().eq("red")).list());
            assertThat(db.placeholders().ids(calls.get(4)).list()).hasSize(60);
            for (int i : new int[] {0, 1, 5}) {
                assertThat(db.placeholders().ids(calls.get(i)).list()).isNotNull();
            }
            assertThatThrownBy(() -> db.placeholders().ids(calls.get(6)).list())
                    .as("left(text, bigint) is not the server's")
                    .isInstanceOf(SqlAccessException.class);
            assertThatThrownBy(() -> db.placeholders()
                            .ids(a -> serverCall("f", DataType.TEXT, a.name())
                                    .eq("x")
                                    .and(serverCall("f", DataType.INTEGER, a.name())
                                            .eq(1L))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @EachDialect
    void namesAreNamesAlone(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            for (String name : List.of(
                    "",
                    " ",
                    "a b",
                    "f\"",
                    "f(",
                    "f)--",
                    "f;DROP TABLE articles",
                    "f\u0000",
                    "é",
                    "1f",
                    "f\n",
                    "pg_catalog.f",
                    "*")) {
                assertThatThrownBy(() -> call(name, DataType.INTEGER))
                        .as(name)
                        .isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> serverCall(name, DataType.INTEGER))
                        .as(name)
                        .isInstanceOf(IllegalArgumentException.class);
            }
            for (char escape : "'\"\\;-%_\n$:?[]".toCharArray()) {
                assertThat(db.placeholders()
                                .ids(a -> like(a.name(), "' OR 1=1 --" + escape + escape, escape))
                                .list())
                        .as("escape %s", escape)
                        .isEmpty();
            }
            for (String text : List.of(":$1", "$1", "?1", "[[ AND 1 ]]", "*/", "--", "'", "\\'", "\u2028")) {
                assertThat(db.placeholders()
                                .ids(a -> a.name().eq(text).or(a.color().in(List.of(text, "''"))))
                                .list())
                        .as(text)
                        .isEqualTo(Articles.all().stream()
                                .filter(a -> a.name().equals(text) || text.equals(a.color()) || "''".equals(a.color()))
                                .map(Article::id)
                                .toList());
            }
            assertThat(db.tables().articles().count()).isEqualTo(60);
        }
    }
}
