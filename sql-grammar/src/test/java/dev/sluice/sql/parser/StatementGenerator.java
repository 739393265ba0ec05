package dev.sluice.sql.parser;

import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes well-formed statements of SQLite from a seed: every clause of its syntax diagrams, names of the tables {@code t}
 * and {@code u}, random expressions.
 */
final class StatementGenerator {
    private static final String[] COLUMNS = {
        "a", "b", "c", "t.a", "\"b\"", "[c]", "`a`", "main.t.b", "rowid", "key", "left"
    };
    private static final String[] LITERALS = {
        "1",
        "0",
        "1.5",
        ".5e-3",
        "0x1F",
        "1_000",
        "'x'",
        "'it''s'",
        "x'00ff'",
        "NULL",
        "TRUE",
        "CURRENT_TIMESTAMP",
        "9223372036854775807",
        "9223372036854775808"
    };
    private static final String[] OPERATORS = {
        "OR", "AND", "=", "==", "<>", "!=", "IS", "IS NOT", "IS DISTINCT FROM", "IS NOT DISTINCT FROM", "<", "<=", ">",
        ">=", "&", "|", "<<", ">>", "+", "-", "*", "/", "%", "||", "->", "->>"
    };
    private static final String[] PARAMETERS = {"?", "?3", ":p", "@p", "$p", "$a::b(c)"};
    private static final String[] FUNCTIONS = {"abs", "coalesce", "max", "replace", "glob", "count", "if"};
    private static final String[] TYPES = {
        "", " INTEGER", " VARCHAR(10)", " NUMERIC(10, 2)", " UNSIGNED BIG INT", " 'odd type'", " ANY", " REAL(+1, -2)"
    };
    private static final String[] CONFLICTS = {"ROLLBACK", "ABORT", "FAIL", "IGNORE", "REPLACE"};

    private final Random random;
    private int counter;

    StatementGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** Makes a statement. */
    String statement() {
        return switch (random.nextInt(16)) {
            case 0 -> createTable();
            case 1 -> createIndex();
            case 2 -> "CREATE " + maybe("TEMP ") + "VIEW " + fresh() + maybe("(x)") + " AS " + select(2);
            case 3 -> createTrigger();
            case 4, 5 -> insert(true);
            case 6 -> maybe(() -> with(1)) + update() + returning() + maybe(" ORDER BY a LIMIT 1");
            case 7 -> maybe(() -> with(1)) + delete() + returning() + maybe(" LIMIT 1 OFFSET 2");
            case 8 -> other();
            case 9 -> alter();
            default -> maybe("EXPLAIN ") + select(3);
        };
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String maybe(String text) {
        return random.nextInt(3) == 0 ? text : "";
    }

    private String maybe(Supplier<String> text) {
        return random.nextInt(3) == 0 ? text.get() : "";
    }

    private String fresh() {
        return "n" + counter++;
    }

    private String many(int most, Supplier<String> item) {
        StringBuilder out = new StringBuilder(item.get());
        for (int i = random.nextInt(most); i > 0; i--) {
            out.append(", ").append(item.get());
        }
        return out.toString();
    }

    /**
     * Makes an expression.
     *
     * @param depth how deep it may nest
     */
    String expr(int depth) {
        if (depth <= 0) {
            return switch (random.nextInt(5)) {
                case 0, 1 -> pick(LITERALS);
                case 2 -> random.nextInt(3) == 0 ? pick(PARAMETERS) : "a";
                default -> pick(COLUMNS);
            };
        }
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> expr(depth - 1) + " " + pick(OPERATORS) + " " + expr(depth - 1);
            case 4 ->
                pick("NOT ", "-", "+", "~", "- ", "NOT NOT ") + expr(depth - 1).replaceFirst("^-", " -");
            case 5 -> expr(depth - 1) + pick(" ISNULL", " NOTNULL", " NOT NULL", " IS NULL", " COLLATE nocase");
            case 6 ->
                expr(depth - 1)
                        + maybe(" NOT")
                        + pick(" LIKE ", " GLOB ", " MATCH ", " REGEXP ")
                        + expr(depth - 1)
                        + maybe(() -> " ESCAPE " + expr(0));
            case 7 -> expr(depth - 1) + maybe(" NOT") + " BETWEEN " + expr(depth - 2) + " AND " + expr(depth - 1);
            case 8 -> expr(depth - 1) + maybe(" NOT") + " IN " + inOperand(depth - 1);
            case 9 -> "(" + expr(depth - 1) + maybe(() -> ", " + expr(depth - 1)) + ")";
            case 10 -> call(depth - 1);
            case 11 ->
                "CASE" + maybe(() -> " " + expr(depth - 1)) + " WHEN " + expr(depth - 1) + " THEN " + expr(depth - 1)
                        + maybe(() -> " ELSE " + expr(depth - 1)) + " END";
            case 12 -> "CAST(" + expr(depth - 1) + " AS" + pick(TYPES) + ")";
            default -> pick("", "EXISTS ", "NOT EXISTS ") + "(" + select(depth - 1) + ")";
        };
    }

