/** What differs between two documents of a plan, down to the cell: plain rules, without a database and without pages. */
@NullMarked
package id.kendali.governance.plan.comparison;

import org.jspecify.annotations.NullMarked;
