package org.visafit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
    private static final int ONE_IN = Integer.getInteger("visafit.oneIn", 12);
    private static final int TRIES = 60;
    private static final int ROUNDS = 12;

    @Test
    void what_is_asked_for_can_move_the_decision() {
        List<String> unmoved = new ArrayList<>();
        everySoOften((example, visa, asks, result) -> {
            if (!asks.isEmpty() && !moved(example.dossier(), visa))
                unmoved.add(example.name() + ": " + visa + " asks for " + asks + ", and nothing told there moves it");
        });
        assertThat(unmoved).isEmpty();
    }

    @Test
    void what_is_decided_stays_decided_whatever_is_told_besides() {
        List<String> moved = new ArrayList<>();
        everySoOften((example, visa, asks, result) -> {
            if (decision(result) == Result.OPEN) return;
            for (int seed = 0; seed < 3; seed++) {
                Dossier fuller = RandomDossiers.fuller(seed, example.dossier());
                Run run = Pack.decide(fuller);
                if (decision(run.trees().get(visa).result()) != decision(result))
                    moved.add(example.name() + ": " + visa + " is " + result + "; with "
                            + Facts.added(example.dossier(), fuller) + " it is "
                            + run.trees().get(visa).result() + " by "
                            + carrying(run.trees().get(visa)));
            }
        });
        assertThat(moved).isEmpty();
    }

    private interface Check {
        void of(Example example, String visa, List<String> asks, Result result);
    }

    private static void everySoOften(Check check) {
        List<Example> examples = Pack.examples();
        for (int i = 0; i < examples.size(); i += ONE_IN) {
            Example example = examples.get(i);
            Run run = Pack.decide(example.dossier());
            Questions questions = new Questions(Pack.RULES, run);
            run.trees().forEach((visa, tree) -> check.of(example, visa, questions.toDecide(tree), tree.result()));
        }
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
