package dev.sluice.it.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.generated.dynamic.PagesQueries;
import dev.sluice.it.generated.dynamic.PlaceholdersQueries;
import dev.sluice.runtime.Page;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.TransactionFunction;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Code that takes a session runs in a test without a database: all that it reaches from there is an interface. */
class FakesTest {
    /** A service as an application writes one. */
    private record Catalogue(AppSession session) {
        long sold(long stock) {
            return session.transaction(
                    tx -> tx.placeholders().restock(a -> a.stock().gt(0L), stock));
        }

        List<Long> firstPage() {
            return session.pages().mixed(3, null).rows();
        }
    }

    @Test
    void everyAccessorCanBeFaked() throws ReflectiveOperationException {
        Set<Class<?>> reached = reached();
        assertThat(reached)
                .contains(AppTables.class, PlaceholdersQueries.class, PagesQueries.class, WordsTable.class)
                .hasSizeGreaterThan(30);
        for (Class<?> type : reached) {
            assertThat(type.isInterface() && Modifier.isPublic(type.getModifiers()) && !type.isSealed())
                    .as(type.getName())
                    .isTrue();
            Object fake = fake(type, (proxy, method, arguments) -> nothing(method.getReturnType()));
            for (Method method : type.getMethods()) {
                if (!Modifier.isStatic(method.getModifiers()) && !method.isDefault()) {
                    method.invoke(fake, arguments(method));
                }
            }
        }
    }

    @Test
    void aServiceRunsWithoutADatabase() {
        PlaceholdersQueries placeholders = fake(
                PlaceholdersQueries.class,
                (proxy, method, arguments) ->
                        method.getName().equals("restock") ? arguments[1] : nothing(method.getReturnType()));
        PagesQueries pages = fake(PagesQueries.class, (proxy, method, arguments) -> new Page<>(List.of(7L, 8L), null));
        AppSession session = fake(AppSession.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "transaction" -> transaction((AppSession) proxy, arguments[0]);
            case "placeholders" -> placeholders;
            case "pages" -> pages;
            default -> throw new AssertionError(method);
        });
        Catalogue catalogue = new Catalogue(session);
        assertThat(catalogue.sold(12)).isEqualTo(12);
        assertThat(catalogue.firstPage()).containsExactly(7L, 8L);
    }

    /** The proxy hands over what the interface declares, as an object. */
    @SuppressWarnings("unchecked")
    private static @Nullable Object transaction(AppSession session, Object body) {
        return ((TransactionFunction<AppSession, @Nullable Object>) body).apply(session);
    }

    /** The session, the tables, and what their methods return of the generated code. */
    private static Set<Class<?>> reached() {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> from : List.of(AppSession.class, AppTables.class)) {
            found.add(from);
            for (Method method : from.getMethods()) {
                if (method.getReturnType().getName().startsWith("dev.sluice.it.generated.")) {
                    found.add(method.getReturnType());
                }
            }
        }
        return found;
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object[] arguments(Method method) {
        Class<?>[] types = method.getParameterTypes();
        @Nullable Object[] arguments = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = nothing(types[i]);
        }
        return arguments;
    }

    /** What a fake gives: each kind of result can be made without a database. */
    private static @Nullable Object nothing(Class<?> type) {
        if (type == Query.class) {
            return Query.of();
        } else if (type == Page.class) {
            return new Page<>(List.of(), null);
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type == List.class) {
            return List.of();
        } else if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return 0;
        } else if (type == double.class) {
            return 0.0;
        }
        return type == long.class ? (Object) 0L : null;
    }
}
