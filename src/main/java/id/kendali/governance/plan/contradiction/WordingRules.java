package id.kendali.governance.plan.contradiction;

import java.util.List;

/** The rules that compare names, codes, texts and schedules. */
final class WordingRules {

    static final List<Rule> ALL = List.of();

    private WordingRules() {}
}
