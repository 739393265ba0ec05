package dev.sluice.benchmarks.parser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes distinct statements as applications write them: look-ups by key, filters, joins over up to five tables,
 * aggregates, subqueries, common table expressions, windows, CASE, compound queries, writes and some DDL, in the dialect
 * that SQLite and other parsers share.
 */
final class StatementGenerator {
    private static final String[] TABLES = {
        "artist", "album", "track", "customer", "invoice", "invoice_line", "employee"
    };
    private static final String[] COLUMNS = {
        "id",
        "name",
        "title",
        "price",
        "quantity",
        "created",
        "country",
        "email",
        "parent_id",
        "genre",
        "rating",
        "notes"
    };
    private static final String[] WORDS = {"rock", "blue", "O''Neil", "São Paulo", "2024-05-06", "north", "x", "a b c"};

    private final Random random;

    StatementGenerator(long seed) {
        random = new Random(seed);
    }

    /** Returns as many distinct statements as asked for. */
    List<String> statements(int count) {
        Set<String> all = new LinkedHashSet<>();
        while (all.size() < count) {
            all.add(statement());
        }
        return new ArrayList<>(all);
    }

    private String statement() {
        int kind = random.nextInt(100);
        if (kind < 15) {
            return pointSelect();
        } else if (kind < 30) {
            return filter();
        } else if (kind < 45) {
            return join();
        } else if (kind < 55) {
            return aggregate();
        } else if (kind < 63) {
            return subquery();
        } else if (kind < 70) {
            return commonTable();
        } else if (kind < 75) {
            return window();
        } else if (kind < 80) {
            return cases();
        } else if (kind < 83) {
            return compound();
        } else if (kind < 93) {
            return insert();
        } else if (kind < 97) {
            return update();
        }
        return "DELETE FROM " + table() + " WHERE " + condition("", 2);
    }

    private String pointSelect() {
        return "SELECT " + columns("", 2 + random.nextInt(5)) + " FROM " + table() + " WHERE id = "
                + random.nextInt(100_000);
    }

    private String filter() {
        return "SELECT " + columns("", 1 + random.nextInt(6)) + " FROM " + table() + " WHERE "
                + condition("", 1 + random.nextInt(4)) + " ORDER BY " + column("") + direction() + " LIMIT "
                + (1 + random.nextInt(100));
    }

    private String join() {
        int count = 2 + random.nextInt(4);
        StringBuilder from = new StringBuilder(table() + " AS t0");
        for (int i = 1; i < count; i++) {
            from.append(random.nextInt(3) == 0 ? " LEFT JOIN " : " JOIN ")
                    .append(table())
                    .append(" AS t")
                    .append(i)
                    .append(" ON t")
                    .append(i)
                    .append(".id = t")
                    .append(random.nextInt(i))
                    .append(".parent_id");
        }
        String alias = "t" + random.nextInt(count) + ".";
        return "SELECT " + columns("t0.", 3) + ", " + columns(alias, 2) + " FROM " + from + " WHERE "
                + condition(alias, 1 + random.nextInt(3)) + " ORDER BY " + column("t0.") + direction();
    }

    private String aggregate() {
        String group = column("");
        return "SELECT " + group + ", count(*) AS n, sum(price * quantity) AS total, max(created) AS latest FROM "
                + table()
                + " WHERE " + condition("", 1) + " GROUP BY " + group + " HAVING count(*) > " + random.nextInt(50)
                + " ORDER BY total DESC";
    }

    private String subquery() {
        return "SELECT " + columns("o.", 3) + " FROM " + table() + " AS o WHERE o.id IN (SELECT i.parent_id FROM "
                + table() + " AS i WHERE " + condition("i.", 2) + ") AND EXISTS (SELECT 1 FROM " + table()
                + " AS e WHERE e.parent_id = o.id AND e.rating > " + random.nextInt(5) + ")";
    }

