package dev.sluice.benchmarks.analysis;

/** A project as people write them: joins, conditions, groups, windows, writes. */
final class Sources {
    /** How many tables it has. */
    static final int TABLES = 100;

    private Sources() {}

    /**
     * Writes a source file.
     *
     * @param queries how many queries it has
     */
    static String of(int queries) {
        StringBuilder out = new StringBuilder();
        for (int t = 0; t < TABLES; t++) {
            int parent = Math.max(0, t - 1);
            out.append("CREATE TABLE table")
                    .append(t)
                    .append("""
                     (
                      id INTEGER PRIMARY KEY,
                      name TEXT NOT NULL,
                      note TEXT,
                      amount INTEGER NOT NULL DEFAULT 0,
                      price NUMERIC(10,2),
                      weight REAL,
                      active BOOLEAN NOT NULL DEFAULT TRUE,
                      created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
                      due DATE,
                      parent INTEGER REFERENCES table""")
                    .append(parent)
                    .append("""
                     (id),
                      UNIQUE (name, amount)
                    );
                    """);
        }
        for (int q = 0; q < queries; q++) {
            String a = "table" + q % TABLES;
            String b = "table" + (q * 7 + 1) % TABLES;
            String c = "table" + (q * 13 + 2) % TABLES;
            out.append("-- Query ")
                    .append(q)
                    .append(" of the benchmark.\nquery")
                    .append(q);
            out.append(query(q % 8, a, b, c)).append(";\n\n");
        }
        return out.toString();
    }

    private static String query(int kind, String a, String b, String c) {
        return switch (kind) {
            case 0 -> ": SELECT * FROM " + a + " WHERE id = :id";
            case 1 ->
                "(:from, :to): SELECT x.id, x.name, y.name AS other, coalesce(y.note, 'none') AS note FROM " + a
                        + " x LEFT JOIN " + b + " y ON y.id = x.parent WHERE x.created BETWEEN :from AND :to"
                        + " ORDER BY x.created DESC, x.id LIMIT 20";
            case 2 ->
                ": SELECT x.active, count(*) AS n, sum(x.price) AS total, max(y.due) AS latest FROM " + a + " x JOIN "
                        + b + " y ON y.parent = x.id WHERE x.name LIKE :pattern GROUP BY x.active HAVING count(*) > 1";
            case 3 ->
                "(:name, :amount, :price): INSERT INTO " + a
                        + " (name, amount, price) VALUES (:name, :amount, :price) ON CONFLICT (name, amount) DO UPDATE"
                        + " SET price = excluded.price RETURNING id";
            case 4 -> ": UPDATE " + a + " SET note = :note, amount = amount + 1 WHERE id IN :ids AND active";
            case 5 ->
                ": WITH recent AS (SELECT id, name, parent FROM " + a + " WHERE due > date('now', '-30 days'))"
                        + " SELECT r.name, (SELECT count(*) FROM " + b + " z WHERE z.parent = r.id) AS children FROM"
                        + " recent r JOIN " + c + " p ON p.id = r.parent WHERE p.active AND p.weight > :weight";
            case 6 ->
                ": SELECT id, name, row_number() OVER (PARTITION BY active ORDER BY amount DESC, id) AS place,"
                        + " lag(amount) OVER (ORDER BY id) AS before, CASE WHEN amount > 100 THEN 'large' WHEN amount > 10"
                        + " THEN 'medium' ELSE 'small' END AS size FROM " + a + " WHERE note IS NOT NULL";
            default ->
                ": SELECT name FROM " + a + " WHERE amount > :least UNION SELECT name FROM " + b
                        + " WHERE NOT active ORDER BY name LIMIT 50";
        };
    }
}
