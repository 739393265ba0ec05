package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of JSON texts that stand in the statement itself: their types are known, where otherwise only the row tells. A
 * list of nodes has one for each text that an expression may be; none for NULL.
 */
final class JsonConstants {
    private static final Pattern STEP =
            Pattern.compile("\\.\"([^\"\\\\]*)\"|\\.([^.\\[\"\\\\]+)|\\[(\\d{1,9})\\]|\\[#-(\\d{1,9})\\]|\\[#\\]");

    private final Resolution resolution;
    private final Set<Output> open = Collections.newSetFromMap(new IdentityHashMap<>());

    JsonConstants(Resolution resolution) {
        this.resolution = resolution;
    }

    /**
     * Returns the one type of a member in all rows: TEXT, INTEGER or REAL.
     *
     * @param expr {@code json ->> key}, {@code json_extract(json, path)}, or a column of {@code json_each} or {@code json_tree}
     * @return null where it is not known, or not one type; TEXT for what is always NULL
     */
    @Nullable
    SqlType type(@Nullable Expr expr) {
        if (expr instanceof Expr.ColumnRef ref) {
            TableSource.Function function = function(ref);
            List<SqlType> types = function == null ? null : types(function, ref);
            return types == null ? null : common(types);
        }
        List<JsonNode> members = members(expr);
        return members == null
                ? null
                : common(members.stream().map(JsonNode::type).toList());
    }

    /** Returns what an expression takes out of texts; null for one that takes nothing, or whose texts are not known. */
    private @Nullable List<JsonNode> members(@Nullable Expr expr) {
        if (expr instanceof Expr.Binary binary && binary.operator() == BinaryOperator.JSON_GET_VALUE) {
            return at(documents(binary.left()), JsonPaths.of(binary.right()));
        }
        return expr instanceof Expr.FunctionCall call
                        && call.name().key().equals("json_extract")
                        && call.arguments().size() == 2
                        && call.arguments().get(1) instanceof Expr.StringLiteral path
                ? at(documents(call.arguments().get(0)), path.value())
                : null;
    }

    private TableSource.@Nullable Function function(Expr.ColumnRef ref) {
        return resolution.binding(ref) instanceof Target.OfColumn of
                        && of.column().source().node() instanceof TableSource.Function function
                        && (isTree(function)
                                || TableFunctions.isJsonEach(
                                        function.name().name().text()))
                ? function
                : null;
    }

    private static boolean isTree(TableSource.Function function) {
        return function.name().name().text().toLowerCase(Locale.ROOT).equals("json_tree");
    }

    private @Nullable List<SqlType> types(TableSource.Function function, Expr.ColumnRef ref) {
        List<JsonNode> roots = roots(function);
        if (roots == null) {
            return null;
        }
        boolean tree = isTree(function);
        return switch (ref.column().key()) {
            case "key" ->
                roots.stream()
                        .flatMap(root -> tree ? all(root) : Stream.of(root))
                        .map(JsonConstants::key)
                        .toList();
            // An array or object is a text that SQLite still knows to be JSON where the query around reads it.
            case "value" ->
                rows(roots, tree)
                        .map(node -> node instanceof JsonNode.Plain ? node.type() : SqlType.UNKNOWN)
                        .toList();
            case "atom" ->
                rows(roots, tree)
                        .map(node -> node instanceof JsonNode.Plain ? node.type() : SqlType.NULL)
                        .toList();
            default -> null;
        };
    }

    private @Nullable List<JsonNode> roots(TableSource.Function function) {
        List<Expr> arguments = function.arguments();
        if (arguments.isEmpty()) {
            return null;
        }
        Expr path = arguments.size() == 1 ? null : arguments.get(1);
        return at(
                documents(arguments.get(0)),
                path == null ? "$" : path instanceof Expr.StringLiteral at ? at.value() : null);
    }

    private static Stream<JsonNode> rows(List<JsonNode> roots, boolean tree) {
        return roots.stream().flatMap(root -> tree ? all(root) : each(root));
    }

    private static Stream<JsonNode> each(JsonNode root) {
        return root instanceof JsonNode.Plain ? Stream.of(root) : root.children().stream();
    }

    private static Stream<JsonNode> all(JsonNode root) {
        return Stream.concat(Stream.of(root), root.children().stream().flatMap(JsonConstants::all));
    }

