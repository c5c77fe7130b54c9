package id.kendali.engine.indicator;

import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of the catalogue on which a person has to act, for the list of their work: those that were returned to whoever
 * wrote them, and those to decide for whoever publishes and wrote none of them.
 */
@Component
@Transactional(readOnly = true)
public class DraftWork {

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final FigureText text;

    DraftWork(Drafts drafts, Catalogue catalogue, FigureText text) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.text = text;
    }

    /**
     * A draft in a list of work, in the reader's language.
     *
     * @param detail why it was returned, or why it was drafted
     * @param verb what the button says; none if there is nothing to do but to look
     */
    public record Task(
            String title,
            String detail,
            Status look,
            String state,
            String href,
            @Nullable String verb) {}

    /** What the person has to do, the longest waiting first. */
    public List<Task> own(SignedIn me) {
        if (me.may(Right.PUBLISH_FORMULAS)) {
            return drafts.decidableBy(me.person()).stream()
                    .map(draft -> task(draft, draft.reason(), "indicator.draft.work.decide"))
                    .toList();
        }
        return me.may(Right.EDIT_FORMULAS)
                ? drafts.writtenBy(me.person(), DraftState.RETURNED).stream()
                        .map(draft -> task(draft, returned(draft), "indicator.draft.work.correct"))
                        .toList()
                : List.of();
    }

    /** What the person wrote and somebody else has to decide. */
    public List<Task> waiting(SignedIn me) {
        return me.may(Right.EDIT_FORMULAS)
                ? drafts.writtenBy(me.person(), DraftState.SUBMITTED).stream()
                        .map(draft -> task(draft, draft.reason(), null))
                        .toList()
                : List.of();
    }

    private Task task(Draft draft, String detail, @Nullable String verb) {
        return new Task(
                text.say(
                        "indicator.draft.work.title",
                        catalogue
                                .indicator(draft.indicator())
                                .map(Indicator::number)
                                .orElse(draft.indicator())),
                detail,
                draft.state().look(),
                text.say(draft.state().messageKey()),
                draft.page(),
                verb == null ? null : text.say(verb));
    }

    private static String returned(Draft draft) {
        Draft.Act decided = draft.decided();
        return decided == null || decided.reason() == null ? draft.reason() : decided.reason();
    }
}
