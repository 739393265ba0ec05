package dev.sluice.sql.source;

/**
 * Every kind of problem that the compiler finds. A code is stable: it is never given to another kind.
 *
 * <p>Ranges: 1xx reading and syntax, 2xx names, 3xx types, 4xx shapes and constraints, 5xx portability, 6xx lints, 9xx
 * limits of the compiler.
 */
public enum DiagnosticCode {
    /** The file is not UTF-8. */
    NOT_UTF8("SLU101"),
    /** The file cannot be read. */
    UNREADABLE_FILE("SLU102"),
    /** A configured source folder does not exist. */
    MISSING_FOLDER("SLU103"),
    /** A file lies where no package can be made of its folder. */
    NO_PACKAGE("SLU104"),
    /** The text is no statement. */
    SYNTAX_ERROR("SLU110"),
    /** A token that does not exist in SQL, for example an unclosed string. */
    BAD_TOKEN("SLU111"),
    /** Nested deeper, or longer, than the compiler or SQLite takes. */
    TOO_DEEP("SLU112"),
    /** A statement that may not stand in a source file. */
    MISPLACED_STATEMENT("SLU113"),

    /** No such table or view. */
    UNKNOWN_TABLE("SLU201"),
    /** No such column. */
    UNKNOWN_COLUMN("SLU202"),
    /** A column name that several tables have. */
    AMBIGUOUS_COLUMN("SLU203"),
    /** No such function. */
    UNKNOWN_FUNCTION("SLU204"),
    /** A type name that means nothing. */
    UNKNOWN_TYPE("SLU205"),
    /** No such collation. */
    UNKNOWN_COLLATION("SLU206"),
    /** No such named window. */
    UNKNOWN_WINDOW("SLU207"),
    /** No such index. */
    UNKNOWN_INDEX("SLU208"),
    /** A table, view, index or trigger declared twice. */
    DUPLICATE_TABLE("SLU210"),
    /** A column declared twice. */
    DUPLICATE_COLUMN("SLU211"),
    /** A query declared twice. */
    DUPLICATE_QUERY("SLU212"),
    /** Two result columns that would become the same Java name. */
    DUPLICATE_RESULT_NAME("SLU213"),
    /** Two things that would become the same Java type. */
    DUPLICATE_JAVA_TYPE("SLU214"),
    /** The same alias twice in one FROM clause. */
    DUPLICATE_ALIAS("SLU215"),
    /** A name of which no Java name can be made. */
    BAD_JAVA_NAME("SLU216"),
    /** A Java class that cannot be found. */
    UNKNOWN_JAVA_TYPE("SLU220"),
    /** A Java class that cannot do what the source asks of it. */
    BAD_JAVA_TYPE("SLU221"),
    /** An imported file that cannot be found. */
    UNKNOWN_IMPORT("SLU222"),

    /** A type that is not known where one is needed. */
    TYPE_NOT_KNOWN("SLU301"),
    /** The type of a parameter cannot be inferred. */
    PARAMETER_TYPE_NOT_KNOWN("SLU302"),
    /** Uses of one parameter that no type serves. */
    PARAMETER_CONFLICT("SLU303"),
    /** A comparison that can never hold: an error where SQLite compares values that are stored in another form. */
    TYPE_MISMATCH("SLU304", Severity.WARNING),
    /** Arguments that a function does not take. */
    BAD_ARGUMENTS("SLU305"),
    /** A literal that is no value of the type it meets. */
    BAD_LITERAL("SLU306"),
    /** NULL compared by {@code =}. */
    NULL_COMPARISON("SLU307", Severity.WARNING),

