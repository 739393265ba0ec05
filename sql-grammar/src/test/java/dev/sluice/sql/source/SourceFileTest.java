package dev.sluice.sql.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceFileTest {
    @Test
    void everyKindOfLineEndStartsALine() {
        SourceFile file = new SourceFile("a.sql", "one\ntwo\r\nthree\rfour");

        assertThat(file.lineCount()).isEqualTo(4);
        assertThat(file.lineText(1)).isEqualTo("one");
        assertThat(file.lineText(2)).isEqualTo("two");
        assertThat(file.lineText(3)).isEqualTo("three");
        assertThat(file.lineText(4)).isEqualTo("four");
    }

    @Test
    void offsetsBecomeLinesAndColumns() {
        SourceFile file = new SourceFile("a.sql", "ab\ncd");

        assertThat(file.line(0)).isEqualTo(1);
        assertThat(file.line(2)).isEqualTo(1);
        assertThat(file.line(3)).isEqualTo(2);
        assertThat(file.column(4)).isEqualTo(2);
        assertThat(file.line(5)).isEqualTo(2);
        assertThat(file.column(5)).isEqualTo(3);
    }

    @Test
    void columnsCountCodePoints() {
        SourceFile file = new SourceFile("a.sql", "'\ud83d\ude00' x");

        assertThat(file.column(5)).isEqualTo(5);
    }

    @Test
    void anEmptyFileHasOneLine() {
        SourceFile file = new SourceFile("a.sql", "");

        assertThat(file.lineCount()).isEqualTo(1);
        assertThat(file.lineText(1)).isEmpty();
        assertThat(file.span(0, 0)).hasToString("a.sql:1:1");
    }

    @Test
    void aSpanStaysInItsFile() {
        SourceFile file = new SourceFile("a.sql", "ab");

        assertThatThrownBy(() -> file.span(1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(file.span(0, 1).join(file.span(1, 2)).text()).isEqualTo("ab");
        assertThatThrownBy(() -> file.span(0, 1).join(new SourceFile("b.sql", "x").span(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
