package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.sluice.generator.model.QueryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the statements rely on: a class within the database class, which is loaded when a schema is compared. */
final class UsesEmitter {
    private static final ClassName USE = JavaTypes.runtime("StatementUse");
    private static final TypeName USES = ParameterizedTypeName.get(ClassName.get(List.class), USE);
    private static final String NAME = "Uses";

    private UsesEmitter() {}

    /**
     * <pre>
     * public void validateSchema() {
     *   database.validateSchema(Uses::all);
     * }
     * </pre>
     */
    static MethodSpec validateSchema() {
        return MethodSpec.methodBuilder("validateSchema")
                .addJavadoc("""
                        Compares the tables, indexes, views and triggers that exist with the declared ones; throws when one differs,
                        and says which statements rely on it.
                        """)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("database.validateSchema($L::all)", NAME)
                .build();
    }

    /**
     * <pre>
     * private static final class Uses {
     *   static List&lt;StatementUse&gt; all() {
     *     return Stream.of(tables(), file0()).flatMap(List::stream).toList();
     *   }
     *
     *   private static List&lt;StatementUse&gt; file0() {
     *     return List.of(
     *         StatementUse.of("com/acme/shop/orders.sql: byId", "table orders id total seeks id"));
     *   }
     * }
     * </pre>
     *
     * @param api the whole API
     */
    static TypeSpec uses(JavaApi api) {
        List<MethodSpec> methods = new ArrayList<>();
        if (!api.tables().isEmpty()) {
            methods.add(method(
                    "tables",
                    api.tables().stream()
                            .map(table -> use(
                                    "tables()." + table.method() + "()",
                                    table.model().uses()))
                            .toList()));
        }
        for (JavaApi.Accessor accessor : api.accessors()) {
            List<CodeBlock> uses = new ArrayList<>();
            for (JavaApi.Method query : accessor.methods()) {
                QueryModel model = query.query();
                uses.add(use(accessor.path() + ": " + model.name(), model.uses()));
            }
            methods.add(method("file" + methods.size(), uses));
        }
        CodeBlock calls =
                methods.stream().map(method -> CodeBlock.of("$N()", method)).collect(CodeBlock.joining(",$W"));
        return TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.methodBuilder("all")
                        .addModifiers(Modifier.STATIC)
                        .returns(USES)
                        .addStatement(
                                methods.isEmpty()
                                        ? CodeBlock.of("return $T.of()", List.class)
                                        : CodeBlock.of(
                                                "return $T.of($L).flatMap($T::stream).toList()",
                                                Stream.class,
                                                calls,
                                                List.class))
                        .build())
                .addMethods(methods)
                .build();
    }

    private static MethodSpec method(String name, List<CodeBlock> uses) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(USES)
                .addCode("return $T.of($>$>\n$L);$<$<\n", List.class, CodeBlock.join(uses, ",\n"))
                .build();
    }

    private static CodeBlock use(String statement, String uses) {
        return CodeBlock.of("$T.of($S,$W$S)", USE, statement, uses);
    }
}
