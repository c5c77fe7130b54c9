package id.kendali.governance.plan;

import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Status;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** How many contradictions of the plan in force wait for a ruling, for pages that lead there. */
@Component
@Transactional(readOnly = true)
public class OpenContradictions {

    private final ContradictionRegister register;
    private final PlanContents contents;
    private final ContradictionTexts texts;

    OpenContradictions(ContradictionRegister register, PlanContents contents, ContradictionTexts texts) {
        this.register = register;
        this.contents = contents;
        this.texts = texts;
    }

    /**
     * The contradictions of a plan.
     *
     * @param firstYear that the plan covers
     * @param lastYear that the plan covers
     * @param all how many the rules found, decided or not
     * @param open those about which no ruling holds, the most severe first
     * @param href of the list of all
     */
    public record OfPlan(int firstYear, int lastYear, int all, List<Line> open, String href) {}

    /** An open contradiction in the language of the reader. */
    public record Line(String title, Status severity, String severityKey, String href) {}

    /** Of the plan of a region that is in force and speaks about a year; empty without one. */
    public Optional<OfPlan> of(Unit region, int year) {
        return register.inForce(region.id(), year).map(found -> ofPlan(region, found));
    }

    private OfPlan ofPlan(Unit region, ContradictionRegister.InForce found) {
        Map<String, Ruling> rulings = new HashMap<>();
        found.ruled().forEach(ruled -> {
            if (ruled.ruling() != null) {
                rulings.put(ruled.ruling().fingerprint(), ruled.ruling());
            }
        });
        List<RegisteredContradiction> all = found.ruled().stream()
                .map(ContradictionRegister.Ruled::contradiction)
                .toList();
        Decisions decisions = new Decisions(all, rulings, SingletonSupplier.of(() -> contents.read(found.version())));
        String list = PlanFrame.base(region.code(), found.firstYear()) + "/kontradiksi";
        return new OfPlan(
                found.firstYear(),
                found.lastYear(),
                all.size(),
                all.stream()
                        .filter(contradiction -> !decisions.of(contradiction).isDecided())
                        .sorted(Comparator.comparing((RegisteredContradiction contradiction) ->
                                        contradiction.found().severity())
                                .thenComparing(RegisteredContradiction::number))
                        .map(contradiction -> line(contradiction, list))
                        .toList(),
                list);
    }

    private Line line(RegisteredContradiction contradiction, String list) {
        return new Line(
                texts.title(contradiction.found()),
                ContradictionRow.look(contradiction.found().severity()),
                ContradictionRow.key(contradiction.found().severity()),
                list + "?buka=" + contradiction.code() + "#" + contradiction.code());
    }
}
