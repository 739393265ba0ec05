package dev.sluice.generator.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Records of rows. Those with a {@code byte[]} also get the equality that a record would not have by itself. */
final class RecordEmitter {
    private static final ClassName OBJECTS = ClassName.get(Objects.class);
    private static final ClassName ARRAYS = ClassName.get(Arrays.class);

    private RecordEmitter() {}

    /**
     * Returns a record.
     *
     * <pre>
     * /** One row of table {@code orders}.
     *  *
     *  * &#64;param id column {@code orders.id}
     *  *&#47;
     * public record Order(long id, &#64;Nullable String note) {}
     * </pre>
     *
     * @param row the record
     */
    static TypeSpec.Builder emit(JavaApi.RowType row) {
        TypeSpec.Builder type = RecordText.builder(row).addModifiers(Modifier.PUBLIC);
        type.addJavadoc("$L\n\n", row.doc());
        for (JavaApi.Component component : row.components()) {
            type.addJavadoc("@param $L $L\n", component.name(), component.doc());
        }
        if (row.components().stream().anyMatch(component -> isArray(component.type()))) {
            type.addMethod(equalsMethod(row));
            type.addMethod(hashCodeMethod(row));
            type.addMethod(toStringMethod(row));
        }
        return type;
    }

    /**
     * Returns a record with a method for each component that gives a copy with another value.
     *
     * <pre>
     * public Order withNote(&#64;Nullable String note) {
     *   return new Order(this.id, note);
     * }
     * </pre>
     *
     * @param row the record
     */
    static TypeSpec.Builder withCopies(JavaApi.RowType row) {
        if (row.isWide()) {
            return WideRowEmitter.withCopies(row);
        }
        TypeSpec.Builder type = emit(row);
        for (JavaApi.Component component : row.components()) {
            List<CodeBlock> values = row.components().stream()
                    .map(other -> CodeBlock.of(other.name().equals(component.name()) ? "$N" : "this.$N", other.name()))
                    .toList();
            type.addMethod(copyMethod(component, row.name())
                    .addCode("return new $T($L);\n", row.name(), CodeBlock.join(values, ",$W"))
                    .build());
        }
        return type;
    }

    /** Begins a method that gives a copy with another value. */
    static MethodSpec.Builder copyMethod(JavaApi.Component component, ClassName row) {
        return MethodSpec.methodBuilder("with" + JavaNames.upperFirst(component.name()))
                .addJavadoc(
                        "Returns a copy with another value.\n\n@param $L $L\n@return the copy\n",
                        component.name(),
                        component.doc())
                .addModifiers(Modifier.PUBLIC)
                .returns(row)
                .addParameter(component.type(), component.name());
    }

    /** Tells whether a type is an array. */
    static boolean isArray(TypeName type) {
        return type.withoutAnnotations() instanceof ArrayTypeName;
    }

    /**
     * <pre>
     * &#64;Override
     * public boolean equals(&#64;Nullable Object other) {
     *   return other instanceof Photo that
     *       &amp;&amp; this.id == that.id
     *       &amp;&amp; Arrays.equals(this.content, that.content);
     * }
     * </pre>
     */
    static MethodSpec equalsMethod(JavaApi.RowType row) {
        CodeBlock.Builder body = CodeBlock.builder().add("return other instanceof $T that$>$>", row.name());
        for (JavaApi.Component component : row.components()) {
            body.add("\n&& ").add(sameValue(component));
        }
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "other")
                .addCode(body.add(";$<$<\n").build())
                .build();
    }

    private static CodeBlock sameValue(JavaApi.Component component) {
        String name = component.name();
        if (isArray(component.type())) {
            return CodeBlock.of("$T.equals(this.$N, that.$N)", ARRAYS, name, name);
        }
        if (component.type().equals(TypeName.DOUBLE)) {
            return CodeBlock.of("$T.compare(this.$N, that.$N) == 0", Double.class, name, name);
        }
        return component.type().isPrimitive()
                ? CodeBlock.of("this.$N == that.$N", name, name)
                : CodeBlock.of("$T.equals(this.$N, that.$N)", OBJECTS, name, name);
    }

    /**
     * <pre>
     * &#64;Override
     * public int hashCode() {
     *   return Objects.hash(this.id, Arrays.hashCode(this.content));
     * }
     * </pre>
     */
    static MethodSpec hashCodeMethod(JavaApi.RowType row) {
        List<CodeBlock> parts = row.components().stream()
                .map(component -> isArray(component.type())
                        ? CodeBlock.of("$T.hashCode(this.$N)", ARRAYS, component.name())
                        : CodeBlock.of("this.$N", component.name()))
                .toList();
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.hash($L)", OBJECTS, CodeBlock.join(parts, ",$W"))
                .build();
    }

    /**
     * <pre>
     * &#64;Override
     * public String toString() {
     *   return "Photo[id=" + this.id
     *       + ", content=" + (this.content == null ? "null" : this.content.length + " bytes")
     *       + "]";
     * }
     * </pre>
     */
    static MethodSpec toStringMethod(JavaApi.RowType row) {
        CodeBlock.Builder body =
                CodeBlock.builder().add("return $S$>$>", row.name().simpleName() + "[");
        String separator = "";
        for (JavaApi.Component component : row.components()) {
            body.add("\n+ $S + ", separator + component.name() + "=").add(asText(component));
            separator = ", ";
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addCode(body.add("\n+ $S;$<$<\n", "]").build())
                .build();
    }

    private static CodeBlock asText(JavaApi.Component component) {
        String name = component.name();
        if (!isArray(component.type())) {
            return CodeBlock.of("this.$N", name);
        }
        CodeBlock length = CodeBlock.of("this.$N.length + $S", name, " bytes");
        return component.type().isAnnotated()
                ? CodeBlock.of("(this.$N == null ? $S : $L)", name, "null", length)
                : length;
    }
}
