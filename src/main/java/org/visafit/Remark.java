package org.visafit;

import org.visafit.conclusion.Certainty;
import org.visafit.conclusion.NoticeKind;

/**
 * Something worth saying beside the decision; it never counts.
 *
 * @param id what it is about
 * @param kind what it is for
 * @param text what it says
 * @param law the source it rests on
 * @param certainty how certain that source is
 * @param at file and line of the rule
 */
public record Remark(String id, NoticeKind kind, String text, String law, Certainty certainty, String at) {}
