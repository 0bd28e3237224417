package org.visafit.properties;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import org.visafit.dossier.Dossier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a dossier as an example file has it, but for what is expected. */
final class DossierText {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .changeDefaultVisibility(all ->
                    all.withVisibility(PropertyAccessor.ALL, Visibility.NONE).withFieldVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private DossierText() {}

    /** The dossier, and a variant of it without what stands at these places. */
    static String of(String title, Dossier dossier, List<String> without) {
        ObjectNode facts = YAML.valueToTree(dossier);
        ObjectNode file = YAML.createObjectNode().put("title", title);
        file.set("asOf", facts.remove("asOf"));
        JsonNode readings = facts.remove("readings");
        if (!readings.isEmpty()) file.set("readings", readings);
        facts.properties()
                .removeIf(told -> told.getValue().isObject() && told.getValue().isEmpty());
        file.set("facts", facts);
        if (!without.isEmpty()) {
            ObjectNode variant = file.putArray("variants").addObject().put("title", "less is told");
            ObjectNode change = variant.putObject("change");
            without.forEach(change::putNull);
        }
        return YAML.writeValueAsString(file);
    }
}
