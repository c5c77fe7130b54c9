/**
 * The yearly figures of a plan side by side, table beside table: amounts and targets, how far the tables are apart, and
 * which one counts. Plain values over a plan as a document and what was decided about it; they know neither pages nor
 * database.
 */
@NullMarked
package id.kendali.governance.plan.matrix;

import org.jspecify.annotations.NullMarked;
