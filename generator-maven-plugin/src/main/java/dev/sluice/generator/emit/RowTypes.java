package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.sluice.generator.model.ComponentModel;
import dev.sluice.generator.model.FoldModel;
import dev.sluice.generator.model.QueryModel;
import dev.sluice.generator.model.ResultModel;
import dev.sluice.generator.model.RowModel;
import dev.sluice.generator.model.RowName;
import dev.sluice.generator.model.TableModel;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The records of rows: their names, components and how they are read. */
final class RowTypes {
    private final TypeNames typeNames;
    private final Conversions conversions;
    private final ExistingRows existing;
    private final DiagnosticSink sink;
    private final Map<RowName, ClassName> classes = new HashMap<>();
    private final Map<RowName, JavaApi.RowType> declared = new HashMap<>();
    private final Map<RowModel, List<Integer>> matched = new HashMap<>();

    RowTypes(TypeNames typeNames, Conversions conversions, ExistingRows existing, DiagnosticSink sink) {
        this.existing = existing;
        this.conversions = conversions;
        this.typeNames = typeNames;
        this.sink = sink;
    }

    /**
     * Declares the record of a row.
     *
     * @param row the row
     * @param accessor the accessor that it is nested in, or null when it is a type of its own
     * @param of what its rows are rows of, as Javadoc
     */
    JavaApi.RowType declare(RowModel row, @Nullable ClassName accessor, String of) {
        if (row.name() instanceof RowName.Existing name) {
            JavaApi.RowType type = new JavaApi.RowType(
                    existing.className(name.reference()),
                    components(row),
                    "",
                    row.path() + ":" + row.span().line());
            declared.put(row.name(), type);
            return type;
        }
        ClassName name = className(row, accessor);
        typeNames.take(name, row.span(), "the row of " + describe(row), help(row));
        classes.put(row.name(), name);
        JavaApi.RowType type = new JavaApi.RowType(
                name,
                components(row),
                doc(row, of),
                row.path() + ":" + row.span().line());
        declared.put(row.name(), type);
        return type;
    }

    /**
     * Returns the record of a row that was declared.
     *
     * @param row the row
     */
    JavaApi.RowType declared(RowModel row) {
        JavaApi.RowType type = declared.get(row.name());
        if (type == null) {
            throw new IllegalStateException("row was not declared: " + row.name());
        }
        return type;
    }

