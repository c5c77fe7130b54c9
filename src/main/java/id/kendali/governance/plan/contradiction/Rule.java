package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.List;

/** A named rule: what it finds in a plan, nothing on a clean one. Rules do not change what they look at. */
interface Rule {

    /** In upper case, such as {@code TABLES_DIFFER}. */
    String name();

    List<Contradiction> check(PlanDocument plan);
}
