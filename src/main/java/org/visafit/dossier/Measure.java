package org.visafit.dossier;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question that a rule may put to a record beside its components. It answers null where its facts were not told. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Measure {
    /**
     * The components of the record that the answer depends on, in the order in which they are worth asking for; of
     * records in a list the one that is read, as in worksites.state.
     */
    String[] reads();

    /**
     * The components that, while they were not told, may make the answer true and, once told, false: of a measure that asks
     * whether something may be. Those of the record that it takes are written as other.status.
     */
    String[] doubts() default {};
}
