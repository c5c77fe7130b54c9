package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Draft.Act;
import id.kendali.engine.indicator.StoredDefinitions.Persons;
import id.kendali.engine.indicator.StoredDefinitions.StoredDefinition;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes drafts of formulas and makes versions of them. Whoever drafts formulas may write on a draft; who hands it in or
 * withdraws it wrote some of it, and who returns or publishes it wrote none.
 */
@Component
class FormulaDraftDesk {

    private static final int LEAST_REASON = 10;

    private final TransactionTemplate transactions;
    private final Drafts drafts;
    private final StoredDefinitions definitions;
    private final Catalogue catalogue;
    private final ConcernedFigures concerned;
    private final DirtyFigures dirty;
    private final FigureRows rows;
    private final FigureText text;
    private final ChangeReason reason;
    private final Clock clock;

    FormulaDraftDesk(
            TransactionTemplate transactions,
            Drafts drafts,
            StoredDefinitions definitions,
            Catalogue catalogue,
            ConcernedFigures concerned,
            DirtyFigures dirty,
            FigureRows rows,
            FigureText text,
            ChangeReason reason,
            Clock clock) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.definitions = definitions;
        this.catalogue = catalogue;
        this.concerned = concerned;
        this.dirty = dirty;
        this.rows = rows;
        this.text = text;
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

    /** False if somebody saved something else since this version, handed it in or decided it; nothing is saved then. */
    boolean change(DraftId id, ProposedFormula proposed, int version, SignedIn me) {
        return Boolean.TRUE.equals(transactions.execute(transaction ->
                drafts.update(id, proposed, version, me.person(), me.position().label(), clock.instant())));
    }

    void submit(DraftId id, int version, SignedIn me) {
        transactions.executeWithoutResult(transaction -> {
            Draft draft = draft(id);
            requireWriter(draft, me);
            require(draft.state().isWritten());
            refuseProblem(draft);
            require(drafts.submit(id, me.position().label(), version, clock.instant()));
        });
    }

    /** Gives it back to those who wrote it. */
    void giveBack(DraftId id, @Nullable String why, int version, SignedIn me) {
        String stripped = reasonOf(why);
        transactions.executeWithoutResult(transaction -> {
            Draft draft = draft(id);
            requireDecidable(draft, me);
            reason.because(stripped);
            require(drafts.decide(id, DraftState.RETURNED, act(me, stripped), version));
        });
    }

    void withdraw(DraftId id, @Nullable String why, int version, SignedIn me) {
        String stripped = reasonOf(why);
        transactions.executeWithoutResult(transaction -> {
            Draft draft = draft(id);
            requireWriter(draft, me);
            require(draft.isOpen());
            reason.because(stripped);
            require(drafts.decide(id, DraftState.WITHDRAWN, act(me, stripped), version));
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
        requireDecidable(draft, me);
        Indicator newest = catalogue.indicator(draft.indicator()).orElseThrow();
        refuseProblem(draft);
        DefinitionTree tree = draft.onTopOf(definitions.tree(newest));
        Indicator made = Indicator.from(tree);
        refuseOtherFrequency(newest, made);
        Definitions all = catalogue.definitions().with(made);
        Act act = act(me, null);
        reason.because(draft.reason());
        require(drafts.decide(id, DraftState.PUBLISHED, act, version));
        definitions.insert(
                StoredDefinition.of(tree),
                draft.validFrom(),
                new Persons(String.join("; ", drafts.writers(draft)), act.name(), act.at(), draft.reason()));
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
        if (draft.base() != newest.version()) {
            return Optional.of(new FieldFault(
                    "dasar",
                    "indicator.draft.refused.stale",
                    String.valueOf(draft.base()),
                    String.valueOf(newest.version())));
        }
        Optional<List<String>> cycle = DependencyGraph.with(
                        catalogue.definitions().indicators(), draft.indicator(), Formula.from(draft.formula()))
                .cycle();
        return cycle.map(way -> new FieldFault("jenis", "indicator.draft.error.cycle", String.join(" → ", way)));
    }

    private Draft draft(DraftId id) {
        return drafts.find(id).orElseThrow(() -> new NotFound("draft " + id.value()));
    }

    private void requireDecidable(Draft draft, SignedIn me) {
        if (drafts.isWriter(draft, me.person())) {
            throw new Refused("indicator.draft.refused.samePerson");
        }
        if (draft.isWritten()) {
            throw new Refused("indicator.draft.refused.notSubmitted");
        }
        require(draft.isWaiting());
    }

    private void requireWriter(Draft draft, SignedIn me) {
        if (!drafts.isWriter(draft, me.person())) {
            throw new Refused("indicator.draft.refused.notOwn", draft.authorName());
        }
    }

    private void refuseProblem(Draft draft) {
        problem(draft).ifPresent(problem -> {
            throw new Refused(problem.messageKey(), problem.arguments());
        });
    }

    /** Periods of the old kind that have figures would stay beside those of the new kind, and nobody would compute them. */
    private void refuseOtherFrequency(Indicator newest, Indicator made) {
        if (made.frequency().equals(newest.frequency())) {
            return;
        }
        rows.periods(made.code()).stream().filter(made::countsFor).findFirst().ifPresent(period -> {
            throw new Refused("indicator.draft.refused.frequency", text.period(period));
        });
    }

    private Act act(SignedIn me, @Nullable String why) {
        return new Act(me.position().label(), clock.instant(), why);
    }

    private static String reasonOf(@Nullable String why) {
        String stripped = why == null ? "" : why.strip();
        if (stripped.length() < LEAST_REASON) {
            throw new Refused("indicator.draft.refused.reason", String.valueOf(LEAST_REASON));
        }
        return stripped;
    }

    private static void require(boolean unchanged) {
        if (!unchanged) {
            throw new Refused("indicator.draft.refused.changed");
        }
    }
}
