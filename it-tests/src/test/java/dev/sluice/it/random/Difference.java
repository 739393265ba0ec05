package dev.sluice.it.random;

import dev.sluice.sql.source.Diagnostic;
import java.util.List;

/** Both engines give the same answer. */
final class Difference implements Verdict.Judge {
    @Override
    public Verdict judge(World world, String statement, List<Argument> arguments) {
        Prepared prepared;
        try {
            prepared = world.prepare(statement);
        } catch (Prepared.RefusedException refusal) {
            return Verdict.refused(String.valueOf(refusal.getMessage()));
        }
        Diagnostic refusal = prepared.refusal();
        if (refusal != null) {
            return Verdict.refused(refusal.code().id() + " " + refusal.message());
        }
        Outcome here = Outcome.onSqlite(world, prepared, prepared.binder(arguments));
        if (here.isStopped()) {
            return new Verdict(null, prepared, null, here);
        }
        Outcome there = Outcome.onPostgres(world, prepared, prepared.binder(arguments));
        if (there.isStopped()) {
            return new Verdict(null, prepared, null, there);
        }
        boolean same = here.same(there, prepared.ordered()) && (here.isExpected() || here.isOverflow());
        boolean broken = here.failure() == null && there.isForeignKey() && world.hasTriggersOfSeveral();
        boolean listed = broken
                || there.isCutPattern()
                || there.isOverflow()
                || there.isSecondChange()
                || here.isOverflowingSum()
                || here.isTimeBeyond();
        if (same || listed) {
            return new Verdict(null, prepared, null, here.failure() == null ? there : here);
        }
        String details =
                "types " + prepared.types() + "\nsqlite " + here + "\npostgres " + there + "\n" + prepared.texts();
        String kind = there.failure() == null ? "different" : "fails on PostgreSQL: " + there.cause();
        return new Verdict(kind + "\n" + details, prepared, null, null);
    }
}
