package dev.sluice.runtime;

import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.stream.Collectors;

/** Finds out, when something was misused, which lines of the application are at fault. */
final class CallPlace {
    private static final String RUNTIME = Database.class.getPackageName();
    private static final int SHOWN = 2;

    private CallPlace() {}

    /** The caller of the runtime and its caller, since the first is often generated code. */
    static String ofCaller() {
        return show(frames().stream().dropWhile(CallPlace::isRuntime).toList());
    }

    /** The place that called the outermost {@code transaction} of this thread; must run inside its body. */
    static String ofTransaction() {
        List<StackFrame> frames = frames();
        int begin = frames.size();
        for (int i = 0; i < frames.size(); i++) {
            if (frames.get(i).getClassName().equals(Database.class.getName())
                    && frames.get(i).getMethodName().contains("ransaction")) {
                begin = i;
            }
        }
        return show(frames.subList(Math.min(begin + 1, frames.size()), frames.size()));
    }

    private static List<StackFrame> frames() {
        return StackWalker.getInstance().walk(frames -> frames.collect(Collectors.toList()));
    }

    private static boolean isRuntime(StackFrame frame) {
        String name = frame.getClassName();
        boolean inPackage = name.startsWith(RUNTIME + ".") && name.indexOf('.', RUNTIME.length() + 1) < 0;
        return inPackage || name.startsWith(RUNTIME + ".jdbc.");
    }

    private static String show(List<StackFrame> frames) {
        return frames.stream().limit(SHOWN).map(StackFrame::toString).collect(Collectors.joining(", called from "));
    }
}
