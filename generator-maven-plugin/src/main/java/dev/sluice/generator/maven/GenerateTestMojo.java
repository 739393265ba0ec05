package dev.sluice.generator.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Compiles the {@code .sql} files of {@code src/test/sql} to Java and adds it to the test sources of the project. */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {
    /**
     * The folder of the {@code .sql} files; {@code src/test/sql} unless configured. One that is configured must exist.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.testSourceDirectory")
    private @Nullable File sourceDirectory;

    /**
     * The folder that takes the Java files.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "sluice.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/sluice",
            required = true)
    private File outputDirectory = new File("");

    /**
     * Makes the goal.
     *
     * @param buildContext shows messages in an IDE
     */
    @Inject
    public GenerateTestMojo(BuildContext buildContext) {
        super(buildContext);
    }

    @Override
    @Nullable
    File sourceDirectory() {
        return sourceDirectory;
    }

    @Override
    String defaultSourceDirectory() {
        return "src/test/sql";
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    void addSourceRoot(MavenProject target, String folder) {
        target.addTestCompileSourceRoot(folder);
    }
}
