package org.visafit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Vocabulary;

/** No record takes a number that would fill the memory once it is written out. */
class AmountsTest {
    @Test
    void every_amount_is_bounded() throws ReflectiveOperationException {
        int amounts = 0;
        for (FactType type : Vocabulary.standard().types()) {
            if (!type.told() || !type.type().isRecord()) continue;
            RecordComponent[] components = type.type().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                if (components[i].getType() != BigDecimal.class) continue;
                amounts++;
                for (String number : new String[] {"1E+1000000000", "1E-1000000000"}) {
                    Object[] values = new Object[components.length];
                    values[i] = new BigDecimal(number);
                    Class<?>[] types = Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
                    var constructor = type.type().getDeclaredConstructor(types);
                    assertThat(catchThrowable(() -> constructor.newInstance(values)))
                            .as(type.name() + "." + components[i].getName() + " of " + number)
                            .hasCauseInstanceOf(InvalidFact.class);
                }
            }
        }
        assertThat(amounts).isGreaterThan(20);
    }
}
