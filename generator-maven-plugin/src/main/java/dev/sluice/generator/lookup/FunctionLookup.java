package dev.sluice.generator.lookup;

import dev.sluice.generator.model.SchemaModel;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.catalog.TypeNames;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the classes that implement declared functions for SQLite, and their methods {@code apply}. */
public final class FunctionLookup {
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
    public FunctionLookup(JavaLookup lookup, JavaImports imports, DiagnosticSink sink) {
        this.lookup = lookup;
        this.imports = imports;
        this.sink = sink;
    }

    /**
     * Returns the functions that Java implements.
     *
     * @param items all items of the sources
     */
    public List<SchemaModel.Function> find(List<FileItem> items) {
        return items.stream()
                .filter(FileItem.DeclareFunction.class::isInstance)
                .map(FileItem.DeclareFunction.class::cast)
                .filter(declared -> declared.sqliteClass() != null)
                .flatMap(declared -> find(declared, String.valueOf(declared.sqliteClass())).stream())
                .toList();
    }

    private Optional<SchemaModel.Function> find(FileItem.DeclareFunction declared, String reference) {
        List<SqlType> parameters = declared.parameters().stream()
                .map(type -> TypeNames.type(type, new DiagnosticSink()))
                .toList();
        SqlType result = TypeNames.type(declared.result(), new DiagnosticSink());
        String simpleName = reference.substring(reference.lastIndexOf('.') + 1);
        String help = "write a public class with: public static " + simple(result) + " apply("
                + parameters.stream().map(FunctionLookup::simple).collect(Collectors.joining(", "))
                + ")";
        if (boxed(result) == null || parameters.stream().anyMatch(type -> boxed(type) == null)) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.BAD_JAVA_TYPE,
                            declared.span(),
                            "a function that \"" + simpleName
                                    + "\" implements takes and gives INTEGER, REAL, TEXT, BLOB" + " and BOOLEAN alone")
                    .withHelp("declare it with these types"));
            return Optional.empty();
        }
        Optional<TypeElement> type =
                JavaLookup.isPossible() ? lookup.type(imports.qualified(reference)) : Optional.empty();
        if (type.isEmpty()) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_JAVA_TYPE,
                            declared.span(),
                            "there is no Java class \"" + reference + "\"")
                    .withHelp(help));
            return Optional.empty();
        }
        Optional<List<SchemaModel.FunctionParameter>> found =
                ElementFilter.methodsIn(type.get().getEnclosedElements()).stream()
                        .filter(method -> isApply(method, result))
                        .flatMap(method -> parameters(method, parameters).stream())
                        .findFirst();
        if (found.isEmpty() || !type.get().getModifiers().contains(Modifier.PUBLIC)) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.BAD_JAVA_TYPE,
                            declared.span(),
                            "\"" + reference + "\" has no method that computes the function")
                    .withHelp(help));
            return Optional.empty();
        }
        return Optional.of(new SchemaModel.Function(
                declared.name().text(),
                found.get(),
                result,
                declared.notNull(),
                JavaTypeModels.of(type.get().asType(), lookup.types())));
    }

    private boolean isApply(ExecutableElement method, SqlType result) {
        return method.getSimpleName().contentEquals("apply")
                && method.getModifiers().contains(Modifier.PUBLIC)
                && method.getModifiers().contains(Modifier.STATIC)
                && method.getThrownTypes().isEmpty()
                && is(method.getReturnType(), result);
    }

    /** Returns the parameters of a method that takes the types; empty where it takes others. */
    private Optional<List<SchemaModel.FunctionParameter>> parameters(ExecutableElement method, List<SqlType> types) {
        if (method.getParameters().size() != types.size()) {
            return Optional.empty();
        }
        List<SchemaModel.FunctionParameter> found = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            TypeMirror given = method.getParameters().get(i).asType();
            if (!is(given, types.get(i))) {
                return Optional.empty();
            }
            found.add(new SchemaModel.FunctionParameter(
                    types.get(i),
                    isNullable(given) || isNullable(method.getParameters().get(i))));
        }
        return Optional.of(found);
    }

    private static boolean isNullable(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }

    private boolean is(TypeMirror type, SqlType wanted) {
        TypeMirror plain = type.getKind().isPrimitive()
                ? lookup.types().boxedClass((PrimitiveType) type).asType()
                : type;
        if (wanted.is(SqlType.Kind.BLOB)) {
            return plain instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
        }
        return plain instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(String.valueOf(boxed(wanted)));
    }

    private static String simple(SqlType type) {
        String name = String.valueOf(boxed(type));
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns the class of a type's values; null for one that is not handed to Java. */
    private static @Nullable String boxed(SqlType type) {
        return switch (type.kind()) {
            case INTEGER -> "java.lang.Long";
            case REAL -> "java.lang.Double";
            case TEXT -> "java.lang.String";
            case BLOB -> "byte[]";
            case BOOLEAN -> "java.lang.Boolean";
            default -> null;
        };
    }
}
