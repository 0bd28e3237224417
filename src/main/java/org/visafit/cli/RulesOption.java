package org.visafit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.visafit.Visafit;
import picocli.CommandLine.Option;

/** Which rules to use. */
final class RulesOption {
    /** Where the launcher stands: the repository, if it was started there. */
    static final String HOME = "visafit.home";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The folder of the rules. Default: rules/ of the repository; without one, the rules packed "
                    + "into visafit.")
    private Path rules;

    Visafit open() {
        if (rules != null) return Visafit.open(rules);
        Path repository = besideLauncher("rules");
        return repository != null ? Visafit.open(repository) : Visafit.bundled();
    }

    /** A folder of the repository that the launcher stands in; null where there is none. */
    static Path besideLauncher(String folder) {
        String home = System.getProperty(HOME);
        if (home == null) return null;
        Path path = Path.of(home, folder);
        return Files.isDirectory(path) ? path : null;
    }
}
