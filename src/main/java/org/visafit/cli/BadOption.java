package org.visafit.cli;

/** An option that cannot be followed. */
final class BadOption extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadOption(String message) {
        super(message);
    }
}
