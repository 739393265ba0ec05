package dev.sluice.generator.lookup;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.TypeName;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds the enums that columns and parameters are declared with, and reports what is none. */
public final class EnumLookup {
    private final JavaLookup lookup;
    private final JavaImports names;
    private final DiagnosticSink sink;

    /**
     * Begins.
     *
     * @param lookup finds classes
     * @param names what simple names stand for
     * @param sink takes the reports
     */
    public EnumLookup(JavaLookup lookup, JavaImports names, DiagnosticSink sink) {
        this.lookup = lookup;
        this.names = names;
        this.sink = sink;
    }

    /**
     * Returns the constants of all enums that are named.
     *
     * @param items the items of all files
     */
    public EnumConstants find(Collection<FileItem> items) {
        Map<String, TypeName> named = new LinkedHashMap<>();
        for (TypeName type : types(items)) {
            if (type.javaType() != null) {
                named.putIfAbsent(type.javaType(), type);
            }
        }
        EnumConstants declared = EnumConstants.inCommentsOf(items);
        Map<String, List<String>> found = new LinkedHashMap<>();
        named.forEach((name, place) -> {
            List<String> constants = constants(name, place, declared);
            if (!constants.isEmpty()) {
                found.put(name, constants);
            }
        });
        return declared.and(EnumConstants.of(found));
    }

    private static List<TypeName> types(Collection<FileItem> items) {
        List<TypeName> types = new ArrayList<>();
        for (FileItem item : items) {
            if (item instanceof FileItem.Plain plain && plain.statement() instanceof CreateTable table) {
                table.columns().forEach(column -> add(types, column.type()));
            } else if (item instanceof NamedQuery query) {
                for (NamedQuery.Declared declared : query.parameters()) {
                    if (declared instanceof NamedQuery.DeclaredParameter parameter) {
                        add(types, parameter.type());
                    }
                }
            }
        }
        return types;
    }

    private static void add(List<TypeName> types, @Nullable TypeName type) {
        if (type != null) {
            types.add(type);
        }
    }

    private List<String> constants(String name, TypeName place, EnumConstants declared) {
        if (!JavaLookup.isPossible()) {
            return List.of();
        }
        Optional<TypeElement> type = lookup.type(names.qualified(name));
        if (type.isEmpty()) {
            if (declared.of(name).isEmpty()) {
                report(DiagnosticCode.UNKNOWN_JAVA_TYPE, place, "there is no class " + name);
            }
            return List.of();
        } else if (type.get().getKind() != ElementKind.ENUM) {
            report(DiagnosticCode.BAD_JAVA_TYPE, place, name + " is no enum");
            return List.of();
        } else if (!names.qualified(name).equals(name)) {
            report(DiagnosticCode.BAD_JAVA_TYPE, place, name + " is not the qualified name of the enum");
            return List.of();
        }
        return type.get().getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }

    private void report(DiagnosticCode code, TypeName place, String message) {
        sink.add(
                Diagnostic.of(code, place.span(), message)
                        .withHelp(
                                "write the qualified name of an enum of this project, or of what it depends on: ENUM(com.acme.Status)"));
    }
}
