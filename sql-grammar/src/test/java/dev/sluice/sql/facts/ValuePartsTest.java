package dev.sluice.sql.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.facts.ValueParts.Answer;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuePartsTest {
    private final List<TypeVariable> asked = new ArrayList<>();
    private final TypeVariable bad = TypeVariable.fixed(SqlType.TEXT);
    private final ValueParts test = new ValueParts(variable -> {
        asked.add(variable);
        return variable == bad ? Answer.NO : Answer.AS_ITS_PARTS;
    });

    @Test
    void asksOnceForEachPartOfALongChain() {
        List<TypeVariable> chain = new ArrayList<>(List.of(TypeVariable.open()));
        for (int i = 1; i <= 1_000; i++) {
            chain.add(derived(chain.get(i - 1), chain.get(i - 1)));
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            assertThat(test.holds(chain.get(i))).isTrue();
        }
        assertThat(asked).hasSizeLessThan(4_000);
    }

    @Test
    void findsWhatDoesNotHoldThroughACircle() {
        TypeVariable one = TypeVariable.derived();
        TypeVariable other = derived(one, bad);
        one.follows(other);
        assertThat(test.holds(one)).isFalse();
        assertThat(test.holds(other)).isFalse();
    }

    @Test
    void believesNothingOfAHalfSeenCircle() {
        TypeVariable one = TypeVariable.derived();
        TypeVariable other = derived(one);
        one.follows(other);
        one.follows(bad);
        assertThat(test.holds(one)).isFalse();
        assertThat(test.holds(other)).isFalse();
    }

    @Test
    void holdsForACircleThatIsMadeOfNothingElse() {
        TypeVariable one = TypeVariable.derived();
        one.follows(derived(one));
        assertThat(test.holds(one)).isTrue();
    }

    private static TypeVariable derived(TypeVariable... parts) {
        TypeVariable variable = TypeVariable.derived();
        List.of(parts).forEach(variable::follows);
        return variable;
    }
}
