package org.visafit.dossier;

/** The field of a prize. */
public enum PrizeCategory {
    PHYSICS,
    CHEMISTRY,
    MEDICINE,
    ECONOMICS,
    PEACE,
    LITERATURE,
    MATHEMATICS,
    ARCHITECTURE,
    INDUSTRIAL_DESIGN,
    /** a science and technology or patent award */
    SCIENCE_OR_PATENT,
    OTHER
}
