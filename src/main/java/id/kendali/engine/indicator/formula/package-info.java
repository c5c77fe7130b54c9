/**
 * The arithmetic of figures, without database and web: safe expressions over named inputs, indices of dimensions, the
 * joining of units and periods, and achievement against a target. What has no value says why; it is never zero.
 */
@NamedInterface("formula")
@NullMarked
package id.kendali.engine.indicator.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
