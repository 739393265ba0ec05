package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Classes of rows that need not have all values: rows to be inserted, changes of a row. */
final class DraftEmitter {
    private DraftEmitter() {}

    /**
     * Returns the class.
     *
     * <pre>
     * public final class NewOrder {
     *   private final long customerId;
     *   private &#64;Nullable String note;
     *   private boolean hasNote;
     *
     *   public NewOrder(long customerId) { ... }
     *   public NewOrder withNote(&#64;Nullable String note) { ... }
     *   public long customerId() { ... }
     *   public &#64;Nullable String note() { ... }
     *   public boolean hasNote() { ... }
     * }
     * </pre>
     *
     * @param draft the class
     */
    static TypeSpec.Builder emit(JavaApi.DraftType draft) {
        TypeSpec.Builder type = TypeSpec.classBuilder(draft.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L Immutable.\n", draft.doc());
        JavaFileEmitter.annotate(type, draft.source());
        for (JavaApi.DraftField field : draft.fields()) {
            type.addField(field.fieldType(), field.name(), Modifier.PRIVATE);
            if (field.given() != null) {
                type.addField(TypeName.BOOLEAN, field.given(), Modifier.PRIVATE);
            }
        }
        if (draft.isWide()) {
            addBuilder(type, draft);
        } else {
            type.addMethod(constructor(draft));
        }
        type.addMethod(copy(draft));
        for (JavaApi.DraftField field : draft.fields()) {
            type.addMethod(with(field, draft.name()));
        }
        for (JavaApi.DraftField field : draft.fields()) {
            type.addMethod(getter(field.name(), field.fieldType(), doc(field)));
            if (field.given() != null) {
                type.addMethod(getter(field.given(), TypeName.BOOLEAN, "whether it is given, perhaps as null"));
            }
        }
        JavaApi.RowType equality = new JavaApi.RowType(draft.name(), components(draft), "", "");
        return type.addMethod(RecordEmitter.equalsMethod(equality))
                .addMethod(RecordEmitter.hashCodeMethod(equality))
                .addMethod(RecordEmitter.toStringMethod(equality));
    }

    private static String doc(JavaApi.DraftField field) {
        if (field.required()) {
            return field.doc();
        }
        return field.doc()
                + (field.given() == null ? "; null when it is not given" : "; null too when it is not given");
    }

    private static List<JavaApi.Component> components(JavaApi.DraftType draft) {
        List<JavaApi.Component> components = new ArrayList<>();
        for (JavaApi.DraftField field : draft.fields()) {
            components.add(new JavaApi.Component(field.name(), field.fieldType(), ""));
            if (field.given() != null) {
                components.add(new JavaApi.Component(field.given(), TypeName.BOOLEAN, ""));
            }
        }
        return components;
    }

    /**
     * <pre>
     * public NewOrder(long customerId, Instant orderedAt) {
     *   this.customerId = customerId;
     *   this.orderedAt = Objects.requireNonNull(orderedAt, "orderedAt");
     * }
     * </pre>
     */
    private static MethodSpec constructor(JavaApi.DraftType draft) {
        List<JavaApi.DraftField> required = draft.required();
        MethodSpec.Builder code = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(required.isEmpty() ? "Begins without any value.\n" : "Begins with what must be given.\n\n");
        for (JavaApi.DraftField field : required) {
            code.addJavadoc("@param $L $L\n", field.name(), field.doc())
                    .addParameter(field.type(), field.name())
                    .addStatement("this.$N = $L", field.name(), checked(field));
        }
        return code.build();
    }

    /** What must be given is more than a constructor can take. */
    private static void addBuilder(TypeSpec.Builder type, JavaApi.DraftType draft) {
        List<JavaApi.Component> required = draft.required().stream()
                .map(field -> new JavaApi.Component(field.name(), field.type(), field.doc()))
                .toList();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(BuilderEmitter.name(draft.name()), "builder");
        required.forEach(component -> constructor.addStatement(
                "this.$N = $L", component.name(), BuilderEmitter.taken("builder.", component)));
        List<String> names =
                components(draft).stream().map(JavaApi.Component::name).toList();
        type.addMethod(constructor.build())
                .addMethod(BuilderEmitter.factory(
                        draft.name(), WideRowEmitter.factory(names), "Begins with what must be given."))
                .addType(BuilderEmitter.type(
                                draft.name(),
                                required,
                                Collections.nCopies(required.size(), null),
                                "Takes what must be given by name.")
                        .addMethod(BuilderEmitter.build(draft.name(), required, CodeBlock.of("this")))
                        .build());
    }

    private static CodeBlock checked(JavaApi.DraftField field) {
        return field.type().isPrimitive() || field.type().isAnnotated()
                ? CodeBlock.of("$N", field.name())
                : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, field.name(), field.name());
    }

    private static MethodSpec copy(JavaApi.DraftType draft) {
        MethodSpec.Builder code =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(draft.name(), "other");
        for (JavaApi.Component component : components(draft)) {
            code.addStatement("this.$N = other.$N", component.name(), component.name());
        }
        return code.build();
    }

    /**
     * <pre>
     * public NewOrder withNote(&#64;Nullable String note) {
     *   NewOrder copy = new NewOrder(this);
     *   copy.note = note;
     *   copy.hasNote = true;
     *   return copy;
     * }
     * </pre>
     */
    private static MethodSpec with(JavaApi.DraftField field, ClassName name) {
        String copy = JavaNames.free("copy", Set.of(field.name()));
        MethodSpec.Builder code = MethodSpec.methodBuilder("with" + JavaNames.upperFirst(field.name()))
                .addJavadoc(
                        "Returns a copy with another value.\n\n@param $L $L\n@return the copy\n",
                        field.name(),
                        field.doc())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(field.type(), field.name())
                .addStatement("$T $N = new $T(this)", name, copy, name)
                .addStatement("$N.$N = $L", copy, field.name(), checked(field));
        if (field.given() != null) {
            code.addStatement("$N.$N = true", copy, field.given());
        }
        return code.addStatement("return $N", copy).build();
    }

    private static MethodSpec getter(String name, TypeName type, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Returns a value.\n\n@return $L\n", doc)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return this.$N", name)
                .build();
    }
}
