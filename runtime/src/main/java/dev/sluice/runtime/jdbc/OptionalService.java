package dev.sluice.runtime.jdbc;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds what is compiled against a library that may be missing. */
final class OptionalService {
    private OptionalService() {}

    /** Returns the provider of a service of this module; null when what it needs is not on the class path. */
    static <T> @Nullable T find(Class<T> service) {
        Iterator<T> found =
                ServiceLoader.load(service, service.getClassLoader()).iterator();
        try {
            return found.hasNext() ? found.next() : null;
        } catch (ServiceConfigurationError | LinkageError missing) {
            return null;
        }
    }
}