    private String commonTable() {
        if (random.nextBoolean()) {
            return "WITH RECURSIVE chain (id, parent_id, depth) AS (SELECT id, parent_id, 0 FROM " + table()
                    + " WHERE id = " + random.nextInt(1000)
                    + " UNION ALL SELECT c.id, c.parent_id, chain.depth + 1 FROM employee AS c JOIN chain ON c.parent_id"
                    + " = chain.id) SELECT id, depth FROM chain ORDER BY depth, id";
        }
        return "WITH best AS (SELECT " + columns("", 2) + ", sum(price) AS total FROM " + table() + " GROUP BY "
                + column("") + ") SELECT b.total, t.name FROM best AS b JOIN " + table()
                + " AS t ON t.id = b.total WHERE "
                + condition("t.", 2);
    }

    private String window() {
        return "SELECT name, row_number() OVER (PARTITION BY " + column("") + " ORDER BY " + column("") + direction()
                + ") AS position, sum(price) OVER (ORDER BY created ROWS BETWEEN " + (1 + random.nextInt(9))
                + " PRECEDING AND CURRENT ROW) AS running FROM " + table();
    }

    private String cases() {
        return "SELECT id, CASE WHEN " + condition("", 1) + " THEN 'low' WHEN price < " + random.nextInt(90)
                + " THEN 'middle' ELSE 'high' END AS band, CAST(price AS INTEGER) AS whole, coalesce(notes, name, "
                + text() + ") AS label FROM " + table() + " WHERE " + condition("", 1);
    }

    private String compound() {
        return "SELECT " + columns("", 2) + " FROM " + table() + " WHERE " + condition("", 1) + " UNION ALL SELECT "
                + columns("", 2) + " FROM " + table() + " WHERE " + condition("", 1);
    }

    private String insert() {
        StringBuilder rows = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            rows.append(i == 0 ? "" : ", ")
                    .append('(')
                    .append(random.nextInt(1_000_000))
                    .append(", ")
                    .append(text())
                    .append(", ")
                    .append(number())
                    .append(", NULL)");
        }
        String insert = "INSERT INTO " + table() + " (id, name, price, notes) VALUES " + rows;
        return random.nextInt(3) == 0 ? insert + " ON CONFLICT (id) DO UPDATE SET name = excluded.name" : insert;
    }

    private String update() {
        return "UPDATE " + table() + " SET price = price * " + number() + ", name = " + text() + " WHERE "
                + condition("", 2);
    }

    private String condition(String alias, int terms) {
        StringBuilder out = new StringBuilder(term(alias));
        for (int i = 1; i < terms; i++) {
            out.append(random.nextInt(4) == 0 ? " OR " : " AND ").append(term(alias));
        }
        return out.toString();
    }

    private String term(String alias) {
        List<Supplier<String>> terms = List.of(
                () -> column(alias) + " = " + random.nextInt(1000),
                () -> column(alias) + " = " + text(),
                () -> column(alias) + " LIKE 'a" + random.nextInt(100) + "%'",
                () -> column(alias) + " BETWEEN " + number() + " AND " + number(),
                () -> column(alias) + " IN (" + random.nextInt(9) + ", " + random.nextInt(99) + ", 7)",
                () -> column(alias) + " IS NOT NULL",
                () -> "(" + column(alias) + " + " + number() + ") * 2 > " + column(alias),
                () -> "NOT " + column(alias) + " < " + number(),
                () -> "lower(" + column(alias) + ") <> " + text());
        return terms.get(random.nextInt(terms.size())).get();
    }

    private String columns(String alias, int count) {
        StringBuilder out = new StringBuilder(column(alias));
        for (int i = 1; i < count; i++) {
            out.append(", ").append(column(alias));
        }
        return out.toString();
    }

    private String column(String alias) {
        return alias + COLUMNS[random.nextInt(COLUMNS.length)];
    }

    private String table() {
        return TABLES[random.nextInt(TABLES.length)];
    }

    private String text() {
        return "'" + WORDS[random.nextInt(WORDS.length)] + random.nextInt(1000) + "'";
    }

    private String number() {
        return random.nextBoolean()
                ? Integer.toString(random.nextInt(1000))
                : random.nextInt(100) + "." + random.nextInt(100);
    }

    private String direction() {
        return random.nextBoolean() ? " DESC" : "";
    }
}
