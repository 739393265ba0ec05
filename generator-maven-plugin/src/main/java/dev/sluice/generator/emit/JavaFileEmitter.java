package dev.sluice.generator.emit;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import java.util.Map;
import java.util.Set;

/** What all generated files have in common: annotations, imports, and how a type becomes a file. */
final class JavaFileEmitter {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    private final Map<String, Set<String>> typeNames;

    /**
     * Begins.
     *
     * @param typeNames simple names of all generated types by package
     */
    JavaFileEmitter(Map<String, Set<String>> typeNames) {
        this.typeNames = typeNames;
    }

    /**
     * Adds what every generated top-level type carries.
     *
     * <pre>
     * &#64;NullMarked
     * &#64;Generated(
     *     value = "sluice-maven-plugin",
     *     comments = "com/acme/shop/orders.sql:12"
     * )
     * </pre>
     *
     * @param type the type
     * @param source where it comes from, without absolute path, version or date, so that equal sources give equal files
     */
    static void annotate(TypeSpec.Builder type, String source) {
        type.addAnnotation(NULL_MARKED);
        type.addAnnotation(AnnotationSpec.builder(GENERATED)
                .addMember("value", "$S", "sluice-maven-plugin")
                .addMember("comments", "$S", source)
                .build());
    }

    /**
     * Returns the text of a file.
     *
     * @param name the type's name
     * @param type the type
     */
    String print(ClassName name, TypeSpec.Builder type) {
        // A row named String, List or Row hides the class of the same name from all files of its package.
        for (String simpleName : typeNames.getOrDefault(name.packageName(), Set.of())) {
            type.alwaysQualify(simpleName);
        }
        JavaFile file = JavaFile.builder(name.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("  ")
                .build();
        return RecordText.withRecords(file.toString());
    }

    /**
     * Returns the path of a file below the output folder.
     *
     * @param name the type's name
     */
    static String path(ClassName name) {
        return name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java";
    }
}
