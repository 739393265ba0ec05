package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import org.jspecify.annotations.Nullable;

/** Groups by a member of a JSON text that a result column shows: the column has one type, so that its values make the groups. */
final class PostgresMemberGroups {
    private final Context context;
    private final PostgresExpressions expressions;

    PostgresMemberGroups(Context context, PostgresExpressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    /** Tells whether a group is by a member whose type only the row tells. */
    boolean isOne(Expr group) {
        return expressions.members().of(group) != null;
    }

    /** Refuses a column that such a group reads. */
    RefusedException refusal(String column, Node at) {
        return context.notPortable(
                at,
                "\"" + column + "\" is in a group whose values have several types, and equal ones several spellings",
                "group by CAST(.. AS ..), and read that");
    }

    /** Returns the item that shows a member that is grouped by; null if none does, or it is none. */
    SelectItem.@Nullable Of shown(SelectBody.Core core, Expr group) {
        PostgresMembers.Member member = expressions.members().of(group);
        if (member == null) {
            return null;
        }
        for (SelectItem item : core.items()) {
            if (item instanceof SelectItem.Of of && isTyped(of) && shows(of, group, member)) {
                return of;
            }
        }
        return null;
    }

    private boolean isTyped(SelectItem.Of item) {
        if (!(context.facts().columns(item).get(0) instanceof ResultColumn.Scalar column)) {
            return false;
        }
        SqlType type = column.value().type();
        return type.is(Kind.TEXT) || type.is(Kind.INTEGER) || type.is(Kind.REAL);
    }

    /** A member of a JSON column is grouped by what it is, and shown as a text: 1 and '1' are two groups. */
    private boolean shows(SelectItem.Of item, Expr group, PostgresMembers.Member member) {
        if (item.expr() == group) {
            return true;
        }
        PostgresMembers.Member other = expressions.members().of(item.expr());
        return other != null
                && !JsonDocuments.isTyped(context, group)
                && PostgresGroups.text(other.text()).equals(PostgresGroups.text(member.text()));
    }
}
