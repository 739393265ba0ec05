package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.sluice.generator.model.ParameterModel;
import dev.sluice.generator.model.PlaceholderModel;
import dev.sluice.generator.model.QueryModel;
import dev.sluice.generator.model.TemplateModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constant and the call of a query with placeholders. */
final class TemplateEmitter {
    private static final ClassName TEMPLATE = JavaTypes.runtime("SqlTemplate");

    private TemplateEmitter() {}

    /**
     * <pre>
     * private static final SqlTemplate FIND = SqlTemplate.of("find", "com/acme/shop/orders.sql", 12)
     *     .parameters("max")
     *     .sources("orders")
     *     .tables("orders")
     *     .text("""
     *         SELECT * FROM orders WHERE total &lt;=
     *         """)
     *     .parameter("max")
     *     .text("""
     *         AND
     *         """)
     *     .placeholder(0, "TRUE")
     *     .build();
     * </pre>
     */
    static FieldSpec field(JavaApi.Method method, TemplateModel template, int index, String path) {
        return FieldSpec.builder(
                        TEMPLATE, method.constants().get(index), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(template(method, template, path))
                .build();
    }

    /**
     * Returns the template of a statement.
     *
     * @param method its query
     * @param template its text
     * @param path the source file
     */
    static CodeBlock template(JavaApi.Method method, TemplateModel template, String path) {
        QueryModel query = method.query();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($S, $S, $L)$>$>\n",
                        TEMPLATE,
                        query.name(),
                        path,
                        query.span().line());
        if (!template.declarations().isEmpty()) {
            code.add(".declarations($L)\n", strings(template.declarations()));
        }
        List<String> names =
                values(method).stream().map(it -> it.model().name()).toList();
        if (!names.isEmpty()) {
            code.add(".parameters($L)\n", strings(names));
        }
        addNames(code, "sources", template.names().sources());
        addNames(code, "tables", template.names().tables());
        addNames(code, "commonTables", template.names().commonTables());
        for (TemplateModel.Piece piece : template.pieces()) {
            String text = piece.text();
            if (piece.fragments() != 0 || piece.option() >= 0) {
                code.add(".within($L, $L)\n", piece.fragments(), piece.option());
            }
            if (piece.parameter()) {
                code.add(".parameter($S)\n", text);
            } else if (piece.placeholder() < 0) {
                code.add(".text($>$>$L$<$<)\n", TextBlocks.of(String.valueOf(text)));
            } else if (text == null) {
                code.add(".placeholder($L)\n", piece.placeholder());
            } else {
                code.add(".placeholder($L, $S)\n", piece.placeholder(), text);
            }
        }
        return code.add(".build()$<$<").build();
    }

    private static void addNames(CodeBlock.Builder code, String method, List<String> names) {
        if (!names.isEmpty()) {
            code.add(".$L($L)\n", method, strings(names));
        }
    }

    private static CodeBlock strings(List<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(",$W"));
    }

    /** Returns the parameters that are values. */
    private static List<JavaApi.Parameter> values(JavaApi.Method method) {
        return method.query().steps().get(0).parameters().stream()
                .map(method.parameters()::get)
                .toList();
    }

    /**
     * <pre>
     * return session.composedSelect(
     *     FIND,
     *     OrdersQueriesImpl::readOrder,
     *     new &#64;Nullable Composed[] {Columns.compose(where, new FindColumns())},
     *     max);
     * </pre>
     *
     * @param statement the constant, or the variant of it that the arguments ask for
     * @param reader what reads a row, or null when there are none
     * @param run what runs the query
     */
    static CodeBlock call(
            JavaApi.Method method, String session, CodeBlock statement, @Nullable CodeBlock reader, String run) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(statement);
        if (reader != null) {
            arguments.add(reader);
        }
        arguments.add(placeholders(method));
        values(method).forEach(value -> arguments.add(argument(value)));
        boolean gives = method.query().returns() != QueryModel.Returns.NOTHING;
        return CodeBlock.builder()
                .add(
                        "$L$L.$L($>$>\n",
                        gives ? "return " : "",
                        session,
                        reader == null ? "composedUpdate" : "composedSelect")
                .add(CodeBlock.join(arguments, ",\n"))
                .add(")$L;$<$<\n", run)
                .build();
    }

    /**
     * <pre>
     * return session.composedPage(
     *     FIND,
     *     FindCursor.FORMAT,
     *     pageSize,
     *     after,
     *     3,
     *     OrdersQueriesImpl::readOrder,
     *     FindCursor::new,
     *     new &#64;Nullable Composed[] {Columns.compose(where, new FindColumns())},
     *     max);
     * </pre>
     *
     * @param statement the constant, or the variant of it that the arguments ask for
     * @param reader what reads a row
     * @param columns the columns of a row
     */
    static CodeBlock page(JavaApi.Method method, String session, CodeBlock statement, CodeBlock reader, int columns) {
        int count = method.parameters().size();
        JavaApi.Parameter after = method.parameters().get(count - 1);
        TypeName cursor = after.type().withoutAnnotations();
        List<CodeBlock> arguments = new ArrayList<>(List.of(
                statement,
                CodeBlock.of("$T.FORMAT", cursor),
                CodeBlock.of("$N", method.parameters().get(count - 2).name()),
                CodeBlock.of("$N", after.name()),
                CodeBlock.of("$L", columns),
                reader,
                CodeBlock.of("$T::new", cursor),
                placeholders(method)));
        values(method).forEach(value -> arguments.add(argument(value)));
        return CodeBlock.builder()
                .add("return $L.composedPage($>$>\n", session)
                .add(CodeBlock.join(arguments, ",\n"))
                .add(");$<$<\n")
                .build();
    }

    private static CodeBlock placeholders(JavaApi.Method method) {
        return CodeBlock.of(
                "new $T[] {$L}",
                JavaTypes.nullable(ColumnsEmitter.expr("Composed")),
                CodeBlock.join(composed(method), ",$W"));
    }

    private static CodeBlock argument(JavaApi.Parameter parameter) {
        CodeBlock value = CodeBlock.of("$N", parameter.name());
        Conversion conversion = parameter.conversion();
        return conversion == null || !(parameter.model() instanceof ParameterModel model)
                ? value
                : conversion.argument(
                        model.value().type(),
                        model.collection(),
                        parameter.type().isAnnotated(),
                        value);
    }

    /** Returns what is composed for each placeholder, in the template's order. */
    private static List<CodeBlock> composed(JavaApi.Method method) {
        return method.parameters().stream()
                .filter(parameter -> parameter.model() instanceof PlaceholderModel)
                .sorted((a, b) ->
                        Integer.compare(((PlaceholderModel) a.model()).index(), ((PlaceholderModel) b.model()).index()))
                .map(TemplateEmitter::composed)
                .toList();
    }

    private static CodeBlock composed(JavaApi.Parameter parameter) {
        ParameterizedTypeName function = (ParameterizedTypeName) parameter.type();
        TypeName columns = ((WildcardTypeName) function.typeArguments.get(0)).lowerBounds.get(0);
        return CodeBlock.of("$T.compose($N, new $T())", ColumnsEmitter.expr("Columns"), parameter.name(), columns);
    }
}
