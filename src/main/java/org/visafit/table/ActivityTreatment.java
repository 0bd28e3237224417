package org.visafit.table;

import org.visafit.dossier.Activity;

/**
 * How a visa treats an activity.
 *
 * @param visa the visa
 * @param activity the activity
 * @param treatment how it is treated
 * @param instead what serves the activity where this visa does not; empty where it does
 */
public record ActivityTreatment(String visa, Activity activity, Treatment treatment, String instead) {}
