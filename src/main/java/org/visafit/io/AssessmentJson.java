package org.visafit.io;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.visafit.Assessment;
import org.visafit.Decision;
import org.visafit.Fact;
import org.visafit.Finding;
import org.visafit.Fit;
import org.visafit.OpenPoint;
import org.visafit.Recommendation;
import org.visafit.Remark;
import org.visafit.Step;
import org.visafit.Tally;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Assessments as JSON: the contract that others build on. */
public final class AssessmentJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper WRITER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private AssessmentJson() {}

    /** One assessment as an object, several as an array, in the order given. */
    public static String write(List<Assessment> assessments) {
        JsonNode tree = assessments.size() == 1
                ? assessment(assessments.get(0))
                : array(assessments, AssessmentJson::assessment);
        return WRITER.writeValueAsString(tree).replace("\r\n", "\n");
    }

    private static ObjectNode assessment(Assessment assessment) {
        ObjectNode object = NODES.objectNode().put("asOf", assessment.asOf().toString());
        ObjectNode readings = NODES.objectNode();
        assessment.receipt().readings().forEach(readings::put);
        object.putObject("receipt")
                .put("rulePack", assessment.receipt().rulePack())
                .put("dossier", assessment.receipt().dossier())
                .put("engine", assessment.receipt().engine())
                .set("readings", readings);
        object.set("decisions", array(assessment.decisions(), AssessmentJson::decision));
        if (assessment.recommendation() != null)
            object.set("recommendation", recommendation(assessment.recommendation()));
        object.set("trace", array(assessment.trace(), AssessmentJson::step));
        return object;
    }

    private static ObjectNode fit(Fit fit) {
        ObjectNode object = NODES.objectNode()
                .put("score", fit.score())
                .put("low", fit.low())
                .put("high", fit.high())
                .put("band", fit.band())
                .put("confidence", fit.confidence());
        object.set("mustHavesMissed", array(fit.mustHavesMissed(), NODES::stringNode));
        object.set(
                "factors",
                array(
                        fit.factors(),
                        factor -> NODES.objectNode()
                                .put("id", factor.id())
                                .put("score", factor.score())
                                .put("low", factor.low())
                                .put("high", factor.high())
                                .put("weight", factor.weight())
                                .put("reason", factor.reason())
                                .put("law", factor.law())
                                .put("rule", factor.rule())
                                .put("at", factor.at())));
        return object;
    }

    private static ObjectNode recommendation(Recommendation recommendation) {
        ObjectNode object = NODES.objectNode();
        object.set("order", array(recommendation.order(), NODES::stringNode));
        object.put("reachable", recommendation.reachable())
                .put("tooCloseToCall", recommendation.tooCloseToCall())
                .put("decisive", recommendation.decisive())
                .put("noneFitsWell", recommendation.noneFitsWell());
        object.set("otherRoutes", array(recommendation.otherRoutes(), NODES::stringNode));
        object.set(
                "flips",
                array(
                        recommendation.flips(),
                        flip -> NODES.objectNode()
                                .put("theme", flip.theme())
                                .put("priority", flip.priority())
                                .put("first", flip.first())));
        object.set(
                "askNext",
                array(
                        recommendation.askNext(),
                        ask -> NODES.objectNode().put("fact", ask.fact()).put("width", ask.width())));
        return object;
    }

    private static ObjectNode decision(Decision decision) {
        ObjectNode object = NODES.objectNode()
                .put("visa", decision.visa())
                .put("outcome", decision.outcome().name());
        ObjectNode underReadings = object.putObject("underReadings");
        decision.underReadings().forEach((reading, outcome) -> underReadings.put(reading, outcome.name()));
        object.set("criteria", array(decision.criteria(), AssessmentJson::finding));
        object.set("ask", array(decision.ask(), NODES::stringNode));
        object.set("open", array(decision.open(), AssessmentJson::open));
        object.set("notices", array(decision.notices(), AssessmentJson::remark));
        object.set("statements", array(decision.statements(), AssessmentJson::tally));
        if (decision.fit() != null) object.set("fit", fit(decision.fit()));
        return object;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode object = NODES.objectNode()
                .put("id", finding.id())
                .put("shape", finding.shape().name())
                .put("item", finding.item())
                .put("result", finding.result().name())
                .put("reason", finding.reason())
                .put("law", finding.law())
                .put("certainty", finding.certainty().name())
                .put("rule", finding.rule())
                .put("at", finding.at());
        object.set("facts", array(finding.facts(), AssessmentJson::fact));
        object.set("missing", array(finding.missing(), NODES::stringNode));
        object.set("parts", array(finding.parts(), AssessmentJson::finding));
        return object;
    }

    private static ObjectNode fact(Fact fact) {
        ObjectNode object = NODES.objectNode().put("at", fact.at());
        object.set("value", value(fact.value()));
        return object;
    }

    private static JsonNode value(Object value) {
        if (value instanceof Boolean told) return NODES.booleanNode(told);
        if (value instanceof BigDecimal number) return NODES.numberNode(plain(number));
        if (value instanceof Number number) return NODES.numberNode(number.longValue());
        if (value instanceof Enum<?> constant) return NODES.stringNode(constant.name());
        if (value instanceof Collection<?> several) return array(several, AssessmentJson::value);
        if (value instanceof Record) return NODES.stringNode(org.visafit.conclusion.Wording.of(value));
        return NODES.stringNode(value.toString());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static ObjectNode open(OpenPoint point) {
        return NODES.objectNode()
                .put("criterion", point.criterion())
                .put("kind", point.kind().name())
                .put("reason", point.reason());
    }

    private static ObjectNode remark(Remark remark) {
        return NODES.objectNode()
                .put("id", remark.id())
                .put("kind", remark.kind().name())
                .put("text", remark.text())
                .put("law", remark.law())
                .put("at", remark.at());
    }

    private static ObjectNode tally(Tally tally) {
        ObjectNode object = NODES.objectNode()
                .put("id", tally.id())
                .put("title", tally.title())
                .put("low", plain(tally.low()))
                .put("high", plain(tally.high()))
                .put("unit", tally.unit());
        object.set(
                "lines",
                array(
                        tally.lines(),
                        line -> NODES.objectNode()
                                .put("label", line.label())
                                .put("low", plain(line.low()))
                                .put("high", plain(line.high()))
                                .put("reason", line.reason())
                                .put("law", line.law())
                                .put("at", line.at())));
        return object;
    }

    private static ObjectNode step(Step step) {
        ObjectNode object =
                NODES.objectNode().put("rule", step.rule()).put("at", step.at()).put("law", step.law());
        object.set("matched", array(step.matched(), AssessmentJson::fact));
        object.set("concluded", array(step.concluded(), NODES::stringNode));
        return object;
    }

    private static <T> ArrayNode array(Collection<T> several, Function<? super T, ? extends JsonNode> each) {
        ArrayNode array = NODES.arrayNode();
        several.forEach(one -> array.add(each.apply(one)));
        return array;
    }
}
