package org.visafit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.visafit.conclusion.Notice;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.running.Run;

/** The notices of a visa. */
final class Remarks {
    private Remarks() {}

    /** Those of its own rules, advice first, then by id; a notice of which two rules say the same counts once. */
    static List<Remark> of(RulePack pack, String visa, Run run) {
        return run.firings().stream()
                .filter(firing -> visa.equals(pack.visaOf(firing.rule().packageName())))
                .sorted(Comparator.comparing(firing -> firing.rule().name()))
                .flatMap(firing -> firing.inserted().stream()
                        .flatMap(inserted -> inserted instanceof Notice notice ? Stream.of(notice) : Stream.empty())
                        .map(notice -> remark(notice, firing.rule())))
                .sorted(Comparator.comparing(Remark::kind)
                        .thenComparing(Remark::id)
                        .thenComparing(Remark::text))
                .filter(new FirstOfEach()::isFirst)
                .toList();
    }

    private static Remark remark(Notice notice, Rule rule) {
        return new Remark(
                notice.id(),
                notice.kind(),
                notice.text().toString(),
                rule.law().citation(),
                rule.law().certainty(),
                rule.place().fileAndLine());
    }

    private static final class FirstOfEach {
        private final java.util.Set<List<String>> seen = new java.util.HashSet<>();

        boolean isFirst(Remark remark) {
            return seen.add(List.of(remark.id(), remark.text()));
        }
    }
}
