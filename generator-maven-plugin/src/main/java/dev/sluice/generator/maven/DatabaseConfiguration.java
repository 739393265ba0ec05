package dev.sluice.generator.maven;

import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One database in the plugin's configuration, where a module has several.
 *
 * <pre>
 * &lt;databases&gt;
 *   &lt;database&gt;
 *     &lt;sourceDirectory&gt;src/main/sql-archive&lt;/sourceDirectory&gt;
 *     &lt;databaseClass&gt;com.acme.archive.ArchiveDatabase&lt;/databaseClass&gt;
 *     &lt;dialects&gt;sqlite&lt;/dialects&gt;
 *   &lt;/database&gt;
 * &lt;/databases&gt;
 * </pre>
 */
public class DatabaseConfiguration {
    private @Nullable File sourceDirectory;
    private @Nullable String basePackage;
    private @Nullable String databaseClass;
    private @Nullable List<String> dialects;

    /** Makes an empty configuration, to be filled by Maven. */
    public DatabaseConfiguration() {}

    /**
     * Sets the folder of its {@code .sql} files; required.
     *
     * @param folder the folder
     */
    public void setSourceDirectory(File folder) {
        this.sourceDirectory = folder;
    }

    /**
     * Sets the package put in front of that of each folder.
     *
     * @param name the package
     */
    public void setBasePackage(String name) {
        this.basePackage = name;
    }

    /**
     * Sets the name of the database class.
     *
     * @param name simple or qualified
     */
    public void setDatabaseClass(String name) {
        this.databaseClass = name;
    }

    /**
     * Sets the engines that must run it.
     *
     * @param names {@code sqlite} and {@code postgres}, or one of them
     */
    public void setDialects(List<String> names) {
        this.dialects = List.copyOf(names);
    }

    @Nullable
    File sourceDirectory() {
        return sourceDirectory;
    }

    @Nullable
    String basePackage() {
        return basePackage;
    }

    @Nullable
    String databaseClass() {
        return databaseClass;
    }

    @Nullable
    List<String> dialects() {
        return dialects;
    }
}
