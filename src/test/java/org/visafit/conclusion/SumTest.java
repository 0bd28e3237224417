package org.visafit.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When what is left of some years is used up. */
class SumTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);

    private static Sum used(int days, boolean complete, LocalDate firstDay) {
        return new Sum("X", BigDecimal.ZERO, BigDecimal.valueOf(days), complete, firstDay, List.of());
    }

    @Test
    void without_a_day_abroad_the_last_day_is_the_one_before_the_anniversary() {
        assertThat(used(1461, true, LocalDate.of(2022, 10, 1)).usesUp(6, START)).isEqualTo("2028-09-30");
    }

    @Test
    void a_day_that_did_not_count_is_left_at_the_end() {
        assertThat(used(1460, true, LocalDate.of(2022, 10, 1)).usesUp(6, START)).isEqualTo("2028-10-01");
    }

    @Test
    void nothing_can_be_said_while_facts_are_missing() {
        assertThat(used(1461, false, LocalDate.of(2022, 10, 1)).usesUp(6, START))
                .isNull();
        assertThat(used(0, true, null).usesUp(6, START)).isNull();
        assertThat(used(1461, true, LocalDate.of(2022, 10, 1)).usesUp(6, null)).isNull();
        assertThat(used(1461, true, LocalDate.of(2022, 10, 1)).usesUp(null, START))
                .isNull();
    }
}
