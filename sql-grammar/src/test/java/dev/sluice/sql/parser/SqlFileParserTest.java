package dev.sluice.sql.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlFileParserTest {
    private static SqlFile parse(String text) {
        DiagnosticSink sink = new DiagnosticSink();
        SqlFile file = SqlFileParser.parse(new SourceFile("test.sql", text), sink);
        assertThat(sink.sorted().stream().map(CodeFrame::render)).isEmpty();
        return file;
    }

    private static List<Diagnostic> problems(String text) {
        DiagnosticSink sink = new DiagnosticSink();
        SqlFileParser.parse(new SourceFile("test.sql", text), sink);
        return sink.sorted();
    }

    private static NamedQuery query(String text) {
        return (NamedQuery) parse(text).items().get(0);
    }

    @Test
    void bothFormsOfANamedQueryGiveTheSameTree() {
        NamedQuery label = query("""
                -- Finds it.
                byId(:id AS INTEGER, $order = a) :optional AS Found ON SQLITE ONLY:
                SELECT * FROM t WHERE id = :id ORDER BY $order;
                """);
        NamedQuery comment = query("""
                -- name: byId :optional AS Found ON SQLITE ONLY
                -- Finds it.
                -- :id AS INTEGER
                -- $order = a
                SELECT * FROM t WHERE id = :id ORDER BY $order;
                """);
        assertThat(Trees.dump(comment)).isEqualTo(Trees.dump(label));
    }

    @Test
    void anyWordMayNameAQuery() {
        SqlFile file = parse("""
                delete(:id): DELETE FROM t WHERE id = :id;
                select:SELECT 1;
                with: WITH x AS (SELECT 1) SELECT * FROM x;
                create { SELECT 1; SELECT 2; }
                "odd name": SELECT 1;
                """);
        assertThat(file.items())
                .extracting(item -> ((NamedQuery) item).name().text())
                .containsExactly("delete", "select", "with", "create", "odd name");
    }

    @Test
    void aCommentBeforeWinsOverOneBehind() {
        CreateTable table = (CreateTable) ((FileItem.Plain) parse("""
                -- This is the licence.

                /**
                 * Those who write.
                 * All of them.
                 */
                CREATE TABLE author (
                  id INTEGER PRIMARY KEY, -- the key
                  -- as printed
                  name TEXT, -- ignored
                  born DATE
                ); -- behind
                """).items().get(0)).statement();
        assertThat(table.doc()).isEqualTo("Those who write.\nAll of them.");
        assertThat(table.columns())
                .extracting(CreateTable.ColumnDefinition::doc)
                .containsExactly("the key", "as printed", null);
    }

    @Test
    void everyBrokenStatementIsReportedAndTheOthersAreRead() {
        String text = """
                CREATE TABEL a (x);
                good: SELECT 1;
                bad: SELECT FROM t;
                unclosed: SELECT 'abc;
                forgotten: SELECT 1 FROM t
                next: SELECT 2;
                last { SELECT 1 }
                """;
        DiagnosticSink sink = new DiagnosticSink();
        SqlFile file = SqlFileParser.parse(new SourceFile("test.sql", text), sink);
        assertThat(sink.sorted()).extracting(d -> d.span().line()).containsExactly(1, 3, 4, 6, 7);
        assertThat(file.items())
                .extracting(item -> ((NamedQuery) item).name().text())
                .containsExactly("good", "next");
    }

    @Test
    void aParameterInParenthesesIsACollectionUnlessDeclaredAsOneValue() {
        NamedQuery query = query("q(:b AS INTEGER): SELECT x IN (:a), x IN (:b), x IN :c, x IN (:a, :b)");
        Select select = (Select) ((NamedQuery.Single) query.body()).statement();
        assertThat(((SelectBody.Core) select.body()).items())
                .extracting(item -> ((dev.sluice.sql.ast.SelectItem.Of) item)
                        .expr()
                        .getClass()
                        .getSimpleName())
                .containsExactly(
                        Expr.InCollection.class.getSimpleName(),
                        Expr.InList.class.getSimpleName(),
                        Expr.InCollection.class.getSimpleName(),
                        Expr.InList.class.getSimpleName());
    }

    @Test
    void positionsCountUtf16UnitsInOffsetsAndCodePointsInColumns() {
        Diagnostic problem = problems("/* \uD83D\uDE00 */ SELECT ;").get(0);
        assertThat(problem.span().start()).isEqualTo(16);
        assertThat(problem.span().column()).isEqualTo(16);
        Identifier name = query("\uD83D\uDE00: SELECT 1").name();
        assertThat(name.text()).isEqualTo("\uD83D\uDE00");
    }
}