    private String inOperand(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> "()";
            case 1 -> "(" + select(depth) + ")";
            case 2 -> pick("t", "main.u", "json_each('[]')", "pragma_table_info('t')");
            default -> "(" + many(3, () -> expr(depth)) + ")";
        };
    }

    private String call(int depth) {
        if (random.nextInt(3) > 0) {
            return pick(FUNCTIONS) + "(" + maybe("DISTINCT ") + many(2, () -> expr(depth)) + ")";
        }
        return pick("sum(a)", "count(*)", "row_number()", "group_concat(a, ',' ORDER BY b DESC)")
                + maybe(() -> " FILTER (WHERE " + expr(depth) + ")")
                + maybe(() -> " OVER " + (random.nextBoolean() ? "w" : window(depth)));
    }

    private String window(int depth) {
        return "(" + maybe("w ") + maybe(() -> "PARTITION BY " + expr(depth) + " ")
                + maybe("ORDER BY a DESC NULLS LAST ") + maybe(this::frame) + ")";
    }

    private String frame() {
        String bound = pick("UNBOUNDED PRECEDING", "CURRENT ROW", "1 PRECEDING");
        String frame = random.nextBoolean()
                ? bound
                : "BETWEEN " + bound + " AND " + pick("CURRENT ROW", "1 + 1 FOLLOWING", "UNBOUNDED FOLLOWING");
        return pick("ROWS ", "RANGE ", "GROUPS ")
                + frame
                + maybe(() -> " EXCLUDE " + pick("NO OTHERS", "CURRENT ROW", "GROUP", "TIES"));
    }

    /**
     * Makes a query.
     *
     * @param depth how deep it may nest
     */
    String select(int depth) {
        StringBuilder out = new StringBuilder(depth > 0 ? maybe(() -> with(depth - 1)) : "");
        out.append(core(depth));
        while (random.nextInt(5) == 0) {
            out.append(pick(" UNION ", " UNION ALL ", " INTERSECT ", " EXCEPT "))
                    .append(core(depth));
        }
        if (out.lastIndexOf("VALUES") < out.lastIndexOf("SELECT")) {
            out.append(maybe(() -> " ORDER BY " + many(2, () -> term(1))));
            out.append(maybe(() -> " LIMIT " + expr(0) + maybe(() -> pick(" OFFSET ", ", ") + expr(0))));
        }
        return out.toString();
    }

    private String term(int depth) {
        return expr(depth) + pick("", "", " ASC", " DESC") + pick("", "", " NULLS FIRST", " NULLS LAST");
    }

    private String with(int depth) {
        return "WITH " + maybe("RECURSIVE ")
                + many(
                        2,
                        () -> pick("x", "y", "z") + maybe("(p)") + " AS "
                                + pick("", "MATERIALIZED ", "NOT MATERIALIZED ") + "(" + select(depth) + ")")
                + " ";
    }

    private String core(int depth) {
        if (random.nextInt(8) == 0) {
            return "VALUES " + many(3, () -> "(" + expr(1) + ", " + expr(0) + ")");
        }
        return "SELECT " + pick("", "", "DISTINCT ", "ALL ") + many(3, () -> item(depth))
                + (random.nextInt(6) > 0 ? " FROM " + from(depth) : "")
                + maybe(() -> " WHERE " + expr(depth))
                + maybe(() -> " GROUP BY " + many(2, () -> expr(0)))
                + maybe(() -> " HAVING " + expr(1))
                + maybe(() -> " WINDOW w AS " + window(0));
    }

    private String item(int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> pick("*", "t.*");
            case 1 -> expr(depth) + pick(" AS x", " AS \"odd name\"", " x", " 'x'", " AS select_1", " AS left");
            default -> expr(depth);
        };
    }

    private String from(int depth) {
        StringBuilder out = new StringBuilder(source(depth));
        while (random.nextInt(3) == 0) {
            String join = pick(
                    ", ",
                    " JOIN ",
                    " LEFT JOIN ",
                    " LEFT OUTER JOIN ",
                    " NATURAL JOIN ",
                    " CROSS JOIN ",
                    " INNER JOIN ",
                    " RIGHT JOIN ",
                    " NATURAL FULL OUTER JOIN ");
            out.append(join).append(source(depth));
            if (!join.contains("NATURAL")) {
                out.append(pick("", " ON " + expr(1), " USING (a)", " USING (a, b)"));
            }
        }
        return out.toString();
    }

    private String source(int depth) {
        return switch (depth <= 0 ? 0 : random.nextInt(8)) {
            case 1 -> "(" + select(depth - 1) + ")" + pick("", " AS s", " s");
            case 2 -> "(" + from(depth - 1) + ")" + maybe(" AS j");
            case 3 -> "json_each(" + expr(0) + ")" + maybe(" AS j");
            default ->
                pick("t", "u", "main.t", "\"u\"") + pick("", "", " AS x", " y", " AS 'z'") + maybe(" NOT INDEXED");
        };
    }

    private String createTable() {
        String head = "CREATE " + maybe("TEMPORARY ") + "TABLE " + maybe("IF NOT EXISTS ") + fresh();
        if (random.nextInt(5) == 0) {
            return head + " AS " + select(1);
        }
        String columns = "k0" + pick(TYPES) + columnClauses(0) + ", k1" + pick(TYPES) + columnClauses(1);
        return head + " (" + columns + maybe(() -> ", " + tableConstraint()) + maybe(() -> ", " + tableConstraint())
                + ")";
    }

    private String columnClauses(int index) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            out.append(maybe(" CONSTRAINT named")).append(' ').append(columnClause(index));
        }
        return out.toString();
    }

    private String columnClause(int index) {
        return switch (random.nextInt(8)) {
            case 0 -> "NOT NULL" + conflict();
            case 1 -> "UNIQUE" + conflict();
            case 2 ->
                "CHECK (k0 > " + expr(0).replaceAll("[?:@$].*|a|b|c|t\\..*|main.*|\\[.*|`.*|\".*|rowid|left|key", "1")
                        + ")";
            case 3 ->
                "DEFAULT " + pick("1", "-1", "+2.5", "'x'", "(1 + 2)", "CURRENT_DATE", "TRUE", "word", "NULL", "x'00'");
            case 4 -> "COLLATE " + pick("nocase", "binary", "\"rtrim\"");
            case 5 -> "REFERENCES u" + maybe("(a)") + foreignKey();
            case 6 -> "NULL" + conflict();
            default ->
                index == 0
                        ? "UNIQUE"
                        : "NOT NULL " + pick("GENERATED ALWAYS AS", "AS") + " (1 + 1)"
                                + pick("", " STORED", " VIRTUAL");
        };
    }

    private String conflict() {
        return maybe(() -> " ON CONFLICT " + pick(CONFLICTS));
    }

    private String foreignKey() {
        return maybe(" ON DELETE " + pick("CASCADE", "SET NULL", "SET DEFAULT", "RESTRICT", "NO ACTION"))
                + maybe(" ON UPDATE CASCADE")
                + maybe(" MATCH full")
                + maybe(" NOT").replace(" NOT", " NOT DEFERRABLE INITIALLY IMMEDIATE");
    }

    private String tableConstraint() {
        return maybe("CONSTRAINT named ")
                + switch (random.nextInt(4)) {
                    case 0 -> "UNIQUE (k0, k1 COLLATE nocase DESC)" + conflict();
                    case 1 -> "CHECK (k0 <> k1)" + conflict();
                    case 2 -> "FOREIGN KEY (k0) REFERENCES u (a)" + foreignKey();
                    default -> "UNIQUE (k1)";
                };
    }

    private String createIndex() {
        return "CREATE " + maybe("UNIQUE ") + "INDEX " + maybe("IF NOT EXISTS ") + fresh() + " ON t ("
                + many(2, () -> pick("a", "b COLLATE nocase", "a + b", "abs(c)") + pick("", " ASC", " DESC")) + ")"
                + maybe(" WHERE a > 1");
    }

    private String createTrigger() {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            body.append(' ')
                    .append(pick("i", "u", "d", "s").equals("s") ? select(1) : triggerWrite())
                    .append(';');
        }
        return "CREATE " + maybe("TEMP ") + "TRIGGER " + fresh() + pick("", " BEFORE", " AFTER")
                + pick(" INSERT", " DELETE", " UPDATE", " UPDATE OF a, b") + " ON t" + maybe(" FOR EACH ROW")
                + maybe(" WHEN new.a > 1") + " BEGIN" + body + " END";
    }

    private String triggerWrite() {
        return switch (random.nextInt(3)) {
            case 0 -> insert(false);
            case 1 -> "UPDATE t SET a = 1" + maybe(" FROM u") + maybe(" WHERE b = 2");
            default -> "DELETE FROM u" + maybe(" WHERE a = RAISE(FAIL, 'no')");
        };
    }

    private String insert(boolean top) {
        String head = (top ? maybe(() -> with(1)) : "") + pick("INSERT", "REPLACE", "INSERT OR " + pick(CONFLICTS))
                + " INTO t" + maybe(" AS x") + maybe(" (a, b)");
        String source =
                random.nextInt(4) == 0 ? "SELECT a, b FROM u WHERE TRUE" : "VALUES (" + expr(1) + ", 2), (3, 4)";
        if (top && random.nextInt(8) == 0) {
            return head + " DEFAULT VALUES" + returning();
        }
        String upsert = maybe(" ON CONFLICT (a) WHERE a > 0 DO NOTHING")
                + maybe(" ON CONFLICT (a, b DESC) DO UPDATE SET a = 1 WHERE b")
                + maybe(pick(" ON CONFLICT DO NOTHING", " ON CONFLICT DO UPDATE SET (a, b) = (1, 2)"));
        return head + " " + source + upsert + (top ? returning() : "");
    }

    private String update() {
        return "UPDATE " + maybe("OR " + pick(CONFLICTS) + " ") + "t" + maybe(" AS x") + maybe(" NOT INDEXED") + " SET "
                + many(2, () -> pick("a = " + expr(1), "(b, c) = (1, " + expr(0) + ")", "\"b\" = 2")) + maybe(" FROM u")
                + maybe(() -> " WHERE " + expr(2));
    }

    private String delete() {
        return "DELETE FROM t" + maybe(" AS x") + maybe(" NOT INDEXED") + maybe(() -> " WHERE " + expr(2));
    }

    private String returning() {
        return maybe(() -> " RETURNING " + many(2, () -> pick("*", "a AS x", "b || 'x'", "a y")));
    }

    private String other() {
        return pick(
                "BEGIN",
                "BEGIN IMMEDIATE TRANSACTION",
                "COMMIT TRANSACTION",
                "END",
                "ROLLBACK",
                "ROLLBACK TO SAVEPOINT s",
                "SAVEPOINT s",
                "RELEASE s",
                "PRAGMA foreign_keys = on",
                "PRAGMA main.user_version",
                "PRAGMA cache_size(-2000)",
                "VACUUM",
                "VACUUM main INTO 'f' || 'x'",
                "ANALYZE",
                "ANALYZE main.t",
                "REINDEX t",
                "ATTACH 'f' AS aux",
                "DETACH DATABASE aux",
                "DROP TABLE IF EXISTS x.y",
                "DROP VIEW v",
                "DROP INDEX IF EXISTS i",
                "DROP TRIGGER tr",
                "CREATE VIRTUAL TABLE " + fresh() + " USING fts5(x, y UNINDEXED, tokenize = 'porter (a) b')");
    }

    private String alter() {
        return "ALTER TABLE " + pick("t", "main.t") + " "
                + pick(
                        "RENAME TO " + fresh(),
                        "RENAME COLUMN a TO z",
                        "RENAME b TO z",
                        "ADD COLUMN z" + pick(TYPES) + " DEFAULT 1",
                        "ADD z",
                        "DROP COLUMN c",
                        "DROP c",
                        "ALTER COLUMN a SET NOT NULL",
                        "ALTER a DROP NOT NULL",
                        "ADD CONSTRAINT k CHECK (a > 0)",
                        "ADD CHECK (a > 0) ON CONFLICT FAIL",
                        "DROP CONSTRAINT k");
    }
}
