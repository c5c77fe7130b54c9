package id.kendali.governance.plan.contradiction;

import java.util.List;

/** The rules that compare figures, sums and series. */
final class FigureRules {

    static final List<Rule> ALL = List.of();

    private FigureRules() {}
}
