package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.sluice.generator.model.PageArgument;
import dev.sluice.generator.model.QueryModel;
import dev.sluice.generator.model.TemplateModel;
import dev.sluice.generator.model.VariantsModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class behind an accessor: both SQL texts of each query, how parameters are bound and rows are read. */
final class QueriesImplEmitter {
    static final ClassName SQL_TEXT = JavaTypes.runtime("SqlText");
    private static final ClassName SQL_PART = JavaTypes.runtime("SqlPart");
    private static final ClassName SESSION = JavaTypes.runtime("SqlSession");

    private QueriesImplEmitter() {}

    /**
     * Returns the class.
     *
     * <pre>
     * final class OrdersQueriesImpl implements OrdersQueries {
     *   private static final SqlText OPEN_ORDERS = ...;
     *
     *   private final SqlSession session;
     *
     *   OrdersQueriesImpl(SqlSession session) { ... }
     *
     *   &#64;Override
     *   public Query&lt;OpenOrdersRow&gt; openOrders(long customerId) { ... }
     *
     *   private static OpenOrdersRow readOpenOrdersRow(Row row) throws SQLException { ... }
     * }
     * </pre>
     *
     * @param accessor the accessor
     */
    static TypeSpec.Builder emit(JavaApi.Accessor accessor) {
        TypeSpec.Builder type = TypeSpec.classBuilder(accessor.implementation())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(accessor.name())
                .addJavadoc("The queries of $L on a session.\n", JavadocText.code(accessor.path()));
        JavaFileEmitter.annotate(type, accessor.path());
        for (JavaApi.Method method : accessor.methods()) {
            for (int i = 0; i < method.constants().size(); i++) {
                type.addField(text(method, i, accessor.path()));
            }
        }
        type.addFields(Conversions.fields(
                reads -> accessor.methods().forEach(method -> Conversions.each(method.reading(), reads)),
                binds -> accessor.methods()
                        .forEach(method ->
                                method.parameters().forEach(parameter -> binds.accept(parameter.conversion())))));
        Map<String, JavaApi.Method> readers = readers(accessor);
        readers.forEach((reader, method) -> {
            if (method.reading() instanceof Reading.Folded folded) {
                type.addField(FoldEmitter.field(folded, accessor.implementation(), reader));
            }
        });
        type.addField(SESSION, "session", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(SESSION, "session")
                .addStatement("this.session = $T.requireNonNull(session, $S)", Objects.class, "session")
                .build());
        for (JavaApi.Method method : accessor.methods()) {
            type.addMethod(implementation(method, accessor.implementation()));
        }
        readers.values().forEach(method -> type.addMethod(reader(method)));
        return type;
    }

    /** The methods that read rows, each with one of the queries that use it. */
    private static Map<String, JavaApi.Method> readers(JavaApi.Accessor accessor) {
        Map<String, JavaApi.Method> readers = new LinkedHashMap<>();
        for (JavaApi.Method method : accessor.methods()) {
            if (method.reader() != null) {
                readers.putIfAbsent(method.reader(), method);
            }
        }
        return readers;
    }

    /**
     * <pre>
     * private static final SqlText OPEN_ORDERS = SqlText.read("openOrders", "com/acme/shop/orders.sql", 12)
     *     .parameters("customerId")
     *     .reads("orders")
     *     .sqlite("""
     *         SELECT ... WHERE customer_id = ?
     *         """, 0)
     *     .postgres("""
     *         SELECT ... WHERE customer_id = ?
     *         """, 0)
     *     .build();
     * </pre>
     */
    private static FieldSpec text(JavaApi.Method method, int index, String path) {
        QueryModel query = method.query();
        QueryModel.Step step = query.steps().get(index);
        TemplateModel template = step.variants().template();
        if (template != null) {
            return TemplateEmitter.field(method, template, index, path);
        }
        ClassName type = typeOf(step);
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.$L($S, $S, $L)$>$>\n",
                        type,
                        step.write() ? "write" : "read",
                        query.name(),
                        path,
                        query.span().line());
        if (!step.parameters().isEmpty()) {
            code.add(
                    ".parameters($L)\n",
                    CodeBlock.join(
                            step.parameters().stream()
                                    .map(parameter -> CodeBlock.of(
                                            "$S",
                                            method.parameters().get(parameter).label()))
                                    .toList(),
                            ",$W"));
        }
        if (!step.variants().fragments().isEmpty()) {
            code.add(".fragments($L)\n", step.variants().fragments().size());
        }
        if (step.variants().choices() > 1) {
            code.add(".choices($L)\n", step.variants().choices());
        }
        addTables(code, step.write(), step.tables());
        addEngine(code, "sqlite", step.variants(), step.sqlite());
        addEngine(code, "postgres", step.variants(), step.postgres());
        TemplateModel part = query.part();
        if (part != null) {
            code.add(".part($>$>$L$<$<)\n", TemplateEmitter.template(method, part, path));
        }
        return FieldSpec.builder(type, method.constants().get(index), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(code.add(".build()$<$<").build())
                .build();
    }

