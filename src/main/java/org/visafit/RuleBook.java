package org.visafit;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.visafit.conclusion.Criterion;
import org.visafit.conclusion.Notice;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.Shape;
import org.visafit.conclusion.Statement;
import org.visafit.conclusion.Takes;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.table.Factor;

/** What a rule pack can say: its rules and criteria. */
public final class RuleBook {
    private final RulePack pack;

    RuleBook(RulePack pack) {
        this.pack = pack;
    }

    /** A rule and where it stands. */
    public record Entry(String rule, String at, String visa) {}

    /** The codes of the visas. */
    public List<String> visas() {
        return pack.takes().stream().map(Takes::visa).toList();
    }

    /** The readings of each visa, the default first, by code. */
    public Map<String, List<String>> readings() {
        return pack.readings();
    }

    /** Every rule that fires for persons, not once for the pack. */
    public List<Entry> rules() {
        return pack.model().rules().stream()
                .filter(rule -> rule.phase() != Phase.DATA)
                .map(rule -> new Entry(rule.name(), rule.place().fileAndLine(), pack.visaOf(rule.packageName())))
                .toList();
    }

    /** The leaves of a visa's tree, and for each all results that its rules can give it. */
    public Map<String, Set<Result>> criteria(String visa) {
        Map<String, Set<Result>> criteria = new LinkedHashMap<>();
        pack.takes().stream()
                .filter(takes -> takes.visa().equals(visa))
                .forEach(takes -> walk(takes.criteria(), criteria));
        return criteria;
    }

    /** The ids of the notices that rules of a visa may give. */
    public Set<String> notices(String visa) {
        return pack.model().inserting(Notice.class).stream()
                .filter(insertion -> visa.equals(pack.visaOf(insertion.rule().packageName())))
                .map(insertion -> insertion.call().text(0))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of the statements of a visa. */
    public Set<String> statements(String visa) {
        return pack.rows().stream()
                .filter(row -> row.fact() instanceof Statement
                        && visa.equals(pack.visaOf(row.rule().packageName())))
                .map(row -> ((Statement) row.fact()).id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of the factors of the fit model. */
    public Set<String> factors() {
        return pack.rows(Factor.class).stream().map(Factor::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private void walk(Criterion criterion, Map<String, Set<Result>> criteria) {
        if (criterion.shape() == Shape.LEAF) criteria.computeIfAbsent(criterion.id(), this::results);
        criterion.parts().forEach(part -> walk(part, criteria));
    }

    private Set<Result> results(String criterion) {
        Set<Result> results = EnumSet.noneOf(Result.class);
        for (Insertion insertion : pack.model().concluding(criterion)) {
            results.addAll(results(insertion.call()));
            if (readsTheDossier(insertion.rule())) results.add(Result.UNKNOWN);
        }
        return results;
    }

    private static Set<Result> results(Call call) {
        return switch (call.name()) {
            case "met" -> EnumSet.of(Result.MET);
            case "notMet" -> EnumSet.of(Result.NOT_MET);
            case "notApplicable" -> EnumSet.of(Result.NOT_APPLICABLE);
            case "open" -> EnumSet.of(Result.OPEN);
            default -> EnumSet.of(Result.MET, Result.NOT_MET);
        };
    }

    private boolean readsTheDossier(Rule rule) {
        for (Condition condition : rule.conditions())
            switch (condition.type().kind()) {
                case ONCE, LISTED, NESTED, NONE, SUM, CONCLUDED, ROLLED_UP -> {
                    return true;
                }
                case DERIVED -> {
                    for (Insertion source :
                            pack.model().inserting(condition.type().type()))
                        if (readsTheDossier(source.rule())) return true;
                }
                default -> {}
            }
        return false;
    }
}
