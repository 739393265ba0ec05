package dev.sluice.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text blocks, Javadoc and records as text. */
class TextsTest {
    @Test
    void escapesWhatATextBlockWouldChange() {
        assertThat(TextBlocks.of("a\\b \"\"\"\"\nends with a space \n\ttab\rreturn"))
                .isEqualTo("\"\"\"\na\\\\b \"\"\\\"\"\nends with a space\\s\n\\ttab\\rreturn\n\"\"\"");
    }

    @Test
    void showsWhatWouldHide() {
        assertThat(TextBlocks.of("a\u202eb\ud800c")).isEqualTo("\"\"\"\na\\u202eb\\ud800c\n\"\"\"");
        assertThat(TextBlocks.of("\ud83d\ude00")).isEqualTo("\"\"\"\n\ud83d\ude00\n\"\"\"");
    }

    @Test
    void knowsWhatAConstantHolds() {
        assertThat(TextBlocks.fits("x".repeat(65_534))).isTrue();
        assertThat(TextBlocks.fits("x".repeat(65_535))).isFalse();
        assertThat(TextBlocks.fits("ä".repeat(32_768))).isFalse();
    }

    @Test
    void escapesWhatJavadocWouldRead() {
        assertThat(JavadocText.paragraphs("One */ <b> & {@code x}\n@param y \\u0041\n\n\nTwo."))
                .isEqualTo("One *&#47; &lt;b&gt; &amp; {&#64;code x}\n&#64;param y &#92;u0041\n\n<p>Two.");
        assertThat(JavadocText.line("a\n  b")).isEqualTo("a b");
        assertThat(JavadocText.code("orders.id")).isEqualTo("{@code orders.id}");
        assertThat(JavadocText.code("a}b<c")).isEqualTo("<code>a}b&lt;c</code>");
    }

    @Test
    void writesRecords() {
        JavaApi.RowType row = new JavaApi.RowType(
                ClassName.get("com.acme", "Point"),
                List.of(
                        new JavaApi.Component("x", TypeName.LONG, "x"),
                        new JavaApi.Component("note", JavaTypes.nullable(ClassName.get(String.class)), "note")),
                "A point.",
                "a.sql:1");
        assertThat(print(RecordText.builder(row)))
                .endsWith("record Point(long x, @Nullable String note) {}\n")
                .contains("import org.jspecify.annotations.Nullable;");
        TypeSpec.Builder outer = TypeSpec.classBuilder("Outer")
                .addSuperinterface(Runnable.class)
                .addType(RecordText.builder(row)
                        .addSuperinterface(ClassName.get(Comparable.class))
                        .build());
        assertThat(print(outer)).contains("class Outer implements Runnable {\n  record Point(long x,");
        assertThat(print(outer)).contains(") implements Comparable {}\n}\n");
    }

    private static String print(TypeSpec.Builder type) {
        return RecordText.withRecords(JavaFile.builder("com.acme", type.build())
                .skipJavaLangImports(true)
                .build()
                .toString());
    }
}
