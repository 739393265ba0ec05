package dev.sluice.generator.migrate;

import dev.sluice.sql.parser.Tokens;
import dev.sluice.sql.source.SourceFile;
import java.util.List;

/** Names as source text: in quotes where they need them. */
final class SourceNames {
    private SourceNames() {}

    static String of(String name) {
        boolean plain = name.matches("[A-Za-z_][A-Za-z0-9_]*")
                && Tokens.of(new SourceFile("", name)).equals(List.of(name))
                && Tokens.isName(name);
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
