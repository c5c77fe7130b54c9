package id.kendali.engine.indicator.formula;

import java.util.Map;
import java.util.Set;

/** What is computed from named inputs. */
public sealed interface Arithmetic permits Expression, CompositeIndex {

    /** The names of the inputs that it uses. */
    Set<String> names();

    /** Not rounded; without a number it says which input is to blame. */
    Value of(Map<String, Value> inputs);
}
