package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A section is named after several kinds of things and has none of one kind, such as opportunities and challenges. */
final class TitleWithoutContent implements Rule {

    private static final String KIND = "kind";

    @Override
    public String name() {
        return "TITLE_WITHOUT_CONTENT";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<Contradiction> found = new ArrayList<>();
        for (PlanTable table : plan.tables()) {
            Set<String> present = table.rows().stream()
                    .flatMap(row -> row.text(KIND).stream())
                    .collect(Collectors.toSet());
            List<String> announced = kinds(table.file());
            List<String> missing =
                    announced.stream().filter(kind -> !present.contains(kind)).toList();
            if (!missing.isEmpty() && missing.size() < announced.size()) {
                found.add(contradiction(table, announced, missing));
            }
        }
        return found;
    }

    /** The kinds that the name of a file lists, such as {@code opportunities_challenges.csv}. */
    private static List<String> kinds(String file) {
        return Stream.of(file.replaceAll("\\..*", "").toUpperCase(Locale.ROOT).split("_"))
                .map(word -> word.replaceAll("IES$", "Y").replaceAll("(?<=SS)ES$|(?<!S)S$", ""))
                .toList();
    }

    private Contradiction contradiction(PlanTable table, List<String> announced, List<String> missing) {
        PlanRow row = table.rows().get(0);
        String place = Outline.placeOf(table.file());
        return new Found(
                        this,
                        Severity.MINOR,
                        Subject.of(Subject.Kind.DOCUMENT, table.file()),
                        Place.file(table.file(), place, inWords(announced)),
                        row.place(KIND, place).reading(KindWord.of(row.textOrBlank(KIND))))
                .toldWith(place, inWords(missing), table.rows().size());
    }

    private static String inWords(List<String> kinds) {
        return kinds.stream().map(KindWord::of).collect(Collectors.joining(", "));
    }
}
