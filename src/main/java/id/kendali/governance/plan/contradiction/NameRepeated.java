package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table prints one name for two codes: targets or funding of the second may belong to the first. */
final class NameRepeated implements Rule {

    @Override
    public String name() {
        return "NAME_REPEATED";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        RepeatedNames names = new RepeatedNames(Mentions.of(plan));
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (List<Mention> group : names.groups()) {
            List<Mention> misnamed = group.stream()
                    .filter(mention -> names.underItsOwnName(mention) != mention)
                    .toList();
            for (Mention mention : misnamed.isEmpty() ? group.subList(1, group.size()) : misnamed) {
                Mention bearer = group.stream()
                        .filter(other -> other != mention && !misnamed.contains(other))
                        .findFirst()
                        .orElse(group.get(group.indexOf(mention) == 0 ? 1 : 0));
                Mention own = names.underItsOwnName(mention);
                Place second = own == mention ? bearer.namePlace() : own.namePlace();
                found.putIfAbsent(mention.code(), contradiction(mention, bearer, second));
            }
        }
        return List.copyOf(found.values());
    }

    private Contradiction contradiction(Mention mention, Mention bearer, Place second) {
        return new Found(this, Severity.SEVERE, mention.subject(), mention.namePlace(), second)
                .toldWith(mention.code(), bearer.code(), mention.location());
    }
}
