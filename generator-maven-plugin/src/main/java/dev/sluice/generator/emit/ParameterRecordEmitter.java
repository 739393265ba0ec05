package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The record that holds all parameters of a query with many, and its builder. */
final class ParameterRecordEmitter {
    private ParameterRecordEmitter() {}

    /**
     * Returns the record.
     *
     * <pre>
     * public record SearchParameters(long shop, &#64;Nullable String pattern) {
     *   public static Builder builder() { ... }
     *
     *   public static final class Builder { ... }
     * }
     * </pre>
     *
     * @param row the record
     * @param parameters the parameters that its components stand for, in order
     */
    static TypeSpec.Builder emit(JavaApi.RowType row, List<JavaApi.Parameter> parameters) {
        ClassName builder = row.name().nestedClass("Builder");
        return RecordEmitter.emit(row)
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addJavadoc("Begins the parameters of one call.\n\n@return a builder without any value\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(builder)
                        .addStatement("return new $T()", builder)
                        .build())
                .addType(builderType(row, parameters, builder));
    }

    private static TypeSpec builderType(JavaApi.RowType row, List<JavaApi.Parameter> parameters, ClassName builder) {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Takes the parameters by name. Not thread-safe.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        for (int i = 0; i < row.components().size(); i++) {
            JavaApi.Component component = row.components().get(i);
            FieldSpec.Builder field = FieldSpec.builder(fieldType(component), component.name(), Modifier.PRIVATE);
            CodeBlock value = parameters.get(i).defaultValue();
            type.addField((value == null ? field : field.initializer(value)).build());
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (JavaApi.Component component : row.components()) {
            type.addMethod(setter(component, builder));
        }
        return type.addMethod(build(row)).build();
    }

    private static TypeName fieldType(JavaApi.Component component) {
        return JavaTypes.nullable(JavaTypes.box(component.type()));
    }

    /**
     * <pre>
     * public Builder shop(long shop) {
     *   this.shop = shop;
     *   return this;
     * }
     * </pre>
     */
    private static MethodSpec setter(JavaApi.Component component, ClassName builder) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(
                        "Gives a parameter.\n\n@param $L $L\n@return this builder\n", component.name(), component.doc())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(component.type(), component.name())
                .addStatement("this.$N = $N", component.name(), component.name())
                .addStatement("return this")
                .build();
    }

    /**
     * <pre>
     * public SearchParameters build() {
     *   return new SearchParameters(
     *       Objects.requireNonNull(shop, "shop"),
     *       pattern);
     * }
     * </pre>
     */
    private static MethodSpec build(JavaApi.RowType row) {
        List<CodeBlock> arguments = row.components().stream()
                .map(component -> component.type().isAnnotated()
                        ? CodeBlock.of("$N", component.name())
                        : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, component.name(), component.name()))
                .toList();
        boolean anyRequired = row.components().stream()
                .anyMatch(component -> !component.type().isAnnotated());
        return MethodSpec.methodBuilder("build")
                .addJavadoc("Finishes the parameters.\n\n@return the parameters\n")
                .addJavadoc(throwsText(anyRequired))
                .addModifiers(Modifier.PUBLIC)
                .returns(row.name())
                .addCode("return new $T($>$>\n", row.name())
                .addCode(CodeBlock.join(arguments, ",\n"))
                .addCode(");$<$<\n")
                .build();
    }

    private static CodeBlock throwsText(boolean anyRequired) {
        return anyRequired
                ? CodeBlock.of("@throws $T if one is missing that may not be null\n", NullPointerException.class)
                : CodeBlock.of("");
    }
}
