package dev.sluice.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What random statements once found, run again. A run that fails writes its cases to {@code target/random}; they are kept by
 * moving them to {@code src/test/resources/random/cases}.
 */
@ExtendWith(FreshPostgres.class)
class KeptCasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "random", "cases");

    @Test
    void noneComesBack(TestDatabase server) throws SQLException, IOException {
        List<String> problems = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> found = Files.list(CASES)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            RandomCase one = RandomCase.parse(Files.readString(file));
            check(file, Shrinker.judge(Soundness::new, null, one), problems);
            check(file, Shrinker.judge(schema -> new Difference(), server, one), problems);
        }
        assertThat(problems).isEmpty();
        assertThat(files).isNotEmpty();
    }

    private static void check(Path file, Verdict verdict, List<String> problems) {
        if (verdict.problem() != null) {
            problems.add(file + ": " + verdict.problem());
        }
    }
}
