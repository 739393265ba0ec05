package dev.sluice.generator.lookup;

import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What a class from an archive needs and is not among the dependencies: without it javac would complain about generated code.
 * Classes of the project itself are left alone, because what they need may be generated yet.
 */
final class MissingClasses {
    private final JavaLookup lookup;
    private final Set<TypeElement> seen = new HashSet<>();
    private final Deque<TypeElement> waiting = new ArrayDeque<>();

    private MissingClasses(JavaLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Returns the report that a class cannot be used, if it cannot.
     *
     * @param lookup where it was found
     * @param reference what the source calls it
     * @param type the class
     * @param span where it is named
     */
    static Optional<Diagnostic> report(JavaLookup lookup, String reference, TypeElement type, SourceSpan span) {
        return new MissingClasses(lookup)
                .first(type)
                .map(missing -> Diagnostic.of(
                                DiagnosticCode.UNKNOWN_JAVA_TYPE,
                                span,
                                "\"" + reference + "\" needs the class \"" + missing + "\", which is not there")
                        .withHelp("add the dependency that has it"));
    }

    private Optional<String> first(TypeElement type) {
        waiting.add(type);
        while (!waiting.isEmpty()) {
            TypeElement next = waiting.remove();
            if (!seen.add(next) || lookup.isSource(next)) {
                continue;
            }
            Optional<String> missing = above(next);
            if (missing.isEmpty() && next.equals(type)) {
                missing = inConstructors(next);
            }
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private Optional<String> above(TypeElement type) {
        Optional<String> missing = missing(type.getSuperclass());
        for (TypeMirror each : type.getInterfaces()) {
            missing = missing.or(() -> missing(each));
        }
        return missing;
    }

    private Optional<String> inConstructors(TypeElement type) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        return constructors.stream()
                .flatMap(constructor -> constructor.getParameters().stream())
                .flatMap(parameter -> missing(parameter.asType()).stream())
                .findFirst();
    }

    /** Returns the name of a type that is missing; one that is there has its own supertypes looked at later. */
    private Optional<String> missing(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.of(type.toString());
        }
        if (type instanceof ArrayType array) {
            return missing(array.getComponentType());
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            waiting.add(element);
        }
        return Optional.empty();
    }
}
