package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.sluice.generator.model.ExistingClassModel;
import dev.sluice.generator.model.JavaTypeModel;
import dev.sluice.generator.model.RowModel;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Classes of the application as rows: which constructor takes the columns, by name and type, and which methods give them. */
final class ExistingRows {
    private final Map<String, ExistingClassModel> classes;
    private final DiagnosticSink sink;

    ExistingRows(Map<String, ExistingClassModel> classes, DiagnosticSink sink) {
        this.classes = classes;
        this.sink = sink;
    }

    /** Returns the class that the source calls so; a stand-in where there is none, which was reported. */
    ClassName className(String reference) {
        ExistingClassModel model = classes.get(reference);
        return model == null
                ? ClassName.get("", reference.substring(reference.lastIndexOf('.') + 1))
                : (ClassName) Conversion.typeName(model.type());
    }

    /**
     * Returns the components that the constructor takes, in its order: of all that fit the one with the most parameters.
     * Reports when none fits.
     *
     * @param reference what the source calls the class
     * @param row the row
     * @param components the columns as they would be components of a record
     */
    List<Integer> arguments(String reference, RowModel row, List<JavaApi.Component> components) {
        ExistingClassModel model = classes.get(reference);
        if (model == null) {
            return List.of();
        }
        Optional<List<Integer>> best = model.constructors().stream()
                .flatMap(constructor -> arguments(constructor, components).stream())
                .max(Comparator.comparingInt(List::size));
        if (best.isEmpty() || best.get().isEmpty()) {
            report(model, row, components);
            return List.of();
        }
        return best.get();
    }

    private static Optional<List<Integer>> arguments(
            List<ExistingClassModel.Parameter> constructor, List<JavaApi.Component> components) {
        List<Integer> arguments = new ArrayList<>();
        for (ExistingClassModel.Parameter parameter : constructor) {
            int index = indexOf(parameter.name(), components);
            if (index < 0 || !fits(components.get(index).type(), parameter.type())) {
                return Optional.empty();
            }
            arguments.add(index);
        }
        return Optional.of(arguments);
    }

    private static int indexOf(String name, List<JavaApi.Component> components) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** A value that may be null fits no primitive type; a class that is yet to be generated is known by its simple name. */
    private static boolean fits(TypeName column, JavaTypeModel parameter) {
        boolean primitive = parameter.packageName().isEmpty()
                && parameter.dimensions() == 0
                && Character.isLowerCase(parameter.simpleName().charAt(0));
        if (primitive) {
            return column.toString().equals(parameter.toString());
        }
        String boxed = boxed(column);
        return boxed.equals(parameter.toString())
                || (parameter.packageName().isEmpty() && boxed.endsWith("." + parameter));
    }

    private static String boxed(TypeName type) {
        return (type.isPrimitive() ? type.box() : type.withoutAnnotations()).toString();
    }

    private void report(ExistingClassModel model, RowModel row, List<JavaApi.Component> components) {
        List<ExistingClassModel.Parameter> longest = model.constructors().stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
        List<String> problems = new ArrayList<>();
        for (ExistingClassModel.Parameter parameter : longest) {
            int index = indexOf(parameter.name(), components);
            if (index < 0) {
                problems.add("no column is \"" + parameter.name() + "\"");
            } else if (!fits(components.get(index).type(), parameter.type())) {
                problems.add("\"" + parameter.name() + "\" is " + parameter.type() + " there and "
                        + components.get(index).type() + " here");
            }
        }
        String why = longest.isEmpty() ? "its constructor takes nothing" : String.join("; ", problems);
        sink.add(Diagnostic.of(
                        DiagnosticCode.BAD_JAVA_TYPE,
                        row.span(),
                        "no constructor of \"" + model.type() + "\" takes these columns")
                .withLabel(why)
                .withHelp(
                        "name the columns like its parameters (AS \"name\"), with these types; a class from an archive"
                                + " has names only when it was compiled with -parameters"));
    }

    /**
     * Returns the methods that give the values of the columns, null where there is none.
     *
     * @param reference what the source calls the class
     * @param components the columns as they would be components of a record
     */
    List<@Nullable String> getters(String reference, List<JavaApi.Component> components) {
        ExistingClassModel model = classes.get(reference);
        List<@Nullable String> getters = new ArrayList<>();
        for (JavaApi.Component component : components) {
            getters.add(model == null ? null : getter(model, component));
        }
        return getters;
    }

    private static @Nullable String getter(ExistingClassModel model, JavaApi.Component component) {
        String upper = JavaNames.upperFirst(component.name());
        for (String name : List.of(component.name(), "get" + upper, "is" + upper)) {
            JavaTypeModel type = model.methods().get(name);
            if (type != null && boxed(component.type()).equals(boxed(Conversion.typeName(type)))) {
                return name;
            }
        }
        return null;
    }
}
