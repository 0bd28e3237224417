package org.visafit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an assessment was made from. Two assessments with the same receipt are the same, byte for byte.
 *
 * @param rulePack a digest of the rules
 * @param dossier a digest of the facts, the date and the readings asked for
 * @param engine the rule engine and its version
 * @param readings the reading of each visa, by code
 */
public record Receipt(String rulePack, String dossier, String engine, Map<String, String> readings) {
    public Receipt {
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    }
}
