package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table prints goals and indicators under other codes than the rest of the plan: found once for the whole table. */
final class CodesDiffer implements Rule {

    @Override
    public String name() {
        return "CODES_DIFFER";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<Mention> mentions = Mentions.of(plan);
        Map<String, Map<String, Mention>> renamed = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (!mention.printed().isSameAs(new PrintedCode(mention.code()))) {
                renamed.computeIfAbsent(mention.location(), none -> new LinkedHashMap<>())
                        .putIfAbsent(mention.code(), mention);
            }
        }
        List<Contradiction> found = new ArrayList<>();
        renamed.forEach((location, others) -> {
            List<Mention> usual = others.keySet().stream()
                    .flatMap(code -> underItsOwnCode(code, mentions))
                    .toList();
            if (!usual.isEmpty()) {
                found.add(contradiction(usual, location, List.copyOf(others.values())));
            }
        });
        return found;
    }

    private static Stream<Mention> underItsOwnCode(String code, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.code().equals(code))
                .filter(mention -> mention.printed().isSameAs(new PrintedCode(code)))
                .limit(1);
    }

    private Contradiction contradiction(List<Mention> usual, String location, List<Mention> others) {
        return new Found(
                        this,
                        Severity.MODERATE,
                        Subject.of(Subject.Kind.DOCUMENT, location),
                        place(usual),
                        place(others))
                .toldWith(
                        location,
                        others.size(),
                        others.get(0).code(),
                        others.get(0).printed().text());
    }

    /** The first place, read with all codes and all tables. */
    private static Place place(List<Mention> mentions) {
        Place first = mentions.get(0).codePlace();
        return new Place(
                first.file(),
                first.row(),
                first.column(),
                listed(mentions, Mention::location),
                listed(mentions, mention -> mention.printed().text()));
    }

    private static String listed(List<Mention> mentions, Function<Mention, String> part) {
        return mentions.stream().map(part).distinct().collect(Collectors.joining(", "));
    }
}
