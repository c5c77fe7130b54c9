package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Labels of a list repeat, are left out or jump: found once for all lists of one kind. */
final class Numbering implements Rule {

    @Override
    public String name() {
        return "NUMBERING";
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<Contradiction> found = new ArrayList<>();
        LabelledLists.of(plan).forEach((kind, lists) -> {
            List<List<ListLabel>> wrong =
                    lists.stream().filter(list -> !isInOrder(list)).toList();
            if (!wrong.isEmpty()) {
                found.add(contradiction(kind, lists.size(), wrong));
            }
        });
        return found;
    }

    /** Whether the labels are in order from some first label on; a list may go on where another one ended. */
    private static boolean isInOrder(List<ListLabel> labels) {
        return labels.stream().allMatch(ListLabel::isBlank)
                || IntStream.rangeClosed(1, ListLabel.LAST).anyMatch(first -> firstWrong(labels, first) < 0);
    }

    /** The index of the first label that does not fit if they begin with this position; −1 if all fit. */
    private static int firstWrong(List<ListLabel> labels, int first) {
        return IntStream.range(0, labels.size())
                .filter(index -> !labels.get(index).fits(first + index))
                .findFirst()
                .orElse(-1);
    }

    private Contradiction contradiction(String kind, int lists, List<List<ListLabel>> wrong) {
        List<ListLabel> first = wrong.get(0);
        int index = firstWrong(first, 1);
        Place label = first.get(index).place();
        Place neighbour = index == 0 ? label : first.get(index - 1).place();
        return new Found(this, Severity.MINOR, Subject.of(Subject.Kind.DOCUMENT, kind), neighbour, label)
                .toldWith(Outline.placeOf(label.file()), wrong.size(), lists);
    }
}
