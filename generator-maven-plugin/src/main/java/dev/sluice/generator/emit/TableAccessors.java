package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.sluice.generator.model.ComponentModel;
import dev.sluice.generator.model.ResultModel;
import dev.sluice.generator.model.TableAccessModel;
import dev.sluice.generator.model.TableAccessModel.Presence;
import dev.sluice.generator.model.TableModel;
import dev.sluice.generator.model.TableOperation.Kind;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names and types of the tables' accessors. */
final class TableAccessors {
    private final RowTypes rowTypes;
    private final TypeNames typeNames;
    private final Conversions conversions;
    private final DiagnosticSink sink;

    TableAccessors(RowTypes rowTypes, TypeNames typeNames, Conversions conversions, DiagnosticSink sink) {
        this.conversions = conversions;
        this.rowTypes = rowTypes;
        this.typeNames = typeNames;
        this.sink = sink;
    }

    /**
     * Returns the accessors.
     *
     * @param models the accessors in SQL; the records of their rows were declared
     */
    List<JavaApi.TableAccessor> of(List<TableAccessModel> models) {
        List<JavaApi.TableAccessor> accessors = new ArrayList<>();
        Map<String, TableModel> methods = new HashMap<>();
        for (TableAccessModel model : models) {
            JavaApi.TableAccessor accessor = accessor(model);
            TableModel other = methods.putIfAbsent(accessor.method(), model.table());
            if (other != null) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.DUPLICATE_JAVA_TYPE,
                                model.table().row().span(),
                                "tables \"" + other.name() + "\" and \""
                                        + model.table().name() + "\" would both be reached by \"" + accessor.method()
                                        + "()\"")
                        .withRelated(other.row().span(), "the other one")
                        .withHelp("rename one of them"));
            }
            accessors.add(accessor);
        }
        return accessors;
    }

    private JavaApi.TableAccessor accessor(TableAccessModel model) {
        TableModel table = model.table();
        JavaApi.RowType row = rowTypes.declared(table.row());
        String base = JavaNames.type(table.name());
        ClassName name = ClassName.get(model.packageName(), base + "Table");
        ClassName implementation = ClassName.get(model.packageName(), base + "TableImpl");
        take(name, table);
        take(implementation, table);
        return new JavaApi.TableAccessor(
                name,
                implementation,
                JavaNames.method(table.name()),
                row,
                rowTypes.reading(new ResultModel.OfRow(table.row())),
                table.row().components().stream()
                        .map(component -> conversions.of(((ComponentModel.Value) component).value()))
                        .toList(),
                rowTypes.getters(table.row()),
                table.view() ? null : newRow(model, row),
                model.operation(Kind.PATCH).isPresent() ? patch(model, row) : null,
                model);
    }

    private void take(ClassName name, TableModel table) {
        typeNames.take(
                name,
                table.row().span(),
                "part of the accessor of table \"" + table.name() + "\"",
                "give the row that has this name another one: AS Name");
    }

    private JavaApi.DraftType newRow(TableAccessModel model, JavaApi.RowType row) {
        Map<Integer, Boolean> required = new LinkedHashMap<>();
        for (int i = 0; i < model.columns().size(); i++) {
            if (model.columns().get(i) != Presence.GENERATED) {
                required.put(i, model.columns().get(i) == Presence.REQUIRED);
            }
        }
        return draft(
                "New" + row.name().simpleName(),
                "A row of table " + JavadocText.code(model.table().name())
                        + " to be inserted. What is not given takes its default.",
                required,
                model,
                row);
    }

    private JavaApi.DraftType patch(TableAccessModel model, JavaApi.RowType row) {
        Map<Integer, Boolean> required = new LinkedHashMap<>();
        for (int i = 0; i < model.columns().size(); i++) {
            if (model.columns().get(i) != Presence.GENERATED && !model.key().contains(i)) {
                required.put(i, false);
            }
        }
        return draft(
                row.name().simpleName() + "Patch",
                "New values for some columns of a row of table "
                        + JavadocText.code(model.table().name()) + ". What is not given stays as it is.",
                required,
                model,
                row);
    }

    private JavaApi.DraftType draft(
            String simpleName,
            String doc,
            Map<Integer, Boolean> required,
            TableAccessModel model,
            JavaApi.RowType row) {
        ClassName name = ClassName.get(model.packageName(), simpleName);
        take(name, model.table());
        Set<String> taken =
                row.components().stream().map(JavaApi.Component::name).collect(Collectors.toCollection(TreeSet::new));
        List<JavaApi.DraftField> fields = new ArrayList<>();
        required.forEach((column, isRequired) -> {
            JavaApi.Component component = row.components().get(column);
            fields.add(new JavaApi.DraftField(
                    column,
                    component.name(),
                    typeOf(component, model.columns().get(column)),
                    component.doc(),
                    isRequired,
                    isRequired ? null : given(component, model, column, taken)));
        });
        return new JavaApi.DraftType(name, fields, doc, row.source());
    }

    /** A number that the database draws is never null, whatever a row of the table may hold. */
    private static TypeName typeOf(JavaApi.Component component, Presence presence) {
        boolean boxed = component.type().withoutAnnotations().isBoxedPrimitive();
        return presence == Presence.DRAWN && boxed
                ? component.type().withoutAnnotations().unbox()
                : component.type();
    }

    private static @Nullable String given(
            JavaApi.Component component, TableAccessModel model, int column, Set<String> taken) {
        ComponentModel.Value value =
                (ComponentModel.Value) model.table().row().components().get(column);
        boolean nullable = value.value().nullable() && model.columns().get(column) != Presence.DRAWN;
        if (!nullable) {
            return null;
        }
        String name = JavaNames.free("has" + JavaNames.upperFirst(component.name()), taken);
        taken.add(name);
        return name;
    }
}
