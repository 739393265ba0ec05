package dev.sluice.sql.facts;

import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Nested rows and lists that several parts of a compound select give. The first part names and types them, each part may add
 * NULL; parts that do not agree are left to a rule.
 */
final class CompoundColumns {
    private CompoundColumns() {}

    /**
     * Returns the column that the parts make.
     *
     * @param parts what each part has there, the first of them no value
     */
    static ResultColumn merged(String name, SelectItem item, List<ResultColumn> parts) {
        ResultColumn first = parts.get(0);
        if (first instanceof ResultColumn.Nested nested) {
            return nested(name, item, nested, same(ResultColumn.Nested.class, parts));
        }
        ResultColumn.Listed listed = (ResultColumn.Listed) first;
        List<ResultColumn> columns = new ArrayList<>();
        List<ResultColumn.Listed> lists = same(ResultColumn.Listed.class, parts);
        for (int i = 0; i < listed.columns().size(); i++) {
            columns.add(column(
                    at(i, lists.stream().map(ResultColumn.Listed::columns).toList())));
        }
        return new ResultColumn.Listed(name, item, listed.select(), columns);
    }

    private static ResultColumn column(List<ResultColumn> parts) {
        return parts.get(0) instanceof ResultColumn.Scalar scalar
                ? scalar(scalar, parts)
                : merged(parts.get(0).name(), parts.get(0).item(), parts);
    }

    private static ResultColumn.Nested nested(
            String name, SelectItem item, ResultColumn.Nested first, List<ResultColumn.Nested> parts) {
        Table table = first.relation().table();
        boolean one =
                parts.stream().allMatch(part -> Objects.equals(part.relation().table(), table));
        boolean nullable = parts.stream().anyMatch(part -> part.relation().nullable());
        List<ResultColumn.Scalar> columns = new ArrayList<>();
        for (int i = 0; i < first.columns().size(); i++) {
            columns.add(scalar(
                    first.columns().get(i),
                    at(i, parts.stream().map(ResultColumn.Nested::columns).toList())));
        }
        Relation relation = new Relation(
                first.relation().name(),
                first.relation().kind(),
                one ? table : null,
                first.relation().columns(),
                nullable,
                null);
        return new ResultColumn.Nested(name, item, relation, columns);
    }

    private static ResultColumn.Scalar scalar(ResultColumn.Scalar first, List<? extends ResultColumn> parts) {
        boolean nullable = same(ResultColumn.Scalar.class, parts).stream()
                .anyMatch(part -> part.value().nullable());
        ValueType value = first.value().withNullable(nullable);
        Column column = first.column();
        return new ResultColumn.Scalar(
                first.name(), first.item(), value, first.expr(), first.relation(), column, first.merged());
    }

    private static <T extends ResultColumn> List<T> same(Class<T> kind, List<? extends ResultColumn> parts) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<ResultColumn> at(int index, List<? extends List<? extends ResultColumn>> rows) {
        List<ResultColumn> found = new ArrayList<>();
        rows.stream().filter(row -> index < row.size()).forEach(row -> found.add(row.get(index)));
        return found;
    }
}
