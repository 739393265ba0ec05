package dev.sluice.generator.lookup;

import dev.sluice.generator.model.JavaTypeModel;
import dev.sluice.runtime.JavaStep;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the classes that steps run. Whether one takes the queries of its step is for the Java compiler to say. */
public final class StepClassLookup {
    private final JavaLookup lookup;
    private final JavaImports imports;
    private final DiagnosticSink sink;

    /**
     * Begins.
     *
     * @param lookup finds classes
     * @param imports what simple names stand for
     * @param sink takes the reports
     */
    public StepClassLookup(JavaLookup lookup, JavaImports imports, DiagnosticSink sink) {
        this.lookup = lookup;
        this.imports = imports;
        this.sink = sink;
    }

    /**
     * Looks a class up.
     *
     * @param reference what the step names
     * @param span where to report what is wrong
     * @param queries the interface of the queries that it is given
     * @return the class; empty after an error
     */
    public Optional<JavaTypeModel> find(String reference, SourceSpan span, String queries) {
        String name = imports.qualified(reference);
        Optional<TypeElement> type = JavaLookup.isPossible() ? lookup.type(name) : Optional.empty();
        String declaration = "public final class " + name.substring(name.lastIndexOf('.') + 1) + " implements JavaStep<"
                + queries + ">";
        if (type.isEmpty()) {
            report(DiagnosticCode.UNKNOWN_JAVA_TYPE, span, "there is no Java class \"" + reference + "\"", declaration);
        } else if (!isStep(type.get()) || !isMade(type.get())) {
            report(
                    DiagnosticCode.BAD_JAVA_TYPE,
                    span,
                    isStep(type.get())
                            ? "\"" + reference + "\" needs to be public, with a public constructor without parameters"
                            : "\"" + reference + "\" is no class that implements JavaStep",
                    declaration);
        } else {
            return Optional.of(JavaTypeModels.of(type.get().asType(), lookup.types()));
        }
        return Optional.empty();
    }

    private boolean isStep(TypeElement type) {
        TypeMirror step = lookup.elements()
                .getTypeElement(JavaStep.class.getCanonicalName())
                .asType();
        boolean concrete = (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
                && !type.getModifiers().contains(Modifier.ABSTRACT);
        return concrete
                && lookup.types()
                        .isSubtype(
                                lookup.types().erasure(type.asType()),
                                lookup.types().erasure(step));
    }

    private static boolean isMade(TypeElement type) {
        boolean nested = type.getNestingKind().isNested();
        return type.getModifiers().contains(Modifier.PUBLIC)
                && (!nested || type.getModifiers().contains(Modifier.STATIC))
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(StepClassLookup::isPublicWithoutParameters);
    }

    private static boolean isPublicWithoutParameters(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && constructor.getModifiers().contains(Modifier.PUBLIC);
    }

    private void report(DiagnosticCode code, SourceSpan span, String message, String declaration) {
        sink.add(Diagnostic.of(code, span, message)
                .withHelp("write the qualified name of a class of this project: " + declaration));
    }
}
