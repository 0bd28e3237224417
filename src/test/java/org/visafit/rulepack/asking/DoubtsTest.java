package org.visafit.rulepack.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visafit.rulepack.Rules.pack;
import static org.visafit.rulepack.Rules.rule;
import static org.visafit.rulepack.Rules.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.RegistrationBuilder;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Rule;

/** What is there for want of facts alone may go, and is asked about where a rule needs it gone. */
class DoubtsTest {
    private static final String IN_DOUBT = rule(
            "X: another may name another document",
            "facts",
            "$registration : Registration()\nRegistration( mayNameAnotherDocumentThan( $registration ) )",
            "insert( documentInDoubt( $registration ) );");
    private static final String NO_DOUBT = rule(
            "X-ADULT met: the first is in no doubt",
            "criteria",
            "$registration : Registration( wageLevel == 1 )\nnot DocumentInDoubt( registration == $registration )",
            "insert( met( \"X-ADULT\", \"so\" ) );");
    private static final RulePack RULES = pack(IN_DOUBT, NO_DOUBT);

    private static RegistrationBuilder told() {
        return RegistrationBuilder.builder()
                .fiscalYear(2027)
                .withdrawn(false)
                .documentNumber("N1")
                .wageLevel(2);
    }

    private static RegistrationBuilder first() {
        return told().wageLevel(1);
    }

    /** Whether the rule "the first is in no doubt" fires, and what that hangs on. */
    private static Judgement judged(RulePack rules, RegistrationBuilder... registrations) {
        Dossier dossier = DossierBuilder.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .applicant(ApplicantBuilder.builder().build())
                .registrations(List.of(registrations).stream()
                        .map(RegistrationBuilder::build)
                        .toList())
                .build();
        Rule rule = rules.model().rules().stream()
                .filter(one -> one.name().equals("X-ADULT met: the first is in no doubt"))
                .findFirst()
                .orElseThrow();
        List<Match> matches = new CaseReader(rules, run(rules, dossier, Limits.STANDARD)).read(rule);
        if (matches.isEmpty()) return Judgement.FALSE;
        assertThat(matches).hasSize(1);
        return new Judgement(matches.get(0).truth(), matches.get(0).asks());
    }

    private static Set<String> asked(Judgement judgement) {
        assertThat(judgement.truth()).isEqualTo(Kleene.UNKNOWN);
        return judgement.asks().stream().collect(Collectors.toSet());
    }

    @Test
    void alike_in_all_that_is_told_there_is_no_doubt() {
        assertThat(judged(RULES, first(), told()).truth()).isEqualTo(Kleene.TRUE);
    }

    @Test
    void another_number_is_no_matter_of_doubt() {
        assertThat(judged(RULES, first(), told().documentNumber("N2")).truth()).isEqualTo(Kleene.FALSE);
    }

    @Test
    void the_number_that_is_missing_is_asked() {
        assertThat(asked(judged(RULES, first(), told().documentNumber(null))))
                .containsExactly("registrations[1].documentNumber");
    }

    @Test
    void whether_the_other_was_withdrawn_is_asked_and_not_whether_this_one_was() {
        assertThat(asked(judged(
                        RULES, first().withdrawn(null), told().withdrawn(null).documentNumber("N2"))))
                .containsExactly("registrations[1].withdrawn");
    }

    @Test
    void the_year_of_either_is_asked() {
        assertThat(asked(judged(RULES, first().fiscalYear(null), told().documentNumber("N2"))))
                .containsExactly("registrations[0].fiscalYear");
        assertThat(asked(judged(RULES, first(), told().documentNumber("N2").fiscalYear(null))))
                .containsExactly("registrations[1].fiscalYear");
    }

    @Test
    void what_one_rule_doubts_and_another_knows_is_known() {
        String known = rule(
                "X: says so without a doubt",
                "facts",
                "$registration : Registration( wageLevel == 1 )",
                "insert( documentInDoubt( $registration ) );");
        assertThat(judged(pack(known, IN_DOUBT, NO_DOUBT), first(), told().documentNumber(null))
                        .truth())
                .isEqualTo(Kleene.FALSE);
    }

    @Test
    void what_is_sure_by_one_registration_is_in_no_doubt_by_the_next() {
        assertThat(judged(RULES, first(), told().documentNumber("N2"), told().documentNumber(null))
                        .truth())
                .isEqualTo(Kleene.FALSE);
    }

    @Test
    void a_doubt_inside_an_alternative_is_seen() {
        String either = rule(
                "X: another may name another document",
                "facts",
                "$registration : Registration()\n"
                        + "Registration( fiscalYear == 1999 || mayNameAnotherDocumentThan( $registration ) )",
                "insert( documentInDoubt( $registration ) );");
        assertThat(asked(judged(pack(either, NO_DOUBT), first(), told().documentNumber(null))))
                .containsExactly("registrations[1].documentNumber");
    }
}
