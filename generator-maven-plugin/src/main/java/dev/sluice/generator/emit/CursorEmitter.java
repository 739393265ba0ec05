package dev.sluice.generator.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.sluice.generator.model.PageModel;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import javax.lang.model.element.Modifier;

/** The cursor of a query that is read in pages. */
final class CursorEmitter {
    private static final ClassName FORMAT = JavaTypes.runtime("CursorFormat");
    private static final ClassName KEY = JavaTypes.runtime("CursorKey");

    private CursorEmitter() {}

    /**
     * Returns the class.
     *
     * <pre>
     * public static final class OpenInCursor extends PageCursor {
     *   static final CursorFormat FORMAT = CursorFormat.of("...", CursorKey.INSTANT, CursorKey.LONG);
     *
     *   OpenInCursor(@Nullable Object[] keys) { ... }
     *
     *   public static OpenInCursor decode(String text) { ... }
     * }
     * </pre>
     *
     * @param cursor the cursor
     */
    static TypeSpec.Builder emit(JavaApi.CursorType cursor) {
        CodeBlock.Builder format = CodeBlock.builder().add("$T.of($S", FORMAT, cursor.format());
        for (PageModel.Key key : cursor.page().keys()) {
            format.add(",$W").add(key(key.value()));
        }
        ArrayTypeName keys = ArrayTypeName.of(JavaTypes.nullable(ClassName.OBJECT));
        return TypeSpec.classBuilder(cursor.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(JavaTypes.runtime("PageCursor"))
                .addJavadoc("$L\n", cursor.doc())
                .addField(FieldSpec.builder(FORMAT, "FORMAT", Modifier.STATIC, Modifier.FINAL)
                        .initializer(format.add(")").build())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(keys, "keys")
                        .addStatement("super(FORMAT, keys)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("decode")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(cursor.name())
                        .addParameter(String.class, "text")
                        .addJavadoc("""
                        Reads what {@link #encode} wrote.

                        @param text any text
                        @return the cursor
                        @throws $T if it is no cursor of this query
                        """, JavaTypes.runtime("InvalidCursorException"))
                        .addStatement("return new $T(FORMAT.decode(text))", cursor.name())
                        .build());
    }

    private static CodeBlock key(ValueType value) {
        SqlType type = value.type();
        CodeBlock key = switch (type.kind()) {
            case INTEGER -> CodeBlock.of("$T.LONG", KEY);
            case REAL -> CodeBlock.of("$T.DOUBLE", KEY);
            case NUMERIC -> CodeBlock.of("$T.numeric($L, $L)", KEY, type.precision(), type.scale());
            case TEXT -> CodeBlock.of("$T.STRING", KEY);
            case BLOB -> CodeBlock.of("$T.BYTES", KEY);
            case BOOLEAN -> CodeBlock.of("$T.BOOLEAN", KEY);
            case DATE -> CodeBlock.of("$T.LOCAL_DATE", KEY);
            case TIME -> CodeBlock.of("$T.LOCAL_TIME", KEY);
            case TIMESTAMP -> CodeBlock.of("$T.LOCAL_DATE_TIME", KEY);
            case DATETIME -> CodeBlock.of("$T.INSTANT", KEY);
            case UUID -> CodeBlock.of("$T.UUID", KEY);
            default -> throw new IllegalArgumentException("no key of type " + type);
        };
        return value.nullable() ? CodeBlock.of("$L.orNull()", key) : key;
    }
}
