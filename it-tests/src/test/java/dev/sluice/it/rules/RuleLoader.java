package dev.sluice.it.rules;

import static net.bytebuddy.matcher.ElementMatchers.is;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Set;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;

/** Loads the project's classes once more, those with rules so that {@link RuleSwitch} is asked where their methods return. */
final class RuleLoader extends ClassLoader {
    private static final String OURS = "dev.sluice.";
    private static final String TRANSLATION = "dev.sluice.runtime.translate.";
    private static final String FACTS = "dev.sluice.sql.facts.";
    private static final Set<String> FACT_CLASSES = Set.of(
            FACTS + "Aggregates",
            FACTS + "Arithmetic",
            FACTS + "Cardinality",
            FACTS + "ExpressionNullness",
            FACTS + "ExpressionTypes",
            FACTS + "FunctionNullness",
            FACTS + "Infinities",
            FACTS + "LiteralTypes",
            FACTS + "NullRejection",
            FACTS + "QueryNullness",
            FACTS + "QueryTypes",
            FACTS + "RowCounts",
            FACTS + "RowFacts",
            FACTS + "StatementNullness",
            FACTS + "TimeFields",
            "dev.sluice.sql.functions.ResultRule");

    private final Kind kind;
    private final ClassFileLocator locator;
    private final TypePool pool;

    /** Whose rules are made wrong. */
    enum Kind {
        /** Types and nullness. */
        FACTS,
        /** What is written for PostgreSQL. */
        TRANSLATE;

        boolean has(String className) {
            return this == FACTS
                    ? FACT_CLASSES.contains(className)
                    : className.startsWith(TRANSLATION + "Postgres") || className.equals(TRANSLATION + "Comparing");
        }
    }

    RuleLoader(Kind kind, ClassLoader parent) {
        super(parent);
        this.kind = kind;
        this.locator = ClassFileLocator.ForClassLoader.of(parent);
        this.pool = TypePool.Default.of(locator);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return name.startsWith(OURS) ? defined(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] own = in.readAllBytes();
            byte[] code = kind.has(name) ? changed(name, own) : own;
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] changed(String name, byte[] code) {
        TypeDescription type = pool.describe(name).resolve();
        Set<String> handsOn = HandsOn.in(code, kind == Kind.TRANSLATE ? TRANSLATION + "Postgres" : FACTS);
        DynamicType.Builder<?> builder = new ByteBuddy().redefine(type, locator);
        for (MethodDescription.InDefinedShape method : type.getDeclaredMethods()) {
            Class<?> advice = advice(method);
            if (advice != null && !handsOn.contains(method.getName() + method.getDescriptor())) {
                int id = RuleIds.of(this, type.getSimpleName() + "." + method.getName());
                builder = builder.visit(Advice.withCustomMapping()
                        .bind(MethodId.class, id)
                        .to(advice, ClassFileLocator.ForClassLoader.of(getParent()))
                        .on(is(method)));
            }
        }
        return builder.make().getBytes();
    }

    private static @Nullable Class<?> advice(MethodDescription.InDefinedShape method) {
        String result = method.getReturnType().asErasure().getName();
        boolean repeats = method.getDeclaringType().getSimpleName().equals("ExpressionNullness")
                && method.getName().equals("test");
        boolean record = method.getDeclaringType().isRecord()
                && (method.getName().equals("equals") || (method.getParameters().isEmpty() && isComponent(method)));
        // What test returns was noted already, by the rule that decided it.
        if (!method.isMethod() || method.isAbstract() || method.isSynthetic() || repeats || record) {
            return null;
        }
        return switch (result) {
            case "boolean" -> Truth.class;
            case "dev.sluice.sql.types.SqlType" -> OfType.class;
            case TRANSLATION + "SqlExpr", TRANSLATION + "SqlOrder" -> Written.class;
            default -> null;
        };
    }

    private static boolean isComponent(MethodDescription.InDefinedShape method) {
        return method.getDeclaringType().getRecordComponents().stream()
                .anyMatch(component -> component.getActualName().equals(method.getName()));
    }

    /** Where the number of the method is put in. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface MethodId {}

    /** Becomes the end of methods that return a truth value. */
    static final class Truth {
        private Truth() {}

        @Advice.OnMethodExit
        static void exit(
                @MethodId int method,
                @Advice.This(optional = true) Object self,
                @Advice.AllArguments Object[] arguments,
                @Advice.Return(readOnly = false) boolean value) {
            value = RuleSwitch.truth(method, self, arguments, value);
        }
    }

    /** Becomes the end of methods that return a type. */
    static final class OfType {
        private OfType() {}

        @Advice.OnMethodExit
        static void exit(
                @MethodId int method,
                @Advice.This(optional = true) Object self,
                @Advice.AllArguments Object[] arguments,
                @Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) Object value) {
            value = RuleSwitch.type(method, self, arguments, (dev.sluice.sql.types.SqlType) value);
        }
    }

    /** Becomes the end of methods that return what is written. */
    static final class Written {
        private Written() {}

        @Advice.OnMethodExit
        static void exit(
                @MethodId int method,
                @Advice.This(optional = true) Object self,
                @Advice.AllArguments Object[] arguments,
                @Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) Object value) {
            value = RuleSwitch.written(method, self, arguments, value);
        }
    }
}
