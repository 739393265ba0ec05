package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.AlterTable;
import dev.sluice.sql.ast.SchemaStatement.CreateIndex;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The foreign keys of other tables that a table which is made anew gives back on PostgreSQL: they wait until the step has put its
 * rows back, too, or until a statement is about one of the two tables.
 */
final class WaitingForeignKeys {
    private static final String NAME = "\"((?:[^\"]|\"\")+)\"";
    private static final Pattern FOREIGN_KEY = Pattern.compile(
            "ALTER TABLE " + NAME + " ADD (?:CONSTRAINT \"(?:[^\"]|\"\")+\" )?FOREIGN KEY .*? REFERENCES " + NAME
                    + ".*",
            Pattern.DOTALL);

    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(String child, String parent, String text) {}

    /** Takes away what a CREATE TABLE writes about other tables, from an index on. */
    void hold(CreateTable created, List<String> texts, int first) {
        String own = created.name().name().key();
        for (Iterator<String> rest = texts.subList(first, texts.size()).iterator(); rest.hasNext(); ) {
            String text = rest.next();
            Matcher key = FOREIGN_KEY.matcher(text);
            if (key.matches() && !keyOf(key.group(1)).equals(own)) {
                waiting.add(new Waiting(keyOf(key.group(1)), keyOf(key.group(2)), text));
                rest.remove();
            }
        }
    }

    private static String keyOf(String name) {
        return Identifier.key(name.replace("\"\"", "\""));
    }

    /** Gives back what a statement is about. */
    void release(SchemaStatement before, List<String> texts) {
        String table = before instanceof AlterTable alter
                ? alter.table().name().key()
                : before instanceof CreateTable created
                        ? created.name().name().key()
                        : before instanceof SchemaStatement.Drop drop
                                ? drop.name().name().key()
                                : before instanceof CreateIndex index
                                        ? index.table().key()
                                        : "";
        waiting.removeIf(one -> {
            boolean about = one.child().equals(table) || one.parent().equals(table);
            if (about) {
                texts.add(one.text());
            }
            return about;
        });
    }

    /** Gives back what is left, behind the step. */
    void release(List<String> texts) {
        waiting.forEach(one -> texts.add(one.text()));
        waiting.clear();
    }
}
