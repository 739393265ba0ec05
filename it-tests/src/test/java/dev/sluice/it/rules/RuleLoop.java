package dev.sluice.it.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs within the loader: what each rule is asked for is found first, then each rule is off for those probes that ask it. */
public final class RuleLoop {
    private static final Pattern AMONG = Pattern.compile(System.getProperty("sluice.rules.among", ".*"));

    private final List<Probe> probes;
    private final List<BitSet> asked = new ArrayList<>();
    private final List<@Nullable String> texts = new ArrayList<>();
    private final Map<Probe, Boolean> green = new HashMap<>();
    private final long deadline;

    private RuleLoop(List<Probe> probes, long deadline) {
        this.probes = probes;
        this.deadline = deadline;
    }

    /**
     * Makes every rule wrong in turn.
     *
     * @param probes cheap ones first
     * @param most how many probes are run for a rule; with none the texts are shown that a rule changes
     * @param minutes after which the remaining rules are left out
     * @return a line for each rule: {@code red}, {@code survivor}, {@code idle} where it makes no difference to what is sent, or
     *     {@code skipped}, its name, what turned red
     */
    public static List<String> run(List<Probe> probes, int most, int minutes) {
        return new RuleLoop(probes, System.nanoTime() + minutes * 60_000_000_000L).all(most);
    }

    private List<String> all(int most) {
        RuleSwitch.asked();
        for (Probe probe : probes) {
            String text = probe.text();
            texts.add(text);
            if (text == null) {
                green.put(probe, !probe.isRed());
            }
            asked.add(RuleSwitch.asked());
        }
        List<String> lines = new ArrayList<>();
        List<String> names = RuleSwitch.names();
        for (int rule = 0; rule < names.size(); rule++) {
            if (AMONG.matcher(names.get(rule)).matches()) {
                lines.add(one(rule, names.get(rule), most));
            }
        }
        for (String method : RuleSwitch.methods()) {
            if (AMONG.matcher(method).matches()
                    && names.stream().noneMatch(name -> name.equals(method) || name.startsWith(method + " of "))) {
                lines.add("survivor\t" + method + "\tnever asked");
            }
        }
        lines.add("probes " + probes.size() + ", red before "
                + green.values().stream().filter(fine -> !fine).count());
        return lines;
    }

    private String one(int rule, String name, int most) {
        if (System.nanoTime() > deadline) {
            return "skipped\t" + name + "\t";
        }
        int asking = 0;
        int tried = 0;
        String example = "";
        for (int i = 0; i < probes.size() && (tried < most || example.isEmpty()); i++) {
            Probe probe = probes.get(i);
            if (!asked.get(i).get(rule)) {
                continue;
            }
            asking++;
            RuleSwitch.off(rule);
            String text = probe.text();
            RuleSwitch.off(-1);
            String before = texts.get(i);
            // Where the same is sent to the server, the answer is the same.
            if ((before == null || !before.equals(text)) && (most == 0 || isGreen(probe))) {
                tried++;
                example = example.isEmpty() ? probe.name() + ": " + difference(before, text) : example;
                if (most > 0 && isRed(probe, rule)) {
                    return "red\t" + name + "\t" + probe.name();
                }
            }
        }
        String verdict = asking > 0 && tried == 0 ? "idle" : "survivor";
        return verdict + "\t" + name + "\t" + asking + " probes ask it, " + tried + " of them another text\t" + example;
    }

    private static boolean isRed(Probe probe, int rule) {
        RuleSwitch.off(rule);
        try {
            return probe.isRed();
        } catch (OutOfMemoryError endless) {
            // A recursion whose end the rule no longer sees.
            return true;
        } finally {
            RuleSwitch.off(-1);
        }
    }

    private boolean isGreen(Probe probe) {
        return green.computeIfAbsent(probe, one -> !one.isRed());
    }

    /** Shows the first line that is another one. */
    private static String difference(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return "";
        }
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int first = 0;
        while (first < old.size() && first < now.size() && old.get(first).equals(now.get(first))) {
            first++;
        }
        return (first < old.size() ? old.get(first).strip() : "")
                + " -> "
                + (first < now.size() ? now.get(first).strip() : "");
    }
}
