package id.kendali.governance.roadmap;

import id.kendali.governance.plan.PlanTabs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What was typed about an item, read and checked against what the item says now and what the plan knows. */
final class TypedCommitment {

    /** Letters of a reason, as in the workflow: more than a word. */
    static final int LEAST_REASON = 10;

    static final int LONGEST_TEXT = 500;

    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d{1,18}");

    private final CommitmentForm form;
    private final Commitment now;
    private final PlanTabs.Top plan;
    private final List<Owner> owners;
    private final List<Fault> faults = new ArrayList<>();

    private TypedCommitment(CommitmentForm form, Commitment now, PlanTabs.Top plan, List<Owner> owners) {
        this.form = form;
        this.now = now;
        this.plan = plan;
        this.owners = owners;
    }

    static Checked check(CommitmentForm form, Commitment now, PlanTabs.Top plan, List<Owner> owners) {
        return new TypedCommitment(form, now, plan, owners).read();
    }

    /** What is wrong with a field. */
    record Fault(String field, String messageKey, List<Object> arguments) {

        void into(BindingResult errors) {
            errors.rejectValue(field, messageKey, arguments.toArray(), null);
        }
    }

    /**
     * @param commitment none if there are faults
     * @param reason why the owner or the due date changes; null if neither needs one
     */
    record Checked(
            Optional<Commitment> commitment, @Nullable String reason, List<Fault> faults) {}

    private Checked read() {
        Optional<Owner> owner = owner();
        Optional<LocalDate> due = due();
        List<String> goals = goals();
        Optional<BigDecimal> budget = budget();
        String source = source(budget.isPresent());
        String reason = stripped(form.sebab());
        if (faults.isEmpty() && needsReason(owner.orElseThrow(), due.orElseThrow())) {
            checkReason(reason);
        }
        return faults.isEmpty()
                ? new Checked(
                        Optional.of(new Commitment(
                                owner.orElseThrow().division(),
                                owner.orElseThrow().unit(),
                                due.orElseThrow(),
                                goals,
                                budget.orElse(null),
                                source)),
                        reason,
                        List.of())
                : new Checked(Optional.empty(), reason, List.copyOf(faults));
    }

    private Optional<Owner> owner() {
        String code = stripped(form.pemilik());
        Optional<Owner> known =
                owners.stream().filter(owner -> owner.code().equals(code)).findFirst();
        if (known.isEmpty()) {
            fault("pemilik", code == null ? "roadmap.commit.owner.blank" : "roadmap.commit.owner.unknown");
        }
        return known;
    }

    private Optional<LocalDate> due() {
        String typed = stripped(form.tenggat());
        try {
            LocalDate day = LocalDate.parse(Objects.requireNonNullElse(typed, ""));
            if (day.getYear() >= plan.firstYear() && day.getYear() <= plan.lastYear()) {
                return Optional.of(day);
            }
            fault("tenggat", "roadmap.commit.due.outside", String.valueOf(day.getYear()), plan.years());
        } catch (DateTimeParseException unreadable) {
            fault("tenggat", "roadmap.commit.due.blank");
        }
        return Optional.empty();
    }

    private List<String> goals() {
        List<String> typed = form.kaitan() == null
                ? List.of()
                : form.kaitan().stream().filter(code -> !code.isBlank()).toList();
        typed.stream()
                .filter(code ->
                        plan.goals().stream().noneMatch(goal -> goal.value().equals(code)))
                .findFirst()
                .ifPresent(unknown -> fault("kaitan", "roadmap.commit.goals.unknown", unknown));
        return typed;
    }

    private Optional<BigDecimal> budget() {
        String typed = stripped(form.anggaran());
        if (typed == null) {
            return Optional.empty();
        }
        String digits = typed.startsWith("Rp") ? typed.substring(2).strip() : typed;
        if (!WHOLE.matcher(digits).matches()) {
            fault("anggaran", "roadmap.commit.budget.unreadable", typed);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits.replace(".", "")));
    }

    private @Nullable String source(boolean needed) {
        String typed = stripped(form.sumber());
        if (typed == null && needed) {
            fault("sumber", "roadmap.commit.source.blank");
        } else if (typed != null && typed.length() > LONGEST_TEXT) {
            fault("sumber", "roadmap.commit.tooLong", typed.length(), LONGEST_TEXT);
        }
        return needed ? typed : null;
    }

    private boolean needsReason(Owner owner, LocalDate due) {
        boolean replaced = now.isOwned()
                && !(Objects.equals(now.division(), owner.division()) && Objects.equals(now.unit(), owner.unit()));
        return replaced || !due.equals(now.dueOn());
    }

    private void checkReason(@Nullable String reason) {
        if (reason == null || reason.length() < LEAST_REASON) {
            fault("sebab", "roadmap.commit.reason.blank", LEAST_REASON);
        } else if (reason.length() > LONGEST_TEXT) {
            fault("sebab", "roadmap.commit.tooLong", reason.length(), LONGEST_TEXT);
        }
    }

    private void fault(String field, String messageKey, Object... arguments) {
        faults.add(new Fault(field, messageKey, List.of(arguments)));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
