package org.visafit.rulepack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.visafit.rulepack.model.Place;
import org.visafit.rulepack.problem.Problems;
import org.visafit.rulepack.reading.EngineText;
import org.visafit.rulepack.reading.Source;

/** Compiles rule files with Drools. */
final class Compiler {
    private static final String RESOURCES = "src/main/resources/";

    private Compiler() {}

    /** The compiled rules; null where the compiler found problems. */
    static KieBase compile(
            List<Source> sources, Problems problems, Class<? extends KieBuilder.ProjectType> engineModel) {
        KieServices services = KieServices.get();
        String top = top(sources);
        ReleaseId release =
                services.newReleaseId("org.visafit", "rules", UUID.randomUUID().toString());
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        for (Source source : sources)
            files.write(
                    RESOURCES + source.path().substring(top.length()),
                    services.getResources()
                            .newByteArrayResource(EngineText.of(source).getBytes(StandardCharsets.UTF_8), "UTF-8"));
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(engineModel);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR))
                problems.add(
                        new Place(
                                message.getPath() == null ? "rules" : top + message.getPath(),
                                Math.max(1, message.getLine()),
                                1),
                        "does not compile: "
                                + message.getText().lines().findFirst().orElse(""));
            return problems.none() ? services.newKieContainer(release).newKieBase(settings(services)) : null;
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** The folder of the rules, which is none of their packages: the engine warns of packages that are not their folder. */
    private static String top(List<Source> sources) {
        String path = sources.get(0).path();
        return path.substring(0, path.indexOf('/') + 1);
    }

    /**
     * From nine tests of one component by order on, the engine looks the values up in an index, which cannot compare days
     * and throws. Without that index it compares them one by one.
     */
    private static KieBaseConfiguration settings(KieServices services) {
        KieBaseConfiguration settings = services.newKieBaseConfiguration();
        settings.setProperty("drools.alphaNodeRangeIndexThreshold", "0");
        return settings;
    }
}
