package dev.sluice.it.rules;

import java.lang.reflect.Method;

/** Numbers methods in the {@link RuleSwitch} that the changed classes will ask, which the loader loads itself. */
final class RuleIds {
    private RuleIds() {}

    static int of(RuleLoader loader, String method) {
        try {
            Method number =
                    loader.loadClass("dev.sluice.it.rules.RuleSwitch").getDeclaredMethod("method", String.class);
            number.setAccessible(true);
            return (int) number.invoke(null, method);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
