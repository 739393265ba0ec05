package dev.sluice.sql.parser;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads SQL: a source file, or one statement. */
public final class SqlFileParser {
    private SqlFileParser() {}

    /**
     * Reads a source file. Never fails: a statement that cannot be read is left out of the result and reported, and the
     * next one is read.
     *
     * @param source the file
     * @param sink takes what is wrong; all positions lie within the file
     * @return what the file says
     */
    public static SqlFile parse(SourceFile source, DiagnosticSink sink) {
        return parse(source, Map.of(), sink);
    }

    /**
     * As {@link #parse(SourceFile, DiagnosticSink)}, with Java types that other files of the database import.
     *
     * @param source the file
     * @param imports qualified names by the simple ones; what the file itself imports comes before them
     * @param sink takes what is wrong; all positions lie within the file
     * @return what the file says
     */
    public static SqlFile parse(SourceFile source, Map<String, String> imports, DiagnosticSink sink) {
        return DeepStack.call(source.text(), () -> new FileReader(source, imports, sink, true).file());
    }

    /**
     * Reads one statement of ad-hoc SQL, perhaps with a semicolon behind it. Here {@code $x} is a parameter, as in
     * SQLite.
     *
     * @param source the statement as a file of its own
     * @param sink takes what is wrong
     * @return the statement, or null if there was an error
     */
    public static @Nullable Statement parseStatement(SourceFile source, DiagnosticSink sink) {
        return parseStatement(source, Set.of(), sink);
    }

    /**
     * Reads one statement of ad-hoc SQL of which some parameters are declared: {@code IN (:x)} takes a collection unless
     * {@code :x} has a type that is none.
     *
     * @param source the statement as a file of its own
     * @param scalars names, without sign, of the parameters that are no collections; {@code ?1} where there is no name
     * @param sink takes what is wrong
     * @return the statement, or null if there was an error
     */
    public static @Nullable Statement parseStatement(SourceFile source, Set<String> scalars, DiagnosticSink sink) {
        return DeepStack.call(source.text(), () -> new FileReader(source, Map.of(), sink, false).statement(scalars));
    }

    /** Reads one text. */
    private static final class FileReader {
        /** Forgotten semicolons that are looked behind in one file; more are no slip. */
        private static final int MOST_RESTARTS = 100;

        private final TokenList tokens;
        private final DiagnosticSink sink;
        private final BuildContext context;
        private final ItemParser parser;

        FileReader(SourceFile source, Map<String, String> imports, DiagnosticSink sink, boolean named) {
            this.tokens = TokenList.of(source);
            this.sink = sink;
            this.context = new BuildContext(tokens, imports, sink, named);
            this.parser = new ItemParser(tokens);
        }

        SqlFile file() {
            Token open = tokens.openComment();
            if (open != null) {
                // What is lost may be queries that a program calls; SQLite would read such a file without a word.
                boolean hides = open.getText().contains(";");
                openComment(open, hides ? DiagnosticCode.BAD_TOKEN : DiagnosticCode.READ_OTHERWISE);
            }
            ItemBuilder builder = new ItemBuilder(context, parser);
            List<FileItem> items = new ArrayList<>();
            Deque<Item> rest = new ArrayDeque<>(ItemSplitter.split(tokens));
            int restarts = 0;
            while (!rest.isEmpty()) {
                Item item = rest.removeFirst();
                try {
                    items.add(builder.build(item));
                } catch (SyntaxProblem problem) {
                    sink.add(problem.diagnostic());
                    items.addAll(BrokenTables.of(tokens.source(), item));
                    Item behind = restarts < MOST_RESTARTS ? ItemSplitter.rest(tokens, item) : null;
                    if (behind != null) {
                        restarts++;
                        rest.addFirst(behind);
                    }
                } catch (StackOverflowError overflow) {
                    sink.add(tooDeep(item));
                }
            }
            return new SqlFile(tokens.source(), items);
        }

        private void openComment(Token open, DiagnosticCode code) {
            sink.add(Diagnostic.of(
                            code,
                            tokens.source().span(open.getStartIndex(), open.getStartIndex() + 2),
                            "this comment has no end")
                    .withLabel("all behind it is comment")
                    .withHelp("write */ where it ends"));
        }

        @Nullable
        Statement statement(Set<String> scalars) {
            Token open = tokens.openComment();
            if (open != null) {
                openComment(open, DiagnosticCode.READ_OTHERWISE);
            }
            List<Item> items = ItemSplitter.split(tokens);
            if (items.size() != 1) {
                String message = items.isEmpty() ? "there is no statement" : "more than one statement";
                sink.add(Diagnostic.of(
                        DiagnosticCode.SYNTAX_ERROR,
                        items.isEmpty()
                                ? tokens.source().span(0, 0)
                                : tokens.span(items.get(1).first()),
                        message));
                return null;
            }
            try {
                context.beginQuery(scalars);
                return context.statements()
                        .statement(parser.parse(items.get(0).tokens(), SluiceParser::singleStatement)
                                .statement());
            } catch (SyntaxProblem problem) {
                sink.add(problem.diagnostic());
            } catch (StackOverflowError overflow) {
                sink.add(tooDeep(items.get(0)));
            }
            return null;
        }

        private Diagnostic tooDeep(Item item) {
            return Diagnostic.of(DiagnosticCode.TOO_DEEP, tokens.span(item.first()), "statement nests too deeply")
                    .withHelp("split the statement");
        }
    }
}
