package org.visafit.rulepack.running;

import java.util.List;
import java.util.function.Consumer;
import org.visafit.conclusion.Concluded;
import org.visafit.conclusion.Criterion;
import org.visafit.conclusion.OpenKind;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.Shape;

/**
 * What a criterion or group came to.
 *
 * @param criterion the criterion or group
 * @param shape how its parts were folded; for the items under a SOME, ALL
 * @param item the place of the item it is said of; null: of the case
 * @param result what it came to
 * @param kind why nobody can say; null unless the result is OPEN
 * @param deciding what was concluded, of a leaf; null of groups and where nothing was
 * @param by the rule that gives the reason; null where deciding is
 * @param parts what its parts came to; of a SOME its items, none where the list was not told
 */
public record Node(
        Criterion criterion,
        Shape shape,
        String item,
        Result result,
        OpenKind kind,
        Concluded deciding,
        Firing by,
        List<Node> parts) {

    /** Visits this and everything below, from the top. */
    public void walk(Consumer<Node> visitor) {
        visitor.accept(this);
        parts.forEach(part -> part.walk(visitor));
    }

    /** Whether it is a SOME whose list was not told. */
    public boolean untold() {
        return shape == Shape.SOME && result == Result.UNKNOWN && parts.isEmpty();
    }
}
