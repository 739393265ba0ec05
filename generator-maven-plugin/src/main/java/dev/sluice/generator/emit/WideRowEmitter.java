package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Rows with more values than a call can pass: final classes with the methods of a record, and a builder. */
final class WideRowEmitter {
    private WideRowEmitter() {}

    /** Returns the name of the method that begins a builder; a component may have the usual one. */
    static String factory(List<String> components) {
        return JavaNames.free("builder", Set.copyOf(components));
    }

    /**
     * Returns the class of a row, with a method for each component that gives a copy with another value.
     *
     * @param row the row
     */
    static TypeSpec.Builder withCopies(JavaApi.RowType row) {
        TypeSpec.Builder type = emit(
                row,
                Collections.nCopies(row.components().size(), null),
                "Begins a row.",
                "Takes the values of a row by name.");
        row.components().forEach(component -> type.addMethod(copy(component, row.name())));
        return type;
    }

    /**
     * Returns the class.
     *
     * <pre>
     * public final class Measurement {
     *   private final long c1;
     *   ...
     *   private Measurement(Builder builder) { ... }
     *   public static Builder builder() { ... }
     *   public long c1() { ... }
     *   ...
     *   public static final class Builder { ... }
     * }
     * </pre>
     *
     * @param row the class
     * @param defaults what each value begins with in the builder, or null
     * @param factoryDoc Javadoc of the method that begins a builder
     * @param builderDoc Javadoc of the builder
     */
    static TypeSpec.Builder emit(
            JavaApi.RowType row, List<@Nullable CodeBlock> defaults, String factoryDoc, String builderDoc) {
        ClassName builder = BuilderEmitter.name(row.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(row.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L Immutable.\n", row.doc());
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(builder, "builder");
        MethodSpec.Builder copied =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(row.name(), "row");
        for (JavaApi.Component component : row.components()) {
            type.addField(component.type(), component.name(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.$N = $L", component.name(), BuilderEmitter.taken("builder.", component));
            copied.addStatement("this.$N = row.$N", component.name(), component.name());
        }
        List<String> names =
                row.components().stream().map(JavaApi.Component::name).toList();
        type.addMethod(constructor.build()).addMethod(BuilderEmitter.factory(row.name(), factory(names), factoryDoc));
        row.components().forEach(component -> type.addMethod(accessor(component)));
        return type.addMethod(RecordEmitter.equalsMethod(row))
                .addMethod(RecordEmitter.hashCodeMethod(row))
                .addMethod(RecordEmitter.toStringMethod(row))
                .addType(BuilderEmitter.type(row.name(), row.components(), defaults, builderDoc)
                        .addMethod(copied.build())
                        .addMethod(BuilderEmitter.build(row.name(), row.components(), CodeBlock.of("this")))
                        .build());
    }

    /** The name in JSON is always said: no tool takes a method without "get" for a property by itself. */
    private static MethodSpec accessor(JavaApi.Component component) {
        String key = component.jsonKey() == null ? component.name() : component.jsonKey();
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc("Returns a value.\n\n@return $L\n", component.doc())
                .addAnnotation(JavaTypes.jsonKey(key))
                .addModifiers(Modifier.PUBLIC)
                .returns(component.type())
                .addStatement("return this.$N", component.name())
                .build();
    }

    /**
     * <pre>
     * public Measurement withC1(long c1) {
     *   return new Builder(this).c1(c1).build();
     * }
     * </pre>
     */
    private static MethodSpec copy(JavaApi.Component component, ClassName row) {
        return RecordEmitter.copyMethod(component, row)
                .addStatement(
                        "return new $T(this).$N($N).build()",
                        BuilderEmitter.name(row),
                        component.name(),
                        component.name())
                .build();
    }
}
