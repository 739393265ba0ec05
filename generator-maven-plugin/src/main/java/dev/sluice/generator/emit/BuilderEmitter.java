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
import org.jspecify.annotations.Nullable;

/** The builder of an object that takes many values, each by its name. */
final class BuilderEmitter {
    private BuilderEmitter() {}

    /** Returns the name of the builder of a class. */
    static ClassName name(ClassName owner) {
        return owner.nestedClass("Builder");
    }

    /**
     * <pre>
     * public static Builder builder() {
     *   return new Builder();
     * }
     * </pre>
     */
    static MethodSpec factory(ClassName owner, String name, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n@return a builder without any value\n", doc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name(owner))
                .addStatement("return new $T()", name(owner))
                .build();
    }

    /**
     * Returns the builder, of which only {@code build()} is missing.
     *
     * <pre>
     * public static final class Builder {
     *   private &#64;Nullable Long shop;
     *
     *   private Builder() {}
     *
     *   public Builder shop(long shop) { ... }
     * }
     * </pre>
     *
     * @param owner the class of the object
     * @param values its values
     * @param defaults what each begins with, or null
     * @param doc its Javadoc
     */
    static TypeSpec.Builder type(
            ClassName owner, List<JavaApi.Component> values, List<@Nullable CodeBlock> defaults, String doc) {
        ClassName builder = name(owner);
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("$L Not thread-safe.\n", doc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        for (int i = 0; i < values.size(); i++) {
            JavaApi.Component component = values.get(i);
            FieldSpec.Builder field = FieldSpec.builder(fieldType(component), component.name(), Modifier.PRIVATE);
            CodeBlock value = defaults.get(i);
            type.addField((value == null ? field : field.initializer(value)).build());
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (JavaApi.Component component : values) {
            type.addMethod(setter(component, builder));
        }
        return type;
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
        MethodSpec.Builder method = MethodSpec.methodBuilder(component.name());
        if (component.jsonKey() != null) {
            method.addAnnotation(JavaTypes.jsonKey(component.jsonKey()));
        }
        return method.addJavadoc(
                        "Gives a value.\n\n@param $L $L\n@return this builder\n", component.name(), component.doc())
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
     *   return new SearchParameters(...);
     * }
     * </pre>
     *
     * @param arguments what the constructor takes
     */
    static MethodSpec build(ClassName owner, List<JavaApi.Component> values, CodeBlock arguments) {
        boolean anyRequired =
                values.stream().anyMatch(component -> !component.type().isAnnotated());
        return MethodSpec.methodBuilder("build")
                .addJavadoc("Finishes.\n\n@return what was built\n")
                .addJavadoc(
                        anyRequired
                                ? CodeBlock.of(
                                        "@throws $T if one is missing that may not be null\n",
                                        NullPointerException.class)
                                : CodeBlock.of(""))
                .addModifiers(Modifier.PUBLIC)
                .returns(owner)
                .addCode("return new $T($L);\n", owner, arguments)
                .build();
    }

    /** Returns the expression that takes a value out of a builder, and complains where one is missing. */
    static CodeBlock taken(String builder, JavaApi.Component component) {
        return component.type().isAnnotated()
                ? CodeBlock.of("$L$N", builder, component.name())
                : CodeBlock.of(
                        "$T.requireNonNull($L$N, $S)", Objects.class, builder, component.name(), component.name());
    }
}