    /** Another number of columns or values than expected. */
    WRONG_COLUMN_COUNT("SLU401"),
    /** An aggregate or window function where it may not stand. */
    MISPLACED_AGGREGATE("SLU402"),
    /** An INSERT that leaves out a column that needs a value. */
    MISSING_VALUE("SLU403"),
    /** A write to what cannot be written. */
    NOT_WRITABLE("SLU404"),
    /** A foreign key that points nowhere. */
    BAD_FOREIGN_KEY("SLU405"),
    /** A parameter that is declared and not used. */
    UNUSED_PARAMETER("SLU406"),
    /** A parameter, placeholder or mark that does not fit its query. */
    BAD_QUERY_HEADER("SLU407"),
    /** A column that is neither grouped nor aggregated. */
    BARE_COLUMN("SLU408"),
    /** SQLite itself refuses the statement. */
    REFUSED_BY_SQLITE("SLU409"),
    /** RAISE outside a trigger. */
    RAISE_OUTSIDE_TRIGGER("SLU410"),
    /** A parameter, subquery or changing function in a declaration that cannot have it. */
    NOT_ALLOWED_HERE("SLU411"),
    /** An ON CONFLICT that names no key. */
    NO_SUCH_KEY("SLU412"),
    /** A nested row or list that is no component of a row that Java gets. */
    MISPLACED_NESTING("SLU413"),
    /** An optional term that cannot be one. */
    BAD_FRAGMENT("SLU421"),
    /** A choice of orders that cannot be one. */
    BAD_SORT("SLU422"),
    /** PAGE BY where no pages can be made. */
    BAD_PAGE("SLU423"),
    /** A placeholder where none can stand. */
    BAD_PLACEHOLDER("SLU424"),
    /** A default of a parameter that cannot be one. */
    BAD_DEFAULT("SLU425"),

    /** No rendering on PostgreSQL gives the same answer. */
    NOT_PORTABLE("SLU501"),
    /** The answer would depend on an order that nobody defines. */
    UNDEFINED_ORDER("SLU502"),
    /** An operation that the type's storage does not allow. */
    TYPE_OPERATION("SLU503"),

    /** UPDATE or DELETE of a whole table. */
    WHOLE_TABLE("SLU601", Severity.WARNING),
    /** A mark that contradicts what the query can return. */
    CONTRADICTING_MARK("SLU602", Severity.WARNING),
    /** Parameters of the same type in order of use, easily swapped. */
    SWAPPABLE_PARAMETERS("SLU603", Severity.WARNING),
    /** An action of a foreign key that always fails. */
    FAILING_ACTION("SLU604", Severity.WARNING),
    /** A pattern that is no text. */
    ODD_PATTERN("SLU605", Severity.WARNING),
    /** What SQL reads otherwise than it looks. */
    READ_OTHERWISE("SLU606", Severity.WARNING),
    /** A modifier that SQLite's date functions do not have. */
    UNKNOWN_MODIFIER("SLU607", Severity.WARNING),

    /** A file of the folder migrations whose name gives no version, or a number that is missing or given twice. */
    BAD_MIGRATION_NAME("SLU701"),
    /** A statement that cannot stand in a step. */
    BAD_MIGRATION("SLU702"),
    /** No snapshot of the version that the first step begins at. */
    MISSING_SNAPSHOT("SLU703"),
    /** The steps do not lead to the schema that is declared. */
    INCOMPLETE_MIGRATION("SLU704"),
    /** A step that was released is not what it was. */
    RELEASED_STEP_EDITED("SLU705"),
    /** SQLite refuses a step, or has another schema after it. */
    FAILING_STEP("SLU706"),
    /** A step that keeps others waiting on PostgreSQL for as long as it takes to go through a table. */
    LONG_LOCK("SLU707", Severity.WARNING),
    /** Legal, and not supported by this version of the compiler. */
    NOT_SUPPORTED("SLU901");

    private final String id;
    private final Severity severity;

    DiagnosticCode(String id) {
        this(id, Severity.ERROR);
    }

    DiagnosticCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Returns the code as it is printed, for example {@code SLU202}. */
    public String id() {
        return id;
    }

    /** Returns the severity that this kind has unless configured otherwise. */
    public Severity severity() {
        return severity;
    }
}
