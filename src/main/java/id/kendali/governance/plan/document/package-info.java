/**
 * A plan as a document: tables and trees of files, each cell with its place, and what they say in terms of the plan. No
 * database and no web here, so that a folder can be checked before anything is loaded.
 */
@NullMarked
package id.kendali.governance.plan.document;

import org.jspecify.annotations.NullMarked;
