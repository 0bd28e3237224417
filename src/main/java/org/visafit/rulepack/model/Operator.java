package org.visafit.rulepack.model;

/** How a rule compares. */
public enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    CONTAINS("contains"),
    LACKS("not contains"),
    MEMBER("memberOf"),
    NO_MEMBER("not memberOf");

    private final String written;

    Operator(String written) {
        this.written = written;
    }

    /** As rules write it. */
    public String written() {
        return written;
    }

    /** Whether it needs an order among its operands. */
    public boolean orders() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }

    /** Whether a null makes it true, so that the null must be ruled out first. */
    public boolean trueOnNull() {
        return this == UNEQUAL || this == LACKS || this == NO_MEMBER;
    }
}
