package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** What the builders of one file share: positions, messages, the builders themselves, and the parameters seen so far. */
final class BuildContext {
    private final TokenList tokens;
    private final DiagnosticSink sink;
    private final boolean named;
    private final NameBuilder names;
    private final ExpressionBuilder expressions;
    private final SelectBuilder selects;
    private final WriteBuilder writes;
    private final TableBuilder tables;
    private final SchemaBuilder schema;
    private final StatementBuilder statements;
    private Parameters parameters = new Parameters();
    private Set<String> scalars = Set.of();
    private final Map<String, String> imports;

    /**
     * Makes the builders of a file.
     *
     * @param tokens the file's tokens
     * @param imports qualified names by the simple ones, of types that are known without an import of the file
     * @param sink takes what is wrong
     * @param named whether {@code $x} is a placeholder, as in source files, and not a parameter
     */
    BuildContext(TokenList tokens, Map<String, String> imports, DiagnosticSink sink, boolean named) {
        this.imports = new HashMap<>(imports);
        this.tokens = tokens;
        this.sink = sink;
        this.named = named;
        this.names = new NameBuilder(this);
        this.expressions = new ExpressionBuilder(this);
        this.selects = new SelectBuilder(this);
        this.writes = new WriteBuilder(this);
        this.tables = new TableBuilder(this);
        this.schema = new SchemaBuilder(this);
        this.statements = new StatementBuilder(this);
    }

    /** Makes a Java type known by its simple name, for what stands below. */
    void importType(String qualified) {
        imports.put(qualified.substring(qualified.lastIndexOf('.') + 1), qualified);
    }

    /** Returns the qualified name of an imported type, or of a type within one; any other name as it is. */
    String imported(String name) {
        int dot = name.indexOf('.');
        String outer = dot < 0 ? name : name.substring(0, dot);
        String qualified = imports.get(outer);
        return qualified == null ? name : qualified + name.substring(outer.length());
    }

    NameBuilder names() {
        return names;
    }

    ExpressionBuilder expressions() {
        return expressions;
    }

    SelectBuilder selects() {
        return selects;
    }

    WriteBuilder writes() {
        return writes;
    }

    TableBuilder tables() {
        return tables;
    }

    SchemaBuilder schema() {
        return schema;
    }

    StatementBuilder statements() {
        return statements;
    }

    TokenList tokens() {
        return tokens;
    }

    SourceFile source() {
        return tokens.source();
    }

    /** Tells whether {@code $x} is a placeholder. */
    boolean placeholders() {
        return named;
    }

    /** Returns the parameters of the statement that is being built. */
    Parameters parameters() {
        return parameters;
    }

    /** Begins a statement: its parameters are numbered anew. */
    void beginStatement() {
        parameters = new Parameters();
    }

    /**
     * Begins a query.
     *
     * @param declaredScalars names of parameters that are declared with a type that is no list; {@code ?1} where there
     *     is no name
     */
    void beginQuery(Set<String> declaredScalars) {
        scalars = new HashSet<>(declaredScalars);
    }

    /**
     * Tells whether {@code IN (:x)} takes a list.
     *
     * @param parameter the only item
     */
    boolean isCollection(Expr.Parameter parameter) {
        String name = parameter.name();
        return !scalars.contains(name == null ? "?" + parameter.number() : name);
    }

    SourceSpan span(Token token) {
        return tokens.span(token);
    }

    SourceSpan span(Token first, Token last) {
        int start = first.getStartIndex();
        return source().span(start, Math.max(start, last.getStopIndex() + 1));
    }

    SourceSpan span(ParserRuleContext tree) {
        Token stop = tree.getStop();
        return stop == null ? span(tree.getStart(), tree.getStart()) : span(tree.getStart(), stop);
    }

    void report(DiagnosticCode code, SourceSpan span, String message) {
        sink.add(Diagnostic.of(code, span, message));
    }

    void report(Diagnostic diagnostic) {
        sink.add(diagnostic);
    }

    static SyntaxProblem problem(SourceSpan span, String message) {
        return new SyntaxProblem(Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, span, message));
    }

    static SyntaxProblem problem(SourceSpan span, String message, String help) {
        return new SyntaxProblem(
                Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, span, message).withHelp(help));
    }
}
