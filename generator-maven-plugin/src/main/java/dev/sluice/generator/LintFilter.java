package dev.sluice.generator;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.Severity;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is done about lints: the configuration says it for all, a comment ({@code -- sluice: allow SLU601}) before or
 * within a query for that query. Errors are no lints, and stay.
 */
public final class LintFilter {
    private static final Pattern ALLOW = Pattern.compile("--\\h*sluice:\\h*allow\\h+([A-Z0-9, \\t]+)");
    private static final Pattern COMMENT_OR_BLANK = Pattern.compile("\\h*(--.*)?");

    private final Map<String, CompileRequest.LintLevel> levels;
    private final IdentityHashMap<SourceFile, List<FileItem>> items = new IdentityHashMap<>();

    /**
     * Makes a filter that has seen no file yet.
     *
     * @param levels what the configuration says, by code
     */
    public LintFilter(Map<String, CompileRequest.LintLevel> levels) {
        this.levels = levels;
    }

    /**
     * Remembers what stands in a file.
     *
     * @param file a parsed file
     */
    public void add(SqlFile file) {
        items.put(file.source(), file.items());
    }

    /**
     * Returns a diagnostic as it is to be shown, or empty when it is not.
     *
     * @param diagnostic any diagnostic
     */
    public Optional<Diagnostic> apply(Diagnostic diagnostic) {
        if (diagnostic.severity() != Severity.WARNING) {
            return Optional.of(diagnostic);
        }
        CompileRequest.LintLevel level = levels.getOrDefault(diagnostic.code().id(), CompileRequest.LintLevel.WARNING);
        if (level == CompileRequest.LintLevel.OFF || isAllowed(diagnostic)) {
            return Optional.empty();
        }
        return Optional.of(
                level == CompileRequest.LintLevel.ERROR ? diagnostic.withSeverity(Severity.ERROR) : diagnostic);
    }

    private boolean isAllowed(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        SourceSpan item = items.getOrDefault(span.file(), List.of()).stream()
                .map(FileItem::span)
                .filter(found -> found.contains(span))
                .findFirst()
                .orElse(span);
        int first = item.line();
        while (first > 1
                && COMMENT_OR_BLANK.matcher(span.file().lineText(first - 1)).matches()) {
            first--;
        }
        String text = span.file().text().substring(span.file().lineStart(first), item.end());
        Matcher comment = ALLOW.matcher(text);
        while (comment.find()) {
            if (Arrays.asList(comment.group(1).split("[,\\h]+"))
                    .contains(diagnostic.code().id())) {
                return true;
            }
        }
        return false;
    }
}
