package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.sluice.generator.model.TemplateModel;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class that describes the columns that a placeholder may use. */
final class ColumnsEmitter {
    private ColumnsEmitter() {}

    /**
     * Returns the class.
     *
     * <pre>
     * public static final class FindColumns extends Columns {
     *   FindColumns() {}
     *
     *   public Column&lt;Long&gt; id() {
     *     return column("orders", "id", DataType.INTEGER);
     *   }
     *
     *   public Column&lt;Status&gt; status() {
     *     return column("orders", "status", DataType.mapped(DataType.TEXT, Status::name));
     *   }
     * }
     * </pre>
     *
     * @param columns the columns
     */
    static TypeSpec.Builder emit(JavaApi.ColumnsType columns) {
        TypeSpec.Builder type = start(columns.name(), columns.doc())
                .addMethod(MethodSpec.constructorBuilder().build());
        List<TemplateModel.Source> sources = columns.scope().sources();
        if (sources.size() == 1) {
            addColumns(type, sources.get(0), columns.conversions());
            return type;
        }
        Set<String> methods = new HashSet<>();
        Set<String> types = new HashSet<>(Set.of(columns.name().simpleName()));
        for (TemplateModel.Source source : sources) {
            String method = JavaNames.free(JavaNames.component(source.name()), methods);
            methods.add(method);
            String simpleName = JavaNames.type(source.name()) + "Columns";
            while (types.stream().anyMatch(simpleName::equalsIgnoreCase)) {
                simpleName += "_";
            }
            types.add(simpleName);
            ClassName nested = columns.name().nestedClass(simpleName);
            String code = JavadocText.code(source.name());
            TypeSpec.Builder inner = start(nested, "The columns of " + code + ".")
                    .addModifiers(Modifier.STATIC)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addParameter(expr("Columns"), "whole")
                            .addStatement("super(whole)")
                            .build());
            addColumns(inner, source, columns.conversions());
            type.addMethod(MethodSpec.methodBuilder(method)
                            .addModifiers(Modifier.PUBLIC)
                            .returns(nested)
                            .addJavadoc("Returns the columns of $L.\n\n@return the columns\n", code)
                            .addStatement("return new $T(this)", nested)
                            .build())
                    .addType(inner.build());
        }
        return type;
    }

    private static TypeSpec.Builder start(ClassName name, String doc) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(expr("Columns"))
                .addJavadoc("$L\n", doc);
    }

    private static void addColumns(TypeSpec.Builder type, TemplateModel.Source source, Conversions conversions) {
        Set<String> methods = new HashSet<>();
        for (TemplateModel.SourceColumn column : source.columns()) {
            CodeBlock dataType = dataType(column.value().type());
            String plain = JavaNames.component(column.name());
            if (dataType == null || plain.isEmpty()) {
                continue;
            }
            String method = JavaNames.free(plain, methods);
            methods.add(method);
            ClassName kind = expr(column.value().nullable() ? "NullableColumn" : "Column");
            Conversion conversion = conversions.of(column.value());
            TypeName value = JavaTypes.box(conversion == null ? JavaTypes.of(column.value()) : conversion.type());
            type.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(kind, value))
                    .addJavadoc("Returns column $L.\n\n@return the column\n", JavadocText.code(column.name()))
                    .addStatement(
                            "return $L($S, $S, $L)",
                            column.value().nullable() ? "nullableColumn" : "column",
                            source.name(),
                            column.name(),
                            conversion == null
                                    ? dataType
                                    : conversion.dataType(
                                            dataType, column.value().type()))
                    .build());
        }
    }

    /**
     * Returns a class of the expressions that callers compose.
     *
     * @param simpleName its name
     */
    static ClassName expr(String simpleName) {
        return ClassName.get(JavaTypes.RUNTIME + ".expr", simpleName);
    }

    /** Returns the constant of a type; null for one whose values cannot be composed. */
    static @Nullable CodeBlock dataType(SqlType type) {
        ClassName types = expr("DataType");
        return switch (type.kind()) {
            case INTEGER, REAL, TEXT, BLOB, BOOLEAN, DATE, TIME, TIMESTAMP, DATETIME, UUID ->
                CodeBlock.of("$T.$L", types, type.kind().name());
            case JSON, JSONB, INTERVAL, POINT ->
                CodeBlock.of(
                        "$T.$L($T.class)",
                        types,
                        type.kind().name().toLowerCase(Locale.ROOT),
                        JavaTypes.of(ValueType.of(type, false)));
            case NUMERIC -> CodeBlock.of("$T.numeric($L, $L)", types, type.precision(), type.scale());
            case ENUM -> CodeBlock.of("$T.enumByOrdinal($T.class)", types, JavaTypes.of(ValueType.of(type, false)));
            case ENUMNAME -> CodeBlock.of("$T.enumByName($T.class)", types, JavaTypes.of(ValueType.of(type, false)));
            case ARRAY -> array(types, type);
            case NUMBER, ANY, DYNAMIC, NULL, UNKNOWN -> null;
        };
    }

    private static @Nullable CodeBlock array(ClassName types, SqlType type) {
        CodeBlock element = type.element() == null ? null : dataType(type.element());
        return element == null ? null : CodeBlock.of("$T.array($L)", types, element);
    }
}
