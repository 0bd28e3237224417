package org.visafit.rulepack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.builder.KieBuilder;
import org.visafit.conclusion.Calendar;
import org.visafit.conclusion.CountedTo;
import org.visafit.conclusion.Line;
import org.visafit.conclusion.Readings;
import org.visafit.conclusion.Statement;
import org.visafit.conclusion.Takes;
import org.visafit.rulepack.check.Checks;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Operator;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.Test;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.BrokenRulePack;
import org.visafit.rulepack.problem.Problems;
import org.visafit.rulepack.reading.RuleFile;
import org.visafit.rulepack.reading.RuleReader;
import org.visafit.rulepack.reading.Source;

/** Rules that were read, checked and compiled, with what their data phase inserted. Immutable and thread-safe. */
public final class RulePack {
    private final RuleModel model;
    private final List<Row> rows;
    private final Map<Class<?>, List<Object>> rowsOf;
    private final Map<Object, Row> rowByFact = new IdentityHashMap<>();
    private final Map<String, String> visaByPackage = new HashMap<>();
    private final List<Object> facts;
    private final KieBase compiled;
    private final String digest;
    private final Map<Condition, Integer> rowsFitting = Collections.synchronizedMap(new IdentityHashMap<>());

    private RulePack(RuleModel model, List<Row> rows, KieBase compiled, String digest) {
        this.model = model;
        this.rows = List.copyOf(rows);
        this.rowsOf = rows.stream().map(Row::fact).collect(Collectors.groupingBy(Object::getClass));
        for (Row row : rows) {
            rowByFact.put(row.fact(), row);
            if (row.fact() instanceof Takes takes) visaByPackage.put(row.rule().packageName(), takes.visa());
        }
        this.facts = rows.stream()
                .map(Row::fact)
                .filter(fact -> Vocabulary.standard().typeOf(fact) != null)
                .toList();
        this.compiled = compiled;
        this.digest = digest;
    }

    /**
     * Reads, checks and compiles rule files.
     *
     * @throws BrokenRulePack if anything is wrong with them; it says everything that is
     */
    public static RulePack of(List<Source> sources) {
        return of(sources, DrlProject.class);
    }

    /** The same with the model of the engine that is named; both are to agree. */
    static RulePack of(List<Source> sources, Class<? extends KieBuilder.ProjectType> engineModel) {
        Problems problems = new Problems();
        List<RuleFile> files = sources.stream()
                .map(source -> RuleReader.read(source, problems))
                .toList();
        RuleModel model = new RuleModel(files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> rule.packageName() != null)
                .toList());
        boolean read = problems.none();
        CrossReferences references = new CrossReferences(model, problems);
        List<Row> rows = DataPhase.rows(model, references, problems);
        if (read && references.allFound()) Checks.run(files, model, rows, problems);
        KieBase compiled = problems.none() ? Compiler.compile(sources, problems, engineModel) : null;
        if (!problems.none()) throw new BrokenRulePack(problems.inOrder());
        return new RulePack(model, rows, compiled, digest(sources));
    }

    private static String digest(List<Source> sources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sources.stream().sorted(Comparator.comparing(Source::path)).forEach(source -> {
                digest.update((source.path() + "\0" + source.text() + "\0").getBytes(StandardCharsets.UTF_8));
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** All rules and who inserts what. */
    public RuleModel model() {
        return model;
    }

    /** What the data phase inserted. */
    public List<Row> rows() {
        return rows;
    }

    /** What the data phase inserted of one kind. */
    public <T> List<T> rows(Class<T> kind) {
        return rowsOf.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
    }

    /** The row that a rule matched; null: what it matched is of the case. */
    public Row row(Object fact) {
        return rowByFact.get(fact);
    }

    /** The rows that rules can read. */
    public List<Object> facts() {
        return facts;
    }

    /** The compiled rules. */
    public KieBase compiled() {
        return compiled;
    }

    /** What identifies the rules: a digest of their paths and texts. */
    public String digest() {
        return digest;
    }

    /** What each visa takes, in the order of their codes. */
    public List<Takes> takes() {
        return rows(Takes.class).stream()
                .sorted(Comparator.comparing(Takes::visa))
                .toList();
    }

    /** The readings of each visa, the default first, by code. */
    public Map<String, List<String>> readings() {
        return rows(Readings.class).stream()
                .sorted(Comparator.comparing(Readings::visa))
                .collect(Collectors.toMap(Readings::visa, Readings::names, (one, other) -> one, LinkedHashMap::new));
    }

    /** The countries whose visas are decided. */
    public Set<String> countries() {
        return takes().stream().map(Takes::country).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The visa whose rules stand in a package; null: none, they serve all. */
    public String visaOf(String packageName) {
        return visaByPackage.get(packageName);
    }

    /** Whether some rule says up to when a calendar counts. */
    public boolean ends(Calendar calendar) {
        return model.inserting(CountedTo.class).stream()
                .anyMatch(insertion -> calendar.id().equals(insertion.call().text(0)));
    }

    /** The last phase in which a statement gets lines. */
    public Phase filledIn(Statement statement) {
        return model.inserting(Line.class).stream()
                .filter(insertion -> statement.id().equals(insertion.call().text(0)))
                .map(insertion -> insertion.rule().phase())
                .max(Comparator.naturalOrder())
                .orElse(Phase.FACTS);
    }

    /** How many rows a condition may match, by the tests that compare a component with what is literally written. */
    public int rowsFitting(Condition condition) {
        return rowsFitting.computeIfAbsent(condition, this::count);
    }

    private int count(Condition condition) {
        List<Test.Compare> written = condition.tests().stream()
                .filter(Test.Compare.class::isInstance)
                .map(Test.Compare.class::cast)
                .filter(compare -> compare.operator() == Operator.EQUAL
                        && compare.left() instanceof Operand.Component
                        && compare.right() instanceof Operand.Literal)
                .toList();
        return (int) facts.stream()
                .filter(condition.type().type()::isInstance)
                .filter(row -> written.stream()
                        .allMatch(compare -> Objects.equals(
                                ((Operand.Component) compare.left()).component().of(row),
                                ((Operand.Literal) compare.right()).value())))
                .count();
    }
}
