package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.RowClass;
import dev.sluice.sql.ast.TypeName;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.parser.internal.SluiceParser.ExistingRowClassContext;
import dev.sluice.sql.parser.internal.SluiceParser.JavaNameContext;
import dev.sluice.sql.parser.internal.SluiceParser.NameContext;
import dev.sluice.sql.parser.internal.SluiceParser.NameListContext;
import dev.sluice.sql.parser.internal.SluiceParser.NamedRowClassContext;
import dev.sluice.sql.parser.internal.SluiceParser.QualifiedNameContext;
import dev.sluice.sql.parser.internal.SluiceParser.RowClassContext;
import dev.sluice.sql.parser.internal.SluiceParser.SignedNumberContext;
import dev.sluice.sql.parser.internal.SluiceParser.TypeNameContext;
import dev.sluice.sql.parser.internal.SluiceParser.TypeWordContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds names and types. */
final class NameBuilder {
    private final BuildContext context;

    NameBuilder(BuildContext context) {
        this.context = context;
    }

    /**
     * Builds a name from a rule that matches one token.
     *
     * @param tree a name, an alias, a collation
     */
    Identifier name(ParserRuleContext tree) {
        return name(tree.getStart());
    }

    Identifier name(Token token) {
        String text = token.getText();
        int type = token.getType();
        if (type == SluiceParser.QUOTED_NAME || type == SluiceParser.STRING) {
            return new Identifier(unquote(text), true, context.span(token));
        }
        return new Identifier(text, false, context.span(token));
    }

    /**
     * Builds a name that may be absent.
     *
     * @param tree the name, or null
     */
    @Nullable
    Identifier optionalName(@Nullable ParserRuleContext tree) {
        return tree == null ? null : name(tree);
    }

    /**
     * Returns a text in quotes without them; doubled ones become one.
     *
     * @param text a string or a name in any of SQLite's quotes
     */
    static String unquote(String text) {
        String inner = text.substring(1, text.length() - 1);
        char quote = text.charAt(0);
        if (quote == '[' || inner.indexOf(quote) < 0) {
            return inner;
        }
        return inner.replace("" + quote + quote, String.valueOf(quote));
    }

    QualifiedName qualified(QualifiedNameContext tree) {
        Identifier schema = optionalName(tree.schema);
        return new QualifiedName(schema, name(tree.object), context.span(tree));
    }

    /**
     * Builds the name of something that is created or dropped.
     *
     * @param tree the name
     * @param ifExists the word IF before it, or null; without it the name cannot be IF
     */
    QualifiedName created(QualifiedNameContext tree, @Nullable TerminalNode ifExists) {
        requireNot(tree, SluiceParser.IF, ifExists);
        return qualified(tree);
    }

    /**
     * Builds a name that an optional keyword may precede.
     *
     * @param tree the name
     * @param type type of the keyword
     * @param keyword the keyword before it, or null; without it the name cannot be the keyword
     */
    Identifier behind(NameContext tree, int type, @Nullable TerminalNode keyword) {
        requireNot(tree, type, keyword);
        return name(tree);
    }

    /**
     * Refuses a keyword as a name where SQLite takes it for the keyword.
     *
     * @param tree what begins with a name
     * @param type type of the keyword
     * @param keyword the keyword before it, or null
     */
    void requireNot(ParserRuleContext tree, int type, @Nullable TerminalNode keyword) {
        if (keyword == null && tree.getStart().getType() == type) {
            throw BuildContext.problem(
                    context.span(tree.getStart()),
                    "unexpected " + Words.title(type),
                    "as a name it is written in double quotes");
        }
    }

    List<Identifier> names(List<NameContext> trees) {
        List<Identifier> names = new ArrayList<>(trees.size());
        for (NameContext tree : trees) {
            names.add(name(tree));
        }
        return names;
    }

    /**
     * Builds a list of names that may be absent.
     *
     * @param tree the list, or null
     * @return none without one
     */
    List<Identifier> optionalNames(@Nullable NameListContext tree) {
        return tree == null ? List.of() : names(tree.name());
    }

    /**
     * Returns a qualified Java name without spaces and quotes.
     *
     * @param tree the name
     */
    String javaName(JavaNameContext tree) {
        String written = tree.javaPart().stream().map(part -> name(part).text()).collect(Collectors.joining("."));
        return context.imported(written);
    }

    @Nullable
    RowClass rowClass(@Nullable RowClassContext tree) {
        if (tree instanceof NamedRowClassContext named) {
            return new RowClass.Named(name(named.name()), context.span(tree));
        }
        if (tree instanceof ExistingRowClassContext existing) {
            return new RowClass.Existing(javaName(existing.javaName()), context.span(tree));
        }
        return null;
    }

    TypeName type(TypeNameContext tree) {
        StringBuilder words = new StringBuilder();
        for (TypeWordContext word : tree.typeWord()) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(name(word).text());
        }
        List<String> arguments = new ArrayList<>();
        String javaType = null;
        if (tree.typeArguments() != null) {
            for (SignedNumberContext number : tree.typeArguments().signedNumber()) {
                arguments.add(number.getText());
            }
            if (tree.typeArguments().javaName() != null) {
                javaType = enumType(tree, words.toString());
            }
        }
        return new TypeName(words.toString(), arguments, javaType, tree.array != null, context.span(tree));
    }

    private String enumType(TypeNameContext tree, String words) {
        if (!words.equalsIgnoreCase("ENUM") && !words.equalsIgnoreCase("ENUMNAME")) {
            throw BuildContext.problem(
                    context.span(tree.typeArguments()),
                    "type \"" + words + "\" takes numbers in parentheses, not a name",
                    "a Java enum is written ENUM(com.acme.Status) or ENUMNAME(com.acme.Status)");
        }
        return javaName(tree.typeArguments().javaName());
    }
}
