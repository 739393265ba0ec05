package dev.sluice.it.generated.dynamic;

import static dev.sluice.runtime.expr.Expressions.call;
import static dev.sluice.runtime.expr.Expressions.exists;
import static dev.sluice.runtime.expr.Expressions.scalar;
import static dev.sluice.runtime.expr.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.generated.dynamic.PlaceholdersQueries.CheapestSort;
import dev.sluice.it.generated.dynamic.PlaceholdersQueries.IdsColumns;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.StatementRefusedException;
import dev.sluice.runtime.expr.Column;
import dev.sluice.runtime.expr.DataType;
import dev.sluice.runtime.expr.Expression;
import dev.sluice.runtime.expr.Predicate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Queries of generated accessors as parts of composed conditions: the same rows as the same text in SQL, on each engine. */
class SubqueriesTest {
    @EachDialect
    void takesQueriesWithParameters(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PlaceholdersQueries queries = db.placeholders();
            List<Long> some = List.of(1L, 2L);
            check(
                    db,
                    a -> a.id().in(queries.idsOf("red", some)),
                    "id IN (SELECT id FROM articles WHERE color IS 'red' OR id IN (1, 2))");
            check(
                    db,
                    a -> a.id().notIn(queries.idsOf(null, List.of())),
                    "id NOT IN (SELECT id FROM articles WHERE color IS NULL)");
            check(
                    db,
                    a -> a.price().in(queries.prices(new BigDecimal("20.50"))),
                    "price IN (SELECT price FROM articles WHERE price >= 20.5)");
            check(db, a -> exists(queries.rows()).and(a.id().lt(4L)), "id < 4");
            check(
                    db,
                    a -> a.stock().notIn(queries.stockOf("nothing of that name")),
                    "stock NOT IN (SELECT stock FROM articles WHERE FALSE)");
        }
    }

    @EachDialect
    void takesTheSameQueryTwiceWithOtherValues(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PlaceholdersQueries queries = db.placeholders();
            check(
                    db,
                    a -> a.id().in(queries.idsOf("red", List.of())).or(a.id().in(queries.idsOf("blue", List.of(3L)))),
                    "color = 'red' OR color = 'blue' OR id = 3");
        }
    }

    @EachDialect
    void takesTheValueOfAQuery(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PlaceholdersQueries queries = db.placeholders();
            String name = Articles.all().get(2).name();
            Expression<Long> stock = scalar(DataType.INTEGER, queries.stockOf(name));
            check(
                    db,
                    a -> a.stock().eq(stock),
                    "stock = (SELECT stock FROM articles WHERE name = '" + name.replace("'", "''")
                            + "' ORDER BY id LIMIT 1)");
            assertThat(queries.values(a -> a.id(), none -> value(DataType.INTEGER, 60L))
                            .list())
                    .hasSize(60);
            assertThat(queries.find(
                                    1,
                                    a -> call("coalesce", DataType.INTEGER, a.stock(), stock)
                                            .asc())
                            .list())
                    .hasSize(60);
        }
    }

    @EachDialect
    void takesQueriesWithPlaceholdersAndOrders(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PlaceholdersQueries queries = db.placeholders();
            check(
                    db,
                    a -> a.id().in(queries.cheapest(c -> c.price().gt(new BigDecimal("3")), CheapestSort.DEAR)),
                    "id IN (SELECT id FROM articles WHERE price > 3 ORDER BY price DESC, id LIMIT 5)");
            check(
                    db,
                    a -> a.id().in(queries.cheapest(CheapestSort.CHEAP)),
                    "id IN (SELECT id FROM articles ORDER BY price, id LIMIT 5)");
            check(
                    db,
                    a -> a.stock().in(queries.others(o -> o.id().in(queries.idsOf("red", List.of())), 7)),
                    "stock IN (SELECT stock FROM articles WHERE id >= 7 AND color = 'red')");
        }
    }

    @EachDialect
    void takesColumnsOfTheQueryAround(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PlaceholdersQueries queries = db.placeholders();
            check(
                    db,
                    a -> exists(queries.others(o -> o.stock().eq(a.stock()).and(o.id().lt(a.id())), 2)),
                    "EXISTS (SELECT 1 FROM articles o WHERE o.id >= 2 AND o.stock = articles.stock AND o.id < articles.id)");
            check(
                    db,
                    a -> a.stock()
                            .in(queries.others(o -> exists(queries.cheapest(
                                    c -> c.id().eq(o.id()).and(c.price().le(a.price())), CheapestSort.CHEAP)))),
                    "stock IN (SELECT o.stock FROM articles o WHERE o.id >= 0 AND EXISTS"
                            + " (SELECT 1 FROM articles c WHERE c.id = o.id AND c.price <= articles.price))");
        }
    }

    @EachDialect
    void refusesColumnsThatAnotherNameWouldHide(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PlaceholdersQueries queries = db.placeholders();
            assertThatThrownBy(() -> queries.ids(a -> exists(queries.same(s -> s.id().eq(a.stock())))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("give that one an alias");
            check(db, a -> a.id().in(queries.same(s -> s.id().lt(5L))), "id < 5");
        }
    }

    @EachDialect
    void refusesTablesThatAWithWouldHide(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PlaceholdersQueries queries = db.placeholders();
            assertThatThrownBy(() -> queries.within(r -> r.id().in(queries.listed())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("recent");
            assertThat(queries.within(r -> r.id().notIn(queries.idsOf("red", List.of(58L))))
                            .list())
                    .doesNotContain(58L)
                    .isNotEmpty();
        }
    }

    @EachDialect
    void refusesColumnsOfNoQueryAround(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PlaceholdersQueries queries = db.placeholders();
            List<Column<Long>> kept = new ArrayList<>();
            queries.ids(a -> {
                kept.add(a.id());
                return a.id().gt(0L);
            });
            Query<Long> lost = queries.others(o -> o.id().eq(kept.get(0)));
            assertThatThrownBy(lost::list)
                    .isInstanceOf(StatementRefusedException.class)
                    .hasMessageContaining("articles.id")
                    .hasMessageContaining("others");
            assertThatThrownBy(() -> queries.drop(a -> a.id().eq(kept.get(0))))
                    .isInstanceOf(StatementRefusedException.class);
            assertThat(db.tables().articles().count()).isEqualTo(60);
        }
    }

    @EachDialect
    void refusesWhatIsNoPart(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PlaceholdersQueries queries = db.placeholders();
            assertThatThrownBy(() -> queries.ids(a -> a.id().in(Query.of(1L))))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> queries.ids(a -> a.id().in(db.search().either(null, null, null))))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("either");
        }
    }

    @EachDialect
    void writesTakeThemToo(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PlaceholdersQueries queries = db.placeholders();
            long changed = db.transaction(tx ->
                    tx.placeholders().restock(a -> a.id().in(tx.placeholders().idsOf(null, List.of(1L, 2L))), 99L));
            assertThat(changed)
                    .isEqualTo(db.customSelect(
                                    "SELECT count(*) FROM articles WHERE color IS NULL OR id IN (1, 2)",
                                    row -> row.getLong(1))
                            .one());
            long gone = queries.drop(a ->
                    exists(queries.others(o -> o.id().eq(a.id()).and(o.stock().eq(99L)))));
            assertThat(gone).isPositive();
            assertThat(db.tables().articles().count()).isEqualTo(60 - gone);
        }
    }

    @EachDialect
    void namesTheQueryThatRan(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PlaceholdersQueries queries = db.placeholders();
            // Both have the same text.
            for (String name : List.of("ids2", "ids3")) {
                Function<PlaceholdersQueries, Query<Long>> query =
                        name.equals("ids2") ? q -> q.ids2(a -> a.id().lt(3L)) : q -> q.ids3(a -> a.id().lt(3L));
                assertThatThrownBy(query.apply(queries)::one).hasMessageContaining(name);
            }
        }
    }

    private static void check(AppDatabase db, Function<IdsColumns, Predicate> composed, String sql) {
        assertThat(db.placeholders().ids(composed).list())
                .as(sql)
                .isEqualTo(
                        db.customSelect("SELECT id FROM articles WHERE " + sql + " ORDER BY id", row -> row.getLong(1))
                                .list());
    }
}
