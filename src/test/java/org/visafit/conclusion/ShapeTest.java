package org.visafit.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.visafit.conclusion.Result.MET;
import static org.visafit.conclusion.Result.NOT_APPLICABLE;
import static org.visafit.conclusion.Result.NOT_MET;
import static org.visafit.conclusion.Result.OPEN;
import static org.visafit.conclusion.Result.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The truth tables of the tree, written out: rows and columns in the order of {@link Result}. */
class ShapeTest {
    private static final Result[][] ALL = {
        // MET, NOT_MET, NOT_APPLICABLE, OPEN, UNKNOWN
        {MET, NOT_MET, MET, OPEN, UNKNOWN}, // MET
        {NOT_MET, NOT_MET, NOT_MET, NOT_MET, NOT_MET}, // NOT_MET
        {MET, NOT_MET, NOT_APPLICABLE, OPEN, UNKNOWN}, // NOT_APPLICABLE
        {OPEN, NOT_MET, OPEN, OPEN, UNKNOWN}, // OPEN
        {UNKNOWN, NOT_MET, UNKNOWN, UNKNOWN, UNKNOWN} // UNKNOWN
    };
    private static final Result[][] ANY = {
        {MET, MET, MET, MET, MET},
        {MET, NOT_MET, NOT_MET, OPEN, UNKNOWN},
        {MET, NOT_MET, NOT_APPLICABLE, OPEN, UNKNOWN},
        {MET, OPEN, OPEN, OPEN, UNKNOWN},
        {MET, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN}
    };
    /** The rows are the condition, the columns what it governs. */
    private static final Result[][] GIVEN = {
        {MET, NOT_MET, NOT_APPLICABLE, OPEN, UNKNOWN},
        {NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE},
        {NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE},
        {OPEN, OPEN, OPEN, OPEN, OPEN},
        {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN}
    };

    @TestFactory
    List<DynamicTest> two_parts_fold_as_the_tables_say() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Result one : Result.values())
            for (Result other : Result.values()) {
                tests.add(folds(Shape.ALL, ALL[one.ordinal()][other.ordinal()], one, other));
                tests.add(folds(Shape.ANY, ANY[one.ordinal()][other.ordinal()], one, other));
                tests.add(folds(Shape.GIVEN, GIVEN[one.ordinal()][other.ordinal()], one, other));
            }
        return tests;
    }

    private static DynamicTest folds(Shape shape, Result expected, Result... parts) {
        return DynamicTest.dynamicTest(
                shape + " of " + List.of(parts) + " is " + expected,
                () -> assertThat(shape.fold(List.of(parts), 0)).isEqualTo(expected));
    }

    /** The tables are those of an operation whose order and grouping do not matter, so they fix every number of parts. */
    @Test
    void three_parts_fold_as_their_pairs_in_any_order() {
        for (Shape shape : List.of(Shape.ALL, Shape.ANY))
            for (Result a : Result.values())
                for (Result b : Result.values())
                    for (Result c : Result.values()) {
                        Result nested = shape.fold(List.of(a, shape.fold(List.of(b, c), 0)), 0);
                        assertThat(shape.fold(List.of(a, b, c), 0)).isEqualTo(nested);
                        assertThat(shape.fold(List.of(c, a, b), 0)).isEqualTo(nested);
                    }
    }

    @Test
    void a_group_of_nothing_does_not_apply() {
        assertThat(Shape.ALL.fold(List.of(), 0)).isEqualTo(NOT_APPLICABLE);
        assertThat(Shape.ANY.fold(List.of(), 0)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_contrary_turns_met_and_not_met_and_leaves_the_rest() {
        assertThat(Shape.NOT.fold(List.of(MET), 0)).isEqualTo(NOT_MET);
        assertThat(Shape.NOT.fold(List.of(NOT_MET), 0)).isEqualTo(MET);
        for (Result other : List.of(NOT_APPLICABLE, OPEN, UNKNOWN))
            assertThat(Shape.NOT.fold(List.of(other), 0)).isEqualTo(other);
    }

    @Test
    void what_stands_beside_never_decides() {
        for (Result part : Result.values())
            assertThat(Shape.BESIDE.fold(List.of(part), 0)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void some_item_must_be_met() {
        assertThat(some(1)).isEqualTo(NOT_MET);
        assertThat(some(1, NOT_APPLICABLE)).isEqualTo(NOT_MET);
        assertThat(some(1, NOT_MET, MET)).isEqualTo(MET);
        assertThat(some(1, NOT_MET, NOT_MET)).isEqualTo(NOT_MET);
        assertThat(some(1, NOT_MET, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(some(1, NOT_MET, OPEN)).isEqualTo(OPEN);
        assertThat(some(1, OPEN, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(some(1, MET, UNKNOWN)).isEqualTo(MET);
    }

    @Test
    void so_many_items_must_be_met() {
        assertThat(some(3, MET, MET, MET)).isEqualTo(MET);
        assertThat(some(3, MET, MET, NOT_MET)).isEqualTo(NOT_MET);
        assertThat(some(3, MET, MET)).isEqualTo(NOT_MET);
        assertThat(some(3, MET, MET, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(some(3, MET, MET, OPEN)).isEqualTo(OPEN);
        assertThat(some(3, MET, OPEN, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(some(3, MET, OPEN, NOT_MET)).isEqualTo(NOT_MET);
        assertThat(some(3, MET, MET, MET, UNKNOWN, NOT_MET)).isEqualTo(MET);
    }

    private static Result some(int count, Result... items) {
        return Shape.SOME.fold(List.of(items), count);
    }

    @Test
    void a_leaf_has_nothing_to_fold() {
        assertThatThrownBy(() -> Shape.LEAF.fold(List.of(), 0)).isInstanceOf(IllegalStateException.class);
    }
}
