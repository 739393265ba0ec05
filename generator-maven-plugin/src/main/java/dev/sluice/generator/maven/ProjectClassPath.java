package dev.sluice.generator.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * The dependencies of a project, found when they are asked for: most projects name no class of theirs, and need none to be
 * resolved before they are compiled.
 */
@Named
@Singleton
public final class ProjectClassPath {
    private final ProjectDependenciesResolver resolver;

    /**
     * Begins.
     *
     * @param resolver Maven's own
     */
    @Inject
    public ProjectClassPath(ProjectDependenciesResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * Returns folders and archives in order. What cannot be resolved is left out: the classes that it has are reported where a
     * source names them.
     */
    List<Path> of(MavenProject project, MavenSession session, Set<String> scopes) {
        DefaultDependencyResolutionRequest request =
                new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
        DependencyResolutionResult result;
        try {
            result = resolver.resolve(request);
        } catch (DependencyResolutionException e) {
            result = e.getResult();
        }
        return result.getDependencies().stream()
                .filter(dependency -> scopes.contains(dependency.getScope()))
                .filter(dependency -> dependency.getArtifact().getFile() != null)
                .map(dependency -> dependency.getArtifact().getFile().toPath())
                .toList();
    }
}