    private static SqlType key(JsonNode holder) {
        if (holder.children().isEmpty()) {
            return SqlType.NULL;
        }
        return holder instanceof JsonNode.Items ? SqlType.INTEGER : SqlType.TEXT;
    }

    private static @Nullable SqlType common(List<SqlType> types) {
        SqlType found = SqlType.NULL;
        for (SqlType type : types) {
            if (type.is(Kind.UNKNOWN) || !(found.is(Kind.NULL) || type.is(Kind.NULL) || found.equals(type))) {
                return null;
            }
            found = type.is(Kind.NULL) ? found : type;
        }
        return found.is(Kind.NULL) ? SqlType.TEXT : found;
    }

    /** Returns what stands at a path; null if the documents or the path are not known. */
    private static @Nullable List<JsonNode> at(@Nullable List<JsonNode> documents, @Nullable String path) {
        if (documents == null || path == null || !path.startsWith("$")) {
            return null;
        }
        List<JsonNode> nodes = new ArrayList<>();
        for (JsonNode document : documents) {
            if (!addNode(document, path, nodes)) {
                return null;
            }
        }
        return nodes;
    }

    /** Adds what stands at a path, if anything does; tells whether the path is understood. */
    private static boolean addNode(JsonNode root, String path, List<JsonNode> nodes) {
        Matcher step = STEP.matcher(path);
        JsonNode node = root;
        int at = 1;
        while (at < path.length()) {
            if (!step.find(at) || step.start() != at) {
                return false;
            }
            at = step.end();
            node = node == null ? null : next(node, step);
        }
        if (node != null) {
            nodes.add(node);
        }
        return true;
    }

    private static @Nullable JsonNode next(JsonNode node, Matcher step) {
        if (step.group(1) != null) {
            return node.member(step.group(1));
        } else if (step.group(2) != null) {
            return node.member(step.group(2));
        } else if (step.group(3) != null) {
            return node.item(Long.parseLong(step.group(3)));
        }
        // The place behind the last item, counted back by nothing, holds nothing.
        long back = step.group(4) == null ? 0 : Long.parseLong(step.group(4));
        return back == 0 ? null : node.item(-back);
    }

    /** Returns the texts that an expression may be; null if they are not all known. */
    private @Nullable List<JsonNode> documents(Expr expr) {
        if (expr instanceof Expr.StringLiteral text) {
            JsonNode node = JsonNode.of(text.value());
            return node == null ? null : List.of(node);
        } else if (expr instanceof Expr.NullLiteral) {
            return List.of();
        } else if (expr instanceof Expr.Binary binary && binary.operator() == BinaryOperator.JSON_GET) {
            return at(documents(binary.left()), JsonPaths.of(binary.right()));
        } else if (expr instanceof Expr.ColumnRef ref) {
            TableSource.Function function = function(ref);
            List<JsonNode> roots = function == null ? null : roots(function);
            return function == null
                    ? documents(resolution.binding(ref))
                    : roots == null || !ref.column().key().equals("value")
                            ? null
                            : read(rows(roots, isTree(function)).toList());
        }
        List<JsonNode> members = members(expr);
        return members == null ? null : read(members);
    }

    /** Values that are read as JSON in turn: what a text says was not looked at, and NULL has no members. */
    private static @Nullable List<JsonNode> read(List<JsonNode> values) {
        List<JsonNode> nodes = new ArrayList<>();
        for (JsonNode value : values) {
            if (value instanceof JsonNode.Plain plain && plain.type().is(Kind.TEXT)) {
                return null;
            } else if (!value.type().is(Kind.NULL)) {
                nodes.add(value);
            }
        }
        return nodes;
    }

    private @Nullable List<JsonNode> documents(Target target) {
        Output output = target instanceof Target.OfColumn of
                ? of.column().output()
                : target instanceof Target.OfOutput of ? of.output() : null;
        if (output == null || !open.add(output)) {
            return null;
        }
        List<JsonNode> documents = documents(output);
        open.remove(output);
        return documents;
    }

    private @Nullable List<JsonNode> documents(Output output) {
        if (output.expr() != null) {
            return documents(output.expr());
        } else if (output.star() != null) {
            return documents(output.star());
        } else if (output.parts().isEmpty()) {
            return null;
        }
        List<JsonNode> all = new ArrayList<>();
        for (Output part : output.parts()) {
            List<JsonNode> documents = documents(new Target.OfOutput(part));
            if (documents == null) {
                return null;
            }
            all.addAll(documents);
        }
        return all;
    }
}
