package id.kendali.engine.indicator;

import id.kendali.engine.indicator.StoredDefinitions.Persons;
import id.kendali.engine.indicator.StoredDefinitions.StoredDefinition;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes drafts of formulas and makes versions of them; the one who publishes is another person than the author. */
@Component
class FormulaDraftDesk {

    private static final int LEAST_REASON = 10;

    private final TransactionTemplate transactions;
    private final Drafts drafts;
    private final StoredDefinitions definitions;
    private final Catalogue catalogue;
    private final ConcernedFigures concerned;
    private final DirtyFigures dirty;
    private final ChangeReason reason;
    private final Clock clock;

    FormulaDraftDesk(
            TransactionTemplate transactions,
            Drafts drafts,
            StoredDefinitions definitions,
            Catalogue catalogue,
            ConcernedFigures concerned,
            DirtyFigures dirty,
            ChangeReason reason,
            Clock clock) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.definitions = definitions;
        this.catalogue = catalogue;
        this.concerned = concerned;
        this.dirty = dirty;
        this.reason = reason;
        this.clock = clock;
    }

    DraftId create(String indicator, ProposedFormula proposed, SignedIn me) {
        try {
            return transactions.execute(transaction -> drafts.insert(
                    indicator, proposed, me.person(), me.position().label(), clock.instant()));
        } catch (DuplicateKeyException another) {
            throw new Refused("indicator.draft.refused.another");
        }
    }

    void change(DraftId id, ProposedFormula proposed, int version, SignedIn me) {
        transactions.executeWithoutResult(transaction -> {
            requireOwn(draft(id), me);
            requireUnchanged(drafts.update(id, proposed, version, clock.instant()));
        });
    }

    void withdraw(DraftId id, @Nullable String why, int version, SignedIn me) {
        String stripped = why == null ? "" : why.strip();
        if (stripped.length() < LEAST_REASON) {
            throw new Refused("indicator.draft.refused.reason", String.valueOf(LEAST_REASON));
        }
        transactions.executeWithoutResult(transaction -> {
            requireOwn(draft(id), me);
            reason.because(stripped);
            requireUnchanged(
                    drafts.decide(id, DraftState.WITHDRAWN, me.position().label(), stripped, version, clock.instant()));
        });
    }

    /**
     * Makes a version of a draft and marks the figures of the periods that it counts for; those before keep theirs. The
     * ledger names the person; the transaction sees all units, because a version moves the figures of all of them.
     */
    Indicator publish(DraftId id, int version, SignedIn me) {
        Scope person = CurrentScope.get().orElseThrow();
        Scope wide = new Scope(
                person.actor(),
                person.holding(),
                person.actorName(),
                person.reads(),
                person.writes(),
                Set.of(Scope.ALL),
                true,
                true);
        return CurrentScope.call(wide, () -> transactions.execute(transaction -> published(id, version, me)));
    }

    private Indicator published(DraftId id, int version, SignedIn me) {
        definitions.lock();
        definitions.refresh();
        Draft draft = draft(id);
        if (draft.author().equals(me.person())) {
            throw new Refused("indicator.draft.refused.samePerson");
        }
        Indicator newest = catalogue.indicator(draft.indicator()).orElseThrow();
        problem(draft).ifPresent(problem -> {
            throw new Refused(problem.messageKey(), problem.arguments());
        });
        DefinitionTree tree = draft.onTopOf(definitions.newest(newest));
        Indicator made = Indicator.from(tree);
        Definitions all = catalogue.definitions().with(made);
        Instant now = clock.instant();
        reason.because(draft.reason());
        requireUnchanged(drafts.decide(id, DraftState.PUBLISHED, me.position().label(), null, version, now));
        definitions.insert(
                StoredDefinition.of(tree),
                draft.validFrom(),
                new Persons(draft.authorName(), me.position().label(), now, draft.reason()));
        catalogue.replace(all);
        dirty.mark(concerned.of(made, all));
        dirty.wake();
        return made;
    }

    /** Why a draft cannot be published as the catalogue now is; empty if it can. */
    Optional<FieldFault> problem(Draft draft) {
        Indicator newest = catalogue.indicator(draft.indicator()).orElseThrow();
        if (!draft.validFrom().isAfter(newest.validFrom())) {
            return Optional.of(
                    new FieldFault("berlaku", "indicator.draft.refused.overtaken", String.valueOf(newest.version())));
        }
        Optional<List<String>> cycle = DependencyGraph.with(
                        catalogue.definitions().indicators(), draft.indicator(), Formula.from(draft.formula()))
                .cycle();
        return cycle.map(way -> new FieldFault("jenis", "indicator.draft.error.cycle", String.join(" → ", way)));
    }

    private Draft draft(DraftId id) {
        return drafts.find(id).orElseThrow(() -> new NotFound("draft " + id.value()));
    }

    private static void requireOwn(Draft draft, SignedIn me) {
        if (!draft.author().equals(me.person())) {
            throw new Refused("indicator.draft.refused.notOwn", draft.authorName());
        }
        if (!draft.isOpen()) {
            throw new Refused("indicator.draft.refused.changed");
        }
    }

    private static void requireUnchanged(boolean done) {
        if (!done) {
            throw new Refused("indicator.draft.refused.changed");
        }
    }
}
