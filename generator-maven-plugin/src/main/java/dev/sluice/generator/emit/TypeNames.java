package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of the generated types, each given once. Two names that differ in case alone are the same: their files
 * would be, on some file systems.
 */
final class TypeNames {
    private final DiagnosticSink sink;
    private final Map<String, Owner> owners = new HashMap<>();
    private final Map<String, Set<String>> byPackage = new TreeMap<>();

    TypeNames(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Takes a name that the configuration gives and that nothing in a source file can change.
     *
     * @param name the name
     * @param what what has it
     */
    void reserve(ClassName name, String what) {
        remember(name, new Owner(what, null));
    }

    /**
     * Takes a name; reports it when it was taken before.
     *
     * @param name the name
     * @param span what asks for it
     * @param what what would have it
     * @param help what to do about it
     */
    void take(ClassName name, SourceSpan span, String what, String help) {
        Owner other = owners.get(key(name));
        if (other == null && name.enclosingClassName() != null) {
            other = owners.get(key(ClassName.get(name.packageName(), name.simpleName())));
        }
        if (other == null) {
            remember(name, new Owner(what, span));
            return;
        }
        Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.DUPLICATE_JAVA_TYPE,
                        span,
                        "the Java type \"" + name.simpleName() + "\" is " + what + " and " + other.what())
                .withHelp(help);
        SourceSpan place = other.span();
        sink.add(place == null ? diagnostic : diagnostic.withRelated(place, "the other one"));
    }

    /** Returns the simple names of all types, nested ones too, by package. */
    Map<String, Set<String>> byPackage() {
        return byPackage;
    }

    private void remember(ClassName name, Owner owner) {
        owners.put(key(name), owner);
        byPackage.computeIfAbsent(name.packageName(), key -> new TreeSet<>()).add(name.simpleName());
    }

    private static String key(ClassName name) {
        return name.canonicalName().toLowerCase(Locale.ROOT);
    }

    private record Owner(String what, @Nullable SourceSpan span) {}
}
