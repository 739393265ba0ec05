package dev.sluice.generator.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.sluice.generator.model.ParameterModel;
import dev.sluice.generator.model.PlaceholderModel;
import dev.sluice.generator.model.QueryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The interface of an accessor: one method for each query, and the records that belong to this file alone. */
final class QueriesEmitter {
    private QueriesEmitter() {}

    /**
     * Returns the interface.
     *
     * <pre>
     * public interface OrdersQueries {
     *   static OrdersQueries of(SqlSession session) { ... }
     *
     *   Query&lt;OpenOrdersRow&gt; openOrders(long customerId);
     *
     *   record OpenOrdersRow(...) {}
     * }
     * </pre>
     *
     * @param accessor the accessor
     */
    static TypeSpec.Builder emit(JavaApi.Accessor accessor) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(accessor.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("""
                The named queries of $L.

                <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
                implement this interface themselves.
                """, JavadocText.code(accessor.path()));
        JavaFileEmitter.annotate(type, accessor.path());
        type.addMethod(of(accessor));
        for (JavaApi.Method method : accessor.methods()) {
            if (method.isWide()) {
                type.addMethod(wide(method));
                continue;
            }
            type.addMethod(declaration(method, accessor.path()));
            if (method.signature().stream().anyMatch(parameter -> parameter.defaultValue() != null)) {
                type.addMethod(withDefaults(method));
            }
            if (method.record() != null) {
                type.addMethod(overload(method, method.record()));
            }
        }
        for (JavaApi.RowType row : accessor.rows()) {
            type.addType(
                    RecordEmitter.withCopies(row).addModifiers(Modifier.STATIC).build());
        }
        for (JavaApi.ColumnsType columns : accessor.columns()) {
            type.addType(
                    ColumnsEmitter.emit(columns).addModifiers(Modifier.STATIC).build());
        }
        for (JavaApi.CursorType cursor : accessor.cursors()) {
            type.addType(
                    CursorEmitter.emit(cursor).addModifiers(Modifier.STATIC).build());
        }
        for (JavaApi.EnumType values : accessor.enums()) {
            type.addType(EnumEmitter.emit(values).addModifiers(Modifier.STATIC).build());
        }
        for (JavaApi.Method method : accessor.methods()) {
            if (method.record() != null) {
                type.addType(ParameterRecordEmitter.emit(method.record(), method.signature())
                        .addModifiers(Modifier.STATIC)
                        .build());
            }
        }
        return type;
    }

    /**
     * <pre>
     * static OrdersQueries of(SqlSession session) {
     *   return new OrdersQueriesImpl(session);
     * }
     * </pre>
     */
    private static MethodSpec of(JavaApi.Accessor accessor) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("""
                Returns the queries on a session.

                @param session the database, or a transaction on it
                @return the accessor
                """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(accessor.name())
                .addParameter(JavaTypes.runtime("SqlSession"), "session")
                .addStatement("return new $T(session)", accessor.implementation())
                .build();
    }

    /**
     * <pre>
     * Query&lt;OpenOrdersRow&gt; openOrders(long customerId, &#64;Nullable String pattern);
     * </pre>
     */
    private static MethodSpec declaration(JavaApi.Method method, String path) {
        MethodSpec.Builder declaration = MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(method.returns())
                .addJavadoc("$L\n\n", doc(method));
        declaration.addJavadoc(
                "<p>Query $L in $L, line $L.\n",
                JavadocText.code(method.query().name()),
                JavadocText.code(path),
                method.query().span().line());
        String separator = "\n";
        for (JavaApi.Parameter parameter : method.signature()) {
            declaration.addParameter(parameter.type(), parameter.name());
            declaration.addJavadoc("$L@param $L $L\n", separator, parameter.name(), ParameterDoc.of(parameter));
            separator = "";
        }
        return declaration.addJavadoc(returnDoc(method, separator)).build();
    }

    private static String doc(JavaApi.Method method) {
        String doc = method.query().doc();
        return doc == null || doc.isBlank()
                ? "Runs query " + JavadocText.code(method.query().name()) + "."
                : JavadocText.paragraphs(doc);
    }

    private static String atMostOne(QueryModel query) {
        return query.atMostOne() ? "; there is at most one" : "";
    }

