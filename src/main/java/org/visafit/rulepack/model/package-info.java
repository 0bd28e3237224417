/** What is known of rules and of the facts they speak of: read once, with positions, and never changed. */
package org.visafit.rulepack.model;
