package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Collations;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Schema;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.functions.FunctionTable;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.source.Suggestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said about names that mean nothing, or too much: only here is known what they could have meant. */
final class NameErrors {
    private static final int SHOWN = 12;
    private static final Set<String> DATABASES = Set.of("main", "temp");

    /** What stands before the list or table of IN. */
    private static final Pattern BEHIND_IN = Pattern.compile("(?i)\\bIN\\s{1,100}$");

    /** A parameter and a hyphen, without a blank, before the rest of what may have been meant as its name. */
    private static final Pattern BEHIND_PARAMETER = Pattern.compile(":[A-Za-z_]\\w{0,100}-$");

    /** Values one behind the other, as they stand in a list. */
    private static final Pattern LIST = Pattern.compile("[\\d'].*");

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    private final Schema schema;
    private final DiagnosticSink sink;

    NameErrors(Schema schema, DiagnosticSink sink) {
        this.schema = schema;
        this.sink = sink;
    }

    void report(DiagnosticCode code, SourceSpan span, String message, @Nullable String help) {
        Diagnostic problem = Diagnostic.of(code, span, message);
        sink.add(help == null ? problem : problem.withHelp(help));
    }

    void unknownTable(Identifier name, Scope scope) {
        List<String> names = new ArrayList<>(schema.tableNames());
        names.addAll(scope.commonTableNames());
        if (name.quoted() && LIST.matcher(name.text()).matches()) {
            report(
                    DiagnosticCode.UNKNOWN_TABLE,
                    name.span(),
                    "unknown table \"" + name + "\"",
                    "brackets are quotes of a name; a list stands in parentheses: (" + name + ")");
            return;
        }
        Diagnostic problem = Diagnostic.of(DiagnosticCode.UNKNOWN_TABLE, name.span(), "unknown table \"" + name + "\"")
                .withLabel(names.isEmpty() ? "there are no tables" : "tables: " + shown(names));
        if (BEHIND_IN.matcher(before(name, 110)).find()) {
            sink.add(problem.withHelp(Suggestions.nearest(name.text(), names)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse(
                            name.quoted()
                                    ? "a list stands in parentheses: IN ("
                                            + name.span().text() + ")"
                                    : "a list that is a parameter has its sign: IN :" + name)));
            return;
        }
        Optional<String> meant = Elsewhere.table(name.text());
        if (meant.isPresent()) {
            sink.add(problem.withHelp(meant.get()));
        } else {
            add(problem, name, names);
        }
    }

    /** Reports the qualifier of a column that is no table or alias here. */
    void unknownQualifier(Identifier qualifier, Scope scope) {
        List<Source> visible = visible(scope);
        List<String> names =
                visible.stream().map(Source::name).filter(n -> !n.isEmpty()).toList();
        Diagnostic problem = Diagnostic.of(
                DiagnosticCode.UNKNOWN_TABLE, qualifier.span(), "unknown table or alias \"" + qualifier + "\"");
        Optional<Source> hidden = visible.stream()
                .filter(s ->
                        s.table() != null && Identifier.key(s.table().name()).equals(qualifier.key()))
                .findFirst();
        if (hidden.isPresent()) {
            sink.add(problem.withHelp(
                    "\"" + qualifier + "\" is called \"" + hidden.get().name() + "\" here"));
            return;
        }
        Optional<Source> join = visible.stream()
                .filter(source -> NamedJoins.hasPart(source, qualifier))
                .findFirst();
        if (join.isPresent()) {
            String name = join.get().name();
            sink.add(problem.withLabel("part of the join \"" + name + "\"")
                    .withHelp("write " + name + " before its columns, or leave out the name of the join"));
            return;
        }
        add(names.isEmpty() ? problem : problem.withLabel("in scope: " + shown(names)), qualifier, names);
    }

