package dev.sluice.it.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs within the loader: what each rule is asked for is found first, then each rule is off for those probes that ask it. */
public final class RuleLoop {
    private static final Pattern AMONG = Pattern.compile(System.getProperty("sluice.rules.among", ".*"));

    private final List<String> lines = new ArrayList<>();
    private final List<@Nullable String> texts = new ArrayList<>();
    private final long deadline;

    private RuleLoop(long deadline) {
        this.deadline = deadline;
    }

    /**
     * Makes every rule wrong in turn.
     *
     * @param probes cheap ones first
     * @param most how many probes are tried for a rule
     * @param minutes after which the remaining rules are left out
     * @return a line for each rule: {@code red}, {@code survivor} or {@code skipped}, its name, what turned red
     */
    public static List<String> run(List<Probe> probes, int most, int minutes) {
        RuleLoop loop = new RuleLoop(System.nanoTime() + minutes * 60_000_000_000L);
        loop.all(probes, most);
        return loop.lines;
    }

    private void all(List<Probe> probes, int most) {
        List<BitSet> asked = new ArrayList<>();
        List<Probe> green = new ArrayList<>();
        RuleSwitch.asked();
        for (Probe probe : probes) {
            boolean red = probe.isRed();
            BitSet rules = RuleSwitch.asked();
            if (!red) {
                green.add(probe);
                asked.add(rules);
                texts.add(probe.text());
                RuleSwitch.asked();
            }
        }
        lines.add("probes " + probes.size() + ", green before " + green.size());
        List<String> names = RuleSwitch.names();
        for (int rule = 0; rule < names.size(); rule++) {
            if (AMONG.matcher(names.get(rule)).matches()) {
                lines.add(one(rule, names.get(rule), green, asked, most));
            }
        }
        for (String method : RuleSwitch.methods()) {
            if (AMONG.matcher(method).matches()
                    && names.stream().noneMatch(name -> name.equals(method) || name.startsWith(method + " of "))) {
                lines.add("survivor\t" + method + "\tnever asked");
            }
        }
    }

    private String one(int rule, String name, List<Probe> probes, List<BitSet> asked, int most) {
        if (System.nanoTime() > deadline) {
            return "skipped\t" + name + "\t";
        }
        int asking = 0;
        int tried = 0;
        for (int i = 0; i < probes.size() && tried < most; i++) {
            if (asked.get(i).get(rule)) {
                asking++;
                RuleSwitch.off(rule);
                boolean changed = isChanged(probes.get(i), texts.get(i));
                boolean red = changed && probes.get(i).isRed();
                RuleSwitch.off(-1);
                tried += changed ? 1 : 0;
                if (red) {
                    return "red\t" + name + "\t" + probes.get(i).name();
                }
            }
        }
        return "survivor\t" + name + "\t" + asking + " probes ask it, " + tried + " of them another text";
    }

    /** Where the same is sent to the server, the answer is the same. */
    private static boolean isChanged(Probe probe, @Nullable String text) {
        return text == null || !text.equals(probe.text());
    }
}
