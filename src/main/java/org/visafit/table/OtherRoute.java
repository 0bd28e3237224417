package org.visafit.table;

/**
 * Where else to look, for whom none of the visas fits or is open.
 *
 * @param where the place, as in "in the US"
 * @param what the ways there
 */
public record OtherRoute(String where, String what) {}
