package dev.sluice.generator.emit;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.sluice.generator.model.ParameterModel;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The Java types of SQL's types, and the runtime's methods that bind and read them. */
final class JavaTypes {
    /** The package of the runtime that generated code calls. */
    static final String RUNTIME = "dev.sluice.runtime";

    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    /** Slots of a call, without those that a method, a reader or a lambda needs for itself. */
    private static final int MAX_SLOTS = 250;

    private JavaTypes() {}

    /** Returns the annotation that names a value in JSON. */
    static AnnotationSpec jsonKey(String key) {
        return AnnotationSpec.builder(runtime("JsonKey"))
                .addMember("value", "$S", key)
                .build();
    }

    /**
     * Returns a class of the runtime.
     *
     * @param simpleName its simple name
     */
    static ClassName runtime(String simpleName) {
        return ClassName.get(RUNTIME, simpleName);
    }

    /**
     * Returns the type of a component, parameter or result: primitive where it cannot be null, annotated where it can.
     *
     * @param value the value
     */
    static TypeName of(ValueType value) {
        return value.nullable() ? nullable(boxed(value.type())) : plain(value.type());
    }

    /**
     * Returns the type of a value as the argument of another type.
     *
     * @param value the value
     */
    static TypeName argument(ValueType value) {
        TypeName boxed = boxed(value.type());
        return value.nullable() ? nullable(boxed) : boxed;
    }

    /**
     * Returns the type of a parameter that takes a collection.
     *
     * @param element what the collection holds
     */
    static TypeName collection(ValueType element) {
        return ParameterizedTypeName.get(ClassName.get(Collection.class), boxed(element.type()));
    }

    /**
     * Returns a type that may be null.
     *
     * @param type a class or array type
     */
    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    /**
     * Returns the class of a type, without annotation.
     *
     * @param type any type
     */
    static TypeName box(TypeName type) {
        return type.isPrimitive() ? type.box() : type.withoutAnnotations();
    }

    /**
     * Tells whether values need more slots than a call can pass (JVMS 4.3.3).
     *
     * @param types their types
     */
    static boolean exceedsCall(Stream<TypeName> types) {
        return types.mapToInt(type -> type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1)
                        .sum()
                > MAX_SLOTS;
    }

    /**
     * Returns the call that binds a parameter.
     *
     * @param sink name of the variable that takes it
     * @param index index of the parameter, from 0
     * @param parameter the parameter
     */
    static CodeBlock bind(String sink, int index, JavaApi.Parameter parameter) {
        if (parameter.row() != null) {
            return bind(sink, index, parameter, parameter.row());
        }
        ParameterModel model = (ParameterModel) parameter.model();
        Conversion conversion = parameter.conversion();
        if (conversion != null) {
            return conversion.bind(
                    sink,
                    index,
                    model.value().type(),
                    model.collection(),
                    parameter.type().isAnnotated(),
                    CodeBlock.of("$N", parameter.name()));
        }
        return bind(sink, index, model.value().type(), model.collection(), CodeBlock.of("$N", parameter.name()));
    }

    private static CodeBlock bind(String sink, int index, JavaApi.Parameter parameter, JavaApi.RowPart part) {
        CodeBlock value = CodeBlock.of("$N.$N()", parameter.name(), part.getter());
        Conversion conversion = parameter.conversion();
        return conversion == null
                ? bind(sink, index, part.type(), false, value)
                : conversion.bind(sink, index, part.type(), false, part.nullable(), value);
    }

    /**
     * Returns the call that binds a value.
     *
     * @param sink name of the variable that takes it
     * @param index index of the parameter, from 0
     * @param type the type of the value, or of the elements
     * @param collection whether it is a collection
     * @param value the expression that gives the value
     */
    static CodeBlock bind(String sink, int index, SqlType type, boolean collection, CodeBlock value) {
        boolean many = collection || type.is(SqlType.Kind.ARRAY);
        SqlType single = type.is(SqlType.Kind.ARRAY) ? element(type) : type;
        String method = "set" + binder(single) + (many ? "s" : "");
        if (single.is(SqlType.Kind.NUMERIC)) {
            return CodeBlock.of(
                    "$N.$L($L, $L, $L, $L)", sink, method, index, value, single.precision(), single.scale());
        }
        return CodeBlock.of("$N.$L($L, $L)", sink, method, index, value);
    }

