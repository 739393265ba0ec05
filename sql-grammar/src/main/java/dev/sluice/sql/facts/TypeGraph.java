package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of one or more statements that share parameters, and the relations between them. */
final class TypeGraph {
    private final IdentityHashMap<Expr, TypeVariable> expressions = new IdentityHashMap<>();
    private final Map<String, TypeVariable> parameters = new LinkedHashMap<>();
    private final Map<String, TypeVariable> placeholders = new LinkedHashMap<>();
    private final Set<String> collections = new HashSet<>();
    private final Set<String> takingNull = new HashSet<>();
    private final List<TypeRelation> relations = new ArrayList<>();

    void put(Expr expr, TypeVariable variable) {
        expressions.put(expr, variable);
    }

    @Nullable
    TypeVariable of(Expr expr) {
        return expressions.get(expr);
    }

    SqlType type(Expr expr) {
        TypeVariable variable = expressions.get(expr);
        return variable == null ? SqlType.UNKNOWN : variable.type();
    }

    /** Returns the variable of a parameter, made at its first use; its elements' when it takes a collection. */
    TypeVariable parameter(Expr.Parameter parameter) {
        return parameters.computeIfAbsent(key(parameter), key -> TypeVariable.open());
    }

    /** Returns what tells parameters apart: the name, else the number. */
    static String key(Expr.Parameter parameter) {
        return parameter.name() == null ? "?" + parameter.number() : parameter.name();
    }

    /** Gives a parameter the type that is declared. */
    void declare(String name, SqlType type) {
        parameters.computeIfAbsent(name, key -> TypeVariable.open()).become(type);
    }

    /** Notes that a parameter stands for a collection. */
    void takesCollection(Expr.Parameter parameter) {
        collections.add(key(parameter));
    }

    boolean isCollection(String key) {
        return collections.contains(key);
    }

    /** Notes that a parameter stands where NULL is looked for. */
    void takesNull(Expr.Parameter parameter) {
        takingNull.add(key(parameter));
    }

    boolean isTakingNull(String key) {
        return takingNull.contains(key);
    }

    TypeVariable placeholder(String name) {
        return placeholders.computeIfAbsent(name, key -> TypeVariable.open());
    }

    Map<String, TypeVariable> parameters() {
        return parameters;
    }

    List<TypeVariable> openVariables() {
        List<TypeVariable> open = new ArrayList<>(parameters.values());
        open.addAll(placeholders.values());
        return open;
    }

    void relate(TypeRelation relation) {
        relations.add(relation);
    }

    List<TypeRelation> relations() {
        return relations;
    }
}
