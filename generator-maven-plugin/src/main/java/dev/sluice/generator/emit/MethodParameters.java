package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.sluice.generator.model.ArgumentModel;
import dev.sluice.generator.model.ComponentModel;
import dev.sluice.generator.model.DefaultValue;
import dev.sluice.generator.model.FileModel;
import dev.sluice.generator.model.PageArgument;
import dev.sluice.generator.model.PageModel;
import dev.sluice.generator.model.ParameterModel;
import dev.sluice.generator.model.PlaceholderModel;
import dev.sluice.generator.model.QueryModel;
import dev.sluice.generator.model.RowPartModel;
import dev.sluice.generator.model.SortModel;
import dev.sluice.generator.model.TableOperation;
import dev.sluice.generator.model.TemplateModel;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of the method of a query: names and types. */
final class MethodParameters {
    private final Conversions conversions;
    private final List<JavaApi.TableAccessor> tables;
    private final TypeNames typeNames;
    private final DiagnosticSink sink;

    MethodParameters(
            Conversions conversions, List<JavaApi.TableAccessor> tables, TypeNames typeNames, DiagnosticSink sink) {
        this.tables = List.copyOf(tables);
        this.conversions = conversions;
        this.typeNames = typeNames;
        this.sink = sink;
    }

    /**
     * Returns the parameters of a query's method in order.
     *
     * @param query the query
     * @param file the file that the query is in
     * @param accessor the accessor's interface
     * @param enums takes the enums that they need
     * @param cursors takes the cursors that they need
     */
    List<JavaApi.Parameter> of(
            QueryModel query,
            FileModel file,
            ClassName accessor,
            List<JavaApi.EnumType> enums,
            List<JavaApi.CursorType> cursors) {
        List<JavaApi.Parameter> parameters = new ArrayList<>();
        Map<String, ArgumentModel> byName = new LinkedHashMap<>();
        for (ArgumentModel model : query.parameters()) {
            String name = model instanceof PageArgument ? JavaNames.free(name(model), byName.keySet()) : name(model);
            ArgumentModel other = byName.putIfAbsent(name, model);
            boolean sameRow = model instanceof RowPartModel && other instanceof RowPartModel;
            if (other != null && !sameRow) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_QUERY_HEADER,
                                model.span(),
                                "parameters \"" + model.name() + "\" and \"" + other.name() + "\" would both be \""
                                        + name + "\" in Java")
                        .withRelated(other.span(), "the other one")
                        .withHelp("give one of them another name"));
            }
            JavaApi.Parameter parameter = model instanceof PageArgument argument
                    ? page(argument, name, query, file, accessor, cursors)
                    : parameter(model, name, query, accessor, enums);
            parameters.add(parameter);
        }
        return parameters;
    }

    private JavaApi.Parameter parameter(
            ArgumentModel model, String name, QueryModel query, ClassName accessor, List<JavaApi.EnumType> enums) {
        if (model instanceof SortModel sort) {
            JavaApi.EnumType type = sortEnum(sort, query, accessor);
            enums.add(type);
            return new JavaApi.Parameter(name, type.name(), null, model, null);
        }
        if (model instanceof RowPartModel part) {
            return rowPart(part, name);
        }
        if (model instanceof PlaceholderModel placeholder) {
            TypeName function = ParameterizedTypeName.get(
                    ClassName.get(Function.class),
                    WildcardTypeName.supertypeOf(columns(query, accessor, placeholder.scope())),
                    composed(placeholder));
            return placeholder.optional()
                    ? new JavaApi.Parameter(name, JavaTypes.nullable(function), null, model, CodeBlock.of("null"))
                    : new JavaApi.Parameter(name, function, null, model, null);
        }
        ParameterModel value = (ParameterModel) model;
        TypeName type = value.collection() ? conversions.collection(value.value()) : conversions.type(value.value());
        if (value.optional()) {
            type = JavaTypes.nullable(JavaTypes.box(type));
        }
        DefaultValue defaultValue = value.defaultValue();
        return new JavaApi.Parameter(
                name,
                type,
                conversions.of(value.value()),
                model,
                defaultValue == null ? null : expression(defaultValue));
    }

    private static CodeBlock expression(DefaultValue value) {
        Object given = value.value();
        if (given instanceof DefaultValue.Constant constant) {
            return CodeBlock.of("$T.$L", JavaTypes.enumClass(constant.type()), constant.name());
        }
        if (given instanceof DefaultValue.Text text) {
            String reader =
                    text.type().is(SqlType.Kind.INTERVAL) || text.type().is(SqlType.Kind.POINT) ? "parse" : "of";
            return CodeBlock.of("$T.$L($S)", JavaTypes.of(ValueType.of(text.type(), false)), reader, text.text());
        }
        return given == null ? CodeBlock.of("null") : JavaValues.expression(given);
    }

    private JavaApi.Parameter page(
            PageArgument argument,
            String name,
            QueryModel query,
            FileModel file,
            ClassName accessor,
            List<JavaApi.CursorType> cursors) {
        if (argument.kind() == PageArgument.Kind.SIZE) {
            return new JavaApi.Parameter(name, TypeName.INT, null, argument, null);
        }
        ClassName cursor = cursor(query, accessor);
        typeNames.take(cursor, query.span(), "the cursor of query \"" + query.name() + "\"", "rename the query");
        String terms = argument.page().keys().stream().map(PageModel.Key::term).collect(Collectors.joining(", "));
        cursors.add(new JavaApi.CursorType(
                cursor,
                argument.page(),
                file.path() + " " + query.name() + ": " + terms,
                "A place in the rows of {@link " + accessor.simpleName() + "#" + JavaNames.method(query.name())
                        + "}."));
        return new JavaApi.Parameter(name, JavaTypes.nullable(cursor), null, argument, null);
    }

    private TypeName composed(PlaceholderModel placeholder) {
        return switch (placeholder.kind()) {
            case CONDITION -> ColumnsEmitter.expr("Predicate");
            case ORDER -> ColumnsEmitter.expr("Order");
            case VALUE -> {
                ClassName expression = ColumnsEmitter.expr("Expression");
                if (ColumnsEmitter.dataType(placeholder.type()) == null) {
                    sink.add(Diagnostic.of(
                                    DiagnosticCode.BAD_PLACEHOLDER,
                                    placeholder.span(),
                                    "a value of type " + placeholder.type() + " cannot be composed")
                            .withHelp("use a parameter"));
                    yield expression;
                }
                yield ParameterizedTypeName.get(
                        expression, JavaTypes.box(JavaTypes.of(ValueType.of(placeholder.type(), false))));
            }
        };
    }

    /**
     * Returns the classes of the columns that the placeholders of a query may use.
     *
     * @param query the query
     * @param accessor the accessor's interface
     */
    List<JavaApi.ColumnsType> columns(QueryModel query, ClassName accessor) {
        List<JavaApi.ColumnsType> all = new ArrayList<>();
        TemplateModel template = query.steps().get(0).variants().template();
        for (int i = 0; template != null && i < template.scopes().size(); i++) {
            ClassName name = columns(query, accessor, i);
            typeNames.take(name, query.span(), "the columns of query \"" + query.name() + "\"", "rename the query");
            all.add(new JavaApi.ColumnsType(
                    name,
                    template.scopes().get(i),
                    conversions,
                    "The columns that placeholders of {@link " + accessor.simpleName() + "#"
                            + JavaNames.method(query.name()) + "} may use."));
        }
        return all;
    }

    private static ClassName columns(QueryModel query, ClassName accessor, int scope) {
        return accessor.nestedClass(JavaNames.type(query.name()) + "Columns" + (scope == 0 ? "" : scope + 1));
    }

    /**
     * Returns the class of the cursor of a query.
     *
     * @param query the query
     * @param accessor the accessor's interface
     */
    static ClassName cursor(QueryModel query, ClassName accessor) {
        return accessor.nestedClass(JavaNames.type(query.name()) + "Cursor");
    }

    private JavaApi.Parameter rowPart(RowPartModel part, String name) {
        for (JavaApi.TableAccessor table : tables) {
            JavaApi.DraftType draft = table.newRow();
            if (draft == null || !table.model().table().name().equals(part.table())) {
                continue;
            }
            int column = part.part().column();
            JavaApi.DraftField field = draft.field(column);
            ValueType value = ((ComponentModel.Value)
                            table.model().table().row().components().get(column))
                    .value();
            boolean given = part.part().role() == TableOperation.Role.GIVEN;
            String getter = given ? String.valueOf(field.given()) : field.name();
            return new JavaApi.Parameter(
                    name,
                    draft.name(),
                    given ? null : conversions.of(value),
                    part,
                    null,
                    new JavaApi.RowPart(getter, given ? SqlType.BOOLEAN : value.type(), draft.isNullable(column)));
        }
        // Accessors are left out after an error, and then nothing is generated.
        return new JavaApi.Parameter(name, ClassName.get(Object.class), null, part, null);
    }

    private JavaApi.EnumType sortEnum(SortModel sort, QueryModel query, ClassName accessor) {
        ClassName name = accessor.nestedClass(JavaNames.type(query.name()) + JavaNames.type(sort.name()));
        typeNames.take(name, sort.span(), "the orders of query \"" + query.name() + "\"", "rename the query");
        Map<String, SortModel.Option> byName = new LinkedHashMap<>();
        List<JavaApi.Constant> constants = new ArrayList<>();
        for (SortModel.Option option : sort.options()) {
            String constant = JavaNames.constant(JavaNames.member(option.name(), Set.of()));
            SortModel.Option other = byName.putIfAbsent(constant, option);
            if (other != null) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_SORT,
                                option.span(),
                                option.name().equals(other.name())
                                        ? "the order \"" + option.name() + "\" is declared twice"
                                        : "the orders \"" + option.name() + "\" and \"" + other.name()
                                                + "\" would both be \"" + constant + "\" in Java")
                        .withRelated(other.span(), "declared first here")
                        .withHelp("give one of them another name"));
            }
            constants.add(new JavaApi.Constant(constant, "By " + JavadocText.code(option.terms()) + "."));
        }
        return new JavaApi.EnumType(
                name,
                constants,
                "The orders of {@link " + accessor.simpleName() + "#" + JavaNames.method(query.name()) + "}.");
    }

    /**
     * Returns the name of a parameter in Java.
     *
     * @param model the parameter
     */
    static String name(ArgumentModel model) {
        if (model instanceof RowPartModel part) {
            return JavaNames.member(part.placeholder(), Set.of());
        }
        boolean numbered = Character.isDigit(model.name().codePointAt(0));
        String name = JavaNames.member(numbered ? "p" + model.name() : model.name(), Set.of());
        return name.isEmpty() ? "p" : name;
    }
}
