package org.visafit.dossier;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question that a rule may put to a record beside its components. It answers null where its facts were not told. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Measure {
    /** The components of the record that the answer depends on, in the order in which they are worth asking for. */
    String[] reads();

    /** Of the records in the lists among them, the components that the answer depends on; none named: all. */
    String[] ofEach() default {};
}
