package org.visafit;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was decided of one visa.
 *
 * @param visa its code, such as K
 * @param title its name
 * @param outcome what was decided, under the reading in the receipt
 * @param underReadings what each of the visa's other readings would decide, by name
 * @param criteria its criteria, as a tree
 * @param ask the facts whose telling may still change the decision, by their places in the dossier; empty unless the
 *     outcome is UNDETERMINED
 * @param open the points that the law leaves open; empty unless the outcome is UNDETERMINED
 * @param notices what else is worth saying
 * @param statements points tables and bills
 * @param fit how well the visa would suit; null where the rules hold no fit model
 */
public record Decision(
        String visa,
        String title,
        Outcome outcome,
        Map<String, Outcome> underReadings,
        List<Finding> criteria,
        List<String> ask,
        List<OpenPoint> open,
        List<Remark> notices,
        List<Tally> statements,
        Fit fit) {
    public Decision {
        underReadings = Collections.unmodifiableMap(new LinkedHashMap<>(underReadings));
        criteria = List.copyOf(criteria);
        ask = List.copyOf(ask);
        open = List.copyOf(open);
        notices = List.copyOf(notices);
        statements = List.copyOf(statements);
    }

    /** The same decision, with how well the visa would suit. */
    Decision with(Fit suits) {
        return new Decision(visa, title, outcome, underReadings, criteria, ask, open, notices, statements, suits);
    }

    /** The criterion or group of this id, said of the case or of the item at this place; the item may be null. */
    public Optional<Finding> criterion(String id, String item) {
        Deque<Finding> next = new ArrayDeque<>(criteria);
        while (!next.isEmpty()) {
            Finding finding = next.pop();
            if (finding.id().equals(id) && java.util.Objects.equals(finding.item(), item)) return Optional.of(finding);
            for (int i = finding.parts().size() - 1; i >= 0; i--)
                next.push(finding.parts().get(i));
        }
        return Optional.empty();
    }

    /** The criterion or group of this id, said of the case. */
    public Optional<Finding> criterion(String id) {
        return criterion(id, null);
    }
}
