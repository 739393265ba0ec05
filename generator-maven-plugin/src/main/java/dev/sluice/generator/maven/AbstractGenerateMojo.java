package dev.sluice.generator.maven;

import dev.sluice.generator.CompileReport;
import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SqlCompiler;
import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What the goals for main and for test sources have in common. */
abstract class AbstractGenerateMojo extends AbstractMojo {
    private final BuildContext buildContext;
    private final ProjectClassPath classPath;

    /**
     * Engines that every query must run on with the same answer: {@code sqlite}, {@code postgres}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.dialects", defaultValue = "sqlite,postgres")
    private List<String> dialects = List.of();

    /**
     * A package that is put in front of the package of each folder. With {@code com.acme}, the file
     * {@code shop/orders.sql} gives {@code com.acme.shop.OrdersQueries}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.basePackage")
    private @Nullable String basePackage;

    /**
     * Name of the class that opens the database. A simple name goes to the longest package that all files share.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.databaseClass", defaultValue = "AppDatabase")
    private String databaseClass = "AppDatabase";

    /**
     * What is done about each lint: {@code off}, {@code warning} or {@code error}, by its code.
     *
     * <pre>
     * &lt;lints&gt;
     *   &lt;SLU601&gt;error&lt;/SLU601&gt;
     * &lt;/lints&gt;
     * </pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, String> lints;

    /**
     * Does nothing when true.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String pluginVersion = "";

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    AbstractGenerateMojo(BuildContext buildContext, ProjectClassPath classPath) {
        this.buildContext = buildContext;
        this.classPath = classPath;
    }

    /** Returns the databases that are configured one by one, or null. */
    abstract @Nullable List<DatabaseConfiguration> databases();

    /** Returns the configured source folder, or null. */
    abstract @Nullable File sourceDirectory();

    /** Returns the source folder that is used without configuration, relative to the project. */
    abstract String defaultSourceDirectory();

    /** Returns the folder that takes the Java files. */
    abstract File outputDirectory();

    /** Returns the folders of Java files whose classes the sources may name. */
    abstract List<String> javaFolders(MavenProject target);

    /** Returns the scopes of the dependencies whose classes the sources may name. */
    abstract Set<String> scopes();

    /** Adds a folder of Java files to the project. */
    abstract void addSourceRoot(MavenProject target, String folder);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        MavenProject target = project;
        if (target == null) {
            throw new MojoExecutionException("this goal needs a project");
        }
        if (skip) {
            getLog().info("Skipped: sluice.skip is true");
            return;
        }
        Path base = target.getBasedir().toPath();
        ConfigurationReader reader = new ConfigurationReader(base, dialects, basePackage, databaseClass);
        CompileRequest request = new CompileRequest(
                reader.databases(databases(), sourceDirectory(), defaultSourceDirectory()),
                outputDirectory().toPath(),
                base,
                reader.lints(lints),
                java(target),
                pluginVersion + " " + CompilerBuild.fingerprint());
        addSourceRoot(target, outputDirectory().getPath());
        CompileReport report = compile(request);
        print(report, base);
        if (report.outcome() == CompileReport.Outcome.FAILED) {
            throw new MojoFailureException(counted(report.errors(), "error") + " in the SQL of this module, see above");
        }
        if (report.written() + report.deleted() > 0) {
            buildContext.refresh(outputDirectory());
        }
    }

    /** Where the classes are that the sources may name; what this goal itself generates is not among them. */
    private JavaEnvironment java(MavenProject target) {
        Path generated = outputDirectory().toPath().toAbsolutePath();
        List<Path> folders = javaFolders(target).stream()
                .map(folder -> Path.of(folder).toAbsolutePath())
                .filter(folder -> !folder.equals(generated))
                .toList();
        MavenSession current = session;
        return new JavaEnvironment(
                folders, () -> current == null ? List.of() : classPath.of(target, current, scopes()));
    }

    private static CompileReport compile(CompileRequest request) throws MojoExecutionException {
        try {
            return SqlCompiler.compile(request);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write the generated files: " + e, e);
        }
    }

    private void print(CompileReport report, Path base) {
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                getLog().error(CodeFrame.render(diagnostic));
            } else {
                getLog().warn(CodeFrame.render(diagnostic));
            }
            mark(diagnostic, base);
        }
        String sources = counted(report.sources(), "SQL file");
        switch (report.outcome()) {
            case NOTHING_TO_DO -> getLog().info("There are no .sql files: nothing to generate");
            case UP_TO_DATE -> getLog().info("The generated Java is up to date with " + sources);
            case GENERATED ->
                getLog().info("Compiled " + sources + ": " + counted(report.written(), "Java file") + " written, "
                        + report.deleted() + " deleted");
            case FAILED -> getLog().error(counted(report.errors(), "error") + " in " + sources);
        }
    }

    /** Shows a diagnostic in an IDE; under plain Maven the log has said it. */
    private void mark(Diagnostic diagnostic, Path base) {
        if (buildContext.isIncremental()) {
            buildContext.addMessage(
                    base.resolve(diagnostic.span().file().path()).toFile(),
                    diagnostic.span().line(),
                    diagnostic.span().column(),
                    diagnostic.code().id() + ": " + diagnostic.message(),
                    diagnostic.severity() == Severity.ERROR
                            ? BuildContext.SEVERITY_ERROR
                            : BuildContext.SEVERITY_WARNING,
                    null);
        }
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
