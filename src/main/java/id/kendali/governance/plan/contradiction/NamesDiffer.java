package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One code bears different names in different tables; a name that stands for another code too is another rule. */
final class NamesDiffer implements Rule {

    @Override
    public String name() {
        return "NAMES_DIFFER";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<Mention> mentions = Mentions.of(plan);
        RepeatedNames repeated = new RepeatedNames(mentions);
        Map<String, Mention> first = new LinkedHashMap<>();
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.name().isBlank() || repeated.includes(mention)) {
                continue;
            }
            Mention known = first.putIfAbsent(mention.code(), mention);
            if (known != null && !known.name().equals(mention.name())) {
                found.putIfAbsent(mention.code(), contradiction(known, mention));
            }
        }
        return List.copyOf(found.values());
    }

    private Contradiction contradiction(Mention one, Mention other) {
        return new Found(this, Severity.MODERATE, one.subject(), one.namePlace(), other.namePlace())
                .toldWith(one.code(), one.location(), other.location());
    }
}
