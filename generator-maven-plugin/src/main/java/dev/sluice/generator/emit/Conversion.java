package dev.sluice.generator.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.sluice.generator.model.ConverterModel;
import dev.sluice.generator.model.ConverterModel.Form;
import dev.sluice.generator.model.JavaTypeModel;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * A converter in generated code.
 *
 * @param model the converter
 * @param constant name of the constant that holds it, or the constants of an enum, in each class that uses it; not used by
 *     fields
 */
record Conversion(ConverterModel model, String constant) {
    /** Returns the type that the application works with. */
    TypeName type() {
        return typeName(model.java());
    }

    /** Tells whether a null is converted too, so that the application never sees one. */
    boolean takesNull() {
        return model.takesNull();
    }

    /** Tells whether a class that reads by it declares a constant for it. */
    boolean readsByConstant() {
        return model.form() != Form.FIELD;
    }

    /** Tells whether a class that binds by it declares a constant for it. */
    boolean bindsByConstant() {
        return model.form() == Form.INSTANCE || model.form() == Form.RECORD;
    }

    /**
     * Returns the constant.
     *
     * <pre>
     * private static final PreferencesConverter PREFERENCES_CONVERTER$ = new PreferencesConverter();
     * private static final ColumnConverter&lt;UserId, Long&gt; USER_ID$ = ColumnConverter.of(UserId::new, UserId::value);
     * private static final Status[] STATUS$ = Status.values();
     * </pre>
     */
    FieldSpec field() {
        TypeName owner = typeName(model.owner());
        if (model.form() == Form.ENUM) {
            return FieldSpec.builder(
                            ArrayTypeName.of(owner), constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.values()", owner)
                    .build();
        }
        boolean instance = model.form() == Form.INSTANCE;
        TypeName type = instance
                ? owner
                : ParameterizedTypeName.get(
                        JavaTypes.runtime("ColumnConverter"),
                        owner,
                        typeName(Objects.requireNonNull(model.stored(), "stored")));
        CodeBlock value = instance
                ? CodeBlock.of("new $T()", owner)
                : CodeBlock.of(
                        "$T.of($T::new, $T::$N)", JavaTypes.runtime("ColumnConverter"), owner, owner, model.member());
        return FieldSpec.builder(type, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private CodeBlock self() {
        return model.form() == Form.FIELD
                ? CodeBlock.of("$T.$N", typeName(model.owner()), model.member())
                : CodeBlock.of("$N", constant);
    }

    /**
     * Returns the expression that reads a column and converts it.
     *
     * @param row name of the variable that is the row
     * @param value type and nullness
     * @param column its position, from 1
     */
    CodeBlock read(String row, ValueType value, int column) {
        if (model.form() == Form.ENUM) {
            boolean byName = value.type().is(SqlType.Kind.TEXT) || value.type().is(SqlType.Kind.ENUMNAME);
            return CodeBlock.of(
                    "$N.get$L$L($L, $N)",
                    row,
                    byName ? "EnumByName" : "Enum",
                    value.nullable() ? "OrNull" : "",
                    column,
                    constant);
        }
        CodeBlock stored = JavaTypes.read(row, value, column);
        if (value.nullable() && !takesNull()) {
            return CodeBlock.of("$L.fromSqlOrNull($L)", self(), stored);
        }
        return model.form() == Form.RECORD
                ? CodeBlock.of("new $T($L)", type(), stored)
                : CodeBlock.of("$L.fromSql($L)", self(), stored);
    }

    /**
     * Returns the call that converts and binds a value.
     *
     * @param sink name of the variable that takes it
     * @param index index of the parameter, from 0
     * @param type the type of the column
     * @param collection whether it is a collection
     * @param nullable whether it may be null
     * @param value the expression that gives the value, without side effects
     */
    CodeBlock bind(String sink, int index, SqlType type, boolean collection, boolean nullable, CodeBlock value) {
        if (model.form() == Form.ENUM) {
            String method = type.is(SqlType.Kind.TEXT) ? "EnumName" : "Enum";
            return CodeBlock.of("$N.set$L$L($L, $L)", sink, method, collection ? "s" : "", index, value);
        }
        return JavaTypes.bind(sink, index, type, collection, stored(collection, nullable, value));
    }

    /**
     * Returns the type of a column in conditions that callers compose.
     *
     * @param stored the type of what it stores
     * @param type the same in SQL
     */
    CodeBlock dataType(CodeBlock stored, SqlType type) {
        return CodeBlock.of("$T.mapped($L, $L)", ColumnsEmitter.expr("DataType"), stored, toStored(type, false));
    }

    /** Returns the function that makes what is stored of an object. */
    private CodeBlock toStored(SqlType type, boolean byConstant) {
        return switch (model.form()) {
            case ENUM ->
                type.is(SqlType.Kind.TEXT)
                        ? CodeBlock.of("$T::name", type())
                        : CodeBlock.of("($T it) -> (long) it.ordinal()", type());
            case RECORD -> CodeBlock.of("$T::$N", type(), model.member());
            case FIELD -> CodeBlock.of("$L::toSql", self());
            case INSTANCE ->
                byConstant
                        ? CodeBlock.of("$L::toSql", self())
                        : CodeBlock.of("new $T()::toSql", typeName(model.owner()));
        };
    }

    /**
     * Returns what is stored for the argument of a parameter.
     *
     * @param type the type of the column
     * @param collection whether it is a collection
     * @param nullable whether it may be null
     * @param value the expression that gives the value, without side effects
     */
    CodeBlock argument(SqlType type, boolean collection, boolean nullable, CodeBlock value) {
        if (collection) {
            CodeBlock mapped = CodeBlock.of("$L.stream().map($L).toList()", value, toStored(type, true));
            return nullable ? CodeBlock.of("$L == null ? null : $L", value, mapped) : mapped;
        }
        if (model.form() != Form.ENUM) {
            return stored(false, nullable, value);
        }
        CodeBlock stored = type.is(SqlType.Kind.TEXT)
                ? CodeBlock.of("$L.name()", value)
                : CodeBlock.of("(long) $L.ordinal()", value);
        return nullable ? CodeBlock.of("$L == null ? null : $L", value, stored) : stored;
    }

    private CodeBlock stored(boolean collection, boolean nullable, CodeBlock value) {
        boolean record = model.form() == Form.RECORD;
        if (collection) {
            CodeBlock all = record
                    ? CodeBlock.of("$L.stream().map($T::$N).toList()", value, type(), model.member())
                    : CodeBlock.of("$L.stream().map($L::toSql).toList()", value, self());
            return nullable ? CodeBlock.of("$L == null ? null : $L", value, all) : all;
        } else if (nullable && takesNull()) {
            return CodeBlock.of("$L == null ? null : $L.toSql($L)", value, self(), value);
        } else if (nullable) {
            return CodeBlock.of("$L.toSqlOrNull($L)", self(), value);
        }
        return record ? CodeBlock.of("$L.$N()", value, model.member()) : CodeBlock.of("$L.toSql($L)", self(), value);
    }

    /** Returns a type as JavaPoet has it. */
    static TypeName typeName(JavaTypeModel type) {
        TypeName name = type.packageName().isEmpty() && PRIMITIVES.contains(type.simpleName())
                ? primitive(type.simpleName())
                : declared(type);
        for (int i = 0; i < type.dimensions(); i++) {
            name = ArrayTypeName.of(name);
        }
        return name;
    }

    private static final List<String> PRIMITIVES =
            List.of("boolean", "byte", "short", "int", "long", "char", "float", "double");

    private static TypeName primitive(String name) {
        return switch (name) {
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "char" -> TypeName.CHAR;
            case "float" -> TypeName.FLOAT;
            default -> TypeName.DOUBLE;
        };
    }

    private static TypeName declared(JavaTypeModel type) {
        List<String> names = type.names();
        ClassName name = ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
        return type.arguments().isEmpty()
                ? name
                : ParameterizedTypeName.get(
                        name,
                        type.arguments().stream().map(Conversion::typeName).toArray(TypeName[]::new));
    }
}
