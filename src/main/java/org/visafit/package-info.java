/**
 * Decides, for one person on one date, whether China's K visa, China's R visa and the US H-1B are open to them.
 *
 * <pre>{@code
 * Visafit visafit = Visafit.bundled();
 * Assessment assessment = visafit.assess(dossier);
 * assessment.decision("K").outcome();
 * }</pre>
 *
 * <p>{@link org.visafit.Visafit} is the one entry point. What comes back is immutable, and there is nothing to close.
 */
package org.visafit;
