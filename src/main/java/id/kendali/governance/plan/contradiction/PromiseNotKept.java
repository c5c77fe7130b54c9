package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The plan promises applicants certainty about the time, the requirements or the fee, and does not print it. */
final class PromiseNotKept implements Rule {

    /** What can be promised, with the part that would print it. */
    private enum Promise {
        WAKTU("service_time_printed"),
        PERSYARATAN("requirements_printed"),
        BIAYA("fees_printed");

        private final String part;

        Promise(String part) {
            this.part = part;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String name() {
        return "PROMISE_NOT_KEPT";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        PlanNode service = plan.tree("public_service.yaml");
        List<Contradiction> found = new ArrayList<>();
        for (Promise promised : Promise.values()) {
            PlanNode printed = service.get(promised.part);
            if (service.entries().containsKey(promised.part) && printed.isBlank()) {
                promise(service, promised.word())
                        .map(promise -> contradiction(service, promised.word(), promise, printed))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The item of a list that promises it. */
    private static Optional<PlanNode> promise(PlanNode service, String word) {
        return service.all()
                .filter(list ->
                        list.path().endsWith("must_state") || list.path().endsWith("principles"))
                .flatMap(list -> list.items().stream())
                .filter(item -> Words.of(item.textOrBlank()).all().contains(word))
                .findFirst();
    }

    private Contradiction contradiction(PlanNode service, String word, PlanNode promise, PlanNode printed) {
        String place = Outline.placeOf(service.file());
        return new Found(
                        this,
                        Severity.MODERATE,
                        Subject.of(Subject.Kind.DOCUMENT, word),
                        Place.node(promise, place, promise.textOrBlank()),
                        Place.node(printed, place, Found.NOTHING))
                .toldWith(promise.textOrBlank(), service.get("service").textOrBlank());
    }
}
