package dev.sluice.it.generated.dynamic;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.runtime.Engine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code articles}: equal values, missing ones, and texts that mean something in SQL. */
final class Articles {
    static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private static final String[] NAMES = {
        "apple",
        "Banana",
        "it's",
        "a\"b",
        "%",
        "_",
        "\\",
        "'; DROP TABLE articles; --",
        "ähre",
        "",
        "NULL",
        "?",
        ":x",
        "apple"
    };

    private static final @Nullable String[] COLORS = {"red", null, "blue", "", "'"};

    private Articles() {}

    /** Opens an empty database and puts the rows into it. */
    static AppDatabase open(Engine engine) {
        AppDatabase db = AppDatabase.open(engine);
        db.createSchema();
        db.inTransaction(tx -> all().forEach(article -> tx.search()
                .addArticle(
                        article.id(),
                        article.name(),
                        article.price(),
                        article.weight(),
                        article.stock(),
                        article.color(),
                        article.listed(),
                        article.since(),
                        article.until(),
                        article.code())));
        return db;
    }

    /** Returns the rows by their key. */
    static List<Article> all() {
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(new Article(
                    i + 1L,
                    NAMES[i % NAMES.length],
                    new BigDecimal("0.49").add(new BigDecimal(i % 9).multiply(new BigDecimal("4.25"))),
                    i % 4 == 0 ? null : i % 7 * 0.5,
                    i % 3 == 0 ? null : (long) (i % 11),
                    COLORS[i % COLORS.length],
                    i % 6 != 5,
                    FIRST.plusSeconds(i % 8 * 3600L).plusNanos(i % 2 * 1000L),
                    i % 5 == 1 ? null : LocalDate.of(2026, 1 + i % 12, 1 + i % 28),
                    i % 4 == 3 ? null : new UUID(i, i * 31L)));
        }
        return all;
    }
}
