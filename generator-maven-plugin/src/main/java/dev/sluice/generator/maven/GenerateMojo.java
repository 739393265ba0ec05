package dev.sluice.generator.maven;

import java.io.File;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Compiles the {@code .sql} files of {@code src/main/sql} to Java and adds it to the sources of the project. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {
    /**
     * The folder of the {@code .sql} files; {@code src/main/sql} unless configured. One that is configured must exist.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.sourceDirectory")
    private @Nullable File sourceDirectory;

    /**
     * The folder that takes the Java files.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "sluice.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/sluice",
            required = true)
    private File outputDirectory = new File("");

    /**
     * Several databases, where one is not enough: each has its own source folder, and may have its own base package,
     * class and engines. What one leaves out is taken from the parameters of the goal.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<DatabaseConfiguration> databases;

    /**
     * Makes the goal.
     *
     * @param buildContext shows messages in an IDE
     * @param classPath finds the project's dependencies
     */
    @Inject
    public GenerateMojo(BuildContext buildContext, ProjectClassPath classPath) {
        super(buildContext, classPath);
    }

    @Override
    @Nullable
    List<DatabaseConfiguration> databases() {
        return databases;
    }

    @Override
    @Nullable
    File sourceDirectory() {
        return sourceDirectory;
    }

    @Override
    String defaultSourceDirectory() {
        return "src/main/sql";
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    List<String> javaFolders(MavenProject target) {
        return target.getCompileSourceRoots();
    }

    @Override
    Set<String> scopes() {
        return Set.of("compile", "provided", "system");
    }

    @Override
    void addSourceRoot(MavenProject target, String folder) {
        target.addCompileSourceRoot(folder);
    }
}
