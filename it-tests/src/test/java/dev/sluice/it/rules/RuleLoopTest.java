package dev.sluice.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * With each rule made wrong in turn something fails; what survives has an explanation in {@code rules/survivors-*.txt}. It takes
 * long, so it runs in the profile {@code rules} only. {@code -Dsluice.rules.statements} sets how many random statements there
 * are, {@code -Dsluice.rules.cases=false} leaves out the cases (then {@code survivors-translate-random.txt} counts), {@code
 * -Dsluice.rules.among} takes only some rules, by a regular expression, {@code -Dsluice.rules.probes} how many cases and
 * statements are tried for one rule at most, {@code -Dsluice.rules.minutes} when the rest is left out.
 */
@EnabledIfSystemProperty(named = "sluice.rules", matches = ".+")
class RuleLoopTest {
    private static final Logger LOG = LoggerFactory.getLogger(RuleLoopTest.class);
    private static final int STATEMENTS = Integer.getInteger("sluice.rules.statements", 20_000);
    private static final int PROBES = Integer.getInteger("sluice.rules.probes", 2_000);
    private static final int MINUTES = Integer.getInteger("sluice.rules.minutes", 600);
    private static final boolean CASES = Boolean.parseBoolean(System.getProperty("sluice.rules.cases", "true"));
    private static final String ONLY = System.getProperty("sluice.rules", "");
    private static final Path REPORT = Path.of("target", "rules");

    @ParameterizedTest
    @EnumSource
    void aWrongRuleIsNoticed(RuleLoader.Kind kind) throws ReflectiveOperationException, IOException {
        String name = kind.name().toLowerCase(Locale.ROOT);
        if (!ONLY.equals("all") && !ONLY.equals(name)) {
            LOG.info("left out: {}", name);
            return;
        }
        ClassLoader parent = RuleLoopTest.class.getClassLoader();
        Method loop = new RuleLoader(kind, parent)
                .loadClass("dev.sluice.it.rules.Loops")
                .getMethod(name, int.class, int.class, int.class);
        List<String> lines = new ArrayList<>();
        for (Object line : (List<?>) Objects.requireNonNull(loop.invoke(null, STATEMENTS, PROBES, MINUTES))) {
            lines.add(String.valueOf(line));
        }
        Files.createDirectories(REPORT);
        Files.write(REPORT.resolve(name + ".txt"), lines);
        LOG.info(
                "{}: {} rules noticed, {} survive, {} make no difference to what is sent, {} left out",
                name,
                count(lines, "red"),
                count(lines, "survivor"),
                count(lines, "idle"),
                count(lines, "skipped"));
        List<Pattern> explained = new ArrayList<>(explained(name));
        explained.addAll(CASES ? List.of() : explained(name + "-random"));
        assertThat((CASES ? rules(lines, "survivor") : unnoticed(lines))
                        .stream()
                                .filter(rule -> explained.stream()
                                        .noneMatch(known -> known.matcher(rule).matches())))
                .as("rules whose loss nothing notices")
                .isEmpty();
    }

    private static List<String> rules(List<String> lines, String verdict) {
        return lines.stream()
                .filter(line -> line.startsWith(verdict + "\t"))
                .map(line -> line.split("\t")[1])
                .toList();
    }

    /** Methods of which random statements notice no rule: they say the same of many kinds of nodes, some of which are rare. */
    private static List<String> unnoticed(List<String> lines) {
        Set<String> noticed =
                rules(lines, "red").stream().map(RuleLoopTest::method).collect(Collectors.toSet());
        return rules(lines, "survivor").stream()
                .map(RuleLoopTest::method)
                .distinct()
                .filter(method -> !noticed.contains(method))
                .toList();
    }

    private static String method(String rule) {
        return rule.split(" of ", 2)[0];
    }

    private static long count(List<String> lines, String verdict) {
        return lines.stream().filter(line -> line.startsWith(verdict + "\t")).count();
    }

    private static List<Pattern> explained(String name) throws IOException {
        try (InputStream in = RuleLoopTest.class.getResourceAsStream("/rules/survivors-" + name + ".txt")) {
            if (in == null) {
                return List.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(line.substring(0, line.indexOf(" : "))))
                    .toList();
        }
    }
}
