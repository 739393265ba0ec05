package dev.sluice.sql.parser;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TypeName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints what stands at the top of a file; named queries in the label form. */
final class ItemPrinter {
    private final SqlText out;
    private final StatementPrinter statements;
    private final ExprPrinter exprs;

    ItemPrinter(SqlText out) {
        this.out = out;
        this.statements = new StatementPrinter(out);
        this.exprs = new ExprPrinter(out, false);
    }

    void item(FileItem item) {
        if (item instanceof NamedQuery query) {
            query(query);
        } else if (item instanceof FileItem.Plain plain) {
            out.doc(doc(plain.statement()), "");
            plain.statement().accept(statements).add(";");
        } else if (item instanceof FileItem.ImportFile file) {
            out.add("import 'classpath:").add(file.path().replace("'", "''")).add("';");
        } else if (item instanceof FileItem.ImportType type) {
            out.add("import ").add(type.javaType()).add(";");
        } else if (item instanceof FileItem.DeclareFunction function) {
            function(function);
        } else if (item instanceof FileItem.EngineText text) {
            out.add("TABLE ")
                    .name(text.name())
                    .add(" ON ")
                    .add(text.engine().name())
                    .addIf(text.only(), " ONLY");
            out.add(": $$ ").add(text.text()).add(" $$;");
        }
    }

    private static @Nullable String doc(Statement statement) {
        if (statement instanceof CreateTable table) {
            return table.doc();
        }
        if (statement instanceof SchemaStatement.CreateTableAs table) {
            return table.doc();
        }
        if (statement instanceof SchemaStatement.CreateVirtualTable table) {
            return table.doc();
        }
        return statement instanceof SchemaStatement.CreateView view ? view.doc() : null;
    }

    private void function(FileItem.DeclareFunction function) {
        out.add("DECLARE FUNCTION ").name(function.name()).add("(");
        out.list(function.parameters(), out::type).add(") RETURNS ").type(function.result());
        out.addIf(function.notNull(), " NOT NULL").addIf(function.postgres(), " POSTGRES");
        if (function.sqliteClass() != null) {
            out.add(" SQLITE ").add(function.sqliteClass());
        }
        out.add(";");
    }

    private void query(NamedQuery query) {
        out.doc(query.doc(), "");
        if (query.atCreate()) {
            out.add("@create");
        } else {
            out.name(query.name());
        }
        if (!query.parameters().isEmpty()) {
            out.add("(").list(query.parameters(), this::declared).add(")");
        }
        if (query.mark() != null) {
            out.add(" :").add(query.mark().name().toLowerCase(Locale.ROOT)).add(" ");
        }
        StatementPrinter.rowClass(out, query.rowClass());
        if (query.engine() != null) {
            out.add(" ON ").add(query.engine().name()).addIf(query.engineOnly(), " ONLY");
        }
        if (query.body() instanceof NamedQuery.Block block) {
            out.add(" {\n");
            for (Statement statement : block.statements()) {
                out.add("  ");
                statement.accept(statements).add(";\n");
            }
            out.add("}");
        } else if (query.body() instanceof NamedQuery.Text text) {
            out.add(": $$ ").add(text.text()).add(" $$;");
        } else if (query.body() instanceof NamedQuery.Single single) {
            out.add(": ");
            single.statement().accept(statements).add(";");
        }
    }

    private void declared(NamedQuery.Declared declared) {
        if (declared instanceof NamedQuery.DeclaredPlaceholder placeholder) {
            out.add("$").add(placeholder.name().text());
            exprs.optional(" = ", placeholder.defaultValue());
        } else if (declared instanceof NamedQuery.DeclaredParameter parameter) {
            out.add(":").add(parameter.name().text());
            TypeName type = parameter.type();
            if (type != null) {
                out.add(" AS ").type(type);
            }
            out.addIf(parameter.nullable(), " OR NULL");
            exprs.optional(" = ", parameter.defaultValue());
        }
    }
}