    /**
     * Tells whether collections of a type can be bound as one parameter.
     *
     * @param type the type of the elements
     */
    static boolean canBeCollected(SqlType type) {
        return switch (type.kind()) {
            case INTEGER, REAL, NUMERIC, TEXT, BOOLEAN, DATE, TIME, TIMESTAMP, DATETIME, UUID, ENUM, ENUMNAME -> true;
            case NUMBER, BLOB, JSON, JSONB, INTERVAL, POINT, ARRAY, ANY, DYNAMIC, NULL, UNKNOWN -> false;
        };
    }

    /**
     * Returns the expression that reads a column.
     *
     * @param row name of the variable that is the row
     * @param value type and nullness
     * @param column its position, from 1
     */
    static CodeBlock read(String row, ValueType value, int column) {
        SqlType type = value.type();
        String orNull = value.nullable() ? "OrNull" : "";
        if (type.is(SqlType.Kind.ARRAY)) {
            String item = row.equals("row") ? "item" : row + "_";
            CodeBlock element = read(item, ValueType.of(element(type), true), 1);
            return CodeBlock.of("$N.getList$L($L, $N -> $L)", row, orNull, column, item, element);
        }
        String method = "get" + reader(type) + orNull;
        return switch (type.kind()) {
            case NUMERIC -> CodeBlock.of("$N.$L($L, $L)", row, method, column, type.scale());
            case ENUM, ENUMNAME -> CodeBlock.of("$N.$L($L, $T.values())", row, method, column, plain(type));
            default -> CodeBlock.of("$N.$L($L)", row, method, column);
        };
    }

    private static TypeName boxed(SqlType type) {
        return plain(type).box();
    }

    private static TypeName plain(SqlType type) {
        return switch (type.kind()) {
            case INTEGER -> TypeName.LONG;
            case REAL -> TypeName.DOUBLE;
            case NUMBER, ANY -> runtime("SqlValue");
            case NUMERIC -> ClassName.get(BigDecimal.class);
            case TEXT -> ClassName.get(String.class);
            case BLOB -> ArrayTypeName.of(TypeName.BYTE);
            case BOOLEAN -> TypeName.BOOLEAN;
            case DATE -> ClassName.get(LocalDate.class);
            case TIME -> ClassName.get(LocalTime.class);
            case TIMESTAMP -> ClassName.get(LocalDateTime.class);
            case DATETIME -> ClassName.get(Instant.class);
            case UUID -> ClassName.get(UUID.class);
            case JSON, JSONB -> runtime("Json");
            case INTERVAL -> runtime("Interval");
            case POINT -> runtime("Point");
            case ARRAY -> ParameterizedTypeName.get(ClassName.get(List.class), nullable(boxed(element(type))));
            case ENUM, ENUMNAME -> enumClass(type);
            case DYNAMIC, NULL, UNKNOWN -> throw new IllegalArgumentException("no Java type for " + type);
        };
    }

    /** What follows {@code set} in the runtime's method. */
    private static String binder(SqlType type) {
        return type.is(SqlType.Kind.ENUMNAME) ? "EnumName" : reader(type);
    }

    /** What follows {@code get} in the runtime's method. */
    private static String reader(SqlType type) {
        return switch (type.kind()) {
            case INTEGER -> "Long";
            case REAL -> "Double";
            case NUMBER, ANY -> "Value";
            case NUMERIC -> "Numeric";
            case TEXT -> "String";
            case BLOB -> "Bytes";
            case BOOLEAN -> "Boolean";
            case DATE -> "LocalDate";
            case TIME -> "LocalTime";
            case TIMESTAMP -> "LocalDateTime";
            case DATETIME -> "Instant";
            case UUID -> "Uuid";
            case JSON -> "Json";
            case JSONB -> "Jsonb";
            case INTERVAL -> "Interval";
            case POINT -> "Point";
            case ENUM -> "Enum";
            case ENUMNAME -> "EnumByName";
            case ARRAY, DYNAMIC, NULL, UNKNOWN -> throw new IllegalArgumentException("no method for " + type);
        };
    }

    static ClassName enumClass(SqlType type) {
        String name = String.valueOf(type.javaType());
        int dot = name.lastIndexOf('.');
        return ClassName.get(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1));
    }

    private static SqlType element(SqlType array) {
        SqlType element = array.element();
        if (element == null) {
            throw new IllegalArgumentException("an array without element type");
        }
        return element;
    }
}
