package org.visafit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.visafit.dossier.Dossier;

/** What is told as done lies on the day of the assessment at the latest. */
class YetToComeTest {
    private static final String TODAY = "2026-11-21";
    private static final String TOMORROW = "2026-11-22";

    /** The days that a plan, a notice or a document may put ahead. */
    private static final Set<String> MAY_LIE_AHEAD = Set.of(
            "applicant.passportExpiry",
            "degrees.requirementsMetOn",
            "offers.startOn",
            "offers.endOn",
            "chinaAdmissibility.entryBanLastDay",
            "usStatus.expiresOn",
            "usStatus.employmentEndedOn",
            "usStatus.practicalTrainingEndsOn",
            "petitioner.debarredLastDay",
            "labourConditionApplication.validFrom",
            "labourConditionApplication.validTo",
            "registrations.filingFrom",
            "registrations.filingTo",
            "licences.expiresOn",
            "trips.returnedOn");

    @TestFactory
    List<DynamicTest> a_day_ahead_is_a_plan_or_refused() {
        return days().stream()
                .map(day -> DynamicTest.dynamicTest(day, () -> {
                    read(day, TODAY);
                    if (MAY_LIE_AHEAD.contains(day)) read(day, TOMORROW);
                    else
                        assertThatThrownBy(() -> read(day, TOMORROW))
                                .isInstanceOf(UnreadableDossier.class)
                                .hasMessageMatching("d:4:\\d+ .*" + day.substring(day.indexOf('.') + 1)
                                        + " lies after asOf, so it is not done yet; leave it out until it is");
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> a_day_beyond_all_plans_is_refused() {
        return days().stream()
                .map(day -> DynamicTest.dynamicTest(
                        day,
                        () -> assertThatThrownBy(() -> read(day, "2201-01-01"))
                                .isInstanceOf(UnreadableDossier.class)
                                .hasMessageMatching("d:4:\\d+ .*" + day.substring(day.indexOf('.') + 1)
                                        + " lies outside 1900-01-01 to 2200-12-31")))
                .toList();
    }

    @Test
    void every_day_that_may_lie_ahead_is_a_fact() {
        assertThat(days()).containsAll(MAY_LIE_AHEAD);
    }

    private static void read(String day, String value) throws IOException {
        String record = day.substring(0, day.indexOf('.'));
        String fact = day.substring(day.indexOf('.') + 1);
        boolean listed = type(record) instanceof ParameterizedType;
        String text =
                "asOf: " + TODAY + "\nfacts:\n  " + record + ":\n    " + (listed ? "- " : "") + fact + ": " + value;
        CaseFiles.read("d", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
    }

    private static Type type(String record) {
        for (RecordComponent component : Dossier.class.getRecordComponents())
            if (component.getName().equals(record)) return component.getGenericType();
        throw new IllegalArgumentException(record);
    }

    /** Every day that a dossier holds, as record and fact. */
    private static List<String> days() {
        List<String> days = new ArrayList<>();
        for (RecordComponent component : Dossier.class.getRecordComponents()) {
            Type type = component.getGenericType();
            Type told = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
            if (!(told instanceof Class<?> record) || !record.isRecord()) continue;
            for (RecordComponent fact : record.getRecordComponents())
                if (fact.getType() == LocalDate.class) days.add(component.getName() + "." + fact.getName());
        }
        return days;
    }
}
