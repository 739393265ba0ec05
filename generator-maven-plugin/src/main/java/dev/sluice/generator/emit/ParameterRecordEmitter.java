package dev.sluice.generator.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record that holds all parameters of a query with many, and its builder. */
final class ParameterRecordEmitter {
    private static final String FACTORY_DOC = "Begins the parameters of one call.";
    private static final String BUILDER_DOC = "Takes the parameters by name.";

    private ParameterRecordEmitter() {}

    /**
     * Returns the record.
     *
     * <pre>
     * public record SearchParameters(long shop, &#64;Nullable String pattern) {
     *   public static Builder builder() { ... }
     *
     *   public static final class Builder { ... }
     * }
     * </pre>
     *
     * @param row the record
     * @param parameters the parameters that its components stand for, in order
     */
    static TypeSpec.Builder emit(JavaApi.RowType row, List<JavaApi.Parameter> parameters) {
        List<@Nullable CodeBlock> defaults = new ArrayList<>();
        parameters.forEach(parameter -> defaults.add(parameter.defaultValue()));
        if (row.isWide()) {
            return WideRowEmitter.emit(row, defaults, FACTORY_DOC, BUILDER_DOC);
        }
        CodeBlock arguments = CodeBlock.of(
                "$>$>\n$L$<$<",
                CodeBlock.join(
                        row.components().stream()
                                .map(component -> BuilderEmitter.taken("", component))
                                .toList(),
                        ",\n"));
        return RecordEmitter.emit(row)
                .addMethod(BuilderEmitter.factory(row.name(), "builder", FACTORY_DOC))
                .addType(BuilderEmitter.type(row.name(), row.components(), defaults, BUILDER_DOC)
                        .addMethod(BuilderEmitter.build(row.name(), row.components(), arguments))
                        .build());
    }
}
