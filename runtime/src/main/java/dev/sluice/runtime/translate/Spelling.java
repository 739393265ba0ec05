package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Dialect;

/** What an engine's grammar asks of the printer: quoting, precedence and the form of a conversion. */
abstract class Spelling {
    /** Level of OR, the loosest operator. */
    static final int OR = 1;

    /** Level of AND. */
    static final int AND = 2;

    /** Level of NOT. */
    static final int NOT = 3;

    /** Level that an operand of a comparison, of NOT or of IS NULL needs to stand without parentheses. */
    static final int OPERAND = 7;

    /** Level of names, literals and calls. */
    static final int PRIMARY = 16;

    static Spelling of(Dialect dialect) {
        return dialect == Dialect.SQLITE ? new Sqlite() : new Postgres();
    }

    /** Returns a name as the engine wants it, in quotes where it needs them. */
    abstract String name(String name);

    /** Returns the precedence of an infix operator: the higher the tighter. */
    abstract int infix(String operator);

    /** Returns the precedence of a prefix operator other than NOT. */
    abstract int prefix(String operator);

    /** Returns the precedence of COLLATE. */
    abstract int collate();

    /** Tells whether a conversion is written {@code x::type}, at {@link #conversion()}. */
    abstract boolean shortConversion();

    /** Returns the precedence of a conversion. */
    abstract int conversion();

    private static int common(String operator) {
        return switch (operator) {
            case "OR" -> OR;
            case "AND" -> AND;
            case "+", "-" -> 8;
            case "*", "/", "%" -> 9;
            default -> 0;
        };
    }

    private static final class Sqlite extends Spelling {
        @Override
        String name(String name) {
            return SqliteKeywords.needsQuotes(name) ? quoted(name) : name;
        }

        @Override
        int infix(String operator) {
            int level = common(operator);
            if (level > 0) {
                return level;
            }
            return switch (operator) {
                case "<", "<=", ">", ">=" -> 5;
                case "&", "|", "<<", ">>" -> 7;
                case "||", "->", "->>" -> 10;
                default -> 4;
            };
        }

        @Override
        int prefix(String operator) {
            return 12;
        }

        @Override
        int collate() {
            return 11;
        }

        @Override
        boolean shortConversion() {
            return false;
        }

        @Override
        int conversion() {
            return PRIMARY;
        }
    }

    private static final class Postgres extends Spelling {
        @Override
        String name(String name) {
            return quoted(PostgresNames.of(name));
        }

        @Override
        int infix(String operator) {
            int level = common(operator);
            if (level > 0) {
                return level;
            }
            return switch (operator) {
                case "IS DISTINCT FROM", "IS NOT DISTINCT FROM" -> 4;
                case "=", "<>", "<", "<=", ">", ">=" -> 5;
                case "^" -> 10;
                case "AT TIME ZONE" -> 11;
                default -> 7;
            };
        }

        @Override
        int prefix(String operator) {
            return operator.equals("~") ? 7 : 13;
        }

        @Override
        int collate() {
            return 12;
        }

        @Override
        boolean shortConversion() {
            return true;
        }

        @Override
        int conversion() {
            return 15;
        }
    }

    /** Returns a name in double quotes. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
