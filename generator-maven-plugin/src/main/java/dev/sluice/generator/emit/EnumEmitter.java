package dev.sluice.generator.emit;

import com.squareup.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** An enum of the choices of a query. */
final class EnumEmitter {
    private EnumEmitter() {}

    /**
     * Returns the enum.
     *
     * <pre>
     * public enum SearchSort {
     *   /** By {@code created DESC}. *&#47;
     *   NEWEST,
     *   ...
     * }
     * </pre>
     *
     * @param type the enum
     */
    static TypeSpec.Builder emit(JavaApi.EnumType type) {
        TypeSpec.Builder out =
                TypeSpec.enumBuilder(type.name()).addModifiers(Modifier.PUBLIC).addJavadoc("$L\n", type.doc());
        for (JavaApi.Constant constant : type.constants()) {
            out.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc("$L\n", constant.doc())
                            .build());
        }
        return out;
    }
}
