/**
 * What a rule can insert: conclusions on criteria, notices, the tree of a visa, the lines of a statement, the spans of a
 * calendar, and facts derived for other rules. {@link org.visafit.conclusion.Conclusions} and
 * {@link org.visafit.conclusion.Derivations} are the functions that rules write.
 */
package org.visafit.conclusion;
