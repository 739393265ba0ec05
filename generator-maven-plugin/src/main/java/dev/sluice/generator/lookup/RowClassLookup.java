package dev.sluice.generator.lookup;

import dev.sluice.generator.model.ExistingClassModel;
import dev.sluice.generator.model.JavaTypeModel;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the classes that {@code WITH} names. Which constructor fits is for those to say who know the columns. */
public final class RowClassLookup {
    private final JavaLookup lookup;
    private final JavaImports imports;
    private final DiagnosticSink sink;
    private final Map<String, Optional<ExistingClassModel>> known = new HashMap<>();

    /**
     * Begins.
     *
     * @param lookup finds classes
     * @param imports what simple names stand for
     * @param sink takes the reports
     */
    public RowClassLookup(JavaLookup lookup, JavaImports imports, DiagnosticSink sink) {
        this.lookup = lookup;
        this.imports = imports;
        this.sink = sink;
    }

    /** Returns what was found, by the names that the source uses. */
    public Map<String, ExistingClassModel> found() {
        Map<String, ExistingClassModel> found = new TreeMap<>();
        known.forEach((name, model) -> model.ifPresent(it -> found.put(name, it)));
        return found;
    }

    /**
     * Looks a class up.
     *
     * @param reference what the source names
     * @param span where to report what is wrong
     */
    public void use(String reference, SourceSpan span) {
        if (!known.containsKey(reference)) {
            known.put(reference, find(reference, span));
        }
    }

    private Optional<ExistingClassModel> find(String reference, SourceSpan span) {
        Optional<TypeElement> type =
                JavaLookup.isPossible() ? lookup.type(imports.qualified(reference)) : Optional.empty();
        if (type.isEmpty()) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_JAVA_TYPE, span, "there is no Java class \"" + reference + "\"")
                    .withHelp("write its qualified name; it must be in this project or one of its dependencies"));
            return Optional.empty();
        }
        Optional<Diagnostic> incomplete = MissingClasses.report(lookup, reference, type.get(), span);
        if (incomplete.isPresent()) {
            sink.add(incomplete.get());
            return Optional.empty();
        }
        boolean usable =
                (type.get().getKind() == ElementKind.CLASS || type.get().getKind() == ElementKind.RECORD)
                        && !type.get().getModifiers().contains(Modifier.ABSTRACT)
                        && type.get().getTypeParameters().isEmpty();
        List<List<ExistingClassModel.Parameter>> constructors =
                ElementFilter.constructorsIn(type.get().getEnclosedElements()).stream()
                        .filter(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC)
                                || type.get().getKind() == ElementKind.RECORD)
                        .map(constructor -> parameters(type.get(), constructor))
                        .toList();
        if (!usable || constructors.isEmpty()) {
            sink.add(Diagnostic.of(DiagnosticCode.BAD_JAVA_TYPE, span, "no row can become a \"" + reference + "\"")
                    .withHelp("name a class or record that is not abstract or generic and has a public constructor"));
            return Optional.empty();
        }
        return Optional.of(new ExistingClassModel(JavaTypeModels.of(type.get()), constructors, methods(type.get())));
    }

    private List<ExistingClassModel.Parameter> parameters(TypeElement type, ExecutableElement constructor) {
        List<ExistingClassModel.Parameter> parameters = constructor.getParameters().stream()
                .map(parameter -> parameter(parameter.getSimpleName().toString(), parameter.asType()))
                .toList();
        // An archive need not have the names of a constructor's parameters; it always has those of a record's
        // components.
        List<ExistingClassModel.Parameter> components = type.getRecordComponents().stream()
                .map(component -> parameter(component.getSimpleName().toString(), component.asType()))
                .toList();
        return types(parameters).equals(types(components)) ? components : parameters;
    }

    private ExistingClassModel.Parameter parameter(String name, TypeMirror type) {
        return new ExistingClassModel.Parameter(name, JavaTypeModels.of(type, lookup.types()));
    }

    private static List<JavaTypeModel> types(List<ExistingClassModel.Parameter> parameters) {
        return parameters.stream().map(ExistingClassModel.Parameter::type).toList();
    }

    private Map<String, JavaTypeModel> methods(TypeElement type) {
        Map<String, JavaTypeModel> methods = new TreeMap<>();
        for (ExecutableElement method :
                ElementFilter.methodsIn(lookup.elements().getAllMembers(type))) {
            boolean getter = method.getParameters().isEmpty()
                    && method.getModifiers().contains(Modifier.PUBLIC)
                    && !method.getModifiers().contains(Modifier.STATIC);
            if (getter) {
                methods.put(
                        method.getSimpleName().toString(), JavaTypeModels.of(method.getReturnType(), lookup.types()));
            }
        }
        return methods;
    }
}
