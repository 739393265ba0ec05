package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.sluice.generator.model.ConverterModel;
import dev.sluice.generator.model.JavaTypeModel;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The Java types of values, those too that a converter makes objects of. */
final class Conversions {
    private final Map<String, Conversion> byReference = new HashMap<>();
    private final Map<ClassName, Conversion> enums = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Begins.
     *
     * @param models the converters by the names that the sources use
     */
    Conversions(Map<String, ConverterModel> models) {
        Map<String, Conversion> byOwner = new HashMap<>();
        new TreeMap<>(models).forEach((reference, model) -> {
            byReference.put(reference, byOwner.computeIfAbsent(model.toString(), key -> conversion(model)));
        });
    }

    private Conversion conversion(ConverterModel model) {
        // No name that comes from SQL has a dollar sign.
        String constant = JavaNames.constant(model.owner().simpleName()) + "$";
        while (!taken.add(constant)) {
            constant += "$";
        }
        return new Conversion(model, constant);
    }

    /** Returns what a column is read by, or null: its conversion, or the constants of the enum that its type names. */
    @Nullable
    Conversion reading(ValueType value) {
        Conversion conversion = of(value);
        boolean named = value.type().is(SqlType.Kind.ENUM) || value.type().is(SqlType.Kind.ENUMNAME);
        return conversion != null || !named
                ? conversion
                : enums.computeIfAbsent(JavaTypes.enumClass(value.type()), name -> {
                    JavaTypeModel type = new JavaTypeModel(name.packageName(), name.simpleNames(), List.of(), 0);
                    return conversion(new ConverterModel(ConverterModel.Form.ENUM, type, null, type, null, false));
                });
    }

    /** Returns what a value is converted by, or null. */
    @Nullable
    Conversion of(ValueType value) {
        String converter = value.converter();
        return converter == null ? null : byReference.get(converter);
    }

    /** Returns the type of a component, parameter or result: primitive where it can be, annotated where it may be null. */
    TypeName type(ValueType value) {
        Conversion conversion = of(value);
        if (conversion == null) {
            return JavaTypes.of(value);
        }
        TypeName type = conversion.type();
        return value.nullable() && !conversion.takesNull() ? JavaTypes.nullable(type) : type;
    }

    /** Returns the type of a value as the argument of another type. */
    TypeName argument(ValueType value) {
        return of(value) == null ? JavaTypes.argument(value) : type(value);
    }

    /** Returns the type of a parameter that takes a collection. */
    TypeName collection(ValueType element) {
        Conversion conversion = of(element);
        return conversion == null
                ? JavaTypes.collection(element)
                : ParameterizedTypeName.get(ClassName.get(Collection.class), conversion.type());
    }

    /**
     * Returns the constants that a class needs for the conversions that it uses.
     *
     * @param reads gives those that it reads by
     * @param binds gives those that it binds by
     */
    static List<FieldSpec> fields(
            Consumer<Consumer<@Nullable Conversion>> reads, Consumer<Consumer<@Nullable Conversion>> binds) {
        Map<String, FieldSpec> fields = new TreeMap<>();
        reads.accept(conversion -> {
            if (conversion != null && conversion.readsByConstant()) {
                fields.put(conversion.constant(), conversion.field());
            }
        });
        binds.accept(conversion -> {
            if (conversion != null && conversion.bindsByConstant()) {
                fields.put(conversion.constant(), conversion.field());
            }
        });
        return List.copyOf(fields.values());
    }

    /** Gives the conversions of a reading to an action. */
    static void each(@Nullable Reading reading, Consumer<@Nullable Conversion> action) {
        if (reading instanceof Reading.OfValue value) {
            action.accept(value.conversion());
        } else if (reading instanceof Reading.OfList list) {
            each(list.element(), action);
        } else if (reading instanceof Reading.OfRow row) {
            row.parts().forEach(part -> each(part, action));
        } else if (reading instanceof Reading.Folded folded) {
            each(folded.row(), action);
        }
    }
}
