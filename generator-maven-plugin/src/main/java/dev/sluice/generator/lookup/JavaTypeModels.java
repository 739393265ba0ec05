package dev.sluice.generator.lookup;

import dev.sluice.generator.model.JavaTypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Java types as the compiler knows them, as models. */
final class JavaTypeModels {
    private JavaTypeModels() {}

    /** Returns the model of a type; a wildcard or variable is taken for its bound. */
    static JavaTypeModel of(TypeMirror type, Types types) {
        if (type instanceof ArrayType array) {
            JavaTypeModel element = of(array.getComponentType(), types);
            return new JavaTypeModel(
                    element.packageName(), element.names(), element.arguments(), element.dimensions() + 1);
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null ? new JavaTypeModel("java.lang", List.of("Object"), List.of(), 0) : of(bound, types);
        }
        if (type instanceof DeclaredType declared) {
            return of(
                    (TypeElement) declared.asElement(),
                    declared.getTypeArguments().stream()
                            .map(argument -> of(argument, types))
                            .toList());
        }
        if (type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.INTERSECTION) {
            return of(types.erasure(type), types);
        }
        return new JavaTypeModel("", List.of(type.getKind().name().toLowerCase(Locale.ROOT)), List.of(), 0);
    }

    /** Returns the model of a class without type arguments. */
    static JavaTypeModel of(TypeElement type) {
        return of(type, List.of());
    }

    private static JavaTypeModel of(TypeElement type, List<JavaTypeModel> arguments) {
        List<String> names = new ArrayList<>();
        Element element = type;
        while (element instanceof TypeElement) {
            names.add(0, element.getSimpleName().toString());
            element = element.getEnclosingElement();
        }
        String packageName = element instanceof PackageElement owner
                ? owner.getQualifiedName().toString()
                : "";
        return new JavaTypeModel(packageName, names, arguments, 0);
    }
}
