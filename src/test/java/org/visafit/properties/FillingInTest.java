package org.visafit.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.visafit.conclusion.Result;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;
import org.visafit.rulepack.asking.Questions;
import org.visafit.rulepack.running.Node;
import org.visafit.rulepack.running.Run;

/**
 * What is asked for decides: telling it can move the decision. What is decided stays so, whatever is told besides. (What the
 * law leaves open may be settled by a fact that nobody is asked for, such as the points that an authority has stated.) One
 * example in so many; all of them with {@code -Dvisafit.oneIn=1}.
 */
class FillingInTest {
    private static final int TRIES = 60;
    private static final int ROUNDS = 12;

    @Test
    void what_is_asked_for_can_move_the_decision() {
        Trial.onExamples("asking", everySoOften(), FillingInTest::askedInVain);
    }

    private static List<String> askedInVain(Dossier dossier) {
        List<String> unmoved = new ArrayList<>();
        Run run = Pack.decide(dossier);
        Questions questions = new Questions(Pack.RULES, run);
        run.trees().forEach((visa, tree) -> {
            List<String> asks = questions.toDecide(tree);
            if (!asks.isEmpty() && !moved(dossier, visa))
                unmoved.add(visa + " asks for " + asks + ", and nothing told there moves it");
        });
        return unmoved;
    }

    @Test
    void what_is_decided_stays_decided_whatever_is_told_besides() {
        Trial trial = new Trial("filling in", "fuller examples");
        for (Example example : everySoOften()) {
            Map<Dossier, Map<String, Node>> known = new HashMap<>();
            for (int seed = 0; seed < 3; seed++)
                trial.of(
                        example.name() + ", filled in by seed " + seed,
                        RandomDossiers.fuller(seed, example.dossier()),
                        example.dossier(),
                        (fuller, dossier) -> moved(
                                known.computeIfAbsent(
                                        dossier, one -> Pack.decide(one).trees()),
                                Pack.decide(fuller).trees()));
        }
        trial.end();
    }

    /** Where a decision is another with more told. */
    private static List<String> moved(Map<String, Node> decided, Map<String, Node> fuller) {
        List<String> moved = new ArrayList<>();
        decided.forEach((visa, tree) -> {
            Result before = decision(tree.result());
            Node after = fuller.get(visa);
            if (before != Result.OPEN && decision(after.result()) != before)
                moved.add(visa + " is " + before + " with less told; with more it is " + after.result() + " by "
                        + carrying(after));
        });
        return moved;
    }

    private static List<Example> everySoOften() {
        List<Example> examples = Pack.examples();
        List<Example> some = new ArrayList<>();
        for (int i = 0; i < examples.size(); i += Trial.oneIn(12)) some.add(examples.get(i));
        return some;
    }

    /** Whether some way of telling what is asked for, round by round, brings another decision or ends the asking. */
    private static boolean moved(Dossier from, String visa) {
        for (int seed = 0; seed < TRIES; seed++) {
            Dossier dossier = from;
            for (int round = 0; round < ROUNDS; round++) {
                Run run = Pack.decide(dossier);
                Node tree = run.trees().get(visa);
                List<String> asks = new Questions(Pack.RULES, run).toDecide(tree);
                if (asks.isEmpty()) return true;
                Dossier told = RandomDossiers.told(seed * ROUNDS + round, dossier, asks);
                if (told.equals(dossier)) break;
                dossier = told;
            }
        }
        return false;
    }

    /** The leaves that are not met. */
    private static List<String> carrying(Node tree) {
        List<String> ids = new ArrayList<>();
        tree.walk(node -> {
            if (node.parts().isEmpty() && node.result() == Result.NOT_MET)
                ids.add(node.criterion().id());
        });
        return ids;
    }

    private static Result decision(Result result) {
        return result == Result.MET || result == Result.NOT_MET ? result : Result.OPEN;
    }
}
