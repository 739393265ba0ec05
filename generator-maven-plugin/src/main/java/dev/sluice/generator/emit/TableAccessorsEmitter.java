package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** What gives the accessors of the tables: an interface, and the class within the database class that implements it. */
final class TableAccessorsEmitter {
    private static final ClassName SESSION = JavaTypes.runtime("SqlSession");

    private TableAccessorsEmitter() {}

    /**
     * Returns the interface that has the accessors of the tables.
     *
     * <pre>
     * public interface AppTables {
     *   OrdersTable orders();
     * }
     * </pre>
     *
     * @param api the whole API
     */
    static TypeSpec.Builder tableAccessors(JavaApi api) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(api.database().tableAccessors())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The accessors of the tables and views. Tests may implement this interface themselves.\n");
        JavaFileEmitter.annotate(type, api.database().name().simpleName());
        for (JavaApi.TableAccessor table : api.tables()) {
            type.addMethod(MethodSpec.methodBuilder(table.method())
                    .addJavadoc(
                            "Returns the accessor of $L.\n\n@return the accessor, to be used within this session\n",
                            JavadocText.code(table.model().table().name()))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(table.name())
                    .build());
        }
        return type;
    }

    /**
     * <pre>
     * private static final class Tables implements AppTables {
     *   private final SqlSession session;
     *
     *   &#64;Override
     *   public OrdersTable orders() {
     *     return OrdersTable.of(session);
     *   }
     * }
     * </pre>
     */
    static TypeSpec tablesType(JavaApi api) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Tables")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(api.database().tableAccessors())
                .addField(SESSION, "session", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(SESSION, "session")
                        .addStatement("this.session = session")
                        .build());
        for (JavaApi.TableAccessor table : api.tables()) {
            type.addMethod(MethodSpec.methodBuilder(table.method())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(table.name())
                    .addStatement("return $T.of(session)", table.name())
                    .build());
        }
        return type.build();
    }
}
