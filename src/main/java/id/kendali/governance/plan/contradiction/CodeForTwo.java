package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One table prints the same code for two goals or indicators, so that a row can no longer be told by its code. */
final class CodeForTwo implements Rule {

    @Override
    public String name() {
        return "CODE_FOR_TWO";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<Mention> mentions = Mentions.of(plan);
        Map<List<Object>, Map<String, Mention>> users = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            List<Object> code = List.of(mention.location(), mention.printed().parts());
            users.computeIfAbsent(code, none -> new LinkedHashMap<>()).putIfAbsent(mention.code(), mention);
        }
        Map<List<String>, Contradiction> found = new LinkedHashMap<>();
        for (Map<String, Mention> clash : users.values()) {
            if (clash.size() > 1) {
                List<Mention> both = List.copyOf(clash.values());
                found.putIfAbsent(both.get(0).printed().parts(), contradiction(both, mentions));
            }
        }
        return List.copyOf(found.values());
    }

    private Contradiction contradiction(List<Mention> clash, List<Mention> mentions) {
        Mention last = clash.get(clash.size() - 1);
        String printed = last.printed().text();
        String codes = String.join(", ", clash.stream().map(Mention::code).toList());
        Place elsewhere = mentions.stream()
                .filter(mention -> mention.code().equals(last.code()))
                .filter(mention -> !mention.printed().isSameAs(last.printed()))
                .findFirst()
                .map(mention -> mention.codePlace().reading(codes))
                .orElse(clash.get(0).codePlace());
        List<String> repeated = new ArrayList<>();
        clash.forEach(mention -> repeated.add(mention.printed().text()));
        return new Found(
                        this,
                        Severity.MODERATE,
                        Subject.of(Subject.Kind.ELEMENT, printed),
                        elsewhere,
                        last.codePlace().reading(String.join(", ", repeated)))
                .toldWith(printed, codes, last.location());
    }
}
