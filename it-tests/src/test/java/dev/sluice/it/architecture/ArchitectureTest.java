package dev.sluice.it.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the classes of all modules to docs/ARCHITECTURE.md. */
class ArchitectureTest {
    private static final List<String> MODULES = List.of("sql-grammar", "runtime", "generator-maven-plugin");
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages("dev.sluice.sql", "dev.sluice.runtime", "dev.sluice.generator");

    @Test
    void everySourceFolderWasSeen() throws IOException {
        assertThat(packagesOfSources()).isNotEmpty();
        assertThat(packagesWithClasses()).containsAll(packagesOfSources());
    }

    @Test
    void everyPackageHasItsLayer() {
        assertThat(Layers.all())
                .as("a new package needs a line in Layers and in docs/ARCHITECTURE.md")
                .containsAll(packagesWithClasses());
    }

    @Test
    void everyLayerHasClasses() {
        assertThat(packagesWithClasses()).containsAll(Layers.built());
    }

    @Test
    void packagesImportOnlyWhatTheirLayerMay() {
        assertThat(dependencies(dependency -> {
                    String from = packageOf(dependency.getOriginClass());
                    String to = packageOf(dependency.getTargetClass());
                    return to.startsWith("dev.sluice.") && !Layers.allows(from, to);
                }))
                .isEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.sluice.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void antlrStaysInTheParser() {
        assertThat(strays("org.antlr", "dev.sluice.sql.parser", "dev.sluice.sql.parser.internal"))
                .isEmpty();
        assertThat(users("org.antlr")).isNotEmpty();
    }

    @Test
    void javaPoetStaysInTheEmitter() {
        assertThat(strays("com.squareup", "dev.sluice.generator.emit")).isEmpty();
    }

    @Test
    void mavenStaysInTheGoals() {
        assertThat(strays("org.apache.maven", "dev.sluice.generator.maven")).isEmpty();
        assertThat(strays("org.codehaus.plexus", "dev.sluice.generator.maven")).isEmpty();
    }

    @Test
    void jdbcStaysInTheRuntime() {
        assertThat(strays(
                        "java.sql",
                        "dev.sluice.runtime",
                        "dev.sluice.runtime.jdbc",
                        "dev.sluice.runtime.migrate",
                        "dev.sluice.runtime.pgjdbc",
                        "dev.sluice.runtime.sqlite"))
                .isEmpty();
        assertThat(strays("javax.sql", "dev.sluice.runtime", "dev.sluice.runtime.jdbc", "dev.sluice.runtime.migrate"))
                .isEmpty();
    }

    @Test
    void optionalLibrariesStayInTheirPackages() {
        assertThat(strays("org.sqlite", "dev.sluice.runtime.sqlite")).isEmpty();
        assertThat(strays("org.postgresql", "dev.sluice.runtime.pgjdbc")).isEmpty();
        assertThat(strays("io.micrometer", "dev.sluice.runtime.micrometer")).isEmpty();
        assertThat(strays("io.opentelemetry", "dev.sluice.runtime.opentelemetry"))
                .isEmpty();
        assertThat(strays("jdk.jfr", "dev.sluice.runtime.jfr")).isEmpty();
    }

    @Test
    void everyPackageSaysThatNullIsMarked() {
        Set<String> marked = CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unmarked = packagesWithClasses();
        unmarked.removeAll(marked);
        unmarked.remove("dev.sluice.sql.parser.internal");
        assertThat(unmarked).isEmpty();
    }

    /** Where a class uses a library, outside the packages that may. */
    private static List<String> strays(String library, String... homes) {
        Set<String> allowed = Set.of(homes);
        return dependencies(dependency -> isOf(library, dependency.getTargetClass())
                && !allowed.contains(packageOf(dependency.getOriginClass())));
    }

    private static Set<String> users(String library) {
        return CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> isOf(library, dependency.getTargetClass())))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> dependencies(Predicate<Dependency> fault) {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(fault)
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private static boolean isOf(String library, JavaClass type) {
        return packageOf(type).equals(library) || packageOf(type).startsWith(library + ".");
    }

    private static String packageOf(JavaClass type) {
        return type.getBaseComponentType().getPackageName();
    }

    private static Set<String> packagesWithClasses() {
        return CLASSES.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The packages for which the modules have a Java file other than package-info, read from the source folders. */
    private static Set<String> packagesOfSources() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String module : MODULES) {
            Path sources = projectRoot().resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                        .map(file -> sources.relativize(file).getParent())
                        .map(folder ->
                                folder.toString().replace(folder.getFileSystem().getSeparator(), "."))
                        .forEach(packages::add);
            }
        }
        return packages;
    }

    private static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        return Stream.iterate(folder, Objects::nonNull, Path::getParent)
                .filter(candidate -> MODULES.stream().allMatch(module -> Files.isDirectory(candidate.resolve(module))))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("none of the folders above " + folder + " has the modules " + MODULES));
    }
}
