package org.visafit.rulepack.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Place;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;
import org.visafit.rulepack.reading.RuleFile;
import org.visafit.rulepack.reading.RuleFile.Import;

/** A file's package is its folder, and the package imports what its rules name. */
final class FileCheck {
    private static final List<String> PACKAGES =
            List.of("org.visafit.conclusion.*", "org.visafit.dossier.*", "org.visafit.table.*");
    private static final List<String> FUNCTIONS = List.of(
            "org.visafit.conclusion.Conclusions.*", "org.visafit.conclusion.Derivations.*", "org.visafit.table.Rows.*");

    private FileCheck() {}

    static void run(List<RuleFile> files, Problems problems) {
        Map<String, Set<String>> imported = new HashMap<>();
        for (RuleFile file : files) {
            if (file.packageName() == null) continue;
            String[] path = file.source().path().split("/");
            String folder = path.length < 2 ? "" : path[path.length - 2];
            if (!folder.equals(file.packageName()))
                problems.add(
                        file.place(),
                        "package " + file.packageName() + " stands in the folder " + folder
                                + "; a package is named like its folder");
            for (Import one : file.imports()) {
                List<String> known = one.ofFunctions() ? FUNCTIONS : PACKAGES;
                if (!known.contains(one.name()))
                    problems.add(
                            one.place(),
                            "unknown import " + one.name() + Nearest.hint(one.name(), known) + " Rules import "
                                    + String.join(", ", known));
                imported.computeIfAbsent(file.packageName(), name -> new HashSet<>())
                        .add(one.name());
            }
        }
        for (RuleFile file : files)
            for (Rule rule : file.rules())
                named(rule).forEach(need -> {
                    if (!imported.getOrDefault(file.packageName(), Set.of()).contains(need.name()))
                        problems.add(
                                need.place(),
                                "package " + file.packageName() + " does not import " + need.name()
                                        + ", which this needs; imports stand in its visa.drl");
                });
    }

    private static Stream<Import> named(Rule rule) {
        return Stream.concat(
                rule.conditions().stream().flatMap(FileCheck::named),
                rule.insertions().stream()
                        .map(call ->
                                new Import(call.function().getDeclaringClass().getName() + ".*", true, call.place())));
    }

    private static Stream<Import> named(Condition condition) {
        Place place = condition.place();
        Stream<Import> type = Stream.of(new Import(packageOf(condition.type().type()), false, place));
        Stream<Import> constants = Tests.compares(condition)
                .map(compare -> compare.right())
                .filter(Operand.Literal.class::isInstance)
                .map(right -> ((Operand.Literal) right).value())
                .filter(Enum.class::isInstance)
                .map(value -> new Import(packageOf(((Enum<?>) value).getDeclaringClass()), false, place));
        return Stream.concat(type, constants);
    }

    private static String packageOf(Class<?> type) {
        return type.getPackageName() + ".*";
    }
}
