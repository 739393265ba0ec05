package dev.sluice.sql.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeFrameTest {
    @Test
    void showsTheLineACaretALabelAndHelp() {
        SourceFile file = new SourceFile("library.sql", "SELECT *\nFROM book b\nWHERE b.titel LIKE :p\n");
        int start = file.text().indexOf("titel");
        Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.UNKNOWN_COLUMN, file.span(start, start + 5), "unknown column \"titel\"")
                .withLabel("\"b\" is table \"book\": id, title")
                .withHelp("did you mean \"title\"?");

        assertThat(CodeFrame.render(diagnostic)).isEqualTo("""
                error[SLU202]: unknown column "titel"
                  --> library.sql:3:9
                   |
                 3 | WHERE b.titel LIKE :p
                   |         ^^^^^ "b" is table "book": id, title
                   = help: did you mean "title"?""");
    }

    @Test
    void showsBothPlacesOfAConflict() {
        SourceFile file = new SourceFile("a.sql", "one: SELECT 1;\none: SELECT 2;");
        Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.DUPLICATE_QUERY, file.span(15, 18), "query \"one\" is declared twice")
                .withRelated(file.span(0, 3), "first declared here");

        assertThat(CodeFrame.render(diagnostic)).isEqualTo("""
                error[SLU212]: query "one" is declared twice
                  --> a.sql:2:1
                   |
                 2 | one: SELECT 2;
                   | ^^^
                   |
                 1 | one: SELECT 1;
                   | --- first declared here""");
    }

    @Test
    void aPlaceInAnotherFileIsNamed() {
        SourceFile here = new SourceFile("b.sql", "x");
        SourceFile there = new SourceFile("a.sql", "y");
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.DUPLICATE_TABLE, here.span(0, 1), "table \"x\"")
                .withRelated(there.span(0, 1), "first here");

        assertThat(CodeFrame.render(diagnostic)).contains("  ::: a.sql:1:1\n");
    }

    @Test
    void theEndOfTheFileHasACaretToo() {
        SourceFile file = new SourceFile("a.sql", "SELECT\n");
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, file.span(7, 7), "expected an expression");

        assertThat(CodeFrame.render(diagnostic)).endsWith("\n 2 | \n   | ^");
    }

    @Test
    void aSpanOverLinesIsMarkedToTheEndOfTheFirst() {
        SourceFile file = new SourceFile("a.sql", "ab cd\nef");
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, file.span(3, 8), "m");

        assertThat(CodeFrame.render(diagnostic)).endsWith("\n 1 | ab cd\n   |    ^^");
    }

    @Test
    void controlCharactersAndTabsKeepTheCaretInPlace() {
        SourceFile file = new SourceFile("a.sql", "\t\u0007x");
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.BAD_TOKEN, file.span(2, 3), "m");

        assertThat(CodeFrame.render(diagnostic)).endsWith("\n 1 |  \ufffdx\n   |   ^");
    }

    @Test
    void aVeryLongLineIsCutRoundThePlace() {
        SourceFile file = new SourceFile("a.sql", "a".repeat(5000) + "X" + "b".repeat(5000));
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, file.span(5000, 5001), "m");

        String[] lines = CodeFrame.render(diagnostic).split("\n");
        assertThat(lines[3].length()).isLessThan(200);
        assertThat(lines[3].charAt(lines[4].indexOf('^'))).isEqualTo('X');
    }

    @Test
    void thoseOfAFileAreSortedAndCountOnce() {
        SourceFile file = new SourceFile("a.sql", "abc");
        DiagnosticSink sink = new DiagnosticSink();
        Diagnostic late = Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, file.span(2, 3), "late");
        Diagnostic early = Diagnostic.of(DiagnosticCode.WHOLE_TABLE, file.span(0, 1), "early");
        sink.add(early);
        assertThat(sink.hasErrors()).isFalse();
        sink.add(late);
        sink.add(late);
        sink.add(early);

        assertThat(sink.hasErrors()).isTrue();
        assertThat(sink.sorted()).containsExactly(early, late);
    }

    @Test
    void codesAreUnique() {
        assertThat(DiagnosticCode.values()).extracting(DiagnosticCode::id).doesNotHaveDuplicates();
    }
}
