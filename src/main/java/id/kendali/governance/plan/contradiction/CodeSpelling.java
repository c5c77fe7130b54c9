package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A code is written in two ways, such as {@code IKK 19.2} and {@code IKK.19.2}. */
final class CodeSpelling implements Rule {

    @Override
    public String name() {
        return "CODE_SPELLING";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<List<String>, Mention> usual = new LinkedHashMap<>();
        List<Mention> mentions = Mentions.of(plan);
        mentions.stream()
                .filter(mention -> mention.printed().text().equals(mention.code()))
                .forEach(mention -> usual.putIfAbsent(mention.printed().parts(), mention));
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Mention written = usual.get(mention.printed().parts());
            if (written != null && mention.printed().isOtherSpellingOf(written.printed())) {
                found.putIfAbsent(mention.code(), contradiction(written, mention));
            }
        }
        return List.copyOf(found.values());
    }

    private Contradiction contradiction(Mention written, Mention mention) {
        return new Found(
                        this,
                        Severity.MINOR,
                        Subject.of(Subject.Kind.ELEMENT, written.code()),
                        written.codePlace(),
                        mention.codePlace())
                .toldWith(written.code(), mention.printed().text());
    }
}
