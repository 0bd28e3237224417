package org.visafit.dossier;

/** The level of a degree. Ordered: a later constant is higher than an earlier one. */
public enum DegreeLevel implements Worded {
    NONE,
    /** two years of college, or a diploma below a bachelor's degree */
    ASSOCIATE,
    BACHELOR,
    MASTER,
    /** a first professional degree such as J.D. or M.D.: above a bachelor's degree, counted as a master's */
    PROFESSIONAL,
    DOCTORATE;

    @Override
    public String words() {
        return switch (this) {
            case NONE -> "no degree";
            case ASSOCIATE -> "an associate degree";
            case BACHELOR -> "a bachelor's degree";
            case MASTER -> "a master's degree";
            case PROFESSIONAL -> "a first professional degree";
            case DOCTORATE -> "a doctorate";
        };
    }
}