    void unknownColumn(Expr.ColumnRef ref, Scope scope) {
        Identifier qualifier = ref.table();
        Identifier name = ref.column();
        List<Source> asked = visible(scope).stream()
                .filter(s -> qualifier == null
                        ? !s.qualifiedOnly()
                        : Identifier.key(s.name()).equals(qualifier.key()))
                .toList();
        List<String> names = asked.stream()
                .flatMap(s -> s.columns().stream())
                .filter(c -> !c.hidden())
                .map(SourceColumn::name)
                .distinct()
                .toList();
        Diagnostic problem =
                Diagnostic.of(DiagnosticCode.UNKNOWN_COLUMN, name.span(), "unknown column \"" + name.text() + "\"");
        Diagnostic shown = problem.withLabel(asked.isEmpty() ? "there is no FROM here" : candidates(asked, names));
        Optional<String> meant = name.quoted() ? Optional.empty() : Elsewhere.word(name.text());
        if (qualifier == null && BEHIND_PARAMETER.matcher(before(name, 110)).find()) {
            meant = Optional.of("a parameter's name has no hyphen: write :userId");
        }
        boolean table = qualifier == null
                && asked.stream().anyMatch(s -> Identifier.key(s.name()).equals(name.key()));
        if (meant.isPresent()) {
            sink.add(shown.withHelp(meant.get()));
        } else if (table) {
            sink.add(shown.withHelp("\"" + name.text() + "\" is a table here: write " + name.text() + ".column"));
        } else {
            add(shown, name, names);
        }
    }

    void unknownColumn(Identifier name, Source source) {
        List<String> names = source.columns().stream()
                .filter(c -> !c.hidden())
                .map(SourceColumn::name)
                .toList();
        add(
                Diagnostic.of(DiagnosticCode.UNKNOWN_COLUMN, name.span(), "unknown column \"" + name.text() + "\"")
                        .withLabel(candidates(List.of(source), names)),
                name,
                names);
    }

    /** Reports a column of USING that one side of the join lacks. */
    void notInBoth(Identifier name, Source source) {
        List<String> names = source.columns().stream()
                .filter(c -> !c.hidden())
                .map(SourceColumn::name)
                .toList();
        sink.add(Diagnostic.of(DiagnosticCode.UNKNOWN_COLUMN, name.span(), "unknown column \"" + name.text() + "\"")
                .withLabel(candidates(List.of(source), names))
                .withHelp(Suggestions.nearest(name.text(), names)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("USING names columns that both sides have; write ON a.x = b.y for others")));
    }

    void unknownOrderTerm(Expr.ColumnRef ref, List<Output> outputs) {
        List<String> names = outputs.stream().map(Output::name).toList();
        add(
                Diagnostic.of(
                                DiagnosticCode.UNKNOWN_COLUMN,
                                ref.column().span(),
                                "\"" + ref.column().text() + "\" is no result column of the compound select")
                        .withLabel("result columns: " + shown(names)),
                ref.column(),
                names);
    }

    void ambiguous(Expr.ColumnRef ref, List<Target> targets) {
        List<String> choices =
                targets.stream().map(NameErrors::describe).distinct().toList();
        sink.add(Diagnostic.of(
                        DiagnosticCode.AMBIGUOUS_COLUMN,
                        ref.span(),
                        "column \"" + ref.column().text() + "\" is ambiguous")
                .withLabel("could be " + String.join(" or ", choices))
                .withHelp("write the table or alias before it"));
    }

