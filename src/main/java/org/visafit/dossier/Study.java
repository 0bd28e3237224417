package org.visafit.dossier;

import java.math.BigDecimal;

/** What a degree and a post share: a field, and the institution where it is studied, taught or researched. */
public sealed interface Study extends Listed permits Degree, Post {
    /** The field, in English and lower case. */
    String field();

    /** Whether the person holds the field to be science, technology, engineering or mathematics. */
    Boolean stem();

    /** How much of it is technical, 0 to 1. */
    BigDecimal technicalShare();

    /** The university or research institute. */
    Institution institution();
}
