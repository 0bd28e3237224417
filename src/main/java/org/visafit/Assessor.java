package org.visafit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.Takes;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.Priority;
import org.visafit.dossier.Theme;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.asking.Questions;
import org.visafit.rulepack.running.CaseFacts;
import org.visafit.rulepack.running.Node;
import org.visafit.rulepack.running.Proof;
import org.visafit.rulepack.running.Run;

/** Makes one assessment. */
final class Assessor {
    private final RulePack pack;
    private final Dossier dossier;
    private final Map<String, String> readings;
    private final Budget budget;

    Assessor(RulePack pack, Dossier dossier, Map<String, String> readings, Limits limits) {
        this.pack = pack;
        this.dossier = dossier;
        this.readings = readings;
        this.budget = new Budget(limits);
    }

    Assessment assessment() {
        Run run = Run.whole(pack, facts(readings), budget);
        Map<String, Map<String, Outcome>> otherwise = underOtherReadings();
        Questions questions = new Questions(pack, run);
        Proof proof = new Proof(run);
        List<Decision> decisions = new ArrayList<>();
        for (Takes takes : pack.takes()) {
            Node tree = run.trees().get(takes.visa());
            questions.check(tree);
            Findings findings = new Findings(pack, takes.visa(), questions, proof);
            Outcome outcome = outcome(tree.result());
            boolean undetermined = outcome == Outcome.UNDETERMINED;
            decisions.add(new Decision(
                    takes.visa(),
                    takes.criteria().title(),
                    outcome,
                    otherwise.getOrDefault(takes.visa(), Map.of()),
                    findings.of(tree).parts(),
                    undetermined ? questions.toDecide(tree) : List.of(),
                    undetermined ? findings.open(tree) : List.of(),
                    Remarks.of(pack, takes.visa(), run),
                    Tallies.of(pack, takes.visa(), run, questions),
                    null));
        }
        Recommendation recommendation = null;
        if (Scoring.knownTo(pack)) {
            Scoring scoring = new Scoring(pack, run, dossier.asOf());
            Function<Theme, Priority> priorities = dossier.priorities()::of;
            decisions.replaceAll(decision -> decision.with(scoring.fit(decision.visa(), priorities)));
            recommendation = new Ranking(decisions, scoring, questions, priorities).recommendation();
        }
        Receipt receipt = new Receipt(pack.digest(), Canonical.digest(dossier), engine(), readings);
        return new Assessment(dossier.asOf(), receipt, decisions, recommendation, Trace.of(pack, run, proof));
    }

    private CaseFacts facts(Map<String, String> under) {
        return new CaseFacts(dossier, under, pack.countries());
    }

    /** What each visa's other readings would decide. The reading of one visa does not touch another's decision. */
    private Map<String, Map<String, Outcome>> underOtherReadings() {
        Map<String, Map<String, Outcome>> outcomes = new LinkedHashMap<>();
        for (int round = 0; ; round++) {
            Map<String, String> others = new LinkedHashMap<>();
            for (Map.Entry<String, List<String>> visa : pack.readings().entrySet()) {
                List<String> alternatives = new ArrayList<>(visa.getValue());
                alternatives.remove(readings.get(visa.getKey()));
                if (round < alternatives.size()) others.put(visa.getKey(), alternatives.get(round));
            }
            if (others.isEmpty()) return outcomes;
            Map<String, String> under = new TreeMap<>(readings);
            under.putAll(others);
            Run run = Run.decide(pack, facts(under), budget);
            Questions questions = new Questions(pack, run);
            others.forEach((visa, reading) -> {
                questions.check(run.trees().get(visa));
                outcomes.computeIfAbsent(visa, code -> new LinkedHashMap<>())
                        .put(reading, outcome(run.trees().get(visa).result()));
            });
        }
    }

    private static Outcome outcome(Result result) {
        return switch (result) {
            case MET -> Outcome.ELIGIBLE;
            case NOT_MET -> Outcome.INELIGIBLE;
            case OPEN, UNKNOWN, NOT_APPLICABLE -> Outcome.UNDETERMINED;
        };
    }

    private static String engine() {
        String version = KieBase.class.getPackage().getImplementationVersion();
        return "Drools" + (version == null ? "" : " " + version);
    }
}
