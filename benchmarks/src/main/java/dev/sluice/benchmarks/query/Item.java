package dev.sluice.benchmarks.query;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of ten columns, as generated code and code by hand fill it.
 *
 * @param id key
 * @param name a short text
 * @param note a longer text, or null in every second row
 * @param price NUMERIC(10,2)
 * @param weight a real
 * @param active whether it is for sale; false in every third row
 * @param created when it was made
 * @param changed when it was changed, or null in every third row
 * @param stock a count, 0 in every fifth row
 * @param supplier a key, or null in every fourth row
 */
record Item(
        long id,
        String name,
        @Nullable String note,
        BigDecimal price,
        double weight,
        boolean active,
        Instant created,
        @Nullable Instant changed,
        long stock,
        @Nullable Long supplier) {
    static final int ROWS = 1_000;

    static final String CREATE = """
            CREATE TABLE item (
              id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT, price INTEGER NOT NULL, weight REAL NOT NULL,
              active INTEGER NOT NULL CHECK (active IN (0, 1)), created TEXT NOT NULL, changed TEXT,
              stock INTEGER NOT NULL, supplier INTEGER
            ) STRICT
            """;

    static final String FILL = """
            INSERT INTO item
            WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
            SELECT i, 'item ' || i, CASE WHEN i % 2 = 0 THEN 'a note of some length about item ' || i END, i * 99,
              i / 7.0, i % 3 <> 0, strftime('%Y-%m-%dT%H:%M:%S.123456Z', 1700000000 + i * 1000, 'unixepoch'),
              CASE WHEN i % 3 <> 0 THEN strftime('%Y-%m-%dT%H:%M:%S.654321Z', 1710000000 + i, 'unixepoch') END,
              i % 5, CASE WHEN i % 4 <> 0 THEN i * 3 END
            FROM n
            """;

    static final String CREATE_ON_POSTGRES = """
            CREATE TABLE item (
              id bigint PRIMARY KEY, name text COLLATE "C" NOT NULL, note text COLLATE "C", price numeric(10, 2) NOT NULL,
              weight float8 NOT NULL, active boolean NOT NULL, created timestamptz NOT NULL, changed timestamptz,
              stock bigint NOT NULL, supplier bigint
            )
            """;

    static final String FILL_ON_POSTGRES = """
            INSERT INTO item
            SELECT i, 'item ' || i, CASE WHEN i % 2 = 0 THEN 'a note of some length about item ' || i END, i * 0.99,
              i / 7.0, i % 3 <> 0, to_timestamp(1700000000 + i * 1000 + 0.123456),
              CASE WHEN i % 3 <> 0 THEN to_timestamp(1710000000 + i + 0.654321) END,
              i % 5, CASE WHEN i % 4 <> 0 THEN i * 3 END
            FROM generate_series(1, 1000) AS g (i)
            """;

    static final String COLUMNS = "id, name, note, price, weight, active, created, changed, stock, supplier";
    static final String BY_KEY = "SELECT " + COLUMNS + " FROM item WHERE id = ?";
    static final String HUNDRED = "SELECT " + COLUMNS + " FROM item WHERE id > ? ORDER BY id LIMIT 100";
}
