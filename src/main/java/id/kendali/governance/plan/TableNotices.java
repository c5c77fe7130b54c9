package id.kendali.governance.plan;

import id.kendali.governance.plan.TargetsPage.Notice;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.matrix.FundingMatrix;
import id.kendali.governance.plan.matrix.FundingMatrix.Goal;
import id.kendali.governance.plan.matrix.Standing;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says above the tables of funding which of them counts, what is open, and who moves next. */
@Component
class TableNotices {

    private final PlanTexts texts;

    TableNotices(PlanTexts texts) {
        this.texts = texts;
    }

    /** Goals about which the same is to be said. */
    private record Group(Standing standing, @Nullable String chosen) {}

    List<Notice> of(FundingMatrix funding, Disputes disputes, PlanFrame frame, SignedIn reader) {
        Map<Group, List<Goal>> groups = new LinkedHashMap<>();
        for (Goal goal : funding.goals()) {
            if (goal.standing() != Standing.AGREED) {
                groups.computeIfAbsent(new Group(goal.standing(), goal.chosen()), group -> new ArrayList<>())
                        .add(goal);
            }
        }
        List<Notice> notices = new ArrayList<>();
        groups.forEach((group, goals) -> notices.add(new Notice(
                look(group.standing()),
                title(group, funding, goals),
                text(group, funding, goals),
                href(goals, disputes, frame),
                action(group.standing(), reader),
                moves(group.standing(), reader))));
        return notices;
    }

    private static Status look(Standing standing) {
        return switch (standing) {
            case UNDECIDED -> Status.BAD;
            case PROPOSED -> Status.INFO;
            case AGREED, RULED -> Status.OK;
            case REJECTED -> Status.WARN;
        };
    }

    private String title(Group group, FundingMatrix funding, List<Goal> goals) {
        String codes = texts.enumerated(goals.stream().map(Goal::code).toList());
        String tables = texts.count(funding.tables().size());
        String chosen = group.chosen();
        return switch (group.standing()) {
            case UNDECIDED -> texts.here("plan.targets.notice.undecided", tables);
            case PROPOSED ->
                chosen == null
                        ? texts.here("plan.targets.notice.proposedNone", codes)
                        : texts.here("plan.targets.notice.proposed", texts.table(chosen), codes);
            case AGREED, RULED -> texts.here("plan.targets.notice.ruled", texts.table(String.valueOf(chosen)), codes);
            case REJECTED -> texts.here("plan.targets.notice.rejected", codes);
        };
    }

    private String text(Group group, FundingMatrix funding, List<Goal> goals) {
        if (group.standing().isDecided()) {
            return texts.here("plan.targets.notice.ruled.text");
        }
        if (group.standing() == Standing.REJECTED) {
            return texts.here("plan.targets.notice.rejected.text");
        }
        List<String> same = funding.years().stream()
                .filter(year ->
                        goals.stream().noneMatch(goal -> goal.disputedYears().contains(year)))
                .map(String::valueOf)
                .toList();
        String waiting = texts.here("plan.targets.notice.open.text");
        String concerned = goals.size() == funding.goals().size()
                ? ""
                : " "
                        + texts.here(
                                "plan.targets.notice.concerns",
                                texts.enumerated(goals.stream().map(Goal::code).toList()));
        String years = same.isEmpty()
                ? texts.here("plan.targets.notice.noYear")
                : texts.here("plan.targets.notice.sameYears", texts.enumerated(same));
        return waiting + concerned + " " + years;
    }

    private static String href(List<Goal> goals, Disputes disputes, PlanFrame frame) {
        return goals.stream()
                .flatMap(goal -> disputes.betweenTables(Subject.Kind.FUNDING, goal.code()).stream())
                .findFirst()
                .map(disputes::href)
                .orElse(frame.view("kontradiksi"));
    }

    private String action(Standing standing, SignedIn reader) {
        boolean moves = moves(standing, reader);
        return switch (standing) {
            case UNDECIDED -> texts.here(moves ? "plan.targets.notice.decide" : "plan.targets.notice.see");
            case PROPOSED -> texts.here(moves ? "plan.targets.notice.confirm" : "plan.targets.notice.seeProposal");
            case AGREED, RULED, REJECTED -> texts.here("plan.targets.notice.seeRuling");
        };
    }

    /** Whether the reader is the one to propose or to confirm. */
    private static boolean moves(Standing standing, SignedIn reader) {
        return standing == Standing.UNDECIDED && reader.may(Right.PROPOSE_RULINGS)
                || standing == Standing.PROPOSED && reader.may(Right.CONFIRM_RULINGS);
    }
}
