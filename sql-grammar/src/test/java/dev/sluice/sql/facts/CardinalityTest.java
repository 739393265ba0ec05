package dev.sluice.sql.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.ast.Select;
import dev.sluice.sql.source.DiagnosticSink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardinalityTest {
    private static boolean atMostOneRow(String sql) {
        StatementFacts facts = Library.analyze(sql, new DiagnosticSink()).get(0);
        return facts.atMostOneRow((Select) facts.statement());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM book WHERE id = :id",
                "SELECT * FROM book WHERE :id = rowid",
                "SELECT * FROM book WHERE code = :code AND pages > 1",
                "SELECT * FROM book WHERE author = 1 AND title = 'x'",
                "SELECT * FROM loan WHERE book = ? AND reader = ? AND day = ?",
                "SELECT * FROM book b JOIN author a ON a.id = b.author WHERE b.id = :id",
                "SELECT * FROM book b LEFT JOIN author a ON a.id = b.editor WHERE b.id = :id",
                "SELECT count(*), max(id) FROM book",
                "SELECT * FROM book ORDER BY id LIMIT 1",
                "SELECT 1",
                "VALUES (1)",
                "SELECT id FROM book WHERE id = 1 EXCEPT SELECT 2",
            })
    void oneRow(String sql) {
        assertThat(atMostOneRow(sql)).as(sql).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM book",
                "SELECT * FROM book WHERE author = 1",
                "SELECT * FROM book WHERE id > 1",
                "SELECT * FROM book WHERE id = 1 OR title = 'x'",
                "SELECT * FROM book WHERE code IS :code",
                "SELECT * FROM loan WHERE book = 1",
                "SELECT * FROM loan WHERE book = 1 AND reader = 'x'",
                "SELECT * FROM book b JOIN loan l ON l.book = b.id WHERE b.id = 1",
                "SELECT * FROM book b LEFT JOIN author a ON b.id = 1",
                "SELECT author, count(*) FROM book GROUP BY author",
                "SELECT * FROM book LIMIT 2",
                "SELECT * FROM book LIMIT -1",
                "VALUES (1), (2)",
                "SELECT id FROM book WHERE id = 1 UNION SELECT 2",
                "SELECT * FROM author WHERE nick = name COLLATE BINARY",
            })
    void perhapsMore(String sql) {
        assertThat(atMostOneRow(sql)).as(sql).isFalse();
    }
}
