package org.visafit.rulepack.running;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.visafit.conclusion.Concluded;
import org.visafit.dossier.Listed;
import org.visafit.rulepack.problem.RuleFailure;

/** What was concluded on each criterion, and by which rule. */
final class Conclusions {
    private static final Comparator<Source> BY_RULE = Comparator.comparing(
                    (Source source) -> source.by().rule().name())
            .thenComparing(source -> source.concluded().reason().toString());

    private final Map<Subject, List<Source>> found = new HashMap<>();

    private record Subject(String criterion, Listed item) {}

    /** A conclusion and the rule that drew it. */
    record Source(Concluded concluded, Firing by) {}

    Conclusions(List<Firing> firings) {
        for (Firing firing : firings)
            for (Object inserted : firing.inserted())
                if (inserted instanceof Concluded concluded)
                    found.computeIfAbsent(
                                    new Subject(concluded.criterion(), concluded.item()), subject -> new ArrayList<>())
                            .add(new Source(concluded, firing));
    }

    /**
     * What was concluded on a criterion of an item, or of the case, which holds for every item; null: nothing. Of
     * several rules that conclude the same, the first by name gives the reason.
     *
     * @throws RuleFailure if two rules conclude different things
     */
    Source on(String criterion, Listed item) {
        List<Source> sources = new ArrayList<>(found.getOrDefault(new Subject(criterion, null), List.of()));
        if (item != null) sources.addAll(found.getOrDefault(new Subject(criterion, item), List.of()));
        if (sources.isEmpty()) return null;
        sources.sort(BY_RULE);
        long different = sources.stream()
                .map(source -> List.of(
                        source.concluded().result(),
                        String.valueOf(source.concluded().kind())))
                .distinct()
                .count();
        if (different > 1)
            throw new RuleFailure("two different conclusions on " + criterion + ": "
                    + sources.stream()
                            .map(source -> source.concluded().result() + " by \""
                                    + source.by().rule().name() + "\" ("
                                    + source.by().rule().place().fileAndLine() + ")")
                            .distinct()
                            .collect(Collectors.joining(", ")));
        return sources.get(0);
    }
}
