package dev.sluice.generator.maven;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The compiled classes of a project with its dependencies, apart from those of this plugin. */
final class ApplicationClasses implements AutoCloseable {
    private static final String RUNTIME = "dev.sluice.runtime.";
    private static final List<String> DRIVERS = List.of("org.sqlite.JDBC", "org.postgresql.Driver");

    private final URLClassLoader loader;

    /**
     * Begins.
     *
     * @param classPath folders and archives
     * @throws MalformedURLException never for paths
     */
    ApplicationClasses(List<String> classPath) throws MalformedURLException {
        URL[] urls = new URL[classPath.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = Path.of(classPath.get(i)).toUri().toURL();
        }
        loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
        DRIVERS.forEach(this::register);
    }

    /** Drivers register themselves when they are loaded; Java looks for services once, and did so before. */
    private void register(String driver) {
        try {
            Class.forName(driver, true, loader);
        } catch (ClassNotFoundException notThere) {
            // The project uses the other engine alone.
        }
    }

    /** Returns the application's engine for a place, with an account for servers whose address names none. */
    Object engine(DatabasePlace place, @Nullable String user, @Nullable String password)
            throws ReflectiveOperationException, MojoFailureException {
        if (place.file() != null) {
            return call(loader.loadClass(RUNTIME + "Sqlite").getMethod("file", Path.class), place.file());
        }
        return call(
                loader.loadClass(RUNTIME + "Postgres").getMethod("connect", String.class, String.class, String.class),
                place.url(),
                Objects.requireNonNullElse(place.user() == null ? user : place.user(), ""),
                Objects.requireNonNullElse(place.password() == null ? password : place.password(), ""));
    }

    /** Calls the method {@code copy} of a generated class; returns the number of rows by table. */
    Map<String, Long> copy(String databaseClass, Object from, Object to)
            throws ReflectiveOperationException, MojoFailureException {
        Class<?> engine = loader.loadClass(RUNTIME + "Engine");
        Object report = call(loader.loadClass(databaseClass).getMethod("copy", engine, engine), from, to);
        Map<String, Long> rows = new TreeMap<>();
        ((Map<?, ?>) report.getClass().getMethod("rows").invoke(report))
                .forEach((table, count) -> rows.put((String) table, (Long) count));
        return rows;
    }

    private static Object call(java.lang.reflect.Method method, @Nullable Object... arguments)
            throws ReflectiveOperationException, MojoFailureException {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new MojoFailureException(String.valueOf(cause.getMessage()), cause);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