    private static ClassName typeOf(QueryModel.Step step) {
        return step.variants().isPlain() ? SQL_TEXT : JavaTypes.runtime("SqlVariants");
    }

    /** Live queries and interceptors want to know the tables. */
    static void addTables(CodeBlock.Builder code, boolean write, List<String> tables) {
        code.add(
                ".$L($L)\n",
                write ? "writes" : "reads",
                CodeBlock.join(
                        tables.stream().map(table -> CodeBlock.of("$S", table)).toList(), ",$W"));
    }

    /** Adds a text of a statement for one engine. */
    static void addEngine(
            CodeBlock.Builder code, String engine, VariantsModel variants, QueryModel.@Nullable EngineSql sql) {
        if (sql == null) {
            return;
        }
        if (variants.isPlain()) {
            code.add(".$L(", engine).add(text(sql.parts().get(0))).add(")\n");
            return;
        }
        code.add(".$L($>$>\n", engine);
        code.add(sql.parts().stream().map(QueriesImplEmitter::part).collect(CodeBlock.joining(",\n")));
        code.add(")$<$<\n");
    }

    /**
     * <pre>
     * SqlPart.fragment(0, """
     *       AND price &lt;= ?
     *     """, 1)
     * </pre>
     */
    private static CodeBlock part(QueryModel.Part part) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (part.fragment() < 0) {
            code.add("$T.always(", SQL_PART);
        } else {
            code.add("$T.fragment($L, ", SQL_PART, part.fragment());
        }
        code.add(text(part)).add(")");
        return part.option() < 0
                ? code.build()
                : code.add(".in($L)", part.option()).build();
    }

    private static CodeBlock text(QueryModel.Part part) {
        CodeBlock.Builder code = CodeBlock.builder().add("$>$>$L$<$<", TextBlocks.of(part.text()));
        for (int slot : part.slots()) {
            code.add(",$W$L", slot);
        }
        return code.build();
    }

    private static MethodSpec implementation(JavaApi.Method declared, ClassName self) {
        if (declared.isWide()) {
            JavaApi.RowType record = Objects.requireNonNull(declared.record(), "record");
            String parameters = QueriesEmitter.parametersName(record);
            return implementation(
                    declared.takenFrom(parameters),
                    List.of(ParameterSpec.builder(record.name(), parameters).build()),
                    self);
        }
        return implementation(
                declared,
                declared.signature().stream()
                        .map(it -> ParameterSpec.builder(it.type(), it.name()).build())
                        .toList(),
                self);
    }

    private static MethodSpec implementation(JavaApi.Method method, List<ParameterSpec> signature, ClassName self) {
        Set<String> names = signature.stream().map(it -> it.name).collect(Collectors.toSet());
        MethodSpec.Builder code = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(method.returns())
                .addParameters(signature);
        String session = names.contains("session") ? "this.session" : "session";
        return code.addCode(
                        method.query().steps().size() == 1
                                ? call(method, session, names, self)
                                : transaction(method, session, names))
                .build();
    }

    /**
     * <pre>
     * return session.query(
     *     OPEN_ORDERS,
     *     b -&gt; b.setLong(0, customerId),
     *     OrdersQueriesImpl::readOpenOrdersRow);
     * </pre>
     */
    private static CodeBlock call(JavaApi.Method method, String session, Set<String> names, ClassName self) {
        QueryModel.Returns returns = method.query().returns();
        Reading reading = method.reading();
        if (method.query().steps().get(0).variants().template() != null) {
            CodeBlock reader = reading == null ? null : rowReader(method, reading, self, JavaNames.free("row", names));
            return returns == QueryModel.Returns.PAGE && reading != null && reader != null
                    ? TemplateEmitter.page(method, session, statement(method, 0), reader, reading.width())
                    : TemplateEmitter.call(
                            method, session, statement(method, 0), reader, run(returns, reading != null));
        }
        if (returns == QueryModel.Returns.PAGE && reading != null) {
            return page(method, reading, session, names, self);
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .add(returns == QueryModel.Returns.NOTHING ? "" : "return ")
                .add("$L.$L($>$>\n$L,\n", session, sessionMethod(reading), statement(method, 0))
                .add(binder(method, 0, JavaNames.free("b", names)));
        if (reading != null) {
            code.add(",\n").add(rowReader(method, reading, self, JavaNames.free("row", names)));
        }
        return code.add(")$L;$<$<\n", run(returns, reading != null)).build();
    }

    private static String sessionMethod(@Nullable Reading reading) {
        if (reading == null) {
            return "update";
        }
        return reading instanceof Reading.Folded ? "queryFolded" : "query";
    }

    /**
     * Returns the statement that a call runs: the constant, or the variant of it that the arguments ask for.
     *
     * <pre>
     * SEARCH.variant((max == null ? 0 : 1) | (pattern == null ? 0 : 2), sort.ordinal())
     * </pre>
     */
    private static CodeBlock statement(JavaApi.Method method, int index) {
        VariantsModel variants = method.query().steps().get(index).variants();
        String constant = method.constants().get(index);
        if (variants.fragments().isEmpty() && variants.choices() == 1) {
            return CodeBlock.of("$N", constant);
        }
        List<CodeBlock> bits = new ArrayList<>();
        for (int i = 0; i < variants.fragments().size(); i++) {
            CodeBlock absent = variants.fragments().get(i).stream()
                    .map(argument -> CodeBlock.of(
                            "$N == null", method.parameters().get(argument).name()))
                    .collect(CodeBlock.joining(" || "));
            String bit = variants.fragments().size() == 1 ? "$L ? 0 : $L" : "($L ? 0 : $L)";
            bits.add(CodeBlock.of(bit, absent, 1 << i));
        }
        CodeBlock choice = CodeBlock.of("0");
        boolean paged = method.query().returns() == QueryModel.Returns.PAGE;
        if (variants.template() != null && paged && bits.isEmpty()) {
            return CodeBlock.of("$N", constant);
        }
        if (variants.chooser() >= 0 && !(variants.template() != null && paged)) {
            JavaApi.Parameter chooser = method.parameters().get(variants.chooser());
            choice = chooser.model() instanceof PageArgument
                    ? CodeBlock.of("$T.choice($N)", JavaTypes.runtime("PageCursor"), chooser.name())
                    : CodeBlock.of("$N.ordinal()", chooser.name());
        }
        return CodeBlock.of(
                "$N.variant($L, $L)",
                constant,
                bits.isEmpty() ? CodeBlock.of("0") : CodeBlock.join(bits, "$W| "),
                choice);
    }

    /**
     * <pre>
     * return OpenInCursor.FORMAT.page(
     *     session,
     *     OPEN_IN.variant(0, PageCursor.choice(after)),
     *     pageSize,
     *     after,
     *     1,
     *     b -&gt; b.setLong(0, customerId),
     *     2,
     *     OrdersQueriesImpl::readOpenInRow,
     *     OpenInCursor::new);
     * </pre>
     */
    private static CodeBlock page(
            JavaApi.Method method, Reading reading, String session, Set<String> names, ClassName self) {
        int count = method.parameters().size();
        JavaApi.Parameter after = method.parameters().get(count - 1);
        TypeName cursor = after.type().withoutAnnotations();
        return CodeBlock.builder()
                .add("return $T.FORMAT.page($>$>\n$L,\n$L,\n", cursor, session, statement(method, 0))
                .add("$N,\n$N,\n", method.parameters().get(count - 2).name(), after.name())
                .add("$L,\n", method.query().steps().get(0).parameters().size())
                .add(binder(method, 0, JavaNames.free("b", names)))
                .add(",\n$L,\n", reading.width())
                .add(rowReader(method, reading, self, JavaNames.free("row", names)))
                .add(",\n$T::new);$<$<\n", cursor)
                .build();
    }

    private static String run(QueryModel.Returns returns, boolean hasRows) {
        return switch (returns) {
            case ONE -> ".one()";
            case OPTIONAL -> ".optional()";
            case LIST -> ".list()";
            case NOTHING -> hasRows ? ".list()" : "";
            case QUERY, COUNT, PAGE -> "";
        };
    }

    /**
     * <pre>
     * session.inTransaction(tx -&gt; {
     *   tx.update(ARCHIVE_1, b -&gt; b.setLong(0, id));
     *   tx.update(ARCHIVE_2, b -&gt; b.setLong(0, id));
     * });
     * </pre>
     */
    private static CodeBlock transaction(JavaApi.Method method, String session, Set<String> names) {
        String transaction = JavaNames.free("tx", names);
        String sink = JavaNames.free("b", names);
        CodeBlock.Builder code = CodeBlock.builder().add("$L.inTransaction($N -> {\n$>", session, transaction);
        for (int i = 0; i < method.constants().size(); i++) {
            code.add("$N.update($L, ", transaction, statement(method, i))
                    .add(binder(method, i, sink))
                    .add(");\n");
        }
        return code.add("$<});\n").build();
    }

    /**
     * <pre>
     * b -&gt; {
     *   b.setLong(0, customerId);
     *   b.setString(1, pattern);
     * }
     * </pre>
     */
    private static CodeBlock binder(JavaApi.Method method, int index, String sink) {
        List<Integer> parameters = method.query().steps().get(index).parameters();
        if (parameters.isEmpty()) {
            return CodeBlock.of("$T.NONE", JavaTypes.runtime("ParameterBinder"));
        }
        if (parameters.size() == 1) {
            return CodeBlock.of(
                    "$N -> $L",
                    sink,
                    JavaTypes.bind(sink, 0, method.parameters().get(parameters.get(0))));
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$N -> {\n$>", sink);
        for (int i = 0; i < parameters.size(); i++) {
            code.add(JavaTypes.bind(sink, i, method.parameters().get(parameters.get(i))))
                    .add(";\n");
        }
        return code.add("$<}").build();
    }

    private static CodeBlock rowReader(JavaApi.Method method, Reading reading, ClassName self, String row) {
        if (reading instanceof Reading.Folded) {
            return CodeBlock.of("$N", FoldEmitter.constant(Objects.requireNonNull(method.reader(), "reader")));
        }
        return method.reader() == null
                ? CodeBlock.of("$N -> $L", row, ReadingCode.expression(reading, row, 1))
                : CodeBlock.of("$T::$N", self, method.reader());
    }

    /**
     * <pre>
     * private static OpenOrdersRow readOpenOrdersRow(Row row) throws SQLException {
     *   return new OpenOrdersRow(row.getLong(1), row.getStringOrNull(2));
     * }
     * </pre>
     */
    private static MethodSpec reader(JavaApi.Method method) {
        String name = Objects.requireNonNull(method.reader(), "reader");
        if (method.reading() instanceof Reading.Folded folded) {
            return FoldEmitter.head(folded, name);
        }
        Reading.OfRow reading = (Reading.OfRow) Objects.requireNonNull(method.reading(), "reading");
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(reading.type())
                .addParameter(JavaTypes.runtime("Row"), "row")
                .addException(ClassName.get("java.sql", "SQLException"))
                .addCode("return $L;\n", ReadingCode.expression(reading, "row", 1))
                .build();
    }
}
