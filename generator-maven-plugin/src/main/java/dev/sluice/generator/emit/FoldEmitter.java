package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.sluice.generator.model.FoldModel;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** How a row is read whose list has an item in each of several rows of the result. */
final class FoldEmitter {
    private static final ClassName READER = JavaTypes.runtime("FoldedReader");
    private static final ClassName KEY = JavaTypes.runtime("FoldKey");

    private FoldEmitter() {}

    /** Returns the name of the constant that reads; no name that comes from SQL has a dollar sign. */
    static String constant(String reader) {
        return JavaNames.constant(reader) + "$";
    }

    /**
     * <pre>
     * private static final FoldedReader&lt;Line, OrdersRow&gt; READ_ORDERS_ROW$ = FoldedReader.of(
     *     OrdersQueriesImpl::readOrdersRow,
     *     item -&gt; new Line(item.getLong(4), item.getString(5)),
     *     3,
     *     false,
     *     FoldKey.integer(1));
     * </pre>
     */
    static FieldSpec field(Reading.Folded reading, ClassName self, String reader) {
        FoldModel fold = reading.fold();
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of($>$>\n$T::$N,\n", READER, self, reader)
                .add("item -> $L,\n", ReadingCode.expression(reading.element(), "item", fold.first()))
                .add("$L,\n$L", fold.present(), fold.scattered());
        for (FoldModel.Key key : fold.keys()) {
            code.add(",\n").add(key(key));
        }
        TypeName type = ParameterizedTypeName.get(
                READER, element(reading), reading.row().type());
        return FieldSpec.builder(type, constant(reader), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(code.add(")$<$<").build())
                .build();
    }

    private static CodeBlock key(FoldModel.Key key) {
        boolean plain = !key.value().nullable() && key.value().type().is(SqlType.Kind.INTEGER);
        return plain
                ? CodeBlock.of("$T.integer($L)", KEY, key.column())
                : CodeBlock.of("$T.of(row -> $L)", KEY, JavaTypes.read("row", key.value(), key.column()));
    }

    private static TypeName element(Reading.Folded reading) {
        return ((ParameterizedTypeName) reading.list()).typeArguments.get(0);
    }

    /**
     * <pre>
     * private static Function&lt;List&lt;Line&gt;, OrdersRow&gt; readOrdersRow(Row row) throws SQLException {
     *   var part1 = row.getLong(1);
     *   var part2 = row.getString(2);
     *   return list -&gt; new OrdersRow(
     *       part1,
     *       part2,
     *       list);
     * }
     * </pre>
     */
    static MethodSpec head(Reading.Folded reading, String reader) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(reader)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Function.class),
                        ParameterizedTypeName.get(ClassName.get(List.class), element(reading)),
                        reading.row().type()))
                .addParameter(JavaTypes.runtime("Row"), "row")
                .addException(ClassName.get("java.sql", "SQLException"));
        if (!reading.row().names().isEmpty()) {
            return method.addCode(wide(reading)).build();
        }
        List<CodeBlock> arguments = new ArrayList<>();
        int column = 1;
        for (int i = 0; i < reading.row().parts().size(); i++) {
            if (i == reading.fold().list()) {
                arguments.add(CodeBlock.of("list"));
                continue;
            }
            Reading part = reading.row().parts().get(i);
            if (reading.row().arguments().contains(i)) {
                method.addStatement("var part$L = $L", i + 1, ReadingCode.expression(part, "row", column));
            }
            arguments.add(CodeBlock.of("part$L", i + 1));
            column += part.width();
        }
        return method.addCode("return list -> $L;\n", ReadingCode.construct(reading.row(), arguments))
                .build();
    }

    /** A lambda cannot take more values than a call; a builder that has them is one. */
    private static CodeBlock wide(Reading.Folded reading) {
        List<String> names = reading.row().names();
        CodeBlock.Builder code =
                CodeBlock.builder().add("var builder = $T.$N()", reading.row().type(), WideRowEmitter.factory(names));
        int column = 1;
        for (int i = 0; i < names.size(); i++) {
            if (i != reading.fold().list()) {
                Reading part = reading.row().parts().get(i);
                code.add("\n    .$N($L)", names.get(i), ReadingCode.expression(part, "row", column));
                column += part.width();
            }
        }
        return code.add(
                        ";\nreturn list -> builder.$N(list).build();\n",
                        names.get(reading.fold().list()))
                .build();
    }
}
