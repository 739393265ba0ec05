package dev.sluice.generator.migrate;

import dev.sluice.runtime.translate.SchemaChangeTranslator;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.AlterTable;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.evolution.SchemaChange;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Severity;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Follows the steps of a schema, one after the other: what each engine has after it, and what each engine is told. */
final class StepCompiler {
    private final Set<Dialect> dialects;
    private final DiagnosticSink sink;
    private final Map<Dialect, DeclaredSchema> schemas = new EnumMap<>(Dialect.class);
    private final Set<String> helpers = new TreeSet<>();
    private final Set<Diagnostic> dangling = new HashSet<>();
    private final Set<String> made = new HashSet<>();
    private boolean toldOfLocks;

    /**
     * Begins.
     *
     * @param dialects the engines
     * @param base the schema before the first step
     * @param sink takes what does not fit
     */
    StepCompiler(Set<Dialect> dialects, DeclaredSchema base, DiagnosticSink sink) {
        this.dialects = dialects;
        this.sink = sink;
        dialects.forEach(dialect -> schemas.put(dialect, base));
    }

    /** Returns what an engine has after the steps so far. */
    DeclaredSchema schema(Dialect dialect) {
        DeclaredSchema schema = schemas.get(dialect);
        if (schema == null) {
            throw new IllegalArgumentException("not asked for " + dialect);
        }
        return schema;
    }

    /** Returns the functions that the steps so far need on PostgreSQL. */
    Set<String> helpers() {
        return helpers;
    }

