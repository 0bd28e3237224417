package org.visafit.conclusion;

import static org.visafit.conclusion.Result.MET;
import static org.visafit.conclusion.Result.NOT_APPLICABLE;
import static org.visafit.conclusion.Result.NOT_MET;
import static org.visafit.conclusion.Result.OPEN;
import static org.visafit.conclusion.Result.UNKNOWN;

import java.util.Collections;
import java.util.List;

/** How the results of the parts make the result of the whole. */
public enum Shape {
    /** One question, on which rules conclude. */
    LEAF {
        @Override
        public Result fold(List<Result> parts, int count) {
            throw new IllegalStateException("a leaf has no parts");
        }
    },
    /** Every part must be met. Parts that do not apply are left out; where none applies, the whole does not. */
    ALL {
        @Override
        public Result fold(List<Result> parts, int count) {
            return first(parts, NOT_MET, UNKNOWN, OPEN, MET);
        }
    },
    /** One part must be met. Parts that do not apply are left out; where none applies, the whole does not. */
    ANY {
        @Override
        public Result fold(List<Result> parts, int count) {
            return first(parts, MET, UNKNOWN, OPEN, NOT_MET);
        }
    },
    /** The contrary of its one part. */
    NOT {
        @Override
        public Result fold(List<Result> parts, int count) {
            Result part = parts.get(0);
            return part == MET ? NOT_MET : part == NOT_MET ? MET : part;
        }
    },
    /** Its second part where the first is met; where the first is not met or does not apply, neither does this. */
    GIVEN {
        @Override
        public Result fold(List<Result> parts, int count) {
            return switch (parts.get(0)) {
                case MET -> parts.get(1);
                case NOT_MET, NOT_APPLICABLE -> NOT_APPLICABLE;
                case OPEN -> OPEN;
                case UNKNOWN -> UNKNOWN;
            };
        }
    },
    /** So many items of a list must each meet every part. The parts given are the results of the items. */
    SOME {
        @Override
        public Result fold(List<Result> items, int count) {
            int met = Collections.frequency(items, MET);
            int unknown = Collections.frequency(items, UNKNOWN);
            int open = Collections.frequency(items, OPEN);
            if (met >= count) return MET;
            if (met + unknown + open < count) return NOT_MET;
            return unknown > 0 ? UNKNOWN : OPEN;
        }
    },
    /** Shown, and does not decide. */
    BESIDE {
        @Override
        public Result fold(List<Result> parts, int count) {
            return NOT_APPLICABLE;
        }
    };

    /**
     * The result of the whole.
     *
     * @param parts the results of the parts in their order; for SOME those of the items
     * @param count for SOME, how many items must be met; otherwise ignored
     * @throws IllegalStateException for a LEAF, on which rules conclude
     */
    public abstract Result fold(List<Result> parts, int count);

    private static Result first(List<Result> parts, Result... inOrder) {
        for (Result candidate : inOrder) if (parts.contains(candidate)) return candidate;
        return NOT_APPLICABLE;
    }
}
