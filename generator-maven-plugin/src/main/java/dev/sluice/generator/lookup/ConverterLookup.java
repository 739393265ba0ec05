package dev.sluice.generator.lookup;

import dev.sluice.generator.model.ConverterModel;
import dev.sluice.generator.model.ConverterModel.Form;
import dev.sluice.generator.model.JavaTypeModel;
import dev.sluice.runtime.ColumnConverter;
import dev.sluice.runtime.Converters;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds what {@code MAPPED BY} names and reports what cannot convert the values that it stands at. */
public final class ConverterLookup {
    private static final String CONVERTER = ColumnConverter.class.getName();
    private static final String OF_NULLABLE = ColumnConverter.OfNullable.class.getCanonicalName();

    /** What a class of the platform is converted by, as a field of {@link Converters}. */
    private static final Map<String, String> OF_PLATFORM = Map.of(
            "java.time.Duration", "DURATION",
            "java.time.Period", "PERIOD",
            "java.net.URI", "ADDRESS");

    private final JavaLookup lookup;
    private final JavaImports names;
    private final DiagnosticSink sink;
    private final Map<String, Optional<ConverterModel>> known = new HashMap<>();

    /**
     * Begins.
     *
     * @param lookup finds classes
     * @param names what simple names stand for
     * @param sink takes the reports
     */
    public ConverterLookup(JavaLookup lookup, JavaImports names, DiagnosticSink sink) {
        this.lookup = lookup;
        this.names = names;
        this.sink = sink;
    }

    /** Returns what was found, by the names that the source uses. */
    public Map<String, ConverterModel> found() {
        Map<String, ConverterModel> found = new TreeMap<>();
        known.forEach((name, model) -> model.ifPresent(it -> found.put(name, it)));
        return found;
    }

    /**
     * Looks a converter up and checks that it fits a value.
     *
     * @param reference what the source names
     * @param type the type of the value
     * @param boxed the Java type of the value, boxed
     * @param span where to report what is wrong
     */
    public void use(String reference, SqlType type, String boxed, SourceSpan span) {
        Optional<ConverterModel> model = known.get(reference);
        if (model == null) {
            model = find(reference, span);
            known.put(reference, model);
        }
        model.ifPresent(found -> check(reference, found, type, boxed, span));
    }

    private void check(String reference, ConverterModel found, SqlType type, String boxed, SourceSpan span) {
        JavaTypeModel stored = found.stored();
        boolean fits = stored == null
                ? type.is(SqlType.Kind.TEXT) || type.is(SqlType.Kind.INTEGER)
                : stored.toString().equals(boxed);
        if (!fits) {
            String takes = stored == null ? "TEXT or INTEGER" : stored.toString();
            bad(span, "\"" + reference + "\" converts " + takes + ", and this is " + type + " (" + boxed + ")", null);
        }
    }