    /**
     * Tells whether a row that queries name ({@code AS Todo}) is the row of a table, whose record then serves; reports
     * one that has the name of a table's row and another shape.
     *
     * @param row the row that queries name
     * @param tables the tables, whose records were declared
     */
    boolean isRowOf(RowModel row, List<TableModel> tables) {
        String name = simpleName(row.name());
        for (TableModel table : tables) {
            if (!className(table.row().name()).simpleName().equals(name)) {
                continue;
            }
            if (!table.row().shape().equals(row.shape())) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.DUPLICATE_JAVA_TYPE,
                                row.span(),
                                "\"" + name + "\" is the row of table \"" + table.name()
                                        + "\", which has another shape")
                        .withLabel(row.shape())
                        .withRelated(table.row().span(), table.row().shape())
                        .withHelp("select exactly the columns of the table, or choose another name"));
            }
            classes.put(row.name(), className(table.row().name()));
            return true;
        }
        return false;
    }

    /**
     * Returns the type of what one row of a query becomes, and declares the records that are not known yet.
     *
     * @param result what a row becomes
     * @param accessor the accessor of the query's file
     * @param query the query
     * @param nested takes the records that the accessor declares
     */
    TypeName result(ResultModel result, ClassName accessor, QueryModel query, List<JavaApi.RowType> nested) {
        if (result instanceof ResultModel.Plain plain) {
            declareInner(plain.component(), accessor, query, nested);
            return type(plain.component());
        }
        RowModel row = ((ResultModel.OfRow) result).row();
        declareMissing(row, accessor, query, nested);
        return className(row.name());
    }

    private void declareMissing(RowModel row, ClassName accessor, QueryModel query, List<JavaApi.RowType> nested) {
        if (classes.containsKey(row.name())) {
            return;
        }
        for (ComponentModel component : row.components()) {
            declareInner(component, accessor, query, nested);
        }
        if (row.name() instanceof RowName.Existing) {
            return;
        }
        nested.add(declare(row, accessor, "query " + JavadocText.code(query.name())));
    }

    private void declareInner(
            ComponentModel component, ClassName accessor, QueryModel query, List<JavaApi.RowType> nested) {
        if (component instanceof ComponentModel.Nested inner) {
            declareMissing(inner.row(), accessor, query, nested);
        } else if (component instanceof ComponentModel.Listed list) {
            result(list.element(), accessor, query, nested);
        }
    }

    /**
     * Returns how a row is read.
     *
     * @param result what it becomes; its records were declared
     */
    Reading reading(ResultModel result) {
        return result instanceof ResultModel.Plain plain
                ? reading(plain.component())
                : reading(((ResultModel.OfRow) result).row(), false);
    }

    /**
     * Returns how a row is read whose list is folded.
     *
     * @param result what it becomes; its records were declared
     * @param fold where the list is
     */
    Reading reading(ResultModel result, FoldModel fold) {
        RowModel row = ((ResultModel.OfRow) result).row();
        return new Reading.Folded(
                reading(row, false), fold, type(row.components().get(fold.list())));
    }

    private Reading.OfRow reading(RowModel row, boolean probed) {
        return new Reading.OfRow(
                className(row.name()),
                row.components().stream().map(this::reading).toList(),
                arguments(row),
                wideNames(row),
                probed);
    }

    /** The names of the components of a row that is built by name; none of others. */
    private List<String> wideNames(RowModel row) {
        JavaApi.RowType type = declared.get(row.name());
        return type == null || row.name() instanceof RowName.Existing || !type.isWide()
                ? List.of()
                : type.components().stream().map(JavaApi.Component::name).toList();
    }

    private List<Integer> arguments(RowModel row) {
        return row.name() instanceof RowName.Existing name
                ? matched.computeIfAbsent(row, key -> existing.arguments(name.reference(), row, components(row)))
                : IntStream.range(0, row.components().size()).boxed().toList();
    }

    /** Returns the methods that give the values of a row that was declared; null where a class has none. */
    List<@Nullable String> getters(RowModel row) {
        List<JavaApi.Component> components = declared(row).components();
        return row.name() instanceof RowName.Existing name
                ? existing.getters(name.reference(), components)
                : List.copyOf(components.stream().map(JavaApi.Component::name).toList());
    }

    private Reading reading(ComponentModel component) {
        if (component instanceof ComponentModel.Value value) {
            return new Reading.OfValue(value.value(), conversions.reading(value.value()));
        }
        if (component instanceof ComponentModel.Nested nested) {
            return reading(nested.row(), nested.nullable());
        }
        return new Reading.OfList(reading(((ComponentModel.Listed) component).element()));
    }

    private ClassName className(RowName name) {
        if (name instanceof RowName.Existing it) {
            return existing.className(it.reference());
        }
        ClassName known = classes.get(name);
        if (known == null) {
            throw new IllegalStateException("row was not declared: " + name);
        }
        return known;
    }

    private ClassName className(RowModel row, @Nullable ClassName accessor) {
        RowName name = row.name();
        String simple = simpleName(name);
        if (simple.isEmpty() || !JavaNames.isType(simple)) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.BAD_JAVA_NAME,
                            row.span(),
                            "no Java type can be named after \"" + row.span().text() + "\"")
                    .withHelp(help(row)));
            simple = "Unnamed";
        }
        if (name instanceof RowName.OfTable table) {
            return ClassName.get(table.packageName(), simple);
        }
        if (name instanceof RowName.Given given) {
            return ClassName.get(given.packageName(), simple);
        }
        if (accessor == null) {
            throw new IllegalArgumentException("the row of a query needs an accessor: " + name);
        }
        return accessor.nestedClass(simple);
    }

    private static String simpleName(RowName name) {
        if (name instanceof RowName.OfTable table) {
            return JavaNames.row(table.table());
        }
        if (name instanceof RowName.Given given) {
            return given.name();
        }
        if (name instanceof RowName.Existing it) {
            return it.reference().substring(it.reference().lastIndexOf('.') + 1);
        }
        String base = base(name);
        return base.isEmpty() ? "" : base + "Row";
    }

    private static String base(RowName name) {
        if (name instanceof RowName.OfQuery query) {
            return JavaNames.type(query.query());
        }
        if (name instanceof RowName.OfComponent component) {
            return base(component.owner()) + JavaNames.type(component.component());
        }
        return simpleName(name);
    }

    private List<JavaApi.Component> components(RowModel row) {
        List<JavaApi.Component> components = new ArrayList<>();
        Map<String, ComponentModel> byName = new LinkedHashMap<>();
        for (ComponentModel model : row.components()) {
            String name = componentName(model);
            ComponentModel other = byName.putIfAbsent(name, model);
            if (name.isEmpty()) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_JAVA_NAME,
                                model.span(),
                                "no Java name can be made of the column name \"" + model.name() + "\"")
                        .withHelp("give it a name: AS amount"));
                name = "unnamed";
            } else if (other != null) {
                reportSameComponent(model, other, name);
            }
            TypeName type = type(model);
            components.add(new JavaApi.Component(name, type, componentDoc(model), jsonKey(model)));
        }
        checkJsonKeys(row, components);
        return components;
    }

    private void reportSameComponent(ComponentModel model, ComponentModel other, String name) {
        String alias = model instanceof ComponentModel.Value value && value.column() != null
                ? JavaNames.member(value.column(), java.util.Set.of())
                : name + "2";
        sink.add(Diagnostic.of(
                        DiagnosticCode.DUPLICATE_RESULT_NAME,
                        model.span(),
                        model.name().equals(other.name())
                                ? "two columns are named \"" + name + "\""
                                : "columns \"" + other.name() + "\" and \"" + model.name() + "\" would both be \""
                                        + name + "\" in Java")
                .withRelated(other.span(), "the other one")
                .withHelp("give one of them another name, for example AS " + alias));
    }

    /** Reports names in JSON that two components of a row would have. */
    private void checkJsonKeys(RowModel row, List<JavaApi.Component> components) {
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < components.size(); i++) {
            JavaApi.Component component = components.get(i);
            String key = component.jsonKey() == null ? component.name() : component.jsonKey();
            Integer other = byKey.putIfAbsent(key, i);
            if (other != null && !component.name().equals(components.get(other).name())) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.DUPLICATE_RESULT_NAME,
                                row.components().get(i).span(),
                                "two columns would be \"" + key + "\" in JSON")
                        .withRelated(row.components().get(other).span(), "the other one")
                        .withHelp("give one of them another JSON KEY"));
            }
        }
    }

    private static @Nullable String jsonKey(ComponentModel model) {
        return model instanceof ComponentModel.Value value ? value.jsonKey() : null;
    }

    private static String componentName(ComponentModel model) {
        if (model instanceof ComponentModel.Value value) {
            String given = value.given();
            if (given != null) {
                return JavaNames.component(given);
            }
        }
        return JavaNames.component(model.name());
    }

    private TypeName type(ComponentModel model) {
        if (model instanceof ComponentModel.Value value) {
            return conversions.type(value.value());
        }
        if (model instanceof ComponentModel.Nested nested) {
            ClassName row = className(nested.row().name());
            return nested.nullable() ? JavaTypes.nullable(row) : row;
        }
        ResultModel element = ((ComponentModel.Listed) model).element();
        if (element instanceof ResultModel.OfRow row) {
            return listOf(className(row.row().name()));
        }
        ComponentModel component = ((ResultModel.Plain) element).component();
        return listOf(
                component instanceof ComponentModel.Value value
                        ? conversions.argument(value.value())
                        : type(component));
    }

    private static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    private static String componentDoc(ComponentModel model) {
        if (model instanceof ComponentModel.Value value) {
            String doc = value.doc();
            if (doc != null && !doc.isBlank()) {
                return JavadocText.line(doc);
            }
            String column = value.column();
            String what = column == null ? "computed by the query" : "column " + JavadocText.code(column);
            return value.value().nullable() ? what + ", or null" : what;
        }
        if (model instanceof ComponentModel.Nested nested) {
            return "the row of " + JavadocText.line(describe(nested.row()))
                    + (nested.nullable() ? ", or null if there is none" : "");
        }
        return "the rows of the list in order, unmodifiable";
    }

    private static String doc(RowModel row, String of) {
        String doc = row.doc();
        String one = "One row of " + of + ".";
        return doc == null || doc.isBlank() ? one : JavadocText.paragraphs(doc) + "\n\n<p>" + one;
    }

    private static String describe(RowModel row) {
        RowName name = row.name();
        if (name instanceof RowName.OfTable table) {
            return "table \"" + table.table() + "\"";
        }
        if (name instanceof RowName.OfQuery query) {
            return "query \"" + query.query() + "\"";
        }
        if (name instanceof RowName.Given given) {
            return "\"" + given.name() + "\"";
        }
        if (name instanceof RowName.Existing it) {
            return "\"" + it.reference() + "\"";
        }
        return "\"" + ((RowName.OfComponent) name).component() + "\"";
    }

    private static String help(RowModel row) {
        return row.name() instanceof RowName.OfTable
                ? "name the row behind the table's closing parenthesis: AS RowName"
                : "name the row: AS RowName before the colon";
    }
}
