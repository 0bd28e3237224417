package org.visafit.examples;

/**
 * Something that came out otherwise than an example expects.
 *
 * @param what what was looked at, such as K outcome or K-AGE
 * @param expected what was expected
 * @param found what came out
 * @param why the reason that the assessment gives, with its place in the rules; empty where there is none
 */
public record Difference(String what, String expected, String found, String why) {
    @Override
    public String toString() {
        return what + ": expected " + expected + ", found " + found + (why.isEmpty() ? "" : " (" + why + ")");
    }
}
