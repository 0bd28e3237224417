/**
 * The facts that a rule can read: one vocabulary for every visa.
 *
 * <p><b>A component that is null was not told.</b> It never means "no", "none" or "never". "None" is said by an
 * empty list or set; a list that is null was not asked or not answered. Nothing is filled in by default.
 *
 * <p>Records agree with themselves: two components never tell the same thing twice, a component that follows from
 * another is derived from it, and what cannot be true together is refused with {@link org.visafit.dossier.InvalidFact}.
 * Collections are unmodifiable and keep the order given.
 *
 * <p>Countries are ISO 3166-1 alpha-2 codes. Money carries its currency in the name and is exact. Durations carry
 * their unit. Shares run from 0 to 1, percentages from 0 to 100.
 */
package org.visafit.dossier;