    private Optional<ConverterModel> find(String reference, SourceSpan span) {
        if (!JavaLookup.isPossible()) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_JAVA_TYPE,
                            span,
                            "\"" + reference + "\" cannot be looked up: this Java has no compiler")
                    .withHelp("run Maven with a JDK"));
            return Optional.empty();
        }
        String name = names.qualified(reference);
        Optional<TypeElement> type = lookup.type(name);
        if (type.isPresent()) {
            return isComplete(reference, type.get(), span) ? ofClass(reference, type.get(), span) : Optional.empty();
        }
        int dot = name.lastIndexOf('.');
        Optional<TypeElement> owner = dot < 0 ? Optional.empty() : lookup.type(names.qualified(name.substring(0, dot)));
        if (owner.isPresent() && !isComplete(reference, owner.get(), span)) {
            return Optional.empty();
        } else if (owner.isPresent()) {
            return ofField(reference, owner.get(), name.substring(dot + 1), span);
        }
        sink.add(Diagnostic.of(DiagnosticCode.UNKNOWN_JAVA_TYPE, span, "there is no Java class \"" + reference + "\"")
                .withHelp("write its qualified name, or import it: import com.acme." + simple(reference)
                        + "; it must be in this project or one of its dependencies"));
        return Optional.empty();
    }

    private boolean isComplete(String reference, TypeElement type, SourceSpan span) {
        Optional<Diagnostic> incomplete = MissingClasses.report(lookup, reference, type, span);
        incomplete.ifPresent(sink::add);
        return incomplete.isEmpty();
    }

    private static String simple(String reference) {
        return reference.substring(reference.lastIndexOf('.') + 1);
    }

    private Optional<ConverterModel> ofClass(String reference, TypeElement type, SourceSpan span) {
        String platform = OF_PLATFORM.get(type.getQualifiedName().toString());
        if (platform != null) {
            TypeElement converters = lookup.type(Converters.class.getName()).orElseThrow();
            return ofField(reference, converters, platform, span);
        }
        JavaTypeModel self = JavaTypeModels.of(type);
        if (type.getKind() == ElementKind.ENUM) {
            return visible(reference, type, span)
                    ? Optional.of(new ConverterModel(Form.ENUM, self, null, self, null, false))
                    : Optional.empty();
        }
        DeclaredType converter = converter(type.asType());
        if (converter != null) {
            return ofConverter(reference, type, self, converter, span);
        }
        if (type.getKind() == ElementKind.RECORD && type.getRecordComponents().size() == 1) {
            return visible(reference, type, span) ? ofRecord(type, self) : Optional.empty();
        }
        bad(
                span,
                "\"" + reference + "\" is no converter",
                "implement " + CONVERTER + ", or name an enum, a record with one component or a field that holds one");
        return Optional.empty();
    }

    private Optional<ConverterModel> ofConverter(
            String reference, TypeElement type, JavaTypeModel self, DeclaredType converter, SourceSpan span) {
        boolean constructed = !type.getModifiers().contains(Modifier.ABSTRACT)
                && type.getTypeParameters().isEmpty()
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(ConverterLookup::isPlain);
        if (!constructed) {
            bad(
                    span,
                    "\"" + reference + "\" cannot be constructed",
                    "give it a public constructor without parameters, or name a static field that holds one");
            return Optional.empty();
        }
        return visible(reference, type, span)
                ? Optional.of(model(Form.INSTANCE, self, null, converter))
                : Optional.empty();
    }

    private static boolean isPlain(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && constructor.getModifiers().contains(Modifier.PUBLIC);
    }

    private Optional<ConverterModel> ofRecord(TypeElement type, JavaTypeModel self) {
        RecordComponentElement component = type.getRecordComponents().get(0);
        TypeMirror stored = component.asType();
        if (stored.getKind().isPrimitive()) {
            stored = lookup.types().boxedClass((PrimitiveType) stored).asType();
        }
        return Optional.of(new ConverterModel(
                Form.RECORD,
                self,
                component.getSimpleName().toString(),
                self,
                JavaTypeModels.of(stored, lookup.types()),
                false));
    }

    private Optional<ConverterModel> ofField(String reference, TypeElement owner, String name, SourceSpan span) {
        for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
            if (!field.getSimpleName().contentEquals(name)) {
                continue;
            }
            DeclaredType converter = converter(field.asType());
            if (converter == null
                    || !field.getModifiers().contains(Modifier.STATIC)
                    || !field.getModifiers().contains(Modifier.PUBLIC)) {
                bad(span, "\"" + reference + "\" is no public static field that holds a converter", null);
                return Optional.empty();
            }
            return visible(reference, owner, span)
                    ? Optional.of(model(Form.FIELD, JavaTypeModels.of(owner), name, converter))
                    : Optional.empty();
        }
        sink.add(Diagnostic.of(
                DiagnosticCode.UNKNOWN_JAVA_TYPE,
                span,
                "class \"" + owner.getQualifiedName() + "\" has no class or field \"" + name + "\""));
        return Optional.empty();
    }

    private ConverterModel model(Form form, JavaTypeModel owner, @Nullable String member, DeclaredType converter) {
        List<? extends TypeMirror> arguments = converter.getTypeArguments();
        boolean takesNull =
                ((TypeElement) converter.asElement()).getQualifiedName().contentEquals(OF_NULLABLE);
        return new ConverterModel(
                form,
                owner,
                member,
                JavaTypeModels.of(arguments.get(0), lookup.types()),
                JavaTypeModels.of(arguments.get(1), lookup.types()),
                takesNull);
    }

    /** Returns the converter interface with the type arguments that a type gives it, or null. */
    private @Nullable DeclaredType converter(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && (element.getQualifiedName().contentEquals(CONVERTER)
                        || element.getQualifiedName().contentEquals(OF_NULLABLE))) {
            return declared.getTypeArguments().size() == 2 ? declared : null;
        }
        if (!(type instanceof DeclaredType)) {
            return null;
        }
        for (TypeMirror above : lookup.types().directSupertypes(type)) {
            DeclaredType found = converter(above);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean visible(String reference, TypeElement type, SourceSpan span) {
        Element element = type;
        while (element instanceof TypeElement) {
            Element above = element.getEnclosingElement();
            boolean inInterface = above != null && above.getKind().isInterface();
            if (!element.getModifiers().contains(Modifier.PUBLIC) && !inInterface) {
                bad(span, "\"" + reference + "\" is not public", "make \"" + element.getSimpleName() + "\" public");
                return false;
            }
            element = above;
        }
        return true;
    }

    private void bad(SourceSpan span, String message, @Nullable String help) {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.BAD_JAVA_TYPE, span, message);
        sink.add(help == null ? diagnostic : diagnostic.withHelp(help));
    }
}