    private static CodeBlock returnDoc(JavaApi.Method method, String separator) {
        String what = switch (method.query().returns()) {
            case QUERY -> "the query, which runs whenever its rows are asked for" + atMostOne(method.query());
            case PAGE -> "the rows, and where the next page begins";
            case ONE -> "the only row";
            case OPTIONAL -> "the only row, or empty if there is none";
            case LIST -> rows(method.query()) + ", unmodifiable" + atMostOne(method.query());
            case COUNT -> "the number of rows changed";
            case NOTHING -> "";
        };
        return what.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L@return $L\n", separator, what);
    }

    /** RETURNING has no order. */
    private static String rows(QueryModel query) {
        return query.steps().get(0).write() ? "the rows written, in any order" : "the rows in the query's order";
    }

    /**
     * <pre>
     * default Query&lt;OpenOrdersRow&gt; openOrders(long customerId) {
     *   return this.openOrders(customerId, 20L);
     * }
     * </pre>
     */
    private static MethodSpec withDefaults(JavaApi.Method method) {
        MethodSpec.Builder code = MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(method.returns())
                .addJavadoc("$L\n\n", doc(method));
        String left = method.signature().stream()
                .filter(parameter -> parameter.defaultValue() != null)
                .map(parameter -> JavadocText.code(parameter.name() + " = " + defaultText(parameter)))
                .collect(Collectors.joining(", "));
        code.addJavadoc("<p>With $L.\n\n", left);
        List<CodeBlock> arguments = new ArrayList<>();
        for (JavaApi.Parameter parameter : method.signature()) {
            CodeBlock value = parameter.defaultValue();
            if (value == null) {
                code.addParameter(parameter.type(), parameter.name());
                code.addJavadoc("@param $L $L\n", parameter.name(), ParameterDoc.of(parameter));
                arguments.add(CodeBlock.of("$N", parameter.name()));
            } else {
                arguments.add(value);
            }
        }
        boolean gives = method.query().returns() != QueryModel.Returns.NOTHING;
        return code.addJavadoc(returnDoc(method, ""))
                .addCode("$Lthis.$N(", gives ? "return " : "", method.name())
                .addCode(CodeBlock.join(arguments, ",$W"))
                .addCode(");\n")
                .build();
    }

    /** What a parameter is when it is left out, as the source writes it. */
    private static String defaultText(JavaApi.Parameter parameter) {
        if (parameter.model() instanceof ParameterModel value && value.defaultValue() != null) {
            return value.defaultValue().text();
        }
        return Objects.requireNonNull(((PlaceholderModel) parameter.model()).defaultText(), "default");
    }

    /**
     * <pre>
     * default Query&lt;OpenOrdersRow&gt; openOrders(OpenOrdersParameters parameters) {
     *   return this.openOrders(parameters.customerId(), parameters.pattern(), ...);
     * }
     * </pre>
     */
    private static MethodSpec overload(JavaApi.Method method, JavaApi.RowType record) {
        String parameters = parametersName(record);
        List<CodeBlock> arguments = record.components().stream()
                .map(component -> CodeBlock.of("$N.$N()", parameters, component.name()))
                .toList();
        boolean gives = method.query().returns() != QueryModel.Returns.NOTHING;
        return ofRecord(method, record)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addCode("$Lthis.$N($>$>\n", gives ? "return " : "", method.name())
                .addCode(CodeBlock.join(arguments, ",\n"))
                .addCode(");$<$<\n")
                .build();
    }

    /** A method with more parameters than a call can pass has them in the record alone. */
    private static MethodSpec wide(JavaApi.Method method) {
        return ofRecord(method, Objects.requireNonNull(method.record(), "record"))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .build();
    }

    private static MethodSpec.Builder ofRecord(JavaApi.Method method, JavaApi.RowType record) {
        String parameters = parametersName(record);
        return MethodSpec.methodBuilder(method.name())
                .returns(method.returns())
                .addParameter(record.name(), parameters)
                .addJavadoc("$L\n\n@param $L the parameters by name\n", doc(method), parameters)
                .addJavadoc(returnDoc(method, ""));
    }

    /** Returns what the record of the parameters is called where it is one. */
    static String parametersName(JavaApi.RowType record) {
        Set<String> names =
                record.components().stream().map(JavaApi.Component::name).collect(Collectors.toSet());
        return JavaNames.free("parameters", names);
    }
}
