/**
 * Where a plan contradicts itself: one small class per rule over a plan as a document, each with a severity, a text in
 * the message files and both places. A rule holds for any plan and stays silent on a clean one.
 */
@NullMarked
package id.kendali.governance.plan.contradiction;

import org.jspecify.annotations.NullMarked;
