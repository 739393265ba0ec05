package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.ast.Statement;

/**
 * Prints trees as text of the source language, which is SQLite's SQL where a tree has no extension in it. What is
 * printed parses to the same tree, positions aside.
 */
public final class SourcePrinter {
    private SourcePrinter() {}

    /**
     * Prints a file: each item with its documentation comment and a semicolon, an empty line between them.
     *
     * @param file the file
     */
    public static String print(SqlFile file) {
        StringBuilder out = new StringBuilder();
        for (FileItem item : file.items()) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            out.append(print(item)).append('\n');
        }
        return out.toString();
    }

    /**
     * Prints an item of a file, a semicolon behind it.
     *
     * @param item the item
     */
    public static String print(FileItem item) {
        SqlText out = new SqlText();
        new ItemPrinter(out).item(item);
        return out.toString();
    }

    /**
     * Prints a statement without a semicolon.
     *
     * @param statement the statement
     */
    public static String print(Statement statement) {
        SqlText out = new SqlText();
        statement.accept(new StatementPrinter(out));
        return out.toString();
    }

    /**
     * Prints an expression with no more parentheses than it needs.
     *
     * @param expr the expression
     */
    public static String print(Expr expr) {
        SqlText out = new SqlText();
        new ExprPrinter(out, false).print(expr);
        return out.toString();
    }

    /**
     * Prints an expression with parentheses around every operation, so that it reads the same under any precedence.
     *
     * @param expr the expression
     */
    public static String printWithAllParentheses(Expr expr) {
        SqlText out = new SqlText();
        new ExprPrinter(out, true).print(expr);
        return out.toString();
    }
}