    /**
     * Compiles the next step.
     *
     * @param step the step
     * @param released whether a snapshot has it: then what it keeps others from is not said any more
     */
    CompiledStep compile(MigrationFiles.StepFile step, boolean released) {
        Texts texts = new Texts();
        Directives.check(step.file(), sink);
        StepCall call = new StepCall(step, sink);
        EnumChanges enums = new EnumChanges(step.file());
        toldOfLocks = released;
        made.clear();
        for (Sections.Section section : Sections.of(step.file(), sink)) {
            Dialect only = section.only();
            call.checkSection(section);
            if (only == null) {
                SqlFileParser.parse(section.file(), sink).items().forEach(item -> {
                    enums.before(item.span().start()).forEach(stated -> state(stated, texts));
                    place(call, item.span().start(), texts);
                    portable(item, call, texts);
                });
            } else if (dialects.contains(only)) {
                enums.before(begin(section.file())).forEach(stated -> state(stated, texts));
                place(call, begin(section.file()), texts);
                verbatim(section.file(), only, texts);
            }
        }
        enums.before(step.file().text().length() + 1).forEach(stated -> state(stated, texts));
        place(call, step.file().text().length() + 1, texts);
        texts.waiting.release(texts.of(Dialect.POSTGRES));
        checkForeignKeys();
        Directives.validated(step.file()).forEach(found -> validate(found, texts));
        boolean alone = texts.concurrent > 0 || Directives.isOutsideTransaction(step.file());
        if (texts.concurrent > 0 && texts.others > 0) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.BAD_MIGRATION,
                            step.file().span(0, 0),
                            "what others need not wait for runs outside a transaction, other statements do not")
                    .withHelp("put it into a step of its own, with the next number"));
        }
        return new CompiledStep(
                step.version(),
                step.name(),
                Checksum.of(step.file()),
                texts.of(Dialect.SQLITE),
                texts.of(Dialect.POSTGRES),
                !alone,
                call.finished(alone).orElse(null));
    }

    /** Enums get other constants, and the tables that have columns of them other CHECKs. */
    private void state(EnumConstants stated, Texts texts) {
        IdentityHashMap<DeclaredSchema, DeclaredSchema> changed = new IdentityHashMap<>();
        for (Dialect dialect : dialects) {
            DeclaredSchema before = schema(dialect);
            DeclaredSchema after = changed.computeIfAbsent(before, schema -> EnumChanges.changed(schema, stated));
            if (after != before) {
                texts.others++;
                EnumChanges.changes(before, after, dialect)
                        .forEach(change ->
                                add(new SchemaChangeTranslator().translate(change, dialect), texts.of(dialect)));
                schemas.put(dialect, after);
            }
        }
    }

    private void place(StepCall call, int offset, Texts texts) {
        if (call.isThere()) {
            call.before(
                    offset,
                    schemas,
                    texts.of(Dialect.SQLITE).size(),
                    texts.of(Dialect.POSTGRES).size());
        }
    }

    /** Where the text of a section begins in its file. */
    private static int begin(SourceFile section) {
        String text = section.text();
        return text.length() - text.stripLeading().length();
    }

    /** Within a step foreign keys may wait for what they refer to, behind it they may not. */
    private void checkForeignKeys() {
        Set<Diagnostic> problems = new LinkedHashSet<>();
        for (DeclaredSchema schema : schemas.values()) {
            DiagnosticSink own = new DiagnosticSink();
            schema.catalog(own);
            own.sorted().stream()
                    .filter(problem -> problem.code() == DiagnosticCode.BAD_FOREIGN_KEY)
                    .forEach(problems::add);
        }
        problems.stream().filter(dangling::add).forEach(sink::add);
    }

    private void validate(Directives.Validated found, Texts texts) {
        texts.concurrent++;
        if (!dialects.contains(Dialect.POSTGRES)) {
            return;
        }
        if (schema(Dialect.POSTGRES).relation(found.table()) instanceof CreateTable table) {
            texts.of(Dialect.POSTGRES)
                    .addAll(Later.validation(table.name().name().text()));
        } else {
            sink.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_TABLE,
                            found.span(),
                            "there is no table \"" + found.table() + "\" at this step")
                    .withHelp("-- sluice: validate <table>"));
        }
    }

    private static final class Texts {
        private final Map<Dialect, List<String>> texts = new EnumMap<>(Dialect.class);
        private final WaitingForeignKeys waiting = new WaitingForeignKeys();
        private int concurrent;
        private int others;

        List<String> of(Dialect dialect) {
            return texts.computeIfAbsent(dialect, d -> new ArrayList<>());
        }
    }

    private void portable(FileItem item, StepCall call, Texts texts) {
        if (!(item instanceof FileItem.Plain plain)) {
            if (item instanceof NamedQuery query) {
                call.add(query);
            } else if (!(item instanceof FileItem.ImportType)) {
                refuse(item.span(), "a step consists of statements, which run once and have no name");
            }
            return;
        }
        Statement statement = plain.statement();
        if (statement instanceof SchemaStatement schema) {
            schema(schema, texts);
        } else if (statement instanceof Insert || statement instanceof Update || statement instanceof Delete) {
            texts.others++;
            write(statement, texts);
        } else {
            refuse(
                    statement.span(),
                    "a step changes the schema or the rows: CREATE, ALTER, DROP, INSERT, UPDATE or DELETE");
        }
    }

    private void refuse(SourceSpan span, String message) {
        sink.add(Diagnostic.of(DiagnosticCode.BAD_MIGRATION, span.file().span(span.start(), span.start()), message)
                .withHelp("leave it out; what only one engine understands goes behind -- only: postgres"));
    }

    private void schema(SchemaStatement statement, Texts texts) {
        Directives directives = Directives.of(statement.span());
        boolean concurrently = directives.concurrently() && statement instanceof SchemaStatement.CreateIndex;
        if (concurrently) {
            texts.concurrent++;
        } else {
            texts.others++;
        }
        checkValues(statement, directives);
        IdentityHashMap<DeclaredSchema, SchemaChange> changes = new IdentityHashMap<>();
        for (Dialect dialect : dialects) {
            SchemaChange change = changes.computeIfAbsent(schema(dialect), before -> applied(before, statement));
            if (isSound(change)) {
                List<String> out = texts.of(dialect);
                if (dialect == Dialect.POSTGRES) {
                    texts.waiting.release(statement, out);
                }
                int first = out.size();
                add(new SchemaChangeTranslator().translate(change, dialect), out);
                if (dialect == Dialect.POSTGRES && statement instanceof CreateTable table && !directives.rebuild()) {
                    texts.waiting.hold(table, out, first);
                }
                if (directives.later() && dialect == Dialect.POSTGRES) {
                    BreakingRows.look(change, out, first);
                    Later.rewrite(out, first);
                }
                if (concurrently && dialect == Dialect.POSTGRES && out.size() > first) {
                    Concurrently.rewrite((SchemaStatement.CreateIndex) statement, out, first);
                }
                lock(dialect, change, out.subList(first, out.size()));
            }
            schemas.put(dialect, change.after());
        }
        if (statement instanceof CreateTable table && !directives.rebuild()) {
            made.add(table.name().name().key());
        }
    }

    /** A value is for a column that the statement leaves in its table. */
    private void checkValues(SchemaStatement statement, Directives directives) {
        boolean changes = (statement instanceof CreateTable && directives.rebuild())
                || (statement instanceof AlterTable alter && alter.action() instanceof SchemaStatement.AddColumn);
        Set<String> columns = new LinkedHashSet<>();
        if (statement instanceof CreateTable table) {
            table.columns().forEach(column -> columns.add(column.name().key()));
        } else if (statement instanceof AlterTable alter && alter.action() instanceof SchemaStatement.AddColumn add) {
            columns.add(add.column().name().key());
        }
        directives.places().forEach((column, place) -> {
            if (!changes || !columns.contains(column)) {
                Diagnostic lost = Diagnostic.of(
                        DiagnosticCode.BAD_MIGRATION,
                        place,
                        changes
                                ? "the statement below has no column \"" + column + "\" to give this value"
                                : "the statement below gives no column a value");
                sink.add(
                        changes
                                ? lost.withHelp("it has " + String.join(", ", columns))
                                : lost.withHelp(
                                        "write it before ALTER TABLE .. ADD COLUMN, or before a table that is declared anew"
                                                + " behind -- sluice: rebuild"));
            }
        });
    }

    /** Says for how long others wait, where that depends on the number of rows. */
    private void lock(Dialect dialect, SchemaChange change, List<String> texts) {
        SchemaStatement statement = change.statement();
        boolean creates = statement instanceof CreateTable table
                && !Directives.of(table.span()).rebuild();
        if (dialect != Dialect.POSTGRES || toldOfLocks || creates || !old(statement)) {
            return;
        }
        List<String> effects = PostgresLocks.blocking(
                texts.stream().filter(text -> !NumericWidening.is(change, text)).toList());
        if (!effects.isEmpty()) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.LONG_LOCK,
                            statement.span(),
                            "others wait for this on PostgreSQL as long as it takes to go through the table")
                    .withLabel(String.join("; ", effects))
                    .withHelp("see \"What others wait for\" in docs/migrations.md, or accept it: -- sluice: allow "
                            + DiagnosticCode.LONG_LOCK.id()));
        }
    }

    /** A table that the step itself made has no rows that matter. */
    private boolean old(SchemaStatement statement) {
        QualifiedName name = statement instanceof CreateTable table
                ? table.name()
                : statement instanceof SchemaStatement.AlterTable alter ? alter.table() : null;
        Identifier table = name != null
                ? name.name()
                : statement instanceof SchemaStatement.CreateIndex index ? index.table() : null;
        return table != null && !made.contains(table.key());
    }

    private SchemaChange applied(DeclaredSchema before, SchemaStatement statement) {
        DiagnosticSink own = new DiagnosticSink();
        SchemaChange change = StepText.change(before, statement, own);
        own.sorted().forEach(sink::add);
        return change;
    }

    private static boolean isSound(SchemaChange change) {
        DiagnosticSink problems = new DiagnosticSink();
        change.after().catalog(problems);
        return problems.sorted().stream()
                .noneMatch(problem ->
                        problem.severity() == Severity.ERROR && problem.code() != DiagnosticCode.BAD_FOREIGN_KEY);
    }

    private void write(Statement statement, Texts texts) {
        IdentityHashMap<DeclaredSchema, Analyzed> known = new IdentityHashMap<>();
        for (Dialect dialect : dialects) {
            Analyzed analyzed = known.computeIfAbsent(schema(dialect), schema -> analyzed(statement, schema));
            if (!analyzed.facts().parameters().isEmpty()) {
                refuse(statement.span(), "a step has no parameters");
            } else if (analyzed.sink().hasErrors()) {
                analyzed.sink().sorted().forEach(sink::add);
            } else {
                add(new SqlTranslator().translate(analyzed.facts(), dialect), texts.of(dialect));
            }
        }
    }

    private record Analyzed(StatementFacts facts, DiagnosticSink sink) {}

    private static Analyzed analyzed(Statement statement, DeclaredSchema schema) {
        DiagnosticSink own = new DiagnosticSink();
        return new Analyzed(StatementAnalyzer.analyze(statement, schema.catalog(), List.of(), own), own);
    }

    private void add(Translation translation, List<String> out) {
        if (translation instanceof Translation.Refused refused) {
            refused.diagnostics().forEach(sink::add);
        } else if (translation instanceof Translation.Rendered rendered) {
            rendered.statements().forEach(statement -> out.add(statement.text()));
            helpers.addAll(rendered.helpers());
        }
    }

    /** The engine takes the text as it is; what it does to the schema is followed as far as it can be read. */
    private void verbatim(SourceFile section, Dialect dialect, Texts texts) {
        texts.others++;
        boolean sqlite = dialect == Dialect.SQLITE;
        DiagnosticSink own = new DiagnosticSink();
        List<FileItem> items = SqlFileParser.parse(section, own).items();
        if (sqlite) {
            own.sorted().forEach(sink::add);
            items.forEach(item -> texts.of(dialect).add(item.span().text()));
        } else {
            texts.of(dialect).addAll(PostgresScript.split(section.text()));
        }
        for (FileItem item : items) {
            if (item instanceof FileItem.Plain plain && plain.statement() instanceof SchemaStatement statement) {
                DiagnosticSink ignored = sqlite ? sink : new DiagnosticSink();
                schemas.put(
                        dialect,
                        SchemaChange.of(schema(dialect), statement, ignored).after());
            }
        }
    }
}
