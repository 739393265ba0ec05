package dev.sluice.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectedTermsTest {
    private static final String SCHEMA = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    # Each by itself, and all.
                    SELECT id FROM t WHERE TRUE [[ AND a = :a ]] [[ AND b = :b ]] [[ OR id = :c ]] | 0 1 2 4 7
                    SELECT id FROM t GROUP BY id HAVING TRUE [[ AND id = :a ]] [[ AND id = :b ]] [[ AND id = :c ]] | 0 1 2 4 7
                    SELECT u.id FROM t u JOIN t ON TRUE [[ AND t.a = :a ]] [[ AND t.b = :b ]] WHERE NOT (u.b = 1 [[ OR u.a = :c ]]) | 0 1 2 4 7
                    DELETE FROM t WHERE TRUE [[ AND a = :a ]] [[ AND b = :b ]] [[ AND id = :c ]] | 0 1 2 4 7
                    # One parameter in two of them, or in one and outside.
                    SELECT id FROM t WHERE TRUE [[ AND b = :a ]] [[ AND a = :b ]] [[ AND id = :a ]] | 0 1 2 4 5 7
                    SELECT id FROM t WHERE id = :a [[ AND id > :a + :x ]] [[ AND b = :b ]] [[ AND b = :c ]] | 0 1 2 4 7
                    SELECT id FROM t WHERE :a = :b [[ AND b > :a + :x ]] [[ AND b > :b + :y ]] [[ AND b = :c ]] | 0 1 2 3 4 7
                    # One within another.
                    SELECT id FROM t WHERE TRUE [[ AND (a = :a [[ OR b = :b ]]) ]] [[ AND id = :c ]] | 0 1 2 3 4 7
                    # Part of a value.
                    SELECT (b [[ AND a = :a ]]) + (b [[ AND a = :b ]]) FROM t WHERE TRUE [[ AND id = :c ]] | 0 1 2 3 4 7
                    SELECT id FROM t WHERE (b [[ AND a = :a ]]) = (b [[ AND a = :b ]]) [[ AND id = :c ]] | 0 1 2 3 4 7
                    # Without groups an aggregate makes one row of all.
                    SELECT count(*) FROM t HAVING TRUE [[ AND max(b) > :a ]] [[ AND min(b) > :b ]] | 0 1 2 3
                    # The type of a parameter is that of a column.
                    SELECT v FROM (SELECT :a AS v) WHERE TRUE [[ AND v > 1 + :x ]] [[ AND v < 2 + :y ]] | 0 1 2 3
                    SELECT v FROM (SELECT b AS v, id FROM t) WHERE TRUE [[ AND v > 1 + :x ]] [[ AND v < 2 + :y ]] [[ AND id = :z ]] | 0 1 2 4 7
                    """)
    void combinations_are_of_connected_terms(String sql, String expected) {
        DiagnosticSink sink = new DiagnosticSink();
        SqlFile file = SqlFileParser.parse(new SourceFile("t.sql", SCHEMA + "q: " + sql + ";"), sink);
        Catalog catalog = SchemaAnalyzer.catalog(file.items(), sink);
        NamedQuery query = (NamedQuery) file.items().get(1);
        NamedQuery.Single body = (NamedQuery.Single) query.body();
        String combinations =
                ConnectedTerms.combinations(StatementAnalyzer.analyze(body.statement(), catalog, List.of(), sink))
                        .stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "));
        assertThat(sink.sorted()).isEmpty();
        assertThat(combinations).isEqualTo(expected);
    }
}