    /** Reports a column of a query that SQLite gives another name, for it is that of a constant. */
    void calledOtherwise(Identifier name) {
        sink.add(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_COLUMN,
                        name.span(),
                        "SQLite does not call a column of a query \"" + name.text() + "\", like the constant")
                .withHelp("give the column another alias in its query"));
    }

    /** Reports a constant that is a column's name as well. */
    void constantOrColumn(Identifier name) {
        sink.add(Diagnostic.of(
                        DiagnosticCode.AMBIGUOUS_COLUMN,
                        name.span(),
                        "a column in sight is called \"" + name.text() + "\", like the constant")
                .withLabel("SQLite takes the column")
                .withHelp("write \"" + name.text() + "\" in double quotes for the column, "
                        + (name.text().equals("true") ? "1 = 1" : "1 = 0") + " for the constant"));
    }

    /** Reports a call that means no function. */
    void unknownFunction(Expr.FunctionCall call, int arguments) {
        Identifier name = call.name();
        List<FunctionSignature> rows = FunctionTable.named(name.text());
        if (!rows.isEmpty()) {
            List<FunctionSignature> sorted = rows.stream()
                    .sorted(Comparator.comparingInt(FunctionSignature::minArguments))
                    .toList();
            wrongArity(name, arguments, sorted.stream().map(NameErrors::arity).collect(Collectors.joining(" or ")));
            return;
        }
        Optional<String> declared = schema.functions().stream()
                .filter(f -> f.name().matches(name))
                .map(f -> Integer.toString(f.parameters().size()))
                .findFirst();
        if (declared.isPresent()) {
            wrongArity(name, arguments, declared.get());
            return;
        }
        List<String> names = new ArrayList<>(FunctionTable.names());
        schema.functions().forEach(f -> names.add(f.name().text()));
        Diagnostic problem =
                Diagnostic.of(DiagnosticCode.UNKNOWN_FUNCTION, name.span(), "unknown function \"" + name + "\"");
        Optional<String> never = Elsewhere.neverHere(name.text());
        if (never.isPresent()) {
            sink.add(problem.withHelp(never.get()));
            return;
        }
        Optional<String> elsewhere = Elsewhere.function(name.text());
        if (elsewhere.isPresent()) {
            sink.add(problem.withHelp("write " + elsewhere.get()));
            return;
        }
        Optional<String> near = Suggestions.nearest(name.text(), names);
        sink.add(problem.withHelp(near.map(n -> "did you mean \"" + n + "\"?")
                .orElse("declare a function of the server with DECLARE FUNCTION " + name + "(..) RETURNS ..")));
    }

    void tooManyArguments(TableSource.Function function, int most) {
        wrongArity(function.name().name(), function.arguments().size(), "at most " + most);
    }

    /** Reports the name of a database that is not the main one, but for SQLite's own tables of the temporary one. */
    void checkDatabase(QualifiedName name) {
        Identifier database = name.schema();
        if (database == null) {
            return;
        }
        boolean temporary = database.key().equals("temp") && !name.name().key().startsWith("sqlite_");
        if (temporary || !DATABASES.contains(database.key())) {
            report(
                    DiagnosticCode.UNKNOWN_TABLE,
                    database.span(),
                    temporary
                            ? "there is no temporary table \"" + name.name() + "\""
                            : "unknown database \"" + database + "\"",
                    "the tables of this schema are in \"main\"; nothing else is attached");
        }
    }

    /** Reports INDEXED BY an index that the table does not have. */
    void checkIndex(Identifier index, Identifier table) {
        List<String> names = schema.indexNames(table);
        if (!isAutomatic(index, table, names)
                && names.stream().noneMatch(name -> Identifier.key(name).equals(index.key()))) {
            add(
                    Diagnostic.of(DiagnosticCode.UNKNOWN_INDEX, index.span(), "unknown index \"" + index + "\"")
                            .withLabel(
                                    names.isEmpty()
                                            ? "\"" + table + "\" has none"
                                            : "indexes of \"" + table + "\": " + shown(names)),
                    index,
                    names);
        }
    }

    /** SQLite makes an index for each UNIQUE and each key that is no rowid. */
    private boolean isAutomatic(Identifier index, Identifier table, List<String> names) {
        String prefix = "sqlite_autoindex_" + table.key() + "_";
        String number = index.key().startsWith(prefix) ? index.key().substring(prefix.length()) : "";
        return NUMBER.matcher(number).matches()
                && schema.table(table.text())
                        .filter(found -> Integer.parseInt(number) <= automatic(found, names))
                        .isPresent();
    }

    private static long automatic(Table table, List<String> names) {
        return table.keys().stream()
                .filter(key -> !(key.primary() && table.rowidAlias() != null) && !names.contains(key.name()))
                .map(Key::columns)
                .distinct()
                .count();
    }

    /** Reports what ANALYZE or REINDEX names and nothing is called. */
    void checkNamed(QualifiedName name, boolean collation) {
        checkDatabase(name);
        Identifier own = name.name();
        boolean database = !collation && name.schema() == null && DATABASES.contains(own.key());
        boolean index = schema.tableNames().stream()
                .flatMap(table -> schema.indexNames(new Identifier(table, true, own.span())).stream())
                .anyMatch(found -> Identifier.key(found).equals(own.key()));
        if (!database && !index && schema.table(own.text()).isEmpty() && !(collation && Collations.isKnown(own))) {
            List<String> names = schema.tableNames();
            Diagnostic problem = Diagnostic.of(
                            DiagnosticCode.UNKNOWN_TABLE, own.span(), "unknown table or index \"" + own + "\"")
                    .withLabel("tables: " + shown(names));
            add(problem.withHelp("leave out the name for all of them"), own, names);
        }
    }

    void unknownTableFunction(TableSource.Function function, List<String> known) {
        Identifier name = function.name().name();
        Diagnostic problem = Diagnostic.of(
                DiagnosticCode.UNKNOWN_FUNCTION, name.span(), "unknown table-valued function \"" + name + "\"");
        Optional<String> meant = Elsewhere.tableFunction(name.text());
        if (meant.isPresent()) {
            sink.add(problem.withHelp(meant.get()));
        } else {
            add(problem, name, known);
        }
    }

    void unknownWindow(Identifier name, List<String> known) {
        Diagnostic problem =
                Diagnostic.of(DiagnosticCode.UNKNOWN_WINDOW, name.span(), "unknown window \"" + name + "\"");
        add(known.isEmpty() ? problem : problem.withLabel("windows: " + shown(known)), name, known);
    }

    private void wrongArity(Identifier name, int arguments, String takes) {
        sink.add(Diagnostic.of(
                        DiagnosticCode.BAD_ARGUMENTS,
                        name.span(),
                        "function \"" + name.text().toLowerCase(Locale.ROOT) + "\" takes " + takes
                                + (takes.equals("1") ? " argument" : " arguments") + ", not " + arguments)
                .withHelp("give it as many arguments"));
    }

    private static String arity(FunctionSignature row) {
        if (row.maxArguments() == FunctionSignature.ANY_NUMBER) {
            return row.minArguments() + " or more";
        }
        return row.minArguments() == row.maxArguments()
                ? Integer.toString(row.minArguments())
                : row.minArguments()
                        + (row.maxArguments() == row.minArguments() + 1 ? " or " : " to ")
                        + row.maxArguments();
    }

    private void add(Diagnostic problem, Identifier name, List<String> names) {
        sink.add(Suggestions.nearest(name.text(), names)
                .map(near -> problem.withHelp("did you mean \"" + near + "\"?"))
                .orElse(problem));
    }

    /** The text before a name, at most so many characters of it. */
    private static String before(Identifier name, int characters) {
        int start = name.span().start();
        return name.span().file().text().substring(Math.max(0, start - characters), start);
    }

    private static String candidates(List<Source> sources, List<String> names) {
        if (sources.size() != 1) {
            return "columns in scope: " + shown(names);
        }
        Source source = sources.get(0);
        Table table = source.table();
        String what = table == null || table.name().equals(source.name())
                ? called(source)
                : "\"" + source.name() + "\" is table \"" + table.name() + "\"";
        return what + ": " + shown(names);
    }

    private static String called(Source source) {
        return source.name().isEmpty() ? "the subquery has" : "\"" + source.name() + "\" has";
    }

    private static String describe(Target target) {
        if (target instanceof Target.OfColumn of) {
            Source source = of.column().source();
            return source.name().isEmpty()
                    ? "\"" + of.column().name() + "\" of a subquery"
                    : "\"" + source.name() + "." + of.column().name() + "\"";
        }
        if (target instanceof Target.OfRowid of) {
            return "\"" + of.source().name() + ".rowid\"";
        }
        if (target instanceof Target.OfMerged of) {
            return describe(new Target.OfColumn(of.columns().get(0)));
        }
        return "another column";
    }

    private static List<Source> visible(Scope scope) {
        List<Source> found = new ArrayList<>();
        for (Scope level = scope; level != null; level = level.next()) {
            found.addAll(level.sources());
        }
        return found;
    }

    private static String shown(List<String> names) {
        return names.size() <= SHOWN
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, SHOWN)) + " and " + (names.size() - SHOWN) + " more";
    }
}
