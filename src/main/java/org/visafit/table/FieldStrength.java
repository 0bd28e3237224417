package org.visafit.table;

import org.visafit.dossier.TechnologyField;

/**
 * How strong China and the US are in a field, as scores from -2 to 2: in industry, and in research.
 *
 * @param workField the field
 * @param chinaIndustry China, in industry
 * @param usIndustry the US, in industry
 * @param chinaResearch China, in research
 * @param usResearch the US, in research
 */
public record FieldStrength(
        TechnologyField workField, int chinaIndustry, int usIndustry, int chinaResearch, int usResearch) {}
